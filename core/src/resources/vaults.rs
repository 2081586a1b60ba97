// Written by hostler-codegen from api/. Do not edit.
#[allow(unused_imports)]
use super::support::{Calls, body};
#[allow(unused_imports)]
use crate::{Client, RequestOptions, Result, operations, pages::Pager, stream::EventStream, types::*};

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

    /// Archive.
    pub async fn archive(&self, vault_id: &str) -> Result<Vault> {
        let path = &[("vault_id", vault_id)];
        let query = Vec::new();
        self.0.call(&operations::VAULTS_ARCHIVE, path, query, None).await
    }

    /// Create.
    pub async fn create(&self, params: &VaultCreateParams) -> Result<Vault> {
        let path = &[];
        let query = Vec::new();
        self.0.call(&operations::VAULTS_CREATE, path, query, body(params)).await
    }

    /// Delete.
    pub async fn delete(&self, vault_id: &str) -> Result<DeletedVault> {
        let path = &[("vault_id", vault_id)];
        let query = Vec::new();
        self.0.call(&operations::VAULTS_DELETE, path, query, None).await
    }

    /// List.
    pub fn list(&self, params: &VaultListParams) -> Pager<Vault> {
        let path = &[];
        let query = params.to_query();
        self.0.list(&operations::VAULTS_LIST, path, query)
    }

    /// Retrieve.
    pub async fn retrieve(&self, vault_id: &str) -> Result<Vault> {
        let path = &[("vault_id", vault_id)];
        let query = Vec::new();
        self.0.call(&operations::VAULTS_RETRIEVE, path, query, None).await
    }

    /// Update.
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

    /// Archive.
    pub async fn archive(&self, vault_id: &str, credential_id: &str) -> Result<Credential> {
        let path = &[("vault_id", vault_id), ("credential_id", credential_id)];
        let query = Vec::new();
        self.0.call(&operations::VAULTS_CREDENTIALS_ARCHIVE, path, query, None).await
    }

    /// Create.
    pub async fn create(&self, vault_id: &str, params: &CredentialCreateParams) -> Result<Credential> {
        let path = &[("vault_id", vault_id)];
        let query = Vec::new();
        self.0.call(&operations::VAULTS_CREDENTIALS_CREATE, path, query, body(params)).await
    }

    /// Delete.
    pub async fn delete(&self, vault_id: &str, credential_id: &str) -> Result<DeletedCredential> {
        let path = &[("vault_id", vault_id), ("credential_id", credential_id)];
        let query = Vec::new();
        self.0.call(&operations::VAULTS_CREDENTIALS_DELETE, path, query, None).await
    }

    /// List.
    pub fn list(&self, vault_id: &str, params: &VaultCredentialListParams) -> Pager<Credential> {
        let path = &[("vault_id", vault_id)];
        let query = params.to_query();
        self.0.list(&operations::VAULTS_CREDENTIALS_LIST, path, query)
    }

    /// Mcp oauth validate.
    pub async fn mcp_oauth_validate(&self, vault_id: &str, credential_id: &str) -> Result<CredentialValidation> {
        let path = &[("vault_id", vault_id), ("credential_id", credential_id)];
        let query = Vec::new();
        self.0.call(&operations::VAULTS_CREDENTIALS_MCP_OAUTH_VALIDATE, path, query, None).await
    }

    /// Retrieve.
    pub async fn retrieve(&self, vault_id: &str, credential_id: &str) -> Result<Credential> {
        let path = &[("vault_id", vault_id), ("credential_id", credential_id)];
        let query = Vec::new();
        self.0.call(&operations::VAULTS_CREDENTIALS_RETRIEVE, path, query, None).await
    }

    /// Update.
    pub async fn update(&self, vault_id: &str, credential_id: &str, params: &CredentialUpdateParams) -> Result<Credential> {
        let path = &[("vault_id", vault_id), ("credential_id", credential_id)];
        let query = Vec::new();
        self.0.call(&operations::VAULTS_CREDENTIALS_UPDATE, path, query, body(params)).await
    }
}
