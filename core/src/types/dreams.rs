// Written by hostler-codegen from api/. Do not edit.
//! Dreams.
#[allow(unused_imports)]
use super::*;

params! {
    /// Dream create params.
    DreamCreateParams [] {
        /// Inputs.
        inputs: req Vec<DreamInput> = "inputs";
        /// Model.
        model: req DreamModelParams = "model";
        --
        /// Instructions.
        instructions: may String = "instructions";
        /// Output behavior.
        output_behavior: opt DreamOutputBehavior = "output_behavior";
    }
}

union! {
    /// Dream input.
    DreamInput by "type" {
        /// Dream memory store input.
        MemoryStore(DreamMemoryStoreInput) = "memory_store";
        /// Dream sessions input.
        Sessions(DreamSessionsInput) = "sessions";
    }
}

params! {
    /// Dream memory store input.
    DreamMemoryStoreInput ["type" = "memory_store"] {
        /// Memory store id.
        memory_store_id: req String = "memory_store_id";
        --
    }
}

params! {
    /// Dream sessions input.
    DreamSessionsInput ["type" = "sessions"] {
        /// Session ids.
        session_ids: req Vec<String> = "session_ids";
        --
    }
}

union! {
    /// Dream model params.
    DreamModelParams by "", text String, object DreamModelConfig {
    }
}

params! {
    /// Dream model config.
    DreamModelConfig [] {
        /// Id.
        id: req String = "id";
        --
        /// Speed.
        speed: may ModelSpeed = "speed";
    }
}

union! {
    /// Dream output behavior.
    DreamOutputBehavior by "type" {
        /// Output behavior create new.
        CreateNew(OutputBehaviorCreateNew) = "create_new";
        /// Output behavior update existing.
        UpdateExisting(OutputBehaviorUpdateExisting) = "update_existing";
    }
}

params! {
    /// Output behavior create new.
    OutputBehaviorCreateNew ["type" = "create_new"] {
        --
    }
}

params! {
    /// Output behavior update existing.
    OutputBehaviorUpdateExisting ["type" = "update_existing"] {
        /// Memory store id.
        memory_store_id: req String = "memory_store_id";
        --
    }
}

object! {
    /// Dream.
    Dream ["type" = "dream"] {
        /// Id.
        id: req String = "id";
        /// Created at.
        created_at: req String = "created_at";
        /// Inputs.
        inputs: req Vec<DreamInput> = "inputs";
        /// Model.
        model: req DreamModelConfig = "model";
        /// Output behavior.
        output_behavior: req DreamOutputBehavior = "output_behavior";
        /// Outputs.
        outputs: req Vec<DreamOutput> = "outputs";
        /// Status.
        status: req DreamStatus = "status";
        /// Usage.
        usage: req DreamUsage = "usage";
        --
        /// Archived at.
        archived_at: may String = "archived_at";
        /// Ended at.
        ended_at: may String = "ended_at";
        /// Error.
        error: may DreamError = "error";
        /// Instructions.
        instructions: may String = "instructions";
        /// Session id.
        session_id: may String = "session_id";
    }
}

object! {
    /// Dream error.
    DreamError [] {
        /// Type.
        r#type: req String = "type";
        /// Message.
        message: req String = "message";
        --
    }
}

object! {
    /// Dream output.
    DreamOutput ["type" = "memory_store"] {
        /// Memory store id.
        memory_store_id: req String = "memory_store_id";
        --
    }
}

string_enum! {
    /// Dream status.
    DreamStatus {
        /// `pending`.
        Pending = "pending";
        /// `running`.
        Running = "running";
        /// `completed`.
        Completed = "completed";
        /// `failed`.
        Failed = "failed";
        /// `canceled`.
        Canceled = "canceled";
    }
}

object! {
    /// Dream usage.
    DreamUsage [] {
        /// Cache creation input tokens.
        cache_creation_input_tokens: req i64 = "cache_creation_input_tokens";
        /// Cache read input tokens.
        cache_read_input_tokens: req i64 = "cache_read_input_tokens";
        /// Input tokens.
        input_tokens: req i64 = "input_tokens";
        /// Output tokens.
        output_tokens: req i64 = "output_tokens";
        --
    }
}

query! {
    /// What `dreams.list` can be asked for.
    DreamListParams {
        /// Created at[gt].
        created_at_gt: String = "created_at[gt]";
        /// Created at[lt].
        created_at_lt: String = "created_at[lt]";
        /// Include archived.
        include_archived: bool = "include_archived";
        /// Limit.
        limit: i64 = "limit";
        /// Page.
        page: String = "page";
        /// Statuses.
        statuses: Vec<DreamStatus> = "statuses[]";
    }
}
