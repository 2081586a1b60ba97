// Written by hostler-codegen from api/. Do not edit.
//! Memory stores.
#[allow(unused_imports)]
use super::*;

params! {
    /// Memory store create params.
    MemoryStoreCreateParams [] {
        /// Name.
        name: req String = "name";
        --
        /// Description.
        description: opt String = "description";
        /// Metadata.
        metadata: opt BTreeMap<String, String> = "metadata";
    }
}

object! {
    /// Memory store.
    MemoryStore ["type" = "memory_store"] {
        /// Id.
        id: req String = "id";
        /// Created at.
        created_at: req String = "created_at";
        /// Description.
        description: req String = "description";
        /// Metadata.
        metadata: req BTreeMap<String, String> = "metadata";
        /// Name.
        name: req String = "name";
        /// Updated at.
        updated_at: req String = "updated_at";
        --
        /// Archived at.
        archived_at: may String = "archived_at";
    }
}

params! {
    /// Memory store update params.
    MemoryStoreUpdateParams [] {
        --
        /// Description.
        description: may String = "description";
        /// Metadata.
        metadata: may BTreeMap<String, Option<String>> = "metadata";
        /// Name.
        name: may String = "name";
    }
}

object! {
    /// Deleted memory store.
    DeletedMemoryStore ["type" = "memory_store_deleted"] {
        /// Id.
        id: req String = "id";
        --
    }
}

string_enum! {
    /// Memory view.
    MemoryView {
        /// `basic`.
        Basic = "basic";
        /// `full`.
        Full = "full";
    }
}

params! {
    /// Memory create params.
    MemoryCreateParams [] {
        /// Path.
        path: req String = "path";
        --
        /// Content.
        content: nul String = "content";
    }
}

object! {
    /// Memory.
    Memory ["type" = "memory"] {
        /// Id.
        id: req String = "id";
        /// Content sha256.
        content_sha256: req String = "content_sha256";
        /// Content size bytes.
        content_size_bytes: req i64 = "content_size_bytes";
        /// Created at.
        created_at: req String = "created_at";
        /// Memory store id.
        memory_store_id: req String = "memory_store_id";
        /// Memory version id.
        memory_version_id: req String = "memory_version_id";
        /// Path.
        path: req String = "path";
        /// Updated at.
        updated_at: req String = "updated_at";
        --
        /// Content.
        content: may String = "content";
    }
}

union! {
    /// Memory entry.
    MemoryEntry by "type" {
        /// Memory.
        Memory(Memory) = "memory";
        /// Memory prefix.
        MemoryPrefix(MemoryPrefix) = "memory_prefix";
    }
}

object! {
    /// Memory prefix.
    MemoryPrefix ["type" = "memory_prefix"] {
        /// Path.
        path: req String = "path";
        --
    }
}

params! {
    /// Memory update params.
    MemoryUpdateParams [] {
        --
        /// Content.
        content: may String = "content";
        /// Path.
        path: may String = "path";
        /// Precondition.
        precondition: opt MemoryPrecondition = "precondition";
    }
}

params! {
    /// Memory precondition.
    MemoryPrecondition ["type" = "content_sha256"] {
        --
        /// Content sha256.
        content_sha256: opt String = "content_sha256";
    }
}

object! {
    /// Deleted memory.
    DeletedMemory ["type" = "memory_deleted"] {
        /// Id.
        id: req String = "id";
        --
    }
}

string_enum! {
    /// Memory operation.
    MemoryOperation {
        /// `created`.
        Created = "created";
        /// `modified`.
        Modified = "modified";
        /// `deleted`.
        Deleted = "deleted";
    }
}

