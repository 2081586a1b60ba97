//! Paths of memories.

use icu_normalizer::ComposingNormalizerBorrowed;

const LONGEST: usize = 1024;
const SEGMENTS: usize = 20;

/// Invisible characters that change how a text reads (Unicode category Cf),
/// and the separators of lines and paragraphs.
const INVISIBLE: &[(u32, u32)] = &[
    (0xAD, 0xAD),
    (0x600, 0x605),
    (0x61C, 0x61C),
    (0x6DD, 0x6DD),
    (0x70F, 0x70F),
    (0x890, 0x891),
    (0x8E2, 0x8E2),
    (0x180E, 0x180E),
    (0x200B, 0x200F),
    (0x2028, 0x202E),
    (0x2060, 0x2064),
    (0x2066, 0x206F),
    (0xFEFF, 0xFEFF),
    (0xFFF9, 0xFFFB),
    (0x110BD, 0x110BD),
    (0x110CD, 0x110CD),
    (0x13430, 0x1343F),
    (0x1BCA0, 0x1BCA3),
    (0x1D173, 0x1D17A),
    (0xE0001, 0xE0001),
    (0xE0020, 0xE007F),
];

fn is_invisible(c: char) -> bool {
    let c = u32::from(c);
    INVISIBLE
        .iter()
        .any(|(first, last)| (*first..=*last).contains(&c))
}

/// Which rule a path breaks.
pub(super) fn check(path: &str) -> Result<(), String> {
    let Some(segments) = path.strip_prefix('/') else {
        return Err("must start with /".into());
    };
    if path.len() > LONGEST {
        return Err(format!("may have {LONGEST} bytes at most"));
    }
    if segments.split('/').count() > SEGMENTS {
        return Err(format!("may have {SEGMENTS} segments at most"));
    }
    if let Some(bad) = segments
        .split('/')
        .find(|segment| matches!(*segment, "" | "." | ".."))
    {
        return Err(format!("must not have the segment {bad:?}"));
    }
    if let Some(bad) = path.chars().find(|c| c.is_control() || is_invisible(*c)) {
        return Err(format!(
            "must not contain {:?}",
            bad.escape_unicode().to_string()
        ));
    }
    if !ComposingNormalizerBorrowed::new_nfc().is_normalized(path) {
        return Err("must be in Unicode normalization form C".into());
    }
    Ok(())
}

/// The directory of a store in the sandbox, from its name.
pub(super) fn slug(name: &str) -> String {
    let mut slug = String::new();
    for c in name.chars() {
        match c.to_ascii_lowercase() {
            c if c.is_ascii_alphanumeric() => slug.push(c),
            _ if !slug.ends_with('-') => slug.push('-'),
            _ => {}
        }
    }
    // A name of other characters only would be no name.
    match slug.as_str() {
        "-" => "store".into(),
        _ => slug,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_have_one_spelling() {
        for good in ["/a", "/notes/Käse.md", "/a/b/c d", "/😀"] {
            assert_eq!(check(good), Ok(()), "{good}");
        }
        let deep = "/x".repeat(21);
        let long = format!("/{}", "x".repeat(1024));
        for bad in [
            "",
            "a",
            "/",
            "/a/",
            "//a",
            "/a/./b",
            "/..",
            "/a\u{7}",
            "/a\u{200b}b",
            "/a\u{2028}",
            "/Ka\u{308}se",
            &deep,
            &long,
        ] {
            assert!(check(bad).is_err(), "{bad:?}");
        }
    }

    #[test]
    fn slugs_are_lower_case_words() {
        assert_eq!(slug("Shopper  Preferences"), "shopper-preferences");
        assert_eq!(slug("Ünï 2"), "-n-2");
        assert_eq!(slug("日本"), "store");
    }
}
