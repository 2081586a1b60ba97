// Written by hostler-codegen from api/. Do not edit.
//! Work of self-hosted environments.
#[allow(unused_imports)]
use super::*;

object! {
    /// A piece of work for a worker: a session whose tools run on the caller's machines, or
    /// something else to accept and stop.
    Work ["type" = "work"] {
        /// Identifier (`work_…`).
        id: req String = "id";
        /// When it was made (RFC 3339).
        created_at: req String = "created_at";
        /// What is to be done.
        data: req SessionWorkData = "data";
        /// Environment of the work.
        environment_id: req String = "environment_id";
        /// The caller's own key-value pairs.
        metadata: req BTreeMap<String, String> = "metadata";
        /// Where it stands.
        state: req WorkState = "state";
        --
        /// When a worker accepted it; null before.
        acknowledged_at: may String = "acknowledged_at";
        /// When a worker last reported; null before.
        latest_heartbeat_at: may String = "latest_heartbeat_at";
        /// Credentials for this item, to be passed on as they are. Only when it is polled; null
        /// otherwise.
        secret: may String = "secret", secret;
        /// When it began; null before.
        started_at: may String = "started_at";
        /// When it was asked to stop; null before.
        stop_requested_at: may String = "stop_requested_at";
        /// When it stopped; null before.
        stopped_at: may String = "stopped_at";
    }
}

object! {
    /// A session to serve.
    SessionWorkData ["type" = "session"] {
        /// The session (`sesn_…`).
        id: req String = "id";
        --
    }
}

string_enum! {
    /// Where a work item stands.
    WorkState {
        /// Waits for a worker.
        Queued = "queued";
        /// Accepted by a worker.
        Starting = "starting";
        /// Being worked on.
        Active = "active";
        /// Asked to stop.
        Stopping = "stopping";
        /// Over.
        Stopped = "stopped";
    }
}

object! {
    /// How much work waits in an environment.
    WorkQueueStats ["type" = "work_queue_stats"] {
        /// Items that wait.
        depth: req i64 = "depth";
        /// Items handed out but not accepted yet.
        pending: req i64 = "pending";
        --
        /// When the oldest of them was queued; null if there is none.
        oldest_queued_at: may String = "oldest_queued_at";
        /// Distinct workers that asked within the last 30 seconds; null if that is not known.
        workers_polling: may i64 = "workers_polling";
    }
}

params! {
    /// What to change in a work item.
    WorkUpdateParams [] {
        /// Sets the given keys; null removes a key, keys left out stay.
        metadata: req BTreeMap<String, Option<String>> = "metadata";
        --
    }
}

object! {
    /// The lease on a work item.
    WorkHeartbeat ["type" = "work_heartbeat"] {
        /// To be echoed with the next heartbeat; empty if there is none.
        last_heartbeat: req String = "last_heartbeat";
        /// Whether the lease was extended.
        lease_extended: req bool = "lease_extended";
        /// Where the item stands; anything but `active` asks the worker to end.
        state: req WorkState = "state";
        /// Seconds until the lease runs out.
        ttl_seconds: req i64 = "ttl_seconds";
        --
    }
}

params! {
    /// How to stop a work item.
    WorkStopParams [] {
        --
        /// Whether to stop at once instead of letting the worker end.
        force: opt bool = "force";
    }
}

query! {
    /// What `environments.work.heartbeat` can be asked for.
    EnvironmentWorkHeartbeatParams {
        /// Seconds for which the lease is wanted.
        desired_ttl_seconds: i64 = "desired_ttl_seconds";
        /// `last_heartbeat` of the answer before, byte for byte; `NO_HEARTBEAT` for the first. Any
        /// other value fails with 412.
        expected_last_heartbeat: String = "expected_last_heartbeat";
    }
}

query! {
    /// What `environments.work.list` can be asked for.
    EnvironmentWorkListParams {
        /// Most items on one page.
        limit: i64 = "limit";
        /// Cursor: `next_page` of the page before. Leave it out for the first page.
        page: String = "page";
    }
}

query! {
    /// What `environments.work.poll` can be asked for.
    EnvironmentWorkPollParams {
        /// Milliseconds to wait for work. Left out: answer at once.
        block_ms: i64 = "block_ms";
        /// Offer items again that were handed out but not accepted for this many milliseconds.
        reclaim_older_than_ms: i64 = "reclaim_older_than_ms";
    }
}
