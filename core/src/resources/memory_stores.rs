// Written by hostler-codegen from api/. Do not edit.
#[allow(unused_imports)]
use super::support::{Calls, body};
#[allow(unused_imports)]
use crate::{Client, Download, Form, RequestOptions, Result, operations, pages::Pager, stream::EventStream, types::*};

/// The operations `memory_stores.*`.
#[derive(Clone, Debug)]
pub struct MemoryStores(Calls);

impl MemoryStores {
    pub(super) fn new(client: &Client) -> Self {
        Self(Calls::new(client))
    }

    /// The same resource with settings for every call made through it.
    pub fn with(&self, options: RequestOptions) -> Self {
        let mut calls = self.0.clone();
        calls.options = options;
        Self(calls)
    }

    /// The operations `memory_stores.memories.*`.
    pub fn memories(&self) -> MemoryStoreMemories {
        MemoryStoreMemories(self.0.clone())
    }

    /// The operations `memory_stores.memory_versions.*`.
    pub fn memory_versions(&self) -> MemoryStoreMemoryVersions {
        MemoryStoreMemoryVersions(self.0.clone())
    }

    /// Archives a memory store for good: it can be read, not written.
    pub async fn archive(&self, memory_store_id: &str) -> Result<MemoryStore> {
        let path = &[("memory_store_id", memory_store_id)];
        let query = Vec::new();
        self.0.call(&operations::MEMORY_STORES_ARCHIVE, path, query, None).await
    }

    /// Makes a memory store.
    pub async fn create(&self, params: &MemoryStoreCreateParams) -> Result<MemoryStore> {
        let path = &[];
        let query = Vec::new();
        self.0.call(&operations::MEMORY_STORES_CREATE, path, query, body(params)).await
    }

    /// Deletes a memory store with all memories and versions.
    pub async fn delete(&self, memory_store_id: &str) -> Result<DeletedMemoryStore> {
        let path = &[("memory_store_id", memory_store_id)];
        let query = Vec::new();
        self.0.call(&operations::MEMORY_STORES_DELETE, path, query, None).await
    }

    /// Lists memory stores, newest first.
    pub fn list(&self, params: &MemoryStoreListParams) -> Pager<MemoryStore> {
        let path = &[];
        let query = params.to_query();
        self.0.list(&operations::MEMORY_STORES_LIST, path, query)
    }

    /// Reads a memory store.
    pub async fn retrieve(&self, memory_store_id: &str) -> Result<MemoryStore> {
        let path = &[("memory_store_id", memory_store_id)];
        let query = Vec::new();
        self.0.call(&operations::MEMORY_STORES_RETRIEVE, path, query, None).await
    }

    /// Changes a memory store.
    pub async fn update(&self, memory_store_id: &str, params: &MemoryStoreUpdateParams) -> Result<MemoryStore> {
        let path = &[("memory_store_id", memory_store_id)];
        let query = Vec::new();
        self.0.call(&operations::MEMORY_STORES_UPDATE, path, query, body(params)).await
    }
}

/// The operations `memory_stores.memories.*`.
#[derive(Clone, Debug)]
pub struct MemoryStoreMemories(Calls);

impl MemoryStoreMemories {
    /// The same resource with settings for every call made through it.
    pub fn with(&self, options: RequestOptions) -> Self {
        let mut calls = self.0.clone();
        calls.options = options;
        Self(calls)
    }

    /// Writes a new memory. The path must be free.
    pub async fn create(&self, memory_store_id: &str, params: &MemoryCreateParams, query: &MemoryStoreMemoryCreateQuery) -> Result<Memory> {
        let path = &[("memory_store_id", memory_store_id)];
        let query = query.to_query();
        self.0.call(&operations::MEMORY_STORES_MEMORIES_CREATE, path, query, body(params)).await
    }

    /// Deletes a memory; its versions stay.
    pub async fn delete(&self, memory_store_id: &str, memory_id: &str, params: &MemoryStoreMemoryDeleteParams) -> Result<DeletedMemory> {
        let path = &[("memory_store_id", memory_store_id), ("memory_id", memory_id)];
        let query = params.to_query();
        self.0.call(&operations::MEMORY_STORES_MEMORIES_DELETE, path, query, None).await
    }

    /// Lists memories by path.
    pub fn list(&self, memory_store_id: &str, params: &MemoryStoreMemoryListParams) -> Pager<MemoryEntry> {
        let path = &[("memory_store_id", memory_store_id)];
        let query = params.to_query();
        self.0.list(&operations::MEMORY_STORES_MEMORIES_LIST, path, query)
    }

    /// Reads a memory.
    pub async fn retrieve(&self, memory_store_id: &str, memory_id: &str, params: &MemoryStoreMemoryRetrieveParams) -> Result<Memory> {
        let path = &[("memory_store_id", memory_store_id), ("memory_id", memory_id)];
        let query = params.to_query();
        self.0.call(&operations::MEMORY_STORES_MEMORIES_RETRIEVE, path, query, None).await
    }

    /// Changes or renames a memory.
    pub async fn update(&self, memory_store_id: &str, memory_id: &str, params: &MemoryUpdateParams, query: &MemoryStoreMemoryUpdateQuery) -> Result<Memory> {
        let path = &[("memory_store_id", memory_store_id), ("memory_id", memory_id)];
        let query = query.to_query();
        self.0.call(&operations::MEMORY_STORES_MEMORIES_UPDATE, path, query, body(params)).await
    }
}

/// The operations `memory_stores.memory_versions.*`.
#[derive(Clone, Debug)]
pub struct MemoryStoreMemoryVersions(Calls);

impl MemoryStoreMemoryVersions {
    /// The same resource with settings for every call made through it.
    pub fn with(&self, options: RequestOptions) -> Self {
        let mut calls = self.0.clone();
        calls.options = options;
        Self(calls)
    }

    /// Lists versions of memories, newest first.
    pub fn list(&self, memory_store_id: &str, params: &MemoryStoreMemoryVersionListParams) -> Pager<MemoryVersion> {
        let path = &[("memory_store_id", memory_store_id)];
        let query = params.to_query();
        self.0.list(&operations::MEMORY_STORES_MEMORY_VERSIONS_LIST, path, query)
    }

    /// Removes path and content of a version for good.
    pub async fn redact(&self, memory_store_id: &str, memory_version_id: &str) -> Result<MemoryVersion> {
        let path = &[("memory_store_id", memory_store_id), ("memory_version_id", memory_version_id)];
        let query = Vec::new();
        self.0.call(&operations::MEMORY_STORES_MEMORY_VERSIONS_REDACT, path, query, None).await
    }

    /// Reads a version.
    pub async fn retrieve(&self, memory_store_id: &str, memory_version_id: &str, params: &MemoryStoreMemoryVersionRetrieveParams) -> Result<MemoryVersion> {
        let path = &[("memory_store_id", memory_store_id), ("memory_version_id", memory_version_id)];
        let query = params.to_query();
        self.0.call(&operations::MEMORY_STORES_MEMORY_VERSIONS_RETRIEVE, path, query, None).await
    }
}
