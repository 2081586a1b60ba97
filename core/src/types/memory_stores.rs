// Written by hostler-codegen from api/. Do not edit.
//! Memory stores.
#[allow(unused_imports)]
use super::*;

params! {
    /// A new memory store.
    MemoryStoreCreateParams [] {
        /// 1 to 255 characters without control characters; names its folder in the sandbox.
        name: req String = "name";
        --
        /// What is in it, at most 1,024 characters; the agent reads this.
        description: opt String = "description";
        /// At most 16 pairs; the agent does not see them.
        metadata: opt BTreeMap<String, String> = "metadata";
    }
}

object! {
    /// Files that agents remember from session to session.
    MemoryStore ["type" = "memory_store"] {
        /// Identifier (`memstore_…`).
        id: req String = "id";
        /// When it was made (RFC 3339).
        created_at: req String = "created_at";
        /// What is in it; empty if nothing was said.
        description: req String = "description";
        /// The caller's own key-value pairs.
        metadata: req BTreeMap<String, String> = "metadata";
        /// Name.
        name: req String = "name";
        /// When the store itself last changed; its memories do not count.
        updated_at: req String = "updated_at";
        --
        /// When it was archived (RFC 3339); null while it is in use.
        archived_at: may String = "archived_at";
    }
}

params! {
    /// What to change in a memory store.
    MemoryStoreUpdateParams [] {
        --
        /// Left out: kept; empty removes it.
        description: may String = "description";
        /// Sets the given keys; null removes a key, keys left out stay.
        metadata: may BTreeMap<String, Option<String>> = "metadata";
        /// Left out or null: kept. Counts only for sessions to come.
        name: may String = "name";
    }
}

object! {
    /// A memory store is gone.
    DeletedMemoryStore ["type" = "memory_store_deleted"] {
        /// Identifier; opaque, never parsed by clients.
        id: req String = "id";
        --
    }
}

string_enum! {
    /// How much of a memory is returned.
    MemoryView {
        /// Without content.
        Basic = "basic";
        /// With content.
        Full = "full";
    }
}

params! {
    /// A new memory.
    MemoryCreateParams [] {
        /// Starts with `/`, 1 to 20 segments, at most 1,024 bytes; free in this store.
        path: req String = "path";
        --
        /// Text of at most 102,400 bytes; may be empty.
        content: nul String = "content";
    }
}

object! {
    /// A file in a memory store.
    Memory ["type" = "memory"] {
        /// Identifier (`mem_…`).
        id: req String = "id";
        /// SHA-256 of the bytes, in lower-case hex.
        content_sha256: req String = "content_sha256";
        /// Size in bytes.
        content_size_bytes: req i64 = "content_size_bytes";
        /// When it was made (RFC 3339).
        created_at: req String = "created_at";
        /// Memory store (`memstore_…`).
        memory_store_id: req String = "memory_store_id";
        /// Its current version.
        memory_version_id: req String = "memory_version_id";
        /// Path in the store.
        path: req String = "path";
        /// When it last changed (RFC 3339).
        updated_at: req String = "updated_at";
        --
        /// The text; null in the basic view.
        content: may String = "content";
    }
}

union! {
    /// A memory, or a prefix that stands for deeper ones.
    MemoryEntry by "type" {
        /// A file in a memory store.
        Memory(Memory) = "memory";
        /// A folder with memories in it.
        MemoryPrefix(MemoryPrefix) = "memory_prefix";
    }
}

object! {
    /// A folder with memories in it.
    MemoryPrefix ["type" = "memory_prefix"] {
        /// Its path, ending with `/`.
        path: req String = "path";
        --
    }
}

params! {
    /// What to change in a memory.
    MemoryUpdateParams [] {
        --
        /// New text. Left out or null: kept.
        content: may String = "content";
        /// New path; the id stays. Left out or null: kept.
        path: may String = "path";
        /// What must hold; otherwise the change fails with 409.
        precondition: opt MemoryPrecondition = "precondition";
    }
}

params! {
    /// The content must have this hash.
    MemoryPrecondition ["type" = "content_sha256"] {
        --
        /// SHA-256 of the current content in lower-case hex.
        content_sha256: opt String = "content_sha256";
    }
}

object! {
    /// A memory is gone.
    DeletedMemory ["type" = "memory_deleted"] {
        /// Identifier; opaque, never parsed by clients.
        id: req String = "id";
        --
    }
}

string_enum! {
    /// Kind of change.
    MemoryOperation {
        /// Made.
        Created = "created";
        /// Changed or renamed.
        Modified = "modified";
        /// Deleted.
        Deleted = "deleted";
    }
}

