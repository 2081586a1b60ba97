//! The kinds of credentials: what is shown of each, and what is kept secret.

use hostler_sandbox::HostRule;
use serde_json::{Map, Value, json};

use super::address::normalized;
use crate::{
    clock::{Micros, parse_rfc3339, rfc3339},
    error::ApiResult,
    resources::{fields::Fields, object},
};

type Secrets = Map<String, Value>;

/// Variables that programs of the sandbox need as they are.
fn is_reserved(name: &str) -> bool {
    matches!(name, "PATH" | "HOME") || name.starts_with("LD_") || name.starts_with("ANTHROPIC_")
}

/// A new credential: what the API shows, and its secrets.
pub(super) fn create(sent: &Fields<'_>, now: Micros) -> ApiResult<(Value, Secrets)> {
    let kind = sent.kind();
    Ok(match kind {
        "static_bearer" => (
            json!({"type": kind, "mcp_server_url": sent.required("mcp_server_url")}),
            object(json!({"token": sent.required("token")})),
        ),
        "environment_variable" => {
            let name = sent.required("secret_name");
            if name.starts_with(|c: char| c.is_ascii_digit()) {
                return Err(sent.fault("secret_name", "must not begin with a digit"));
            }
            if is_reserved(name) {
                return Err(sent.fault(
                    "secret_name",
                    format_args!("{name} is used by the sandbox itself; choose another name"),
                ));
            }
            let location = match sent.object("injection_location") {
                None => json!({"header": true, "body": true}),
                Some(location) => injected(&location, &json!({"header": false, "body": false}))?,
            };
            let shown = json!({
                "type": kind, "secret_name": name, "networking": networking(sent)?,
                "injection_location": location,
            });
            let secret = sent.required("secret_value");
            (shown, object(json!({"secret_value": secret})))
        }
        _ => {
            let mut secrets = object(json!({"access_token": sent.required("access_token")}));
            let refresh = sent.object("refresh").map(|refresh| {
                let proof = refresh.object("token_endpoint_auth");
                let proof = proof.unwrap_or(Fields::at("", &Value::Null));
                secrets.insert(
                    "refresh_token".into(),
                    refresh.required("refresh_token").into(),
                );
                if let Some(secret) = proof.text("client_secret") {
                    secrets.insert("client_secret".into(), secret.into());
                }
                json!({
                    "token_endpoint": refresh.required("token_endpoint"),
                    "client_id": refresh.required("client_id"),
                    "token_endpoint_auth": {"type": proof.kind()},
                    "scope": refresh.text("scope"),
                    "resource": refresh.text("resource"),
                })
            });
            let shown = json!({
                "type": kind, "mcp_server_url": sent.required("mcp_server_url"),
                "expires_at": expiry(sent, now)?, "refresh": refresh,
            });
            (shown, secrets)
        }
    })
}

/// Changes a credential in place.
pub(super) fn update(
    shown: &mut Value,
    secrets: &mut Secrets,
    sent: &Fields<'_>,
    now: Micros,
) -> ApiResult<()> {
    let was = shown["type"].as_str().unwrap_or_default();
    if sent.kind() != was {
        return Err(sent.fault(
            "type",
            format_args!(
                "cannot change from {was} to {}; create another credential",
                sent.kind()
            ),
        ));
    }
    let mut replace = |sent: &Fields<'_>, name: &str| {
        if let Some(secret) = sent.text(name) {
            secrets.insert(name.into(), secret.into());
        }
    };
    for name in ["token", "secret_value", "access_token"] {
        replace(sent, name);
    }
    match was {
        "environment_variable" => {
            if sent.value("networking").is_some() {
                shown["networking"] = networking(sent)?;
            }
            if let Some(location) = sent.object("injection_location") {
                shown["injection_location"] = injected(&location, &shown["injection_location"])?;
            }
        }
        "mcp_oauth" => {
            if sent.sent("expires_at").is_some() {
                shown["expires_at"] = expiry(sent, now)?;
            }
            let Some(refresh) = sent.object("refresh") else {
                return Ok(());
            };
            if shown["refresh"].is_null() {
                return Err(sent.fault(
                    "refresh",
                    "this credential was created without one; create another credential",
                ));
            }
            replace(&refresh, "refresh_token");
            if let Some(scope) = refresh.text("scope") {
                shown["refresh"]["scope"] = Some(scope).filter(|scope| !scope.is_empty()).into();
            }
            if let Some(proof) = refresh.object("token_endpoint_auth") {
                let was = &shown["refresh"]["token_endpoint_auth"]["type"];
                if was != proof.kind() {
                    return Err(proof.fault(
                        "type",
                        format_args!("cannot change from {was}; create another credential"),
                    ));
                }
                replace(&proof, "client_secret");
            }
        }
        _ => {}
    }
    Ok(())
}

/// What no two active credentials of a vault may share, and the tags by which
/// sessions find a credential.
pub(super) fn key(shown: &Value) -> (String, Vec<String>) {
    match shown["secret_name"].as_str() {
        Some(name) => (format!("variable:{name}"), Vec::new()),
        None => {
            let tag = server_tag(shown["mcp_server_url"].as_str().unwrap_or_default());
            (tag.clone(), vec![tag])
        }
    }
}

/// The tag of credentials for an MCP server.
pub(super) fn server_tag(url: &str) -> String {
    format!("server:{}", normalized(url))
}

fn expiry(sent: &Fields<'_>, now: Micros) -> ApiResult<Value> {
    let Some(text) = sent.text("expires_at") else {
        return Ok(Value::Null);
    };
    match parse_rfc3339(text) {
        Some(at) if at > now => Ok(rfc3339(at).into()),
        Some(_) => Err(sent.fault("expires_at", format_args!("{text} is not in the future"))),
        None => Err(sent.fault(
            "expires_at",
            format_args!("{text:?} is not an RFC 3339 timestamp"),
        )),
    }
}

fn injected(sent: &Fields<'_>, base: &Value) -> ApiResult<Value> {
    let mut location = base.clone();
    for name in ["header", "body"] {
        if let Some(on) = sent.flag(name) {
            location[name] = on.into();
        }
    }
    if location["header"] != true && location["body"] != true {
        return Err(sent.fault(
            "header",
            "header or body must be true, otherwise the secret goes nowhere",
        ));
    }
    Ok(location)
}

fn networking(sent: &Fields<'_>) -> ApiResult<Value> {
    let networking = sent.object("networking");
    let networking = networking.unwrap_or(Fields::at("", &Value::Null));
    if networking.kind() != "limited" {
        return Ok(json!({"type": "unrestricted"}));
    }
    let hosts = networking.array("allowed_hosts");
    for (index, host) in hosts.iter().enumerate() {
        let host = host.as_str().unwrap_or_default();
        if host.parse::<HostRule>().is_err() {
            return Err(networking.fault(
                &format!("allowed_hosts.{index}"),
                format_args!(
                    "{host:?} is not a host: use a name such as example.com or *.example.com, or \
                     an IPv4 address, without scheme, port or path"
                ),
            ));
        }
    }
    Ok(json!({"type": "limited", "allowed_hosts": hosts}))
}
