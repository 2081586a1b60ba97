//! Every case of `tests/cases/roundtrip.tsv` comes back as it went in.

#[rustfmt::skip]
mod through;

use serde_json::Value;

#[test]
fn every_schema_survives() {
    let cases = include_str!("../../tests/cases/roundtrip.tsv");
    let mut count = 0;
    for line in cases.lines().filter(|line| !line.starts_with('#')) {
        let mut parts = line.splitn(3, '\t');
        let (Some(schema), Some(case), Some(text)) = (parts.next(), parts.next(), parts.next())
        else {
            panic!("no case: {line}");
        };
        let back = through::through(schema, text)
            .unwrap_or_else(|error| panic!("{schema}, {case}: {error}: {text}"));
        let parse = |text: &str| serde_json::from_str::<Value>(text).expect("JSON");
        assert_eq!(parse(text), parse(&back), "{schema}, {case}");
        for piece in [
            r#"{"number":1.0e10,"list":[0.10,null]}"#,
            r#""numbers":[1.0e10,0.10]"#,
        ] {
            assert_eq!(
                text.contains(piece),
                back.contains(piece),
                "{schema}, {case}: {back}"
            );
        }
        count += 1;
    }
    assert!(count > 1_500, "only {count} cases");
}
