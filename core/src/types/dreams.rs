// Written by hostler-codegen from api/. Do not edit.
//! Dreams.
#[allow(unused_imports)]
use super::*;

params! {
    /// A new dream.
    DreamCreateParams [] {
        /// Exactly one memory store and one list of sessions.
        inputs: req Vec<DreamInput> = "inputs";
        /// Model: an id, or an object with settings.
        model: req DreamModelParams = "model";
        --
        /// What to look for, 1 to 4,096 characters.
        instructions: may String = "instructions";
        /// Where the result goes. Left out or null: into a new store.
        output_behavior: opt DreamOutputBehavior = "output_behavior";
    }
}

union! {
    /// What a dream works on.
    DreamInput by "type" {
        /// A memory store, of the same workspace and not archived.
        MemoryStore(DreamMemoryStoreInput) = "memory_store";
        /// Sessions of the same workspace.
        Sessions(DreamSessionsInput) = "sessions";
    }
}

params! {
    /// A memory store, of the same workspace and not archived.
    DreamMemoryStoreInput ["type" = "memory_store"] {
        /// The store (`memstore_…`).
        memory_store_id: req String = "memory_store_id";
        --
    }
}

params! {
    /// Sessions of the same workspace.
    DreamSessionsInput ["type" = "sessions"] {
        /// 1 to 100 distinct sessions (`sesn_…`); sorted in answers.
        session_ids: req Vec<String> = "session_ids";
        --
    }
}

union! {
    /// A model by id, or with settings.
    DreamModelParams by "", text String, object DreamModelConfig {
    }
}

params! {
    /// A model with settings.
    DreamModelConfig [] {
        /// Model id.
        id: req String = "id";
        --
        /// Speed; only `standard`.
        speed: may ModelSpeed = "speed";
    }
}

union! {
    /// Where the result goes.
    DreamOutputBehavior by "type" {
        /// Into a new store that starts as a copy of the input.
        CreateNew(OutputBehaviorCreateNew) = "create_new";
        /// Into the input store itself. One such dream at a time.
        UpdateExisting(OutputBehaviorUpdateExisting) = "update_existing";
    }
}

params! {
    /// Into a new store that starts as a copy of the input.
    OutputBehaviorCreateNew ["type" = "create_new"] {
        --
    }
}

params! {
    /// Into the input store itself. One such dream at a time.
    OutputBehaviorUpdateExisting ["type" = "update_existing"] {
        /// The input's store (`memstore_…`).
        memory_store_id: req String = "memory_store_id";
        --
    }
}

object! {
    /// Sessions read to tidy up a memory store.
    Dream ["type" = "dream"] {
        /// Identifier (`drm_…`).
        id: req String = "id";
        /// When it was made (RFC 3339).
        created_at: req String = "created_at";
        /// What it works on.
        inputs: req Vec<DreamInput> = "inputs";
        /// Model with its settings.
        model: req DreamModelConfig = "model";
        /// Where the result goes.
        output_behavior: req DreamOutputBehavior = "output_behavior";
        /// The resulting store; empty until it is there.
        outputs: req Vec<DreamOutput> = "outputs";
        /// Where it stands.
        status: req DreamStatus = "status";
        /// Tokens so far; may still move after a cancellation.
        usage: req DreamUsage = "usage";
        --
        /// When it was archived (RFC 3339); null while it is in use.
        archived_at: may String = "archived_at";
        /// When it ended; null before.
        ended_at: may String = "ended_at";
        /// Why it failed; null otherwise.
        error: may DreamError = "error";
        /// What it looks for.
        instructions: may String = "instructions";
        /// Session that does the work; null until it starts.
        session_id: may String = "session_id";
    }
}

object! {
    /// Why a dream failed.
    DreamError [] {
        /// Kind of failure, such as `timeout` or `internal_error`; an open set.
        r#type: req String = "type";
        /// A sentence for people; not to be parsed.
        message: req String = "message";
        --
    }
}

object! {
    /// A resulting store.
    DreamOutput ["type" = "memory_store"] {
        /// Memory store (`memstore_…`).
        memory_store_id: req String = "memory_store_id";
        --
    }
}

string_enum! {
    /// Where a dream stands.
    DreamStatus {
        /// Waits.
        Pending = "pending";
        /// Runs.
        Running = "running";
        /// Done.
        Completed = "completed";
        /// Failed.
        Failed = "failed";
        /// Stopped by a call.
        Canceled = "canceled";
    }
}

object! {
    /// Tokens of a dream.
    DreamUsage [] {
        /// Input tokens written to the prompt cache.
        cache_creation_input_tokens: req i64 = "cache_creation_input_tokens";
        /// Input tokens read from the prompt cache.
        cache_read_input_tokens: req i64 = "cache_read_input_tokens";
        /// Input tokens that were neither read from nor written to the prompt cache.
        input_tokens: req i64 = "input_tokens";
        /// Tokens that the model wrote.
        output_tokens: req i64 = "output_tokens";
        --
    }
}

query! {
    /// What `dreams.list` can be asked for.
    DreamListParams {
        /// Only what was made after this instant.
        created_at_gt: String = "created_at[gt]";
        /// Only what was made before this instant.
        created_at_lt: String = "created_at[lt]";
        /// Whether archived objects are listed too.
        include_archived: bool = "include_archived";
        /// Most objects on one page.
        limit: i64 = "limit";
        /// Cursor: `next_page` of the page before. Leave it out for the first page.
        page: String = "page";
        /// Only dreams in one of these states.
        statuses: Vec<DreamStatus> = "statuses[]";
    }
}
