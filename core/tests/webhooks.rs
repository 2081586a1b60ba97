//! Genuine deliveries are read, everything else is refused.

use std::time::{Duration, SystemTime};

use hostler::{
    ErrorCode, Secret,
    types::WebhookEventType,
    webhooks::{ID_HEADER, SIGNATURE_HEADER, TIMESTAMP_HEADER, Webhooks, parse_unverified},
};
use http::{HeaderMap, HeaderName, HeaderValue};
use proptest::prelude::*;

const SECRET: &str = "whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";
const OTHER: &str = "whsec_HxwdHh8=";
const ID: &str = "whe_test_0001";
const TIME: u64 = 1_773_842_722;
const BODY: &str = r#"{"type":"event","id":"whe_test_0001","created_at":"2026-03-18T14:05:22Z","data":{"type":"session.status_idled","id":"sesn_test_0001","organization_id":"11111111-2222-3333-4444-555555555555","workspace_id":"wrkspc_test"}}"#;
const SIGNATURE: &str = "v1,n6yy5/x9Lp4R6m+om7KnfbzpYKyu9qI7WA/5cPUlWwY=";

fn at(seconds: u64) -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(seconds)
}

fn headers(pairs: &[(&str, &str)]) -> HeaderMap {
    let mut map = HeaderMap::new();
    for (name, value) in pairs {
        map.append(
            name.parse::<HeaderName>().expect("a name"),
            HeaderValue::from_str(value).expect("a value"),
        );
    }
    map
}

fn delivery(timestamp: &str, signature: &str) -> HeaderMap {
    headers(&[
        (ID_HEADER, ID),
        (TIMESTAMP_HEADER, timestamp),
        (SIGNATURE_HEADER, signature),
    ])
}

fn vector() -> HeaderMap {
    delivery(&TIME.to_string(), SIGNATURE)
}

fn webhooks(secrets: &[&str]) -> Webhooks {
    Webhooks::new(secrets.iter().copied()).expect("secrets")
}

/// Why it is refused.
fn refusal(webhooks: &Webhooks, body: &[u8], headers: &HeaderMap, now: u64) -> String {
    let error = webhooks
        .verify(body, headers, at(now))
        .expect_err("must be refused");
    assert_eq!(error.code(), ErrorCode::WebhookSignature);
    error.to_string()
}

