/** Deliveries of webhooks: is it genuine, and what does it say? */

import { APIResponseValidationError, InvalidArgumentError, translated } from "./errors.js";
import { native } from "./load.js";
import type { WebhookEvent } from "./types/index.js";

export interface WebhookOptions {
  /** The headers of the delivery. */
  headers: { readonly [name: string]: string | readonly string[] | undefined } | Iterable<readonly [string, string]>;
  /**
   * The endpoint's secret (`whsec_…`), or during a rotation the new and the
   * old. Default: `ANTHROPIC_WEBHOOK_SIGNING_KEY`.
   */
  key?: string | readonly string[];
  /** How old a delivery may be, in milliseconds; 5 minutes by default. */
  tolerance?: number;
}

function pairs(headers: WebhookOptions["headers"]): string[] {
  const out: string[] = [];
  const entries =
    Symbol.iterator in headers ? (headers as Iterable<readonly [string, string]>) : Object.entries(headers);
  for (const [name, value] of entries) {
    for (const text of Array.isArray(value) ? value : [value]) if (text !== undefined) out.push(name, text);
  }
  return out;
}

/** Verifies deliveries. The body must be what came, byte for byte. */
export class Webhooks {
  readonly #key: string | readonly string[] | undefined;

  /** @internal */
  constructor(key?: string | readonly string[]) {
    this.#key = key;
  }

  /** Throws a `WebhookSignatureError` unless the delivery is genuine and recent. */
  verify(payload: string | Uint8Array, options: WebhookOptions): void {
    if (typeof payload !== "string" && !(payload instanceof Uint8Array)) {
      throw new InvalidArgumentError("webhooks: the payload is the body as it came: a string or bytes, not what was parsed from it");
    }
    const key = options.key ?? this.#key ?? (process.env["ANTHROPIC_WEBHOOK_SIGNING_KEY"] || undefined);
    const keys = key === undefined ? [] : typeof key === "string" ? [key] : [...key];
    const body = typeof payload === "string" ? new TextEncoder().encode(payload) : payload;
    const tolerance = options.tolerance === undefined ? null : options.tolerance / 1000;
    translated(() => native().verifyWebhook(keys, body, pairs(options.headers), tolerance));
  }

  /**
   * The event of a genuine delivery.
   *
   * ```ts
   * const event = client.webhooks.unwrap(await request.text(), { headers: request.headers });
   * ```
   */
  unwrap(payload: string | Uint8Array, options: WebhookOptions): WebhookEvent {
    this.verify(payload, options);
    const text = typeof payload === "string" ? payload : new TextDecoder().decode(payload);
    try {
      return JSON.parse(text) as WebhookEvent;
    } catch (error) {
      throw new APIResponseValidationError(`webhooks: the payload is not JSON: ${String(error)}`, { body: text, cause: error });
    }
  }
}

/** Verifies deliveries without a client. */
export const webhooks = new Webhooks();
