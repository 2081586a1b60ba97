// Written by hostler-codegen from api/. Do not edit.
/** Dreams. */

import type { Unknown } from "../unknown.js";
import type { ModelSpeed } from "./agents.js";

/** A new dream. */
export interface DreamCreateParams {
  /** Exactly one memory store and one list of sessions. */
  inputs: Array<DreamInput>;
  /** Model: an id, or an object with settings. */
  model: DreamModelParams;
  /** What to look for, 1 to 4,096 characters. */
  instructions?: string | null;
  /** Where the result goes. Left out or null: into a new store. */
  output_behavior?: DreamOutputBehavior;
}

/** What a dream works on. */
export type DreamInput =
  | DreamMemoryStoreInput
  | DreamSessionsInput
  | Unknown<"type">;

/** A memory store, of the same workspace and not archived. */
export interface DreamMemoryStoreInput {
  type: "memory_store";
  /** The store (`memstore_…`). */
  memory_store_id: string;
}

/** Sessions of the same workspace. */
export interface DreamSessionsInput {
  type: "sessions";
  /** 1 to 100 distinct sessions (`sesn_…`); sorted in answers. */
  session_ids: Array<string>;
}

/** A model by id, or with settings. */
export type DreamModelParams =
  | string
  | DreamModelConfig;

/** A model with settings. */
export interface DreamModelConfig {
  /** Model id. */
  id: string;
  /** Speed; only `standard`. */
  speed?: ModelSpeed | null;
}

/** Where the result goes. */
export type DreamOutputBehavior =
  | OutputBehaviorCreateNew
  | OutputBehaviorUpdateExisting
  | Unknown<"type">;

/** Into a new store that starts as a copy of the input. */
export interface OutputBehaviorCreateNew {
  type: "create_new";
}

/** Into the input store itself. One such dream at a time. */
export interface OutputBehaviorUpdateExisting {
  type: "update_existing";
  /** The input's store (`memstore_…`). */
  memory_store_id: string;
}

/** Sessions read to tidy up a memory store. */
export interface Dream {
  /** Identifier (`drm_…`). */
  id: string;
  type: "dream";
  /** When it was archived (RFC 3339); null while it is in use. */
  archived_at?: string | null;
  /** When it was made (RFC 3339). */
  created_at: string;
  /** When it ended; null before. */
  ended_at?: string | null;
  /** Why it failed; null otherwise. */
  error?: DreamError | null;
  /** What it works on. */
  inputs: Array<DreamInput>;
  /** What it looks for. */
  instructions?: string | null;
  /** Model with its settings. */
  model: DreamModelConfig;
  /** Where the result goes. */
  output_behavior: DreamOutputBehavior;
  /** The resulting store; empty until it is there. */
  outputs: Array<DreamOutput>;
  /** Session that does the work; null until it starts. */
  session_id?: string | null;
  /** Where it stands. */
  status: DreamStatus;
  /** Tokens so far; may still move after a cancellation. */
  usage: DreamUsage;
}

/** Why a dream failed. */
export interface DreamError {
  /** Kind of failure, such as `timeout` or `internal_error`; an open set. */
  type: string;
  /** A sentence for people; not to be parsed. */
  message: string;
}

/** A resulting store. */
export interface DreamOutput {
  type: "memory_store";
  /** Memory store (`memstore_…`). */
  memory_store_id: string;
}

/** Where a dream stands. */
export type DreamStatus =
  | "pending"
  | "running"
  | "completed"
  | "failed"
  | "canceled"
  | (string & {});

/** Tokens of a dream. */
export interface DreamUsage {
  /** Input tokens written to the prompt cache. */
  cache_creation_input_tokens: number;
  /** Input tokens read from the prompt cache. */
  cache_read_input_tokens: number;
  /** Input tokens that were neither read from nor written to the prompt cache. */
  input_tokens: number;
  /** Tokens that the model wrote. */
  output_tokens: number;
}