#[test]
fn the_vector_is_genuine_and_typed() {
    let webhooks = webhooks(&[SECRET]);
    webhooks
        .verify(BODY.as_bytes(), &vector(), at(TIME))
        .expect("genuine");
    assert_eq!(webhooks.sign(ID, TIME, BODY.as_bytes()), SIGNATURE);
    let event = parse_unverified(BODY.as_bytes()).expect("an event");
    assert_eq!(event.id, ID);
    assert_eq!(event.data.r#type, WebhookEventType::SessionStatusIdled);
    assert_eq!(event.data.workspace_id.as_deref(), Some("wrkspc_test"));
}

#[test]
fn unwrap_uses_the_clock() {
    let webhooks = webhooks(&[SECRET]);
    let error = webhooks
        .unwrap(BODY.as_bytes(), &vector())
        .expect_err("the vector is years old");
    assert_eq!(error.code(), ErrorCode::WebhookSignature);
    let now = SystemTime::now()
        .duration_since(SystemTime::UNIX_EPOCH)
        .expect("a clock after 1970")
        .as_secs();
    let signature = webhooks.sign(ID, now, BODY.as_bytes());
    let event = webhooks
        .unwrap(BODY.as_bytes(), &delivery(&now.to_string(), &signature))
        .expect("genuine");
    assert_eq!(event.data.id, "sesn_test_0001");
}

#[test]
fn the_tolerance_holds_in_both_directions() {
    let webhooks = webhooks(&[SECRET]);
    for now in [TIME - 300, TIME, TIME + 300] {
        webhooks
            .verify(BODY.as_bytes(), &vector(), at(now))
            .expect("within the tolerance");
    }
    let old = refusal(&webhooks, BODY.as_bytes(), &vector(), TIME + 301);
    assert!(old.contains("301 seconds old"), "{old}");
    let ahead = refusal(&webhooks, BODY.as_bytes(), &vector(), TIME - 301);
    assert!(ahead.contains("301 seconds ahead"), "{ahead}");
    webhooks
        .clone()
        .tolerance(Duration::from_secs(301))
        .verify(BODY.as_bytes(), &vector(), at(TIME + 301))
        .expect("within the longer tolerance");
}

#[test]
fn rotation_on_either_side() {
    let webhooks = webhooks(&[OTHER, SECRET]);
    webhooks
        .verify(BODY.as_bytes(), &vector(), at(TIME))
        .expect("the old secret is still good");
    let both = format!("v1a,x v2,{} v1,AAAA {SIGNATURE}", &SIGNATURE[3..]);
    self::webhooks(&[SECRET])
        .verify(
            BODY.as_bytes(),
            &delivery(&TIME.to_string(), &both),
            at(TIME),
        )
        .expect("one of several signatures");
    let split = headers(&[
        ("Webhook-Id", ID),
        ("WEBHOOK-TIMESTAMP", &TIME.to_string()),
        ("Webhook-Signature", "v1,AAAA"),
        ("webhook-signature", SIGNATURE),
    ]);
    webhooks
        .verify(BODY.as_bytes(), &split, at(TIME))
        .expect("one of several headers, whatever their case");
    assert_eq!(
        webhooks.sign(ID, TIME, BODY.as_bytes()).split(' ').count(),
        2
    );
}

#[test]
fn every_form_of_the_secret() {
    // Its base64 has both characters in which the alphabets differ.
    let bytes = [0xfb, 0xff, 0xfe, 0x01];
    let reference = webhooks(&["whsec_+//+AQ=="]).sign(ID, TIME, &bytes);
    for form in [
        "+//+AQ==",
        "whsec_+//+AQ",
        "whsec_-__-AQ==",
        " whsec_-__-AQ\n",
    ] {
        assert_eq!(
            webhooks(&[form]).sign(ID, TIME, &bytes),
            reference,
            "{form}"
        );
    }
    for bad in ["", "whsec_", "whsec_n0t base64!", "whsec_A"] {
        let error = Webhooks::new([bad]).expect_err(bad);
        assert_eq!(error.code(), ErrorCode::InvalidConfig);
        assert!(
            bad.len() < 7 || !error.to_string().contains(&bad[6..]),
            "{error}"
        );
    }
    let none = Webhooks::new(Vec::<Secret>::new()).expect_err("no secret");
    assert_eq!(none.code(), ErrorCode::NoCredentials);
    assert!(!format!("{:?}", webhooks(&[SECRET])).contains("AAEC"));
}

#[test]
fn incomplete_headers_are_refused() {
    let webhooks = webhooks(&[SECRET]);
    for name in [ID_HEADER, TIMESTAMP_HEADER, SIGNATURE_HEADER] {
        let mut headers = vector();
        headers.remove(name);
        let why = refusal(&webhooks, BODY.as_bytes(), &headers, TIME);
        assert!(why.contains(name) && why.contains("missing"), "{why}");
    }
    for name in [ID_HEADER, TIMESTAMP_HEADER] {
        let mut headers = vector();
        headers.append(name, headers[name].clone());
        let why = refusal(&webhooks, BODY.as_bytes(), &headers, TIME);
        assert!(why.contains("more than once"), "{why}");
    }
    for bad in [
        "soon",
        "-1",
        "+1773842722",
        "1773842722.0",
        "1e9",
        " 1773842722",
        "99999999999999999999999",
    ] {
        let why = refusal(&webhooks, BODY.as_bytes(), &delivery(bad, SIGNATURE), TIME);
        assert!(why.contains("number of seconds"), "{bad}: {why}");
    }
    for bad in ["", "v1", "v1,", &SIGNATURE[3..], "v1,not base64"] {
        let why = refusal(
            &webhooks,
            BODY.as_bytes(),
            &delivery(&TIME.to_string(), bad),
            TIME,
        );
        assert!(why.contains("no signature matches"), "{bad}: {why}");
    }
    let large = vec![b' '; 1024 * 1024 + 1];
    assert!(refusal(&webhooks, &large, &vector(), TIME).contains("1048577 bytes"));
}

#[test]
fn unknown_types_and_fields_are_kept() {
    let text = r#"{"id":"whe_2","created_at":"2026-11-01T00:00:00Z","data":{"id":"x_1","type":"planet.discovered","mass": 1.0e24},"type":"event","sender": [1]}"#;
    let event = parse_unverified(text.as_bytes()).expect("an event");
    assert_eq!(
        event.data.r#type,
        WebhookEventType::Unknown("planet.discovered".to_owned())
    );
    let back = serde_json::to_string(&event).expect("writes");
    assert!(
        back.contains(r#""mass":1.0e24"#) && back.contains(r#""sender":[1]"#),
        "{back}"
    );
    for bad in ["", "{", "[]", r#"{"type":"event"}"#] {
        let error = parse_unverified(bad.as_bytes()).expect_err(bad);
        assert_eq!(error.code(), ErrorCode::InvalidResponse);
    }
}

proptest! {
    #[test]
    fn what_is_signed_is_genuine(
        key in proptest::collection::vec(any::<u8>(), 1..80),
        id in "[a-z0-9_]{1,40}",
        time in 400u64..=4_000_000_000,
        body in proptest::collection::vec(any::<u8>(), 0..400),
    ) {
        use base64::Engine;
        let secret = base64::prelude::BASE64_STANDARD.encode(&key);
        let webhooks = webhooks(&[&secret]);
        let signature = webhooks.sign(&id, time, &body);
        let headers = headers(&[
            (ID_HEADER, &id),
            (TIMESTAMP_HEADER, &time.to_string()),
            (SIGNATURE_HEADER, &signature),
        ]);
        prop_assert!(webhooks.verify(&body, &headers, at(time)).is_ok());
    }

    #[test]
    fn one_changed_bit_is_refused(part in 0..4usize, at_byte in any::<prop::sample::Index>(), bit in 0..7u8) {
        let webhooks = webhooks(&[SECRET]);
        let mut parts = [
            BODY.as_bytes().to_vec(),
            ID.as_bytes().to_vec(),
            TIME.to_string().into_bytes(),
            SIGNATURE.as_bytes().to_vec(),
        ];
        let index = at_byte.index(parts[part].len());
        parts[part][index] ^= 1 << bit;
        let mut headers = HeaderMap::new();
        for (name, value) in [ID_HEADER, TIMESTAMP_HEADER, SIGNATURE_HEADER].into_iter().zip(&parts[1..]) {
            let Ok(value) = HeaderValue::from_bytes(value) else {
                return Ok(());
            };
            headers.insert(name, value);
        }
        // A changed time must not be refused only because it is far away.
        let lax = webhooks.tolerance(Duration::from_secs(u64::MAX));
        prop_assert!(lax.verify(&parts[0], &headers, at(TIME)).is_err());
    }

    #[test]
    fn nothing_panics(body in proptest::collection::vec(any::<u8>(), 0..200), value in "\\PC{0,80}") {
        let webhooks = webhooks(&[SECRET]);
        let mut headers = vector();
        if let Ok(value) = HeaderValue::from_str(&value) {
            headers.insert(SIGNATURE_HEADER, value);
        }
        prop_assert!(webhooks.verify(&body, &headers, at(TIME)).is_err());
        let _ = parse_unverified(&body);
    }
}