object! {
    /// Memory version.
    MemoryVersion ["type" = "memory_version"] {
        /// Id.
        id: req String = "id";
        /// Created at.
        created_at: req String = "created_at";
        /// Memory id.
        memory_id: req String = "memory_id";
        /// Memory store id.
        memory_store_id: req String = "memory_store_id";
        /// Operation.
        operation: req MemoryOperation = "operation";
        --
        /// Content.
        content: may String = "content";
        /// Content sha256.
        content_sha256: may String = "content_sha256";
        /// Content size bytes.
        content_size_bytes: may i64 = "content_size_bytes";
        /// Created by.
        created_by: may MemoryActor = "created_by";
        /// Path.
        path: may String = "path";
        /// Redacted at.
        redacted_at: may String = "redacted_at";
        /// Redacted by.
        redacted_by: may MemoryActor = "redacted_by";
    }
}

union! {
    /// Memory actor.
    MemoryActor by "type" {
        /// Session actor.
        SessionActor(SessionActor) = "session_actor";
        /// Api actor.
        ApiActor(ApiActor) = "api_actor";
        /// User actor.
        UserActor(UserActor) = "user_actor";
        /// Service account actor.
        ServiceAccountActor(ServiceAccountActor) = "service_account_actor";
    }
}

object! {
    /// Session actor.
    SessionActor ["type" = "session_actor"] {
        /// Session id.
        session_id: req String = "session_id";
        --
    }
}

object! {
    /// Api actor.
    ApiActor ["type" = "api_actor"] {
        /// Api key id.
        api_key_id: req String = "api_key_id";
        --
    }
}

object! {
    /// User actor.
    UserActor ["type" = "user_actor"] {
        /// User id.
        user_id: req String = "user_id";
        --
    }
}

object! {
    /// Service account actor.
    ServiceAccountActor ["type" = "service_account_actor"] {
        /// Service account id.
        service_account_id: req String = "service_account_id";
        --
    }
}

query! {
    /// What `memory_stores.list` can be asked for.
    MemoryStoreListParams {
        /// Created at[gte].
        created_at_gte: String = "created_at[gte]";
        /// Created at[lte].
        created_at_lte: String = "created_at[lte]";
        /// Include archived.
        include_archived: bool = "include_archived";
        /// Limit.
        limit: i64 = "limit";
        /// Page.
        page: String = "page";
    }
}

query! {
    /// What `memory_stores.memories.create` can be asked for.
    MemoryStoreMemoryCreateQuery {
        /// View.
        view: MemoryView = "view";
    }
}

query! {
    /// What `memory_stores.memories.delete` can be asked for.
    MemoryStoreMemoryDeleteParams {
        /// Expected content sha256.
        expected_content_sha256: String = "expected_content_sha256";
    }
}

query! {
    /// What `memory_stores.memories.list` can be asked for.
    MemoryStoreMemoryListParams {
        /// Depth.
        depth: i64 = "depth";
        /// Limit.
        limit: i64 = "limit";
        /// Page.
        page: String = "page";
        /// Path prefix.
        path_prefix: String = "path_prefix";
        /// View.
        view: MemoryView = "view";
    }
}

query! {
    /// What `memory_stores.memories.retrieve` can be asked for.
    MemoryStoreMemoryRetrieveParams {
        /// View.
        view: MemoryView = "view";
    }
}

query! {
    /// What `memory_stores.memories.update` can be asked for.
    MemoryStoreMemoryUpdateQuery {
        /// View.
        view: MemoryView = "view";
    }
}

query! {
    /// What `memory_stores.memory_versions.list` can be asked for.
    MemoryStoreMemoryVersionListParams {
        /// Api key id.
        api_key_id: String = "api_key_id";
        /// Created at[gte].
        created_at_gte: String = "created_at[gte]";
        /// Created at[lte].
        created_at_lte: String = "created_at[lte]";
        /// Limit.
        limit: i64 = "limit";
        /// Memory id.
        memory_id: String = "memory_id";
        /// Operation.
        operation: MemoryOperation = "operation";
        /// Page.
        page: String = "page";
        /// Service account id.
        service_account_id: String = "service_account_id";
        /// Session id.
        session_id: String = "session_id";
        /// View.
        view: MemoryView = "view";
    }
}

query! {
    /// What `memory_stores.memory_versions.retrieve` can be asked for.
    MemoryStoreMemoryVersionRetrieveParams {
        /// View.
        view: MemoryView = "view";
    }
}
