//! The configuration directory: profiles and what is secret of them.

use std::{
    fs::{self, File, OpenOptions},
    io::{self, Read, Write},
    path::{Path, PathBuf},
    time::{Duration, SystemTime},
};

use serde::Deserialize;
use serde_json::{Map, Value};

use super::AccessToken;
use crate::{Error, ErrorCode, Result, Secret, environment::Environment};

/// The profile that is meant when nobody names one.
const DEFAULT: &str = "default";
const MAX_FILE: u64 = 1024 * 1024;

/// Longer than another process needs for one token exchange.
const LOCK_LIMIT: Duration = Duration::from_secs(35);
const LOCK_POLL: Duration = Duration::from_millis(50);

/// `configs/<profile>.json`. Fields that are not known are nobody's business.
#[derive(Clone, Debug, Deserialize)]
pub(super) struct Profile {
    version: Option<String>,
    pub authentication: Authentication,
    pub organization_id: Option<String>,
    pub workspace_id: Option<String>,
    pub base_url: Option<String>,
}

/// How a profile gets its tokens.
#[derive(Clone, Debug, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub(super) enum Authentication {
    /// The identity of a workload is exchanged.
    OidcFederation {
        federation_rule_id: Option<String>,
        service_account_id: Option<String>,
        identity_token: Option<IdentitySource>,
        credentials_path: Option<PathBuf>,
    },
    /// Somebody has logged in.
    UserOauth {
        client_id: Option<String>,
        credentials_path: Option<PathBuf>,
    },
}

/// Where a profile's identity token is.
#[derive(Clone, Debug, Deserialize)]
#[serde(tag = "source", rename_all = "snake_case")]
pub(super) enum IdentitySource {
    /// In a file that somebody else keeps current.
    File { path: PathBuf },
}

/// The configuration directory.
#[derive(Clone, Debug)]
pub(super) struct ConfigDir(PathBuf);

impl ConfigDir {
    /// `ANTHROPIC_CONFIG_DIR`, or the platform's place; `None` on a machine
    /// without a home.
    pub fn find(environment: &Environment) -> Option<ConfigDir> {
        let under = |name: &str, rest: &str| {
            let base = environment.get(name)?;
            Some(PathBuf::from(base).join(rest))
        };
        let dir = environment.get("ANTHROPIC_CONFIG_DIR").map(PathBuf::from);
        let dir = if cfg!(windows) {
            dir.or_else(|| under("APPDATA", "Anthropic"))
        } else if cfg!(target_os = "macos") {
            dir.or_else(|| under("HOME", ".config/anthropic"))
        } else {
            dir.or_else(|| under("XDG_CONFIG_HOME", "anthropic"))
                .or_else(|| under("HOME", ".config/anthropic"))
        };
        dir.map(ConfigDir)
    }

    /// The active profile, and whether a pointer file names it.
    pub fn active(&self) -> Result<(String, bool)> {
        let path = self.0.join("active_config");
        match read_limited(&path) {
            Ok(text) => Ok((String::from_utf8_lossy(&text).trim().to_owned(), true)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                Ok((DEFAULT.to_owned(), false))
            }
            Err(error) => Err(unreadable(&path, &error)),
        }
    }

    /// The profile of a name; `None` if there is no such file.
    pub fn profile(&self, name: &str) -> Result<Option<Profile>> {
        check_name(name)?;
        let path = self.0.join("configs").join(format!("{name}.json"));
        let metadata = match fs::metadata(&path) {
            Ok(metadata) => metadata,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(unreadable(&path, &error)),
        };
        self.check_inside(&path)?;
        if others_may(&metadata, 0o022) {
            return Err(bad(
                &path,
                "can be written by other users, who could send your secrets elsewhere; run chmod go-w on it",
            ));
        }
        let text = read_limited(&path).map_err(|error| unreadable(&path, &error))?;
        let profile: Profile =
            serde_json::from_slice(&text).map_err(|error| bad(&path, &format!(": {error}")))?;
        check_version(&path, profile.version.as_deref())?;
        Ok(Some(profile))
    }

    /// Where the secrets of a profile are.
    pub fn credentials(&self, name: &str, given: Option<&PathBuf>) -> PathBuf {
        match given {
            Some(path) => path.clone(),
            None => self.0.join("credentials").join(format!("{name}.json")),
        }
    }

    fn check_inside(&self, path: &Path) -> Result<()> {
        let real = |path: &Path| {
            path.canonicalize()
                .map_err(|error| unreadable(path, &error))
        };
        if real(path)?.starts_with(real(&self.0)?) {
            return Ok(());
        }
        Err(bad(path, "is a link out of the configuration directory"))
    }
}

