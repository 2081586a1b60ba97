// Written by hostler-codegen from api/. Do not edit.
/** What is sent and what comes back. */

export type { Unknown, UnknownText } from "../unknown.js";
export type * from "./agents.js";
export type * from "./common.js";
export type * from "./deployments.js";
export type * from "./dreams.js";
export type * from "./environments.js";
export type * from "./events.js";
export type * from "./files.js";
export type * from "./memory_stores.js";
export type * from "./models.js";
export type * from "./sessions.js";
export type * from "./skills.js";
export type * from "./tools.js";
export type * from "./tunnels.js";
export type * from "./user_profiles.js";
export type * from "./vaults.js";
export type * from "./webhooks.js";
export type * from "./work.js";
