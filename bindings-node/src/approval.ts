/** Verdicts on tool calls that need a confirmation. */

import { InvalidArgumentError } from "./errors.js";

/** A verdict: {@link allow}, {@link deny} or {@link leave}. */
export interface Decision {
  readonly decision: "allow" | "deny" | "leave";
  readonly message?: string;
}

/** Run the tool. */
export const allow: Decision = Object.freeze({ decision: "allow" });

/**
 * Neither allow nor deny: the call stays open, and the run ends with it in
 * `pending` when nothing else can go on.
 */
export const leave: Decision = Object.freeze({ decision: "leave" });

/** Do not run the tool; the agent is told, with the message. */
export function deny(message?: string): Decision {
  return message === undefined ? { decision: "deny" } : { decision: "deny", message };
}

/** A tool call that waits for somebody's verdict. */
export interface ApprovalRequest {
  /** Id of the call's event. */
  id: string;
  /** Name of the tool. */
  name: string;
  /** The agent's arguments. */
  input: any;
  /** MCP server that offers the tool. */
  mcp_server_name: string | null;
  /** Thread that made the call, if not the primary one. */
  session_thread_id: string | null;
}

/** Decides on calls: a verdict for all, or a function that is asked for each. */
export type Approve =
  | boolean
  | Decision
  | ((request: ApprovalRequest, context: { signal: AbortSignal }) => boolean | Decision | Promise<boolean | Decision>);

/** A verdict in its long form. */
export function decision(verdict: unknown): Decision {
  if (verdict === true) return allow;
  if (verdict === false) return deny();
  const kind = (verdict as Decision | null | undefined)?.decision;
  if (kind === "allow" || kind === "deny" || kind === "leave") return verdict as Decision;
  throw new InvalidArgumentError(`approve: expected true, false, allow, deny() or leave, got ${String(verdict)}`);
}
