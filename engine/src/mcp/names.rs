//! Names of MCP tools, as the model sees them.

use ring::digest::{SHA256, digest};

/// Longest name of a tool that the Messages API takes.
const LONGEST: usize = 128;
const HASH: usize = 8;

/// `mcp__<server>__<tool>` in characters that the Messages API takes. Names
/// that had to be changed end in a hash, so that two never become one.
pub fn model_name(server: &str, tool: &str) -> String {
    let whole = format!("mcp__{server}__{tool}");
    let is_plain = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
    if whole.len() <= LONGEST && whole.chars().all(is_plain) {
        return whole;
    }
    let mut name: String = whole
        .chars()
        .map(|c| if is_plain(c) { c } else { '_' })
        .take(LONGEST - HASH - 1)
        .collect();
    name.push('_');
    let hash = digest(&SHA256, format!("{server}\0{tool}").as_bytes());
    name.extend(
        hash.as_ref()
            .iter()
            .take(HASH / 2)
            .map(|b| format!("{b:02x}")),
    );
    name
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_plain_short_and_distinct() {
        assert_eq!(model_name("docs", "find_page"), "mcp__docs__find_page");
        let (a, b) = (model_name("my docs", "a.b"), model_name("my.docs", "a b"));
        assert!(a.starts_with("mcp__my_docs__a_b_"), "{a}");
        assert_ne!(a, b);
        let long = model_name(&"s".repeat(255), "t");
        assert_eq!(long.len(), LONGEST);
        assert_ne!(long, model_name(&"s".repeat(255), "u"));
    }
}
