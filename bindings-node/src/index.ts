/**
 * Hostler: the Managed Agents API, hosted or in this process.
 *
 * ```ts
 * import { Client } from "hostler";
 *
 * const client = new Client();                        // the hosted service
 * const client = new Client({ baseURL: "http://…" }); // any compatible server
 * const client = await Client.embedded("data/");      // the service, in this process
 * ```
 */

export * from "./errors.js";
export { type ApprovalRequest, type Approve, type Decision, allow, deny, leave } from "./approval.js";
export { Client, type ClientOptions, type CommonOptions, type EmbeddedOptions } from "./client.js";
export { Download } from "./download.js";
export { type EngineOptions, MessagesModel, ScriptedModel } from "./engine.js";
export { NativePackageError } from "./load.js";
export { type LogLevel, type LogRecord, onLog } from "./logs.js";
export { Page, Paginator } from "./page.js";
export { APIPromise, type WithResponse } from "./promise.js";
export type { RequestOptions } from "./resource.js";
export * as resources from "./resources/index.js";
export { Run, type RunInput, type RunOptions, type RunResult } from "./run.js";
export { type FollowOptions, Sessions } from "./sessions.js";
export type { StandardSchema } from "./standard-schema.js";
export { EventStream } from "./stream.js";
export { type JSONSchema, type Tool, type ToolContext, type ToolFunction, type ToolOptions, type Tools, tool } from "./tool.js";
export type * as types from "./types/index.js";
export type { Uploadable } from "./upload.js";
export { type WebhookOptions, Webhooks, webhooks } from "./webhooks.js";