fn check_name(name: &str) -> Result<()> {
    let fits = !name.is_empty()
        && !name.starts_with('.')
        && name
            .chars()
            .all(|c| c.is_alphanumeric() || matches!(c, '_' | '.' | '-'));
    if fits {
        return Ok(());
    }
    Err(Error::new(
        ErrorCode::InvalidConfig,
        format!(
            "{name:?} cannot be the name of a profile: use letters, digits, '_', '-' and '.', not first"
        ),
    ))
}

/// `credentials/<profile>.json`: secret, so it has no `Debug`.
#[derive(Clone)]
pub(super) struct Credentials {
    /// With the fields that this version does not know: they are written
    /// back.
    map: Map<String, Value>,
    pub token: AccessToken,
    pub refresh_token: Option<Secret>,
}

impl Credentials {
    /// Reads the file; `None` if there is none.
    pub fn read(path: &Path) -> Result<Option<Credentials>> {
        let metadata = match fs::symlink_metadata(path) {
            Ok(metadata) => metadata,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(unreadable(path, &error)),
        };
        if !metadata.is_file() {
            return Err(bad(
                path,
                "holds secrets and must be a plain file, not a link",
            ));
        }
        if others_may(&metadata, 0o077) {
            return Err(bad(
                path,
                "holds secrets and is open to other users; run chmod 600 on it",
            ));
        }
        let text = File::open(path)
            .and_then(|file| {
                // Between the look and the opening it can have been replaced.
                if !same_file(&metadata, &file.metadata()?) {
                    return Err(io::Error::other("it changed while it was being opened"));
                }
                limited(file)
            })
            .map_err(|error| unreadable(path, &error))?;
        let Ok(Value::Object(map)) = serde_json::from_slice(&text) else {
            // The text of the error could quote a secret.
            return Err(bad(path, "is not a JSON object; log in again"));
        };
        Credentials::from_map(path, map).map(Some)
    }

    fn from_map(path: &Path, map: Map<String, Value>) -> Result<Credentials> {
        let text = |name: &str| map.get(name).and_then(Value::as_str);
        check_version(path, text("version"))?;
        if let Some(kind) = map.get("type")
            && kind != "oauth_token"
        {
            return Err(bad(path, "is of a type that this version does not know"));
        }
        let Some(token) = text("access_token").filter(|token| !token.trim().is_empty()) else {
            return Err(bad(path, "has no access_token; log in again"));
        };
        let expires_at = match map.get("expires_at") {
            None | Some(Value::Null) => None,
            Some(value) => Some(
                value
                    .as_f64()
                    .and_then(|seconds| Duration::try_from_secs_f64(seconds).ok())
                    .and_then(|since| SystemTime::UNIX_EPOCH.checked_add(since))
                    .ok_or_else(|| bad(path, "has an expires_at that is no Unix time"))?,
            ),
        };
        Ok(Credentials {
            token: AccessToken {
                token: Secret::from(token),
                expires_at,
            },
            refresh_token: text("refresh_token")
                .map(Secret::from)
                .filter(|token| !token.is_empty()),
            map,
        })
    }

    /// Nothing but a token, for a profile that has no file yet.
    pub fn new(token: AccessToken) -> Credentials {
        let mut map = Map::new();
        map.insert("version".to_owned(), "1.0".into());
        map.insert("type".to_owned(), "oauth_token".into());
        let mut credentials = Credentials {
            map,
            token: token.clone(),
            refresh_token: None,
        };
        credentials.replace(token, None, None);
        credentials
    }

    /// Takes over what was granted; what was not granted stays.
    pub fn replace(
        &mut self,
        token: AccessToken,
        refresh_token: Option<Secret>,
        scope: Option<String>,
    ) {
        let mut set = |name: &str, value: Value| self.map.insert(name.to_owned(), value);
        set("access_token", token.token.expose().into());
        let end = token
            .expires_at
            .and_then(|end| end.duration_since(SystemTime::UNIX_EPOCH).ok());
        set("expires_at", end.map(|end| end.as_secs()).into());
        if let Some(refresh) = &refresh_token {
            set("refresh_token", refresh.expose().into());
        }
        if let Some(scope) = scope {
            set("scope", scope.into());
        }
        self.token = token;
        self.refresh_token = refresh_token.or(self.refresh_token.take());
    }

    /// Writes the file so that it is there whole or not at all.
    pub fn write(&self, path: &Path) -> Result<()> {
        let failed = |error: io::Error| {
            Error::new(
                ErrorCode::InvalidConfig,
                format!("{} cannot be written: {error}", path.display()),
            )
        };
        let dir = path.parent().unwrap_or(Path::new("."));
        private_dir(dir).map_err(failed)?;
        let mut suffix = [0; 8];
        getrandom::fill(&mut suffix)
            .map_err(|error| failed(io::Error::other(error.to_string())))?;
        let mut name = path.file_name().unwrap_or_default().to_owned();
        name.push(format!(".{:016x}.tmp", u64::from_ne_bytes(suffix)));
        let temporary = dir.join(name);
        let written = private_file(&temporary).and_then(|mut file| {
            file.write_all(format!("{:#}\n", Value::Object(self.map.clone())).as_bytes())?;
            file.sync_all()?;
            fs::rename(&temporary, path)
        });
        if written.is_err() {
            // Best effort: the first error is the one to tell.
            let _ = fs::remove_file(&temporary);
        }
        written.map_err(failed)
    }
}

