/** Waiting for the addon: one signal per environment, a promise per wait. */

import { setInterval } from "node:timers";

import { CancelledError, fromNative, translated } from "./errors.js";
import { native } from "./load.js";
import type { NativeAnswer, NativeCall, NativeWaker } from "./native.js";

// Far beyond the life of any process; its only use is to be referenced.
const NEVER = 2 ** 31 - 1;

class Wakes {
  readonly waker: NativeWaker = new (native().Waker)(() => this.#wake());
  readonly #waiting = new Map<number, () => void>();
  readonly #listening = new Map<number, () => void>();
  #last = 0;
  // The signal itself is weak. While somebody waits, this keeps the process
  // alive; an idle client does not.
  readonly #keepalive = setInterval(() => {}, NEVER).unref();

  token(): number {
    this.#last = (this.#last + 1) >>> 0;
    return this.#last;
  }

  /** Until this token is reported. Whoever calls looks again afterwards. */
  wait(token: number): Promise<void> {
    return new Promise((resolve) => {
      if (this.#waiting.size === 0) this.#keepalive.ref();
      this.#waiting.set(token, resolve);
    });
  }

  /** Calls `listener` whenever this token is reported; keeps nothing alive. */
  listen(token: number, listener: () => void): void {
    this.#listening.set(token, listener);
  }

  unlisten(token: number): void {
    this.#listening.delete(token);
  }

  #wake(): void {
    for (const token of this.waker.drain()) {
      this.#listening.get(token)?.();
      const resolve = this.#waiting.get(token);
      // A wake that came once too often finds nobody.
      if (resolve === undefined) continue;
      this.#waiting.delete(token);
      resolve();
    }
    if (this.#waiting.size === 0) this.#keepalive.unref();
  }

}

let instance: Wakes | undefined;

/** The wakes of this environment; made with the first client. */
export function wakes(): Wakes {
  return (instance ??= new Wakes());
}

/** Throws if a call must not even begin. */
export function refuseAborted(signal: AbortSignal | undefined, what: string): void {
  if (signal?.aborted === true) throw new CancelledError(`${what} was cancelled`, { cause: signal.reason });
}

/**
 * Asks `poll` until it has an answer, and cancels when the signal is aborted.
 * The cancelled work still answers, with an error that is told the reason.
 */
export async function until<T>(
  token: number,
  poll: () => T | null,
  signal: AbortSignal | undefined,
  cancel: () => void,
): Promise<T> {
  const abort = (): void => cancel();
  signal?.addEventListener("abort", abort, { once: true });
  try {
    for (;;) {
      const answer = poll();
      if (answer !== null) return answer;
      await wakes().wait(token);
    }
  } catch (thrown) {
    throw fromNative(thrown, signal?.aborted === true ? signal.reason : undefined);
  } finally {
    signal?.removeEventListener("abort", abort);
  }
}

/** Starts a call and waits for its answer. */
export async function callNative(
  what: string,
  start: (waker: NativeWaker, token: number) => NativeCall,
  signal?: AbortSignal,
): Promise<NativeAnswer> {
  refuseAborted(signal, what);
  const token = wakes().token();
  const call = translated(() => start(wakes().waker, token));
  return await until(token, () => call.poll(), signal, () => call.cancel());
}
