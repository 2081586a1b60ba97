// Written by hostler-codegen from api/. Do not edit.
//! Tunnels.
#[allow(unused_imports)]
use super::*;

params! {
    /// Tunnel create params.
    TunnelCreateParams [] {
        --
        /// Display name.
        display_name: may String = "display_name";
    }
}

object! {
    /// Tunnel.
    Tunnel ["type" = "tunnel"] {
        /// Id.
        id: req String = "id";
        /// Created at.
        created_at: req String = "created_at";
        /// Domain.
        domain: req String = "domain";
        --
        /// Archived at.
        archived_at: may String = "archived_at";
        /// Display name.
        display_name: may String = "display_name";
    }
}

params! {
    /// Tunnel certificate create params.
    TunnelCertificateCreateParams [] {
        /// Ca certificate pem.
        ca_certificate_pem: req String = "ca_certificate_pem";
        --
    }
}

object! {
    /// Tunnel certificate.
    TunnelCertificate ["type" = "tunnel_certificate"] {
        /// Id.
        id: req String = "id";
        /// Created at.
        created_at: req String = "created_at";
        /// Fingerprint.
        fingerprint: req String = "fingerprint";
        /// Tunnel id.
        tunnel_id: req String = "tunnel_id";
        --
        /// Archived at.
        archived_at: may String = "archived_at";
        /// Expires at.
        expires_at: may String = "expires_at";
    }
}

object! {
    /// Tunnel token.
    TunnelToken ["type" = "tunnel_token"] {
        /// Id.
        id: req String = "id";
        /// Tunnel token.
        tunnel_token: req String = "tunnel_token";
        --
    }
}

params! {
    /// Tunnel rotate token params.
    TunnelRotateTokenParams [] {
        --
        /// Reason.
        reason: may String = "reason";
    }
}

query! {
    /// What `tunnels.certificates.list` can be asked for.
    TunnelCertificateListParams {
        /// Include archived.
        include_archived: bool = "include_archived";
        /// Limit.
        limit: i64 = "limit";
        /// Page.
        page: String = "page";
    }
}

query! {
    /// What `tunnels.list` can be asked for.
    TunnelListParams {
        /// Include archived.
        include_archived: bool = "include_archived";
        /// Limit.
        limit: i64 = "limit";
        /// Page.
        page: String = "page";
    }
}
