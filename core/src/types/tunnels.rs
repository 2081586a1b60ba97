// Written by hostler-codegen from api/. Do not edit.
//! Tunnels.
#[allow(unused_imports)]
use super::*;

params! {
    /// A new tunnel.
    TunnelCreateParams [] {
        --
        /// Name for people, 1 to 255 characters.
        display_name: may String = "display_name";
    }
}

object! {
    /// A way for the service into a private network.
    Tunnel ["type" = "tunnel"] {
        /// Identifier (`tnl_…`).
        id: req String = "id";
        /// When it was made (RFC 3339).
        created_at: req String = "created_at";
        /// Its domain, unique for ever; hosts below it lead through the tunnel.
        domain: req String = "domain";
        --
        /// When it was archived (RFC 3339); null while it is in use.
        archived_at: may String = "archived_at";
        /// Name for people; null if none was given.
        display_name: may String = "display_name";
    }
}

params! {
    /// A new certificate.
    TunnelCertificateCreateParams [] {
        /// One CA certificate in PEM, without its key, at most 8 KB. At most two are active per
        /// tunnel.
        ca_certificate_pem: req String = "ca_certificate_pem";
        --
    }
}

object! {
    /// A certificate that a tunnel trusts.
    TunnelCertificate ["type" = "tunnel_certificate"] {
        /// Identifier (`tcrt_…`).
        id: req String = "id";
        /// When it was made (RFC 3339).
        created_at: req String = "created_at";
        /// SHA-256 of the certificate in lower-case hex.
        fingerprint: req String = "fingerprint";
        /// Its tunnel (`tnl_…`).
        tunnel_id: req String = "tunnel_id";
        --
        /// When it was archived (RFC 3339); null while it is in use.
        archived_at: may String = "archived_at";
        /// When it runs out; null if that is not known.
        expires_at: may String = "expires_at";
    }
}

object! {
    /// The token with which a tunnel connects.
    TunnelToken ["type" = "tunnel_token"] {
        /// Changes with every rotation.
        id: req String = "id";
        /// The token.
        tunnel_token: req String = "tunnel_token", secret;
        --
    }
}

params! {
    /// Why the token is replaced.
    TunnelRotateTokenParams [] {
        --
        /// For the audit log.
        reason: may String = "reason";
    }
}

query! {
    /// What `tunnels.certificates.list` can be asked for.
    TunnelCertificateListParams {
        /// Whether archived objects are listed too.
        include_archived: bool = "include_archived";
        /// Most certificates on one page.
        limit: i64 = "limit";
        /// Cursor: `next_page` of the page before. Leave it out for the first page.
        page: String = "page";
    }
}

query! {
    /// What `tunnels.list` can be asked for.
    TunnelListParams {
        /// Whether archived objects are listed too.
        include_archived: bool = "include_archived";
        /// Most tunnels on one page.
        limit: i64 = "limit";
        /// Cursor: `next_page` of the page before. Leave it out for the first page.
        page: String = "page";
    }
}
