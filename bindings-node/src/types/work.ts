// Written by hostler-codegen from api/. Do not edit.
/** Work of self-hosted environments. */


/**
 * A piece of work for a worker: a session whose tools run on the caller's machines, or something else
 * to accept and stop.
 */
export interface Work {
  /** Identifier (`work_…`). */
  id: string;
  type: "work";
  /** When a worker accepted it; null before. */
  acknowledged_at?: string | null;
  /** When it was made (RFC 3339). */
  created_at: string;
  /** What is to be done. */
  data: SessionWorkData;
  /** Environment of the work. */
  environment_id: string;
  /** When a worker last reported; null before. */
  latest_heartbeat_at?: string | null;
  /** The caller's own key-value pairs. */
  metadata: { [key: string]: string };
  /** Credentials for this item, to be passed on as they are. Only when it is polled; null otherwise. */
  secret?: string | null;
  /** When it began; null before. */
  started_at?: string | null;
  /** Where it stands. */
  state: WorkState;
  /** When it was asked to stop; null before. */
  stop_requested_at?: string | null;
  /** When it stopped; null before. */
  stopped_at?: string | null;
}

/** A session to serve. */
export interface SessionWorkData {
  /** The session (`sesn_…`). */
  id: string;
  type: "session";
}

/** Where a work item stands. */
export type WorkState =
  | "queued"
  | "starting"
  | "active"
  | "stopping"
  | "stopped"
  | (string & {});

/** How much work waits in an environment. */
export interface WorkQueueStats {
  type: "work_queue_stats";
  /** Items that wait. */
  depth: number;
  /** When the oldest of them was queued; null if there is none. */
  oldest_queued_at?: string | null;
  /** Items handed out but not accepted yet. */
  pending: number;
  /** Distinct workers that asked within the last 30 seconds; null if that is not known. */
  workers_polling?: number | null;
}

/** What to change in a work item. */
export interface WorkUpdateParams {
  /** Sets the given keys; null removes a key, keys left out stay. */
  metadata: { [key: string]: string | null };
}

/** The lease on a work item. */
export interface WorkHeartbeat {
  type: "work_heartbeat";
  /** To be echoed with the next heartbeat; empty if there is none. */
  last_heartbeat: string;
  /** Whether the lease was extended. */
  lease_extended: boolean;
  /** Where the item stands; anything but `active` asks the worker to end. */
  state: WorkState;
  /** Seconds until the lease runs out. */
  ttl_seconds: number;
}

/** How to stop a work item. */
export interface WorkStopParams {
  /** Whether to stop at once instead of letting the worker end. */
  force?: boolean;
}