/// Keeps other processes from renewing the same login at the same time. The
/// system takes it back when this process ends, however that happens.
pub(super) async fn lock(credentials: &Path) -> Result<File> {
    let mut name = credentials.as_os_str().to_owned();
    name.push(".lock");
    let path = PathBuf::from(name);
    let failed = |error: io::Error| {
        Error::new(
            ErrorCode::InvalidConfig,
            format!("{} cannot be locked: {error}", path.display()),
        )
    };
    let file = private_lock(&path).map_err(failed)?;
    let deadline = tokio::time::Instant::now() + LOCK_LIMIT;
    loop {
        match file.try_lock() {
            Ok(()) => return Ok(file),
            Err(fs::TryLockError::Error(error)) => return Err(failed(error)),
            Err(fs::TryLockError::WouldBlock) => {}
        }
        if tokio::time::Instant::now() >= deadline {
            return Err(Error::new(
                ErrorCode::Timeout,
                format!(
                    "{} has been held by another process for {LOCK_LIMIT:?}; end that process, or try again",
                    path.display()
                ),
            ));
        }
        tokio::time::sleep(LOCK_POLL).await;
    }
}

fn check_version(path: &Path, version: Option<&str>) -> Result<()> {
    match version {
        None => Ok(()),
        Some(version) if version == "1" || version.starts_with("1.") => Ok(()),
        Some(version) => Err(bad(
            path,
            &format!("has the version {version:?}, which is newer than this program"),
        )),
    }
}

fn read_limited(path: &Path) -> io::Result<Vec<u8>> {
    limited(File::open(path)?)
}

fn limited(file: File) -> io::Result<Vec<u8>> {
    let mut out = Vec::new();
    file.take(MAX_FILE + 1).read_to_end(&mut out)?;
    if out.len() as u64 > MAX_FILE {
        return Err(io::Error::other(format!(
            "it is longer than {MAX_FILE} bytes"
        )));
    }
    Ok(out)
}

fn unreadable(path: &Path, error: &io::Error) -> Error {
    bad(path, &format!("cannot be read: {error}"))
}

fn bad(path: &Path, what: &str) -> Error {
    let space = if what.starts_with(':') { "" } else { " " };
    Error::new(
        ErrorCode::InvalidConfig,
        format!("{}{space}{what}", path.display()),
    )
}

#[cfg(unix)]
mod platform {
    use std::{
        fs::{DirBuilder, File, Metadata, OpenOptions},
        io,
        os::unix::fs::{DirBuilderExt, MetadataExt, OpenOptionsExt},
        path::Path,
    };

    /// Whether group or others have one of these permissions.
    pub fn others_may(metadata: &Metadata, bits: u32) -> bool {
        metadata.mode() & bits != 0
    }

    pub fn same_file(a: &Metadata, b: &Metadata) -> bool {
        (a.dev(), a.ino()) == (b.dev(), b.ino())
    }

    pub fn private_dir(path: &Path) -> io::Result<()> {
        DirBuilder::new().recursive(true).mode(0o700).create(path)
    }

    pub fn private(options: &mut OpenOptions, path: &Path) -> io::Result<File> {
        options.mode(0o600).open(path)
    }
}

#[cfg(not(unix))]
mod platform {
    use std::{
        fs::{self, File, Metadata, OpenOptions},
        io,
        path::Path,
    };

    // Profiles of other users are out of reach by default here.
    pub fn others_may(_: &Metadata, _: u32) -> bool {
        false
    }

    pub fn same_file(_: &Metadata, _: &Metadata) -> bool {
        true
    }

    pub fn private_dir(path: &Path) -> io::Result<()> {
        fs::create_dir_all(path)
    }

    pub fn private(options: &mut OpenOptions, path: &Path) -> io::Result<File> {
        options.open(path)
    }
}

use platform::{others_may, private_dir, same_file};

fn private_file(path: &Path) -> io::Result<File> {
    platform::private(OpenOptions::new().write(true).create_new(true), path)
}

fn private_lock(path: &Path) -> io::Result<File> {
    platform::private(
        OpenOptions::new().write(true).create(true).truncate(false),
        path,
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_stay_where_they_belong() {
        for good in ["default", "a", "Team_1.staging-eu", "büro"] {
            check_name(good).expect(good);
        }
        for wrong in [
            "", ".", "..", ".hidden", "a/b", "a\\b", " a", "a ", "a\0b", "a:b",
        ] {
            let error = check_name(wrong).expect_err(wrong);
            assert_eq!(error.code(), ErrorCode::InvalidConfig);
        }
    }
}
