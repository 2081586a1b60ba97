// Written by hostler-codegen from api/. Do not edit.
#[allow(unused_imports)]
use super::support::{Calls, body};
#[allow(unused_imports)]
use crate::{Client, Download, Form, RequestOptions, Result, operations, pages::Pager, stream::EventStream, types::*};

/// The operations `tunnels.*`.
#[derive(Clone, Debug)]
pub struct Tunnels(Calls);

impl Tunnels {
    pub(super) fn new(client: &Client) -> Self {
        Self(Calls::new(client))
    }

    /// The same resource with settings for every call made through it.
    pub fn with(&self, options: RequestOptions) -> Self {
        let mut calls = self.0.clone();
        calls.options = options;
        Self(calls)
    }

    /// The operations `tunnels.certificates.*`.
    pub fn certificates(&self) -> TunnelCertificates {
        TunnelCertificates(self.0.clone())
    }

    /// Ends a tunnel for good, with its certificates, token and host name.
    pub async fn archive(&self, tunnel_id: &str) -> Result<Tunnel> {
        let path = &[("tunnel_id", tunnel_id)];
        let query = Vec::new();
        self.0.call(&operations::TUNNELS_ARCHIVE, path, query, None).await
    }

    /// Makes a tunnel to a private network. It takes no traffic until it has a certificate.
    pub async fn create(&self, params: &TunnelCreateParams) -> Result<Tunnel> {
        let path = &[];
        let query = Vec::new();
        self.0.call(&operations::TUNNELS_CREATE, path, query, body(params)).await
    }

    /// Lists tunnels, newest first.
    pub fn list(&self, params: &TunnelListParams) -> Pager<Tunnel> {
        let path = &[];
        let query = params.to_query();
        self.0.list(&operations::TUNNELS_LIST, path, query)
    }

    /// Reads a tunnel.
    pub async fn retrieve(&self, tunnel_id: &str) -> Result<Tunnel> {
        let path = &[("tunnel_id", tunnel_id)];
        let query = Vec::new();
        self.0.call(&operations::TUNNELS_RETRIEVE, path, query, None).await
    }

    /// Shows the token of a tunnel.
    pub async fn reveal_token(&self, tunnel_id: &str) -> Result<TunnelToken> {
        let path = &[("tunnel_id", tunnel_id)];
        let query = Vec::new();
        self.0.call(&operations::TUNNELS_REVEAL_TOKEN, path, query, None).await
    }

    /// Replaces the token of a tunnel. Open connections stay; new ones need the new token.
    pub async fn rotate_token(&self, tunnel_id: &str, params: &TunnelRotateTokenParams) -> Result<TunnelToken> {
        let path = &[("tunnel_id", tunnel_id)];
        let query = Vec::new();
        self.0.call(&operations::TUNNELS_ROTATE_TOKEN, path, query, body(params)).await
    }
}

/// The operations `tunnels.certificates.*`.
#[derive(Clone, Debug)]
pub struct TunnelCertificates(Calls);

impl TunnelCertificates {
    /// The same resource with settings for every call made through it.
    pub fn with(&self, options: RequestOptions) -> Self {
        let mut calls = self.0.clone();
        calls.options = options;
        Self(calls)
    }

    /// Ends a certificate for good.
    pub async fn archive(&self, tunnel_id: &str, certificate_id: &str) -> Result<TunnelCertificate> {
        let path = &[("tunnel_id", tunnel_id), ("certificate_id", certificate_id)];
        let query = Vec::new();
        self.0.call(&operations::TUNNELS_CERTIFICATES_ARCHIVE, path, query, None).await
    }

    /// Adds a certificate to a tunnel.
    pub async fn create(&self, tunnel_id: &str, params: &TunnelCertificateCreateParams) -> Result<TunnelCertificate> {
        let path = &[("tunnel_id", tunnel_id)];
        let query = Vec::new();
        self.0.call(&operations::TUNNELS_CERTIFICATES_CREATE, path, query, body(params)).await
    }

    /// Lists the certificates of a tunnel, newest first.
    pub fn list(&self, tunnel_id: &str, params: &TunnelCertificateListParams) -> Pager<TunnelCertificate> {
        let path = &[("tunnel_id", tunnel_id)];
        let query = params.to_query();
        self.0.list(&operations::TUNNELS_CERTIFICATES_LIST, path, query)
    }

    /// Reads a certificate.
    pub async fn retrieve(&self, tunnel_id: &str, certificate_id: &str) -> Result<TunnelCertificate> {
        let path = &[("tunnel_id", tunnel_id), ("certificate_id", certificate_id)];
        let query = Vec::new();
        self.0.call(&operations::TUNNELS_CERTIFICATES_RETRIEVE, path, query, None).await
    }
}
