//! The files of a skill: what may be uploaded, and the archive of it.

use std::{
    collections::BTreeMap,
    io::{Cursor, Read, Write},
};

use saphyr::{LoadableYamlNode, Yaml};
use zip::{CompressionMethod, ZipArchive, ZipWriter, write::SimpleFileOptions};

use crate::error::{ApiError, ApiResult};

/// Most bytes of all files together, unpacked.
const MOST_BYTES: u64 = 30 << 20;
const MOST_FILES: usize = 2000;
const MANIFEST: &str = "SKILL.md";

/// The checked files of a skill.
#[derive(Debug)]
pub(super) struct Bundle {
    pub(super) name: String,
    pub(super) description: String,
    /// Path below the skill's own directory → content.
    files: BTreeMap<String, Vec<u8>>,
}

fn bad(reason: impl std::fmt::Display) -> ApiError {
    ApiError::invalid(format!("files: {reason}"))
}

impl Bundle {
    /// Checks an upload: one archive, or single files with their paths.
    pub(super) fn new(uploaded: Vec<(String, Vec<u8>)>) -> ApiResult<Bundle> {
        let is_archive = |(name, bytes): &(String, Vec<u8>)| {
            bytes.starts_with(b"PK\x03\x04") && !name.contains('/')
        };
        let files = match &uploaded[..] {
            [] => return Err(bad("at least one file is required")),
            [only] if is_archive(only) => unpack(&only.1)?,
            _ => uploaded,
        };
        let mut below = BTreeMap::new();
        let mut top: Option<String> = None;
        for (path, content) in files {
            let sound = !path.contains(['\\', '\0'])
                && path.split('/').all(|part| !matches!(part, "" | "." | ".."));
            if !sound {
                return Err(bad(format_args!("{path:?} is not a relative path")));
            }
            let Some((folder, rest)) = path.split_once('/') else {
                return Err(bad(format_args!(
                    "{path:?} lies in no directory: put all files into one, named like the skill"
                )));
            };
            if *top.get_or_insert_with(|| folder.to_owned()) != folder {
                return Err(bad("all files must be in one top-level directory"));
            }
            if below.insert(rest.to_owned(), content).is_some() {
                return Err(bad(format_args!("{path:?} is there twice")));
            }
        }
        let manifest = below.get(MANIFEST).ok_or_else(|| {
            bad(format_args!(
                "{MANIFEST} is missing at the root of the skill's directory"
            ))
        })?;
        let text = std::str::from_utf8(manifest)
            .map_err(|_| bad(format_args!("{MANIFEST} is not UTF-8")))?;
        let (name, description) = front_matter(text)?;
        if top.as_deref() != Some(&name) {
            return Err(bad(format_args!(
                "the directory {:?} must be named like the skill, {name:?}",
                top.unwrap_or_default()
            )));
        }
        Ok(Bundle {
            name,
            description,
            files: below,
        })
    }

    /// The archive that is kept and handed out.
    pub(super) fn archive(&self) -> ApiResult<Vec<u8>> {
        let failed = |error: &dyn std::fmt::Display| {
            ApiError::internal(format!("packing the skill failed: {error}"))
        };
        let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        for (path, content) in &self.files {
            zip.start_file(format!("{}/{path}", self.name), options)
                .map_err(|error| failed(&error))?;
            zip.write_all(content).map_err(|error| failed(&error))?;
        }
        let packed = zip.finish().map_err(|error| failed(&error))?;
        Ok(packed.into_inner())
    }
}

/// The files of an archive, with limits that hold for what they unpack to.
pub(in crate::resources) fn unpack(archive: &[u8]) -> ApiResult<Vec<(String, Vec<u8>)>> {
    let broken =
        |error: &dyn std::fmt::Display| bad(format_args!("the archive is broken: {error}"));
    let mut zip = ZipArchive::new(Cursor::new(archive)).map_err(|error| broken(&error))?;
    if zip.len() > MOST_FILES {
        return Err(bad(format_args!(
            "the archive has more than {MOST_FILES} entries"
        )));
    }
    let mut left = MOST_BYTES;
    let mut files = Vec::new();
    for index in 0..zip.len() {
        let mut entry = zip.by_index(index).map_err(|error| broken(&error))?;
        if entry.is_dir() {
            continue;
        }
        let name = entry.name().map_err(|error| broken(&error))?.into_owned();
        if entry.is_symlink() {
            return Err(bad(format_args!("{name:?} is a link")));
        }
        let mut content = Vec::new();
        entry
            .by_ref()
            .take(left + 1)
            .read_to_end(&mut content)
            .map_err(|error| broken(&error))?;
        left = left.checked_sub(content.len() as u64).ok_or_else(|| {
            ApiError::too_large(format!(
                "files: are larger than {} MB unpacked",
                MOST_BYTES >> 20
            ))
        })?;
        files.push((name, content));
    }
    Ok(files)
}