object! {
    /// One change of a memory.
    MemoryVersion ["type" = "memory_version"] {
        /// Identifier (`memver_…`).
        id: req String = "id";
        /// When it was made (RFC 3339).
        created_at: req String = "created_at";
        /// The memory (`mem_…`).
        memory_id: req String = "memory_id";
        /// Memory store (`memstore_…`).
        memory_store_id: req String = "memory_store_id";
        /// Kind of change.
        operation: req MemoryOperation = "operation";
        --
        /// The text after the change; null when deleted or redacted, and in the basic view.
        content: may String = "content";
        /// SHA-256 of the bytes; null when deleted or redacted.
        content_sha256: may String = "content_sha256";
        /// Size in bytes; null when deleted or redacted.
        content_size_bytes: may i64 = "content_size_bytes";
        /// Who made the change; null if that is not known.
        created_by: may MemoryActor = "created_by";
        /// Path after the change; null only when redacted.
        path: may String = "path";
        /// When it was redacted; null if it was not.
        redacted_at: may String = "redacted_at";
        /// Who redacted it; null if nobody did.
        redacted_by: may MemoryActor = "redacted_by";
    }
}

union! {
    /// Who made a change.
    MemoryActor by "type" {
        /// An agent in a session.
        SessionActor(SessionActor) = "session_actor";
        /// A caller with an API key.
        ApiActor(ApiActor) = "api_actor";
        /// A person.
        UserActor(UserActor) = "user_actor";
        /// A service account.
        ServiceAccountActor(ServiceAccountActor) = "service_account_actor";
    }
}

object! {
    /// An agent in a session.
    SessionActor ["type" = "session_actor"] {
        /// The session (`sesn_…`).
        session_id: req String = "session_id";
        --
    }
}

object! {
    /// A caller with an API key.
    ApiActor ["type" = "api_actor"] {
        /// The key (`apikey_…`).
        api_key_id: req String = "api_key_id";
        --
    }
}

object! {
    /// A person.
    UserActor ["type" = "user_actor"] {
        /// The person.
        user_id: req String = "user_id";
        --
    }
}

object! {
    /// A service account.
    ServiceAccountActor ["type" = "service_account_actor"] {
        /// The account (`svac_…`).
        service_account_id: req String = "service_account_id";
        --
    }
}

query! {
    /// What `memory_stores.list` can be asked for.
    MemoryStoreListParams {
        /// Only what was made at or after this instant.
        created_at_gte: String = "created_at[gte]";
        /// Only what was made at or before this instant.
        created_at_lte: String = "created_at[lte]";
        /// Whether archived objects are listed too.
        include_archived: bool = "include_archived";
        /// Most objects on one page.
        limit: i64 = "limit";
        /// Cursor: `next_page` of the page before. Leave it out for the first page.
        page: String = "page";
    }
}

query! {
    /// What `memory_stores.memories.create` can be asked for.
    MemoryStoreMemoryCreateQuery {
        /// How much of each is returned.
        view: MemoryView = "view";
    }
}

query! {
    /// What `memory_stores.memories.delete` can be asked for.
    MemoryStoreMemoryDeleteParams {
        /// Hash that the content must have; any other fails with 409.
        expected_content_sha256: String = "expected_content_sha256";
    }
}

query! {
    /// What `memory_stores.memories.list` can be asked for.
    MemoryStoreMemoryListParams {
        /// 0: everything below the prefix; 1: only its direct children, deeper ones as prefixes.
        depth: i64 = "depth";
        /// Most objects on one page.
        limit: i64 = "limit";
        /// Cursor: `next_page` of the page before. Leave it out for the first page.
        page: String = "page";
        /// Only paths below this one; ends with `/`. Stands in the address: no secrets here.
        path_prefix: String = "path_prefix";
        /// How much of each is returned.
        view: MemoryView = "view";
    }
}

query! {
    /// What `memory_stores.memories.retrieve` can be asked for.
    MemoryStoreMemoryRetrieveParams {
        /// How much of each is returned.
        view: MemoryView = "view";
    }
}

query! {
    /// What `memory_stores.memories.update` can be asked for.
    MemoryStoreMemoryUpdateQuery {
        /// How much of each is returned.
        view: MemoryView = "view";
    }
}

query! {
    /// What `memory_stores.memory_versions.list` can be asked for.
    MemoryStoreMemoryVersionListParams {
        /// Only changes made with this API key.
        api_key_id: String = "api_key_id";
        /// Only what was made at or after this instant.
        created_at_gte: String = "created_at[gte]";
        /// Only what was made at or before this instant.
        created_at_lte: String = "created_at[lte]";
        /// Most objects on one page.
        limit: i64 = "limit";
        /// Only versions of this memory, deleted or not.
        memory_id: String = "memory_id";
        /// Only changes of this kind.
        operation: MemoryOperation = "operation";
        /// Cursor: `next_page` of the page before. Leave it out for the first page.
        page: String = "page";
        /// Only changes by this service account (`svac_…`).
        service_account_id: String = "service_account_id";
        /// Only changes by this session.
        session_id: String = "session_id";
        /// How much of each is returned.
        view: MemoryView = "view";
    }
}

query! {
    /// What `memory_stores.memory_versions.retrieve` can be asked for.
    MemoryStoreMemoryVersionRetrieveParams {
        /// How much of each is returned.
        view: MemoryView = "view";
    }
}
