// Written by hostler-codegen from api/. Do not edit.
#[allow(unused_imports)]
use super::support::{Calls, body};
#[allow(unused_imports)]
use crate::{Client, Download, Form, RequestOptions, Result, operations, pages::Pager, stream::EventStream, types::*};

/// The operations `vaults.*`.
#[derive(Clone, Debug)]
pub struct Vaults(Calls);

impl Vaults {
    pub(super) fn new(client: &Client) -> Self {
        Self(Calls::new(client))
    }

    /// The same resource with settings for every call made through it.
    pub fn with(&self, options: RequestOptions) -> Self {
        let mut calls = self.0.clone();
        calls.options = options;
        Self(calls)
    }

    /// The operations `vaults.credentials.*`.
    pub fn credentials(&self) -> VaultCredentials {
        VaultCredentials(self.0.clone())
    }

    /// Retires a vault for good.
    pub async fn archive(&self, vault_id: &str) -> Result<Vault> {
        let path = &[("vault_id", vault_id)];
        let query = Vec::new();
        self.0.call(&operations::VAULTS_ARCHIVE, path, query, None).await
    }

    /// Makes a vault for credentials.
    pub async fn create(&self, params: &VaultCreateParams) -> Result<Vault> {
        let path = &[];
        let query = Vec::new();
        self.0.call(&operations::VAULTS_CREATE, path, query, body(params)).await
    }

    /// Deletes a vault with its credentials.
    pub async fn delete(&self, vault_id: &str) -> Result<DeletedVault> {
        let path = &[("vault_id", vault_id)];
        let query = Vec::new();
        self.0.call(&operations::VAULTS_DELETE, path, query, None).await
    }

    /// Lists vaults, newest first.
    pub fn list(&self, params: &VaultListParams) -> Pager<Vault> {
        let path = &[];
        let query = params.to_query();
        self.0.list(&operations::VAULTS_LIST, path, query)
    }

    /// Reads a vault.
    pub async fn retrieve(&self, vault_id: &str) -> Result<Vault> {
        let path = &[("vault_id", vault_id)];
        let query = Vec::new();
        self.0.call(&operations::VAULTS_RETRIEVE, path, query, None).await
    }

    /// Changes a vault.
    pub async fn update(&self, vault_id: &str, params: &VaultUpdateParams) -> Result<Vault> {
        let path = &[("vault_id", vault_id)];
        let query = Vec::new();
        self.0.call(&operations::VAULTS_UPDATE, path, query, body(params)).await
    }
}

/// The operations `vaults.credentials.*`.
#[derive(Clone, Debug)]
pub struct VaultCredentials(Calls);

impl VaultCredentials {
    /// The same resource with settings for every call made through it.
    pub fn with(&self, options: RequestOptions) -> Self {
        let mut calls = self.0.clone();
        calls.options = options;
        Self(calls)
    }

    /// Retires a credential for good.
    pub async fn archive(&self, vault_id: &str, credential_id: &str) -> Result<Credential> {
        let path = &[("vault_id", vault_id), ("credential_id", credential_id)];
        let query = Vec::new();
        self.0.call(&operations::VAULTS_CREDENTIALS_ARCHIVE, path, query, None).await
    }

    /// Stores a credential. At most 20 per vault.
    pub async fn create(&self, vault_id: &str, params: &CredentialCreateParams) -> Result<Credential> {
        let path = &[("vault_id", vault_id)];
        let query = Vec::new();
        self.0.call(&operations::VAULTS_CREDENTIALS_CREATE, path, query, body(params)).await
    }

    /// Deletes a credential.
    pub async fn delete(&self, vault_id: &str, credential_id: &str) -> Result<DeletedCredential> {
        let path = &[("vault_id", vault_id), ("credential_id", credential_id)];
        let query = Vec::new();
        self.0.call(&operations::VAULTS_CREDENTIALS_DELETE, path, query, None).await
    }

    /// Lists the credentials of a vault, newest first, without their secrets.
    pub fn list(&self, vault_id: &str, params: &VaultCredentialListParams) -> Pager<Credential> {
        let path = &[("vault_id", vault_id)];
        let query = params.to_query();
        self.0.list(&operations::VAULTS_CREDENTIALS_LIST, path, query)
    }

    /// Tries a credential against its MCP server.
    pub async fn mcp_oauth_validate(&self, vault_id: &str, credential_id: &str) -> Result<CredentialValidation> {
        let path = &[("vault_id", vault_id), ("credential_id", credential_id)];
        let query = Vec::new();
        self.0.call(&operations::VAULTS_CREDENTIALS_MCP_OAUTH_VALIDATE, path, query, None).await
    }

    /// Reads a credential without its secrets.
    pub async fn retrieve(&self, vault_id: &str, credential_id: &str) -> Result<Credential> {
        let path = &[("vault_id", vault_id), ("credential_id", credential_id)];
        let query = Vec::new();
        self.0.call(&operations::VAULTS_CREDENTIALS_RETRIEVE, path, query, None).await
    }

    /// Changes a credential. Its kind cannot change.
    pub async fn update(&self, vault_id: &str, credential_id: &str, params: &CredentialUpdateParams) -> Result<Credential> {
        let path = &[("vault_id", vault_id), ("credential_id", credential_id)];
        let query = Vec::new();
        self.0.call(&operations::VAULTS_CREDENTIALS_UPDATE, path, query, body(params)).await
    }
}
