/** The session loop: send, watch, run tools, answer approvals, stop at idle. */

import { type ApprovalRequest, type Approve, type Decision, decision, leave } from "./approval.js";
import { seconds } from "./connection.js";
import { CancelledError } from "./errors.js";
import { Kind, type NativeClient } from "./native.js";
import { EventStream } from "./stream.js";
import { type ToolFunction, type Tools, namedTools, toolAnswer, toolFailure } from "./tool.js";
import type * as types from "./types/index.js";
import { callNative } from "./wake.js";

/** A text, a list of events, or null to take up a session where it stands. */
export type RunInput = string | readonly types.InputEventParams[] | null;

export interface RunOptions {
  /** The session's custom tools. */
  tools?: Tools;
  /** Decides on calls that need a confirmation; without it they stay open. */
  approve?: Approve;
  /** Events to preview while the model still writes them. */
  event_deltas?: types.EventDeltaType[];
  /** How many tools may run at a time. */
  concurrentTools?: number;
  /** Milliseconds that a tool may take. */
  toolTimeout?: number;
  /** Milliseconds to go on trying after a lost connection. */
  reconnectTimeout?: number;
  /** Told of every reconnection; previews begin anew. */
  onReconnect?: (attempts: number) => void;
  /** Stops watching; the session goes on. */
  signal?: AbortSignal;
}

/** How a run ended. */
export interface RunResult {
  session_id: string;
  /** Where the session stands: `idle`, `terminated`, … */
  status: string;
  /** Text of the last message of the agent. */
  text: string | null;
  /** Why the session is idle. */
  stop_reason: types.StopReason | null;
  /** Tokens and time of the whole session so far. */
  usage: types.SessionUsageSnapshot | null;
  /** Cost of the whole session so far, in cents. */
  list_cost: types.MonetaryAmount | null;
  /** The last error that the session reported during the run. */
  error: types.SessionError | null;
  /** Ids of the open calls that nobody here answers. */
  pending: string[];
}

interface ToolRequest {
  token: number;
  id: string;
  name: string;
  input: unknown;
}

/**
 * A session at work. Iterate over it to see its events; tools and approvals
 * are answered meanwhile. Leaving the loop early stops watching, not the
 * session.
 *
 * ```ts
 * const run = client.sessions.run(session.id, "Do I need an umbrella?", { tools: [weather] });
 * for await (const event of run) console.log(event.type);
 * console.log((await run.result()).text);
 * ```
 */
export class Run implements AsyncIterableIterator<types.StreamEvent>, AsyncDisposable {
  readonly session_id: string;
  readonly #events: EventStream<types.StreamEvent>;
  readonly #tools: Map<string, ToolFunction<unknown>>;
  readonly #approve: Approve | undefined;
  readonly #onReconnect: ((attempts: number) => void) | undefined;
  /** Requests that are being worked on. */
  readonly #open = new Map<number, AbortController>();
  #result: RunResult | undefined;
  /** What kept somebody from deciding; told at the end. */
  #failures: unknown[] = [];

  /** @internal */
  constructor(native: NativeClient, sessionId: string, input: RunInput, options: RunOptions) {
    this.session_id = sessionId;
    this.#tools = namedTools(options.tools);
    this.#approve = options.approve;
    this.#onReconnect = options.onReconnect;
    const asks = typeof options.approve === "function";
    const verdict = asks || options.approve === undefined ? leave : decision(options.approve);
    const text = JSON.stringify({
      input,
      tools: [...this.#tools.keys()],
      approve: asks ? "ask" : verdict.decision,
      deny_message: verdict.message,
      event_deltas: options.event_deltas,
      concurrent_tools: options.concurrentTools,
      tool_timeout: seconds(options.toolTimeout),
      reconnect_timeout: seconds(options.reconnectTimeout),
    });
    this.#events = new EventStream({
      what: `run of ${sessionId}`,
      open: (waker, token) => native.run(waker, token, sessionId, text),
      signal: options.signal,
      aside: (kind, item) => this.#take(kind, item),
      over: () => this.#withdrawAll(),
    });
  }

  /** The next event; requests are answered on the way. */
  async next(): Promise<IteratorResult<types.StreamEvent, undefined>> {
    const next = await this.#events.next();
    // It was no decision, and the caller hears of it when the run has ended.
    if (next.done === true && this.#failures.length > 0) throw this.#failures.shift();
    return next;
  }

  /** Stops watching; called when a loop is left. */
  async return(): Promise<IteratorResult<types.StreamEvent, undefined>> {
    this.close();
    return { done: true, value: undefined };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.close();
  }

  /** How the run ended. Waits for that: events that were not looked at are skipped. */
  async result(): Promise<RunResult> {
    while ((await this.next()).done !== true);
    if (this.#result === undefined) {
      throw new CancelledError(`the run of ${this.session_id} was stopped before its end`);
    }
    return this.#result;
  }

  /** Tells the session to stop; the run then ends with its result. */
  async interrupt(options: { signal?: AbortSignal } = {}): Promise<void> {
    const start = this.#events.native.interrupt.bind(this.#events.native);
    await callNative(`interrupt of ${this.session_id}`, start, options.signal);
  }

  /**
   * Stops watching. The session goes on; another run, in another process if
   * need be, can take it up with `run(sessionId, null)`.
   */
  close(): void {
    this.#events.close();
  }

  #take(kind: string, item: unknown): void {
    if (kind === Kind.summary) this.#result = item as RunResult;
    else if (kind === Kind.toolRequest) this.#answer(item as ToolRequest, (request, signal) => this.#runTool(request, signal));
    else if (kind === Kind.approvalRequest) this.#answer(item as ToolRequest, (request, signal) => this.#decide(request, signal));
    else if (kind === Kind.withdrawn) this.#withdraw((item as { token: number }).token);
    else if (kind === Kind.reconnected) this.#onReconnect?.((item as { attempts: number }).attempts);
  }

  #answer(request: ToolRequest, work: (request: ToolRequest, signal: AbortSignal) => Promise<string>): void {
    const controller = new AbortController();
    this.#open.set(request.token, controller);
    void work(request, controller.signal).then((answer) => {
      // Nobody waits for the answer to a request that was withdrawn.
      if (this.#open.delete(request.token)) this.#events.native.respond(request.token, answer);
    }).catch((error: unknown) => this.#failures.push(error));
  }

  async #runTool(request: ToolRequest, signal: AbortSignal): Promise<string> {
    const run = this.#tools.get(request.name) as ToolFunction<unknown>;
    try {
      return toolAnswer(await run(request.input, { id: request.id, name: request.name, signal }));
    } catch (error) {
      return toolFailure(error);
    }
  }

  async #decide(request: ToolRequest, signal: AbortSignal): Promise<string> {
    const { token: _, ...asked } = request;
    const approve = this.#approve as Exclude<Approve, boolean | Decision>;
    try {
      return JSON.stringify(decision(await approve(asked as unknown as ApprovalRequest, { signal })));
    } catch (error) {
      // Whoever cannot decide has not allowed anything.
      this.#failures.push(error);
      return JSON.stringify(leave);
    }
  }

  #withdraw(token: number): void {
    const controller = this.#open.get(token);
    this.#open.delete(token);
    controller?.abort(new CancelledError("the call is no longer waited for"));
  }

  #withdrawAll(): void {
    for (const token of [...this.#open.keys()]) this.#withdraw(token);
  }
}
