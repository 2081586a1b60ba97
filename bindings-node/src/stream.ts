/** Streams: batches from the addon, one item at a time to the caller. */

import { setImmediate } from "node:timers";

import { CancelledError, fromNative, translated } from "./errors.js";
import { Kind, type NativeStream, type NativeWaker } from "./native.js";
import { refuseAborted, until, wakes } from "./wake.js";

// One crossing and one JSON.parse for so many items; more would only delay
// the first of them, and the timers of the program.
const BATCH_ITEMS = 256;
const BATCH_BYTES = 256 << 10;

/** How a stream comes about, and what is done with items that are no events. */
export interface StreamSource {
  what: string;
  open(waker: NativeWaker, token: number): NativeStream;
  signal?: AbortSignal | undefined;
  /** Items of other kinds than events, previews and entries. */
  aside?: ((kind: string, item: unknown) => void) | undefined;
  /** Once, when nothing more comes, with the error if that is why. */
  over?: ((error: unknown) => void) | undefined;
}

const immediate = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/**
 * Items as they come: iterate with `for await`. Leaving the loop, `close()`
 * and `await using` end it, and close the connection. It can be iterated once.
 *
 * ```ts
 * const stream = await client.sessions.events.stream(session.id);
 * for await (const event of stream) {
 *   if (event.type === "session.status_idle") break;
 * }
 * ```
 */
export class EventStream<T> implements AsyncIterableIterator<T>, AsyncDisposable {
  readonly #source: StreamSource;
  readonly #token = wakes().token();
  readonly #native: NativeStream;
  readonly #abort = (): void => this.#drop();
  #items: T[] = [];
  #at = 0;
  #over = false;
  #closed = false;
  /** The last batch came without waiting. */
  #rushing = false;
  /** Calls of `next()` that wait for their turn. */
  #turns = 0;
  #turn: Promise<unknown> = Promise.resolve();

  /** @internal */
  constructor(source: StreamSource) {
    refuseAborted(source.signal, source.what);
    this.#source = source;
    this.#native = translated(() => source.open(wakes().waker, this.#token));
    source.signal?.addEventListener("abort", this.#abort, { once: true });
  }

  /** @internal Until the server has accepted the stream. */
  async opened(): Promise<this> {
    try {
      await until(this.#token, () => this.#native.isOpen() || null, undefined, () => {});
    } catch (error) {
      throw this.#finish(this.#explained(error));
    }
    return this;
  }

  /** @internal The stream of a run, to answer what it asks. */
  get native(): NativeStream {
    return this.#native;
  }

  /** The next item. Several calls at a time are answered in order. */
  next(): Promise<IteratorResult<T, undefined>> {
    if (this.#turns === 0 && this.#at < this.#items.length) {
      return Promise.resolve({ done: false, value: this.#items[this.#at++] as T });
    }
    this.#turns++;
    const turn = this.#turn.then(() => this.#take()).finally(() => this.#turns--);
    this.#turn = turn.catch(() => {});
    return turn;
  }

  /** Ends the stream; called when a loop is left. */
  return(): Promise<IteratorResult<T, undefined>> {
    this.close();
    return Promise.resolve({ done: true, value: undefined });
  }

  /** Closes the connection. Whoever waits sees the end. Closing twice is harmless. */
  close(): void {
    this.#closed = true;
    this.#drop();
    this.#finish(undefined);
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.close();
  }

  /** The items as lines of JSON, for example as the body of a response. */
  toReadableStream(): ReadableStream<Uint8Array> {
    const encoder = new TextEncoder();
    return new ReadableStream<Uint8Array>({
      pull: async (controller) => {
        const { done, value } = await this.next();
        if (done === true) controller.close();
        else controller.enqueue(encoder.encode(`${JSON.stringify(value)}\n`));
      },
      cancel: () => this.close(),
    });
  }

  /** Nothing that was not handed out yet will be. */
  #drop(): void {
    this.#items = [];
    this.#at = 0;
    this.#native.cancel();
  }

  async #take(): Promise<IteratorResult<T, undefined>> {
    while (this.#at >= this.#items.length) {
      if (this.#over || this.#closed) return { done: true, value: undefined };
      await this.#fill();
    }
    return { done: false, value: this.#items[this.#at++] as T };
  }

  async #fill(): Promise<void> {
    // A stream that is always ahead must leave the loop its turn.
    if (this.#rushing) await immediate();
    this.#rushing = true;
    let again = false;
    try {
      const pulled = await until(
        this.#token,
        () => {
          const batch = this.#native.nextBatch(BATCH_ITEMS, BATCH_BYTES, again);
          again = true;
          if (batch === null) this.#rushing = false;
          return batch;
        },
        undefined,
        () => {},
      );
      if (this.#closed) return;
      const items = JSON.parse(pulled.json) as T[];
      this.#at = 0;
      this.#items = pulled.kinds === null ? items : items.filter((item, index) => this.#isPlain(pulled.kinds!.charAt(index), item));
      if (pulled.done) this.#finish(undefined);
    } catch (error) {
      const explained = this.#explained(error);
      // Whatever was wrong with it, nobody reads it any more.
      this.#native.cancel();
      this.#finish(explained);
      if (this.#closed && explained instanceof CancelledError) return;
      throw explained;
    }
  }

  #isPlain(kind: string, item: unknown): boolean {
    if (kind === Kind.event || kind === Kind.preview || kind === Kind.entry) return true;
    this.#source.aside?.(kind, item);
    return false;
  }

  #explained(error: unknown): unknown {
    const { signal } = this.#source;
    if (!(error instanceof CancelledError) || signal?.aborted !== true) return fromNative(error);
    return new CancelledError(error.message, { cause: signal.reason });
  }

  #finish(error: unknown): unknown {
    if (!this.#over) {
      this.#over = true;
      this.#source.signal?.removeEventListener("abort", this.#abort);
      this.#source.over?.(error);
    }
    return error;
  }
}