/// Name and description of a SKILL.md.
fn front_matter(text: &str) -> ApiResult<(String, String)> {
    let text = text.trim_start_matches('\u{feff}').replace("\r\n", "\n");
    let matter = text
        .strip_prefix("---\n")
        .and_then(|rest| rest.split_once("\n---"))
        .map(|(matter, _)| matter)
        .ok_or_else(|| {
            bad(format_args!(
                "{MANIFEST} must begin with YAML between two lines of ---"
            ))
        })?;
    let parsed = Yaml::load_from_str(matter)
        .map_err(|error| bad(format_args!("the YAML of {MANIFEST} is broken: {error}")))?;
    let field = |name: &str| {
        let value = parsed.first().and_then(|yaml| yaml.as_mapping_get(name));
        let value = value.and_then(|value| value.as_str()).map(str::trim);
        value
            .filter(|value| !value.is_empty())
            .map(str::to_owned)
            .ok_or_else(|| bad(format_args!("{MANIFEST} has no {name} (a text)")))
    };
    let (name, description) = (field("name")?, field("description")?);
    let sound = name.len() <= 64
        && name
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
    if !sound {
        return Err(bad(format_args!(
            "the name {name:?} must be 1 to 64 lower-case letters, digits and hyphens"
        )));
    }
    if let Some(word) = ["anthropic", "claude"]
        .iter()
        .find(|word| name.contains(**word))
    {
        return Err(bad(format_args!("the name must not contain {word:?}")));
    }
    if description.chars().count() > 1024 {
        return Err(bad("the description may have 1024 characters at most"));
    }
    let is_tag = |at: usize| {
        let rest = &description[at + 1..];
        rest.starts_with(|c: char| c.is_ascii_alphabetic() || c == '/') && rest.contains('>')
    };
    if description.match_indices('<').any(|(at, _)| is_tag(at)) {
        return Err(bad("the description must not contain XML tags"));
    }
    Ok((name, description))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn skill(matter: &str) -> Vec<u8> {
        format!("---\n{matter}\n---\nDo it well.").into_bytes()
    }

    #[test]
    fn a_bundle_survives_its_archive() {
        let files = || {
            vec![
                (
                    "adding/SKILL.md".to_owned(),
                    skill("name: adding\ndescription: Adds up\nlicense: MIT"),
                ),
                ("adding/lib/add.py".to_owned(), b"print(1)".to_vec()),
            ]
        };
        let bundle = Bundle::new(files()).unwrap();
        assert_eq!(
            (bundle.name.as_str(), bundle.description.as_str()),
            ("adding", "Adds up")
        );
        let archive = bundle.archive().unwrap();
        assert_eq!(unpack(&archive).unwrap(), files());
        let again = Bundle::new(vec![("skill.zip".to_owned(), archive)]).unwrap();
        assert_eq!(again.files, bundle.files);
    }

    #[test]
    fn bad_bundles_say_which_rule_they_break() {
        let one = |path: &str, content: Vec<u8>| {
            Bundle::new(vec![(path.to_owned(), content)])
                .unwrap_err()
                .message
        };
        let good = || skill("name: a\ndescription: b");
        for (message, needle) in [
            (Bundle::new(Vec::new()).unwrap_err().message, "at least one"),
            (one("SKILL.md", good()), "in no directory"),
            (one("b/SKILL.md", good()), "named like the skill"),
            (one("a/other.md", good()), "SKILL.md is missing"),
            (one("../SKILL.md", good()), "relative path"),
            (
                one("a/SKILL.md", b"# No front matter".to_vec()),
                "YAML between",
            ),
            (one("a/SKILL.md", skill("name: [")), "broken"),
            (one("a/SKILL.md", skill("name: a")), "no description"),
            (
                one("A/SKILL.md", skill("name: A\ndescription: b")),
                "lower-case",
            ),
            (
                one("x/SKILL.md", skill("name: my-claude\ndescription: b")),
                "claude",
            ),
            (
                one(
                    "a/SKILL.md",
                    skill("name: a\ndescription: b <system>c</system>"),
                ),
                "XML",
            ),
            (
                one("a.zip", b"PK\x03\x04 not really".to_vec()),
                "archive is broken",
            ),
        ] {
            assert!(message.contains(needle), "{message} / {needle}");
        }
    }
}
