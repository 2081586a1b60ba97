//! What `web_fetch` and `web_search` can be limited to.

use std::collections::HashSet;

use serde_json::{Map, Value, json};

use super::fields::{Fields, check_length, fault};
use crate::error::{ApiError, ApiResult};

const DOMAINS: usize = 64;
const LOCAL: [&str; 5] = ["localhost", "local", "internal", "localdomain", "invalid"];
const PLAIN: &str = r#"provide a plain hostname like "example.com""#;

/// ISO 3166-1 alpha-2.
const COUNTRIES: &str = "\
    AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR \
    BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ \
    EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW \
    GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY \
    KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV \
    MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY \
    QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG \
    TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM \
    ZW";

/// The web settings of one entry of `configs`, as responses show them. Tools
/// without web settings have none.
pub(crate) fn resolve(
    tool: &str,
    config: &Fields<'_>,
    customs: &HashSet<&str>,
) -> ApiResult<Map<String, Value>> {
    let mut settings = Map::new();
    let own: &[&str] = match tool {
        "web_fetch" => &[
            "allowed_domains",
            "blocked_domains",
            "max_content_tokens",
            "url_sources",
        ],
        "web_search" => &["allowed_domains", "blocked_domains", "user_location"],
        _ => &[],
    };
    for name in [
        "allowed_domains",
        "blocked_domains",
        "max_content_tokens",
        "url_sources",
        "user_location",
    ] {
        if config.value(name).is_some() && !own.contains(&name) {
            return Err(config.fault(name, format_args!("is not a setting of {tool}")));
        }
    }
    if config.value("allowed_domains").is_some() && config.value("blocked_domains").is_some() {
        return Err(ApiError::invalid(format!(
            "{}: Only one of allowed_domains or blocked_domains may be set.",
            config.path("allowed_domains")
        )));
    }
    for name in ["allowed_domains", "blocked_domains"] {
        if let Some(domains) = config.array(name, 0..=DOMAINS)? {
            check_domains(&config.path(name), domains, tool == "web_search")?;
            settings.insert(name.into(), domains.into());
        }
    }
    if let Some(tokens) = config.integer("max_content_tokens", 1..=i64::MAX)? {
        settings.insert("max_content_tokens".into(), tokens.into());
    }
    if let Some(location) = config.object("user_location")? {
        settings.insert("user_location".into(), user_location(&location)?);
    }
    if let Some(sources) = config.object("url_sources")? {
        settings.insert("url_sources".into(), url_sources(&sources, customs)?);
    }
    Ok(settings)
}

fn check_domains(path: &str, domains: &[Value], paths: bool) -> ApiResult<()> {
    if domains.is_empty() {
        return Err(fault(
            path,
            "Empty list of domains is ambiguous. Provide at least one domain or null.",
        ));
    }
    let mut seen = HashSet::new();
    for (index, domain) in domains.iter().enumerate() {
        let path = format!("{path}.{index}");
        let Some(domain) = domain.as_str() else {
            return Err(fault(path, "must be a string"));
        };
        check_length(&path, domain, 1..=255)?;
        check_domain(domain, paths).map_err(|reason| fault(&path, reason))?;
        let plain = domain.strip_suffix('/').unwrap_or(domain);
        if !seen.insert(plain.to_ascii_lowercase()) {
            return Err(fault(path, format_args!("{domain:?} is listed twice")));
        }
    }
    Ok(())
}

fn check_domain(domain: &str, paths: bool) -> Result<(), String> {
    let refuse = |what: &str| Err(format!("{what} are not supported; {PLAIN}"));
    if domain.contains("://") {
        return refuse("schemes");
    }
    let (host, path) = match domain.strip_suffix('/').unwrap_or(domain).split_once('/') {
        None => (domain.strip_suffix('/').unwrap_or(domain), None),
        Some((host, path)) => (host, Some(path)),
    };
    match path {
        Some(_) if !paths => return refuse("paths"),
        Some(path) if path.contains(|c: char| c.is_whitespace() || "?#$,|^!".contains(c)) => {
            return Err("the path must not contain spaces or any of ? # $ , | ^ !".into());
        }
        _ => {}
    }
    if host.contains(char::is_whitespace) {
        return refuse("spaces");
    }
    if host.contains('@') {
        return refuse("credentials");
    }
    if host.contains('*') {
        return refuse("wildcards");
    }
    // Parsers of URLs read a name that ends in a number as an IPv4 address.
    let last = host.rsplit('.').next().unwrap_or_default();
    let hex = last.strip_prefix("0x").or(last.strip_prefix("0X"));
    let numeric = (!last.is_empty() && last.bytes().all(|b| b.is_ascii_digit()))
        || hex.is_some_and(|digits| digits.bytes().all(|b| b.is_ascii_hexdigit()));
    if numeric || host.starts_with('[') || host.matches(':').count() > 1 {
        return refuse("IP addresses");
    }
    if host.contains(':') {
        return refuse("ports");
    }
    if !host.is_ascii() {
        return Err(format!(
            "non-ASCII names must be given in their xn-- form; {PLAIN}"
        ));
    }
    for label in host.split('.') {
        let sound = label
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_');
        if label.is_empty() || label.len() > 63 || !sound {
            return Err(format!("{host:?} is not a hostname; {PLAIN}"));
        }
        if label.starts_with('-') || label.ends_with('-') {
            return Err("labels must not start or end with a hyphen".into());
        }
    }
    let host = host.to_ascii_lowercase();
    if !host.contains('.')
        || LOCAL
            .iter()
            .any(|local| host.ends_with(&format!(".{local}")))
    {
        return Err(format!("{host:?} is not a public name; {PLAIN}"));
    }
    let is_suffix = psl::suffix(host.as_bytes()).is_some_and(|suffix| {
        suffix.as_bytes() == host.as_bytes() && suffix.typ() == Some(psl::Type::Icann)
    });
    if is_suffix {
        return Err(format!(
            "{host:?} is a public suffix, which covers everybody's domains; {PLAIN}"
        ));
    }
    Ok(())
}

