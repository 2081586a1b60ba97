//! Making the bytes of a terminal program fit for a model to read.

/// Keeps the last `cap` bytes of a stream, in memory bounded by twice that.
#[derive(Debug)]
pub(crate) struct Tail {
    bytes: Vec<u8>,
    cap: usize,
    truncated: bool,
}

impl Tail {
    pub(crate) fn new(cap: usize) -> Tail {
        Tail {
            bytes: Vec::new(),
            cap,
            truncated: false,
        }
    }

    pub(crate) fn push(&mut self, bytes: &[u8]) {
        self.bytes.extend_from_slice(bytes);
        // Moving the kept part only every `cap` bytes keeps the cost linear.
        if self.bytes.len() >= 2 * self.cap {
            self.cut();
        }
    }

    fn cut(&mut self) {
        let excess = self.bytes.len().saturating_sub(self.cap);
        if excess > 0 {
            self.bytes.drain(..excess);
            self.truncated = true;
        }
    }

    /// The text without escape sequences and final line breaks, and a first
    /// line that says so when something is missing.
    pub(crate) fn into_text(mut self) -> String {
        self.cut();
        let mut bytes = &self.bytes[..];
        if self.truncated {
            // The cut may have gone through a character.
            let broken = bytes
                .iter()
                .take(3)
                .take_while(|&&b| b & 0xc0 == 0x80)
                .count();
            bytes = &bytes[broken..];
        }
        let text = without_escapes(&String::from_utf8_lossy(bytes));
        let text = text.trim_end_matches(['\n', '\r']);
        if self.truncated {
            format!("[output truncated]\n{text}")
        } else {
            text.to_owned()
        }
    }
}

/// Removes ANSI escape sequences: CSI, OSC and the other string sequences,
/// and the short ones.
pub(crate) fn without_escapes(text: &str) -> String {
    let mut result = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('\x1b') {
        result.push_str(&rest[..at]);
        rest = &rest[at + 1..];
        rest = match rest.as_bytes().first() {
            Some(b'[') => after(&rest[1..], |c| ('\x40'..='\x7e').contains(&c)),
            Some(b']' | b'P' | b'X' | b'^' | b'_') => after_string(&rest[1..]),
            Some(b' '..=b'/') => after(rest, |c| ('\x30'..='\x7e').contains(&c)),
            Some(b'0'..=b'~') => &rest[1..],
            _ => rest,
        };
    }
    result.push_str(rest);
    result
}

/// What follows the first character that ends a sequence. A sequence that is
/// interrupted by a control character was none.
fn after(text: &str, ends: impl Fn(char) -> bool) -> &str {
    match text.find(|c| ends(c) || c < ' ') {
        Some(at) if text.as_bytes()[at] < b' ' => &text[at..],
        Some(at) => &text[at + 1..],
        None => "",
    }
}

/// What follows a string sequence: it ends with BEL or ESC \.
fn after_string(text: &str) -> &str {
    match text.find(['\x07', '\x1b']) {
        Some(at) if text[at..].starts_with("\x1b\\") => &text[at + 2..],
        Some(at) if text[at..].starts_with('\x07') => &text[at + 1..],
        Some(at) => &text[at..],
        None => "",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_go_and_text_stays() {
        for (given, expected) in [
            ("plain\ttext\r\n", "plain\ttext\r\n"),
            ("\x1b[1;31mred\x1b[0m", "red"),
            ("\x1b]0;title\x07after", "after"),
            ("\x1b]8;;http://x\x1b\\link\x1b]8;;\x1b\\", "link"),
            ("\x1b(Bgraph", "graph"),
            ("\x1b7save\x1b8", "save"),
            ("\x1b[12\nnext", "\nnext"),
            ("end\x1b", "end"),
            ("é\x1b[mß", "éß"),
        ] {
            assert_eq!(without_escapes(given), expected, "{given:?}");
        }
    }

    #[test]
    fn the_tail_is_kept() {
        let mut tail = Tail::new(4);
        for byte in b"abcdefghij" {
            tail.push(&[*byte]);
            assert!(tail.bytes.len() < 8);
        }
        assert_eq!(tail.into_text(), "[output truncated]\nghij");
    }

    #[test]
    fn exactly_the_cap_is_not_truncated() {
        let mut tail = Tail::new(4);
        tail.push(b"abcd");
        assert_eq!(tail.into_text(), "abcd");
    }

    #[test]
    fn a_cut_character_is_dropped() {
        let mut tail = Tail::new(3);
        tail.push("aéé".as_bytes());
        assert_eq!(tail.into_text(), "[output truncated]\né");
    }
}
