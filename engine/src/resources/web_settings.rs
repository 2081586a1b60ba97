//! What `web_fetch` and `web_search` can be limited to.

use std::collections::HashSet;

use serde_json::{Map, Value, json};

use super::fields::Fields;
use crate::error::ApiResult;

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
pub(super) fn resolve(
    tool: &str,
    config: &Fields<'_>,
    customs: &HashSet<&str>,
) -> ApiResult<Map<String, Value>> {
    let mut settings = Map::new();
    if !matches!(tool, "web_fetch" | "web_search") {
        return Ok(settings);
    }
    if config.value("allowed_domains").is_some() && config.value("blocked_domains").is_some() {
        return Err(config.fault(
            "allowed_domains",
            "Only one of allowed_domains or blocked_domains may be set.",
        ));
    }
    for name in ["allowed_domains", "blocked_domains"] {
        if let Some(domains) = config.value(name) {
            check_domains(config, name, tool == "web_search")?;
            settings.insert(name.into(), domains.clone());
        }
    }
    if tool == "web_fetch" {
        if let Some(tokens) = config.integer("max_content_tokens") {
            settings.insert("max_content_tokens".into(), tokens.into());
        }
        if let Some(sources) = config.object("url_sources") {
            settings.insert("url_sources".into(), url_sources(&sources, customs)?);
        }
    } else if let Some(location) = config.object("user_location") {
        settings.insert("user_location".into(), user_location(&location)?);
    }
    Ok(settings)
}

fn check_domains(config: &Fields<'_>, name: &str, paths: bool) -> ApiResult<()> {
    let domains = config.array(name);
    if domains.is_empty() {
        return Err(config.fault(
            name,
            "Empty list of domains is ambiguous. Provide at least one domain or null.",
        ));
    }
    let mut seen = HashSet::new();
    for (index, domain) in domains.iter().enumerate() {
        let name = format!("{name}.{index}");
        let domain = domain.as_str().unwrap_or_default();
        check_domain(domain, paths).map_err(|reason| config.fault(&name, reason))?;
        let plain = domain.strip_suffix('/').unwrap_or(domain);
        if !seen.insert(plain.to_ascii_lowercase()) {
            return Err(config.fault(&name, format_args!("{domain:?} is listed twice")));
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
    let mut shown = json!({"type": "approximate"});
    let mut empty = true;
    for name in ["city", "region", "country", "timezone"] {
        if let Some(text) = location.text(name) {
            shown[name] = text.into();
            empty = false;
        }
    }
    if empty {
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
    let server = ["web_search", "web_fetch"].into();
    for (name, known) in [
        ("user_input", &HashSet::new()),
        ("client_tool_results", customs),
        ("server_tool_results", &server),
    ] {
        let source = match sources.value(name) {
            None => continue,
            Some(Value::String(kind)) => json!({"type": kind}),
            Some(source) => url_source(&Fields::at(sources.path(name), source), known)?,
        };
        shown.insert(name.into(), source);
    }
    if shown.len() == 3 && shown.values().all(|source| source["type"] == "none") {
        return Err(sources.fault(
            "user_input",
            "with none of the sources no URL could ever be fetched; disable web_fetch instead",
        ));
    }
    Ok(shown.into())
}

fn url_source(source: &Fields<'_>, known: &HashSet<&str>) -> ApiResult<Value> {
    let kind = source.kind();
    if matches!(kind, "all" | "none") {
        return Ok(json!({"type": kind}));
    }
    let mut seen = HashSet::new();
    let mut tools = Vec::new();
    for tool in source.objects("tools") {
        let name = tool.required("name");
        if !known.contains(name) {
            return Err(tool.fault("name", format_args!("{name:?} is not such a tool")));
        }
        if !seen.insert(name) {
            return Err(tool.fault("name", format_args!("{name:?} is listed twice")));
        }
        tools.push(json!({"type": "tool_reference", "name": name}));
    }
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
