//! TLS for the HTTP transport: rustls with ring, chosen per client, so that
//! no process-wide default is touched.

use std::sync::{Arc, OnceLock};

use rustls::{
    CertificateError, ClientConfig, DigitallySignedStruct, Error as TlsError, OtherError,
    SignatureScheme,
    client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier},
    crypto::CryptoProvider,
    pki_types::{CertificateDer, ServerName, UnixTime, pem::PemObject},
};
use rustls_platform_verifier::Verifier;

use crate::{CertificateSource, Error, ErrorCode, Result};

/// A configuration that trusts the operating system's certificate store and
/// the given authorities.
pub(super) fn client_config(sources: &[CertificateSource]) -> Result<ClientConfig> {
    let mut extra = Vec::new();
    for source in sources {
        read_certificates(source, &mut extra)?;
    }
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let verifier = SystemTrust {
        provider: provider.clone(),
        extra,
        verifier: OnceLock::new(),
    };
    let mut config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|error| {
            Error::new(
                ErrorCode::Internal,
                format!("TLS cannot be set up: {error}"),
            )
        })?
        .dangerous()
        .with_custom_certificate_verifier(Arc::new(verifier))
        .with_no_client_auth();
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    Ok(config)
}

fn read_certificates(
    source: &CertificateSource,
    out: &mut Vec<CertificateDer<'static>>,
) -> Result<()> {
    let (name, pem) = match source {
        CertificateSource::Pem(pem) => ("the given certificate".to_owned(), pem.clone()),
        CertificateSource::PemFile(path) => {
            let name = format!("the certificate file {}", path.display());
            let pem = std::fs::read(path).map_err(|error| {
                Error::new(
                    ErrorCode::InvalidConfig,
                    format!("{name} cannot be read: {error}"),
                )
            })?;
            (name, pem)
        }
    };
    let before = out.len();
    for certificate in CertificateDer::pem_slice_iter(&pem) {
        out.push(certificate.map_err(|error| {
            Error::new(
                ErrorCode::InvalidConfig,
                format!("{name} is not valid PEM: {error}"),
            )
        })?);
    }
    if out.len() == before {
        return Err(Error::new(
            ErrorCode::InvalidConfig,
            format!("{name} holds no PEM certificate"),
        ));
    }
    Ok(())
}

/// The system's trust store, read at the first handshake: reading it takes
/// milliseconds that plain HTTP need not pay, and on a machine without any
/// certificates plain HTTP must still work.
#[derive(Debug)]
struct SystemTrust {
    provider: Arc<CryptoProvider>,
    extra: Vec<CertificateDer<'static>>,
    verifier: OnceLock<Result<Verifier, TlsError>>,
}

impl SystemTrust {
    fn verifier(&self) -> Result<&Verifier, TlsError> {
        self.verifier
            .get_or_init(|| {
                let (extra, provider) = (self.extra.clone(), self.provider.clone());
                if extra.is_empty() {
                    Verifier::new(provider)
                } else {
                    Verifier::new_with_extra_roots(extra, provider)
                }
            })
            .as_ref()
            .map_err(Clone::clone)
    }
}

impl ServerCertVerifier for SystemTrust {
    fn verify_server_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        server_name: &ServerName<'_>,
        ocsp_response: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, TlsError> {
        self.verifier()?.verify_server_cert(
            end_entity,
            intermediates,
            server_name,
            ocsp_response,
            now,
        )
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, TlsError> {
        self.verifier()?
            .verify_tls12_signature(message, certificate, signature)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signature: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, TlsError> {
        self.verifier()?
            .verify_tls13_signature(message, certificate, signature)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.provider
            .signature_verification_algorithms
            .supported_schemes()
    }
}

/// What a failed handshake means for whoever has to repair it.
pub(super) fn advice(error: &TlsError) -> &'static str {
    match error {
        TlsError::InvalidCertificate(
            CertificateError::UnknownIssuer | CertificateError::BadSignature,
        ) => {
            "its certificate is signed by an authority that this machine does not trust; \
             give the client that authority's certificate, or set SSL_CERT_FILE"
        }
        TlsError::InvalidCertificate(
            CertificateError::Expired
            | CertificateError::ExpiredContext { .. }
            | CertificateError::NotValidYet
            | CertificateError::NotValidYetContext { .. },
        ) => "its certificate is not valid at this machine's time; check the clock",
        TlsError::InvalidCertificate(
            CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. },
        ) => "its certificate is for another name; check the base URL",
        TlsError::InvalidCertificate(CertificateError::Other(OtherError(_))) => {
            "the system's verifier refused its certificate"
        }
        TlsError::General(_) => "the system's certificate store could not be used",
        _ => "check that the base URL names a TLS port",
    }
}
