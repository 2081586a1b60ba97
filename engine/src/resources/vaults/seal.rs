//! Secrets at rest: ChaCha20-Poly1305 under one key of the engine.

use std::{
    fmt,
    fs::{self, File},
    io::{self, Write},
    os::unix::fs::{MetadataExt, OpenOptionsExt},
    path::Path,
};

use base64::{Engine as _, engine::general_purpose::STANDARD_NO_PAD};
use ring::aead::{Aad, CHACHA20_POLY1305, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};

use crate::error::{ApiError, ApiResult};

const KEY_LEN: usize = 32;

/// Encrypts and decrypts what vaults keep.
pub struct Seal {
    key: LessSafeKey,
}

impl fmt::Debug for Seal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Seal(…)")
    }
}

impl Seal {
    /// Reads the key at `path`; with `make`, a new one is put there if there
    /// is none.
    pub fn open(path: &Path, make: bool) -> ApiResult<Seal> {
        let failed = |what: &str, error: &dyn fmt::Display| {
            ApiError::internal(format!(
                "{what} the vault key {} failed: {error}",
                path.display()
            ))
        };
        let text = match fs::read_to_string(path) {
            Ok(text) => text,
            Err(error) if make && error.kind() == io::ErrorKind::NotFound => {
                write_new(path).map_err(|error| failed("making", &error))?
            }
            Err(error) => return Err(failed("reading", &error)),
        };
        let mode = fs::metadata(path)
            .map_err(|error| failed("reading", &error))?
            .mode();
        if mode & 0o077 != 0 {
            return Err(ApiError::internal(format!(
                "the vault key {} can be read by others (mode {:03o}): make it private with \
                 chmod 600",
                path.display(),
                mode & 0o777
            )));
        }
        let bytes = STANDARD_NO_PAD
            .decode(text.trim().trim_end_matches('='))
            .ok()
            .filter(|bytes| bytes.len() == KEY_LEN)
            .ok_or_else(|| {
                failed(
                    "reading",
                    &"it must hold 32 bytes in base64, as `openssl rand -base64 32` makes them",
                )
            })?;
        Ok(Seal::new(&bytes))
    }

    fn new(key: &[u8]) -> Seal {
        let key = UnboundKey::new(&CHACHA20_POLY1305, key).expect("the key has 32 bytes");
        Seal {
            key: LessSafeKey::new(key),
        }
    }

    /// Encrypts `secret` for the object `owner`: it opens for no other.
    pub fn close(&self, owner: &str, secret: &str) -> String {
        let mut nonce = [0u8; NONCE_LEN];
        getrandom::fill(&mut nonce).expect("the operating system provides randomness");
        let mut sealed = secret.as_bytes().to_vec();
        self.key
            .seal_in_place_append_tag(
                Nonce::assume_unique_for_key(nonce),
                Aad::from(owner.as_bytes()),
                &mut sealed,
            )
            .expect("a secret is far below the cipher's limit");
        sealed.splice(0..0, nonce);
        STANDARD_NO_PAD.encode(sealed)
    }

    /// What was encrypted for `owner`.
    pub fn reveal(&self, owner: &str, sealed: &str) -> ApiResult<String> {
        let opened = STANDARD_NO_PAD
            .decode(sealed)
            .ok()
            .filter(|bytes| bytes.len() > NONCE_LEN)
            .and_then(|mut bytes| {
                let mut sealed = bytes.split_off(NONCE_LEN);
                let nonce = Nonce::try_assume_unique_for_key(&bytes).ok()?;
                let aad = Aad::from(owner.as_bytes());
                let open = self.key.open_in_place(nonce, aad, &mut sealed).ok()?;
                String::from_utf8(open.to_vec()).ok()
            });
        opened.ok_or_else(|| {
            ApiError::internal(format!(
                "the secrets of {owner} do not open with this vault key: start the engine with \
                 the key that they were stored under, or store them anew"
            ))
        })
    }
}

fn write_new(path: &Path) -> io::Result<String> {
    let mut key = [0u8; KEY_LEN];
    getrandom::fill(&mut key).map_err(io::Error::other)?;
    let text = format!("{}\n", STANDARD_NO_PAD.encode(key));
    let mut file = File::options()
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(path)?;
    file.write_all(text.as_bytes())?;
    // Secrets that outlive their key are lost.
    file.sync_all()?;
    if let Some(directory) = path.parent().filter(|path| !path.as_os_str().is_empty()) {
        File::open(directory)?.sync_all()?;
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    #[test]
    fn secrets_open_for_their_owner_and_key_only() {
        let seal = Seal::new(&[7; KEY_LEN]);
        let sealed = seal.close("vcrd_1", "hunter2");
        assert!(!sealed.contains("hunter2"));
        assert_ne!(sealed, seal.close("vcrd_1", "hunter2"));
        assert_eq!(seal.reveal("vcrd_1", &sealed).unwrap(), "hunter2");
        assert!(seal.reveal("vcrd_2", &sealed).is_err());
        assert!(Seal::new(&[8; KEY_LEN]).reveal("vcrd_1", &sealed).is_err());
        for damaged in ["", "AAAA", &sealed[..sealed.len() - 4], "not base64!"] {
            assert!(seal.reveal("vcrd_1", damaged).is_err(), "{damaged}");
        }
    }

    #[test]
    fn a_key_is_made_once_and_must_be_private() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("vault.key");
        assert!(Seal::open(&path, false).is_err());
        let sealed = Seal::open(&path, true).unwrap().close("a", "secret");
        let again = Seal::open(&path, true).unwrap();
        assert_eq!(again.reveal("a", &sealed).unwrap(), "secret");

        fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).unwrap();
        let error = Seal::open(&path, true).unwrap_err();
        assert!(error.message.contains("chmod 600"), "{error}");
        fs::set_permissions(&path, fs::Permissions::from_mode(0o600)).unwrap();
        fs::write(&path, "c2hvcnQ=").unwrap();
        assert!(Seal::open(&path, true).is_err());
    }
}