fn user_location(location: &Fields<'_>) -> ApiResult<Value> {
    if location.kind()? != "approximate" {
        return Err(location.fault("type", "must be approximate"));
    }
    let mut shown = json!({"type": "approximate"});
    for name in ["city", "region", "country", "timezone"] {
        if let Some(text) = location.text(name, 1..=255)? {
            shown[name] = text.into();
        }
    }
    if shown.as_object().is_some_and(|shown| shown.len() == 1) {
        return Err(location.fault(
            "type",
            "a location needs at least one of city, region, country and timezone",
        ));
    }
    if let Some(country) = shown["country"].as_str()
        && !COUNTRIES
            .split_ascii_whitespace()
            .any(|known| known == country)
    {
        return Err(location.fault("country", "not a country the search provider supports"));
    }
    if let Some(zone) = shown["timezone"].as_str()
        && jiff::tz::db().get(zone).is_err()
    {
        return Err(location.fault(
            "timezone",
            format_args!("{zone:?} is not an IANA time zone"),
        ));
    }
    Ok(shown)
}

fn url_sources(sources: &Fields<'_>, customs: &HashSet<&str>) -> ApiResult<Value> {
    let mut shown = Map::new();
    let server: HashSet<&str> = ["web_search", "web_fetch"].into();
    for (name, known) in [
        ("user_input", None),
        ("client_tool_results", Some(customs)),
        ("server_tool_results", Some(&server)),
    ] {
        match sources.value(name) {
            None => {}
            Some(Value::String(kind)) if kind == "all" || kind == "none" => {
                shown.insert(name.into(), json!({"type": kind}));
            }
            Some(value) => {
                let source = Fields::at(sources.path(name), value)?;
                shown.insert(name.into(), url_source(&source, known)?);
            }
        }
    }
    if shown.len() == 3 && shown.values().all(|source| source["type"] == "none") {
        return Err(ApiError::invalid(format!(
            "{}: with none of the sources no URL could ever be fetched; disable web_fetch instead",
            sources.path("user_input")
        )));
    }
    Ok(shown.into())
}

fn url_source(source: &Fields<'_>, known: Option<&HashSet<&str>>) -> ApiResult<Value> {
    let kind = source.kind()?;
    let known = match (kind, known) {
        ("all" | "none", _) => return Ok(json!({"type": kind})),
        ("only" | "except", Some(known)) => known,
        (_, Some(_)) => {
            return Err(source.fault(
                "type",
                format_args!("must be all, none, only or except, not {kind:?}"),
            ));
        }
        (_, None) => {
            return Err(source.fault("type", format_args!("must be all or none, not {kind:?}")));
        }
    };
    let tools = source
        .array("tools", 1..=128)?
        .ok_or_else(|| source.fault("tools", "is required"))?;
    let mut seen = HashSet::new();
    for (index, tool) in tools.iter().enumerate() {
        let tool = Fields::at(source.path(&format!("tools.{index}")), tool)?;
        if tool.kind()? != "tool_reference" {
            return Err(tool.fault("type", "must be tool_reference"));
        }
        let name = tool.required_text("name", 1..=128)?;
        if !known.contains(name) {
            return Err(tool.fault("name", format_args!("{name:?} is not such a tool")));
        }
        if !seen.insert(name) {
            return Err(tool.fault("name", format_args!("{name:?} is listed twice")));
        }
    }
    let tools: Vec<Value> = tools
        .iter()
        .map(|tool| json!({"type": "tool_reference", "name": tool["name"]}))
        .collect();
    Ok(json!({"type": kind, "tools": tools}))
}

#[cfg(test)]
mod tests {
    use super::check_domain;

    #[test]
    fn domains() {
        for good in [
            "example.com",
            "Example.COM/",
            "a_b.example.co.uk",
            "xn--bcher-kva.example",
            "github.io",
        ] {
            assert_eq!(check_domain(good, false), Ok(()), "{good}");
        }
        for bad in [
            "https://example.com",
            "example.com:443",
            "*.example.com",
            "user@example.com",
            "exa mple.com",
            "bücher.example",
            "-a.example.com",
            "a-.example.com",
            "127.0.0.1",
            "127.1",
            "0x7f.0x1",
            "[::1]",
            "::1",
            "com",
            "co.uk",
            "gov.uk",
            "localhost",
            "printer.local",
            "db.internal",
            "a..com",
            "example.com//",
            "example.com/docs",
        ] {
            assert!(check_domain(bad, false).is_err(), "{bad}");
        }
        assert_eq!(check_domain("example.com/docs/v1", true), Ok(()));
        assert!(check_domain("example.com/a?b", true).is_err());
    }
}
