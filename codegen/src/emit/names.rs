//! Spelling of names.

/// `user.message` and `user_message` → `UserMessage`.
pub fn pascal(text: &str) -> String {
    let mut out = String::new();
    for part in text
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|part| !part.is_empty())
    {
        let mut chars = part.chars();
        out.extend(chars.next().map(|first| first.to_ascii_uppercase()));
        out.push_str(chars.as_str());
    }
    out
}

/// `sessions.events.send` → `SESSIONS_EVENTS_SEND`.
pub fn screaming(text: &str) -> String {
    text.replace('.', "_").to_uppercase()
}

/// `AgentCreateParams` → `AGENT_CREATE_PARAMS`.
pub fn screaming_from_pascal(text: &str) -> String {
    let mut out = String::new();
    let mut previous_lower = false;
    for c in text.chars() {
        if c.is_ascii_uppercase() && previous_lower {
            out.push('_');
        }
        previous_lower = c.is_ascii_lowercase() || c.is_ascii_digit();
        out.push(c.to_ascii_uppercase());
    }
    out
}

/// The singular of a resource segment: `memories` → `memory`.
pub fn singular(text: &str) -> String {
    match text.strip_suffix("ies") {
        Some(stem) => format!("{stem}y"),
        None => text.strip_suffix('s').unwrap_or(text).to_owned(),
    }
}

/// The name of the type that holds an operation's query parameters:
/// `sessions.events.list` → `SessionEventListParams`; where the body has that
/// name already, `…Query`.
pub fn query_type(operation: &str, has_body: bool) -> String {
    let mut parts: Vec<&str> = operation.split('.').collect();
    let verb = parts.pop().unwrap_or_default();
    let resource: String = parts.iter().map(|part| pascal(&singular(part))).collect();
    format!(
        "{resource}{}{}",
        pascal(verb),
        if has_body { "Query" } else { "Params" }
    )
}

/// The name of the type behind a resource: `sessions.events` →
/// `SessionEvents`.
pub fn resource_type(prefix: &str) -> String {
    let mut parts: Vec<&str> = prefix.split('.').collect();
    let last = parts.pop().unwrap_or_default();
    let parents: String = parts.iter().map(|part| pascal(&singular(part))).collect();
    format!("{parents}{}", pascal(last))
}

/// `processed_at` → `processedAt`.
pub fn camel(text: &str) -> String {
    let name = pascal(text);
    let mut chars = name.chars();
    let first = chars.next().map(|first| first.to_ascii_lowercase());
    first.into_iter().chain(chars).collect()
}
