// Written by hostler-codegen from api/. Do not edit.
//! Work of self-hosted environments.
#[allow(unused_imports)]
use super::*;

object! {
    /// Work.
    Work ["type" = "work"] {
        /// Id.
        id: req String = "id";
        /// Created at.
        created_at: req String = "created_at";
        /// Data.
        data: req SessionWorkData = "data";
        /// Environment id.
        environment_id: req String = "environment_id";
        /// Metadata.
        metadata: req BTreeMap<String, String> = "metadata";
        /// State.
        state: req WorkState = "state";
        --
        /// Acknowledged at.
        acknowledged_at: may String = "acknowledged_at";
        /// Latest heartbeat at.
        latest_heartbeat_at: may String = "latest_heartbeat_at";
        /// Secret.
        secret: may String = "secret";
        /// Started at.
        started_at: may String = "started_at";
        /// Stop requested at.
        stop_requested_at: may String = "stop_requested_at";
        /// Stopped at.
        stopped_at: may String = "stopped_at";
    }
}

object! {
    /// Session work data.
    SessionWorkData ["type" = "session"] {
        /// Id.
        id: req String = "id";
        --
    }
}

string_enum! {
    /// Work state.
    WorkState {
        /// `queued`.
        Queued = "queued";
        /// `starting`.
        Starting = "starting";
        /// `active`.
        Active = "active";
        /// `stopping`.
        Stopping = "stopping";
        /// `stopped`.
        Stopped = "stopped";
    }
}

object! {
    /// Work queue stats.
    WorkQueueStats ["type" = "work_queue_stats"] {
        /// Depth.
        depth: req i64 = "depth";
        /// Pending.
        pending: req i64 = "pending";
        --
        /// Oldest queued at.
        oldest_queued_at: may String = "oldest_queued_at";
        /// Workers polling.
        workers_polling: may i64 = "workers_polling";
    }
}

params! {
    /// Work update params.
    WorkUpdateParams [] {
        /// Metadata.
        metadata: req BTreeMap<String, Option<String>> = "metadata";
        --
    }
}

object! {
    /// Work heartbeat.
    WorkHeartbeat ["type" = "work_heartbeat"] {
        /// Last heartbeat.
        last_heartbeat: req String = "last_heartbeat";
        /// Lease extended.
        lease_extended: req bool = "lease_extended";
        /// State.
        state: req WorkState = "state";
        /// Ttl seconds.
        ttl_seconds: req i64 = "ttl_seconds";
        --
    }
}

params! {
    /// Work stop params.
    WorkStopParams [] {
        --
        /// Force.
        force: opt bool = "force";
    }
}

query! {
    /// What `environments.work.heartbeat` can be asked for.
    EnvironmentWorkHeartbeatParams {
        /// Desired ttl seconds.
        desired_ttl_seconds: i64 = "desired_ttl_seconds";
        /// Expected last heartbeat.
        expected_last_heartbeat: String = "expected_last_heartbeat";
    }
}

query! {
    /// What `environments.work.list` can be asked for.
    EnvironmentWorkListParams {
        /// Limit.
        limit: i64 = "limit";
        /// Page.
        page: String = "page";
    }
}

query! {
    /// What `environments.work.poll` can be asked for.
    EnvironmentWorkPollParams {
        /// Block ms.
        block_ms: i64 = "block_ms";
        /// Reclaim older than ms.
        reclaim_older_than_ms: i64 = "reclaim_older_than_ms";
    }
}
