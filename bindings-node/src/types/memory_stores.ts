// Written by hostler-codegen from api/. Do not edit.
/** Memory stores. */

import type { Unknown } from "../unknown.js";

/** A new memory store. */
export interface MemoryStoreCreateParams {
  /** 1 to 255 characters without control characters; names its folder in the sandbox. */
  name: string;
  /** What is in it, at most 1,024 characters; the agent reads this. */
  description?: string;
  /** At most 16 pairs; the agent does not see them. */
  metadata?: { [key: string]: string };
}

/** Files that agents remember from session to session. */
export interface MemoryStore {
  /** Identifier (`memstore_…`). */
  id: string;
  type: "memory_store";
  /** When it was archived (RFC 3339); null while it is in use. */
  archived_at?: string | null;
  /** When it was made (RFC 3339). */
  created_at: string;
  /** What is in it; empty if nothing was said. */
  description: string;
  /** The caller's own key-value pairs. */
  metadata: { [key: string]: string };
  /** Name. */
  name: string;
  /** When the store itself last changed; its memories do not count. */
  updated_at: string;
}

/** What to change in a memory store. */
export interface MemoryStoreUpdateParams {
  /** Left out: kept; empty removes it. */
  description?: string | null;
  /** Sets the given keys; null removes a key, keys left out stay. */
  metadata?: { [key: string]: string | null } | null;
  /** Left out or null: kept. Counts only for sessions to come. */
  name?: string | null;
}

/** A memory store is gone. */
export interface DeletedMemoryStore {
  /** Identifier; opaque, never parsed by clients. */
  id: string;
  type: "memory_store_deleted";
}

/** How much of a memory is returned. */
export type MemoryView =
  | "basic"
  | "full"
  | (string & {});

/** A new memory. */
export interface MemoryCreateParams {
  /** Text of at most 102,400 bytes; may be empty. */
  content: string | null;
  /** Starts with `/`, 1 to 20 segments, at most 1,024 bytes; free in this store. */
  path: string;
}

/** A file in a memory store. */
export interface Memory {
  /** Identifier (`mem_…`). */
  id: string;
  type: "memory";
  /** SHA-256 of the bytes, in lower-case hex. */
  content_sha256: string;
  /** Size in bytes. */
  content_size_bytes: number;
  /** When it was made (RFC 3339). */
  created_at: string;
  /** Memory store (`memstore_…`). */
  memory_store_id: string;
  /** Its current version. */
  memory_version_id: string;
  /** Path in the store. */
  path: string;
  /** When it last changed (RFC 3339). */
  updated_at: string;
  /** The text; null in the basic view. */
  content?: string | null;
}

/** A memory, or a prefix that stands for deeper ones. */
export type MemoryEntry =
  | Memory
  | MemoryPrefix
  | Unknown<"type">;

/** A folder with memories in it. */
export interface MemoryPrefix {
  type: "memory_prefix";
  /** Its path, ending with `/`. */
  path: string;
}

/** What to change in a memory. */
export interface MemoryUpdateParams {
  /** New text. Left out or null: kept. */
  content?: string | null;
  /** New path; the id stays. Left out or null: kept. */
  path?: string | null;
  /** What must hold; otherwise the change fails with 409. */
  precondition?: MemoryPrecondition;
}

/** The content must have this hash. */
export interface MemoryPrecondition {
  type: "content_sha256";
  /** SHA-256 of the current content in lower-case hex. */
  content_sha256?: string;
}

/** A memory is gone. */
export interface DeletedMemory {
  /** Identifier; opaque, never parsed by clients. */
  id: string;
  type: "memory_deleted";
}

/** Kind of change. */
export type MemoryOperation =
  | "created"
  | "modified"
  | "deleted"
  | (string & {});

/** One change of a memory. */
export interface MemoryVersion {
  /** Identifier (`memver_…`). */
  id: string;
  type: "memory_version";
  /** When it was made (RFC 3339). */
  created_at: string;
  /** The memory (`mem_…`). */
  memory_id: string;
  /** Memory store (`memstore_…`). */
  memory_store_id: string;
  /** Kind of change. */
  operation: MemoryOperation;
  /** The text after the change; null when deleted or redacted, and in the basic view. */
  content?: string | null;
  /** SHA-256 of the bytes; null when deleted or redacted. */
  content_sha256?: string | null;
  /** Size in bytes; null when deleted or redacted. */
  content_size_bytes?: number | null;
  /** Who made the change; null if that is not known. */
  created_by?: MemoryActor | null;
  /** Path after the change; null only when redacted. */
  path?: string | null;
  /** When it was redacted; null if it was not. */
  redacted_at?: string | null;
  /** Who redacted it; null if nobody did. */
  redacted_by?: MemoryActor | null;
}

/** Who made a change. */
export type MemoryActor =
  | SessionActor
  | ApiActor
  | UserActor
  | ServiceAccountActor
  | Unknown<"type">;

/** An agent in a session. */
export interface SessionActor {
  type: "session_actor";
  /** The session (`sesn_…`). */
  session_id: string;
}

/** A caller with an API key. */
export interface ApiActor {
  type: "api_actor";
  /** The key (`apikey_…`). */
  api_key_id: string;
}

/** A person. */
export interface UserActor {
  type: "user_actor";
  /** The person. */
  user_id: string;
}

/** A service account. */
export interface ServiceAccountActor {
  type: "service_account_actor";
  /** The account (`svac_…`). */
  service_account_id: string;
}
