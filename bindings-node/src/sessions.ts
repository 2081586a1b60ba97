/** What sessions can do besides their operations. */

import { seconds, type Connection } from "./connection.js";
import { Kind } from "./native.js";
import { Sessions as Operations } from "./resources/sessions.js";
import { Run, type RunInput, type RunOptions } from "./run.js";
import { EventStream } from "./stream.js";
import type * as types from "./types/index.js";

export interface FollowOptions {
  /** What to begin with: everything (the default), the turn under way, or nothing. */
  history?: "all" | "current_turn" | "none";
  /** Events to preview while the model still writes them. */
  event_deltas?: types.EventDeltaType[];
  /** Milliseconds without a sign of life until the connection counts as lost. */
  idleTimeout?: number;
  /** Milliseconds to go on trying after a lost connection. */
  reconnectTimeout?: number;
  /** Told of every reconnection; previews begin anew. */
  onReconnect?: (attempts: number) => void;
  /** Ends the stream. */
  signal?: AbortSignal;
}

/** Sessions: create them, send them events, watch and run them. */
export class Sessions extends Operations {
  readonly #connection: Connection;

  /** @internal */
  constructor(connection: Connection) {
    super(connection);
    this.#connection = connection;
  }

  /**
   * Every persisted event of a session exactly once and in order, across any
   * number of disconnects, until the session is deleted or terminated.
   *
   * ```ts
   * for await (const event of client.sessions.follow(session.id)) console.log(event.type);
   * ```
   */
  follow(session_id: string, options: FollowOptions = {}): EventStream<types.StreamEvent> {
    const text = JSON.stringify({
      history: options.history,
      event_deltas: options.event_deltas,
      idle_timeout: seconds(options.idleTimeout),
      reconnect_timeout: seconds(options.reconnectTimeout),
    });
    const { native } = this.#connection;
    return new EventStream({
      what: `follow of ${session_id}`,
      open: (waker, token) => native.follow(waker, token, session_id, text),
      signal: options.signal,
      aside: (kind, item) => {
        if (kind === Kind.reconnected) options.onReconnect?.((item as { attempts: number }).attempts);
      },
    });
  }

  /**
   * Sends `input` and sees the session through until it is idle for a reason
   * that is not ours to answer. Tools that throw tell the agent; an approval
   * that throws is no decision, and comes out of the run at its end.
   *
   * ```ts
   * const run = client.sessions.run(session.id, "Tidy up", { approve: ({ name }) => name !== "bash" });
   * console.log((await run.result()).text);
   * ```
   */
  run(session_id: string, input: RunInput = null, options: RunOptions = {}): Run {
    return new Run(this.#connection.native, session_id, input, options);
  }
}
