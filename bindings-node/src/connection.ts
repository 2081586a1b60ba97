/** From the arguments of a method to the addon, and back. */

import { Download } from "./download.js";
import { APIResponseValidationError, InvalidArgumentError } from "./errors.js";
import type { NativeAnswer, NativeClient } from "./native.js";
import { type ListCaller, Paginator } from "./page.js";
import { APIPromise, type WithResponse } from "./promise.js";
import type { Arguments, RequestOptions, Transport } from "./resource.js";
import { EventStream, type StreamSource } from "./stream.js";
import { type Form, buildForm } from "./upload.js";
import { callNative } from "./wake.js";

/** Defaults for the calls of a client. */
export type Defaults = Omit<RequestOptions, "signal" | "body" | "query" | "idempotencyKey">;

/** Milliseconds, as users give them, in the seconds of the core. */
export function seconds(milliseconds: number | null | undefined): number | undefined {
  return milliseconds == null ? undefined : milliseconds / 1000;
}

// The option's name here, and in the arguments of the addon.
const NAMES = {
  betas: "betas",
  headers: "headers",
  query: "query",
  timeout: "timeout",
  maxRetries: "max_retries",
  idempotencyKey: "idempotency_key",
} as const;

/** Options over defaults: lists and headers add up, the rest replaces. */
function merged<T extends Defaults>(defaults: Defaults, options: T): T {
  const out: T = { ...defaults, ...options };
  if (defaults.betas && options.betas) out.betas = [...options.betas, ...defaults.betas];
  if (defaults.headers && options.headers) out.headers = { ...defaults.headers, ...options.headers };
  return out;
}

function encode(operation: string, args: Arguments, given: RequestOptions, files: { form?: object[]; save_to?: object } = {}): string {
  for (const [name, value] of Object.entries(args.path ?? {})) {
    if (typeof value !== "string") {
      throw new InvalidArgumentError(`${operation}: ${name}: expected a string, got ${value === null ? "null" : typeof value}`);
    }
  }
  const settings: { [name: string]: unknown } = {};
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined || name === "signal" || name === "body") continue;
    if (!(name in NAMES)) throw new InvalidArgumentError(`${operation}: options.${name}: there is no such option`);
    settings[NAMES[name as keyof typeof NAMES]] = name === "timeout" ? seconds(value as number) : value;
  }
  const headers = Object.entries(args.headers ?? {}).filter(([, value]) => value != null);
  if (headers.length > 0) settings["headers"] = { ...Object.fromEntries(headers), ...given.headers };
  const body = given.body === undefined ? args.body : { ...args.body, ...given.body };
  try {
    return JSON.stringify({ path: args.path, query: args.query, body, ...files, options: settings });
  } catch (error) {
    throw new InvalidArgumentError(`${operation}: the arguments cannot be written as JSON: ${String(error)}`, { cause: error });
  }
}

function decode(operation: string, answer: NativeAnswer): unknown {
  try {
    return JSON.parse(answer.body || "null");
  } catch (error) {
    throw new APIResponseValidationError(`${operation}: the answer is not JSON: ${String(error)}`, {
      status: answer.status,
      requestID: answer.requestId,
      body: answer.body,
      cause: error,
    });
  }
}

/** The way of one client to its service. */
export class Connection implements Transport, ListCaller {
  readonly native: NativeClient;
  // Private, so that printing a client shows no header.
  readonly #defaults: Defaults;

  constructor(native: NativeClient, defaults: Defaults) {
    this.native = native;
    this.#defaults = defaults;
  }

  /** The same way with other defaults. */
  with(options: Defaults): Connection {
    return new Connection(this.native, merged(this.#defaults, options));
  }

  call(operation: string, args: Arguments, options: RequestOptions = {}): APIPromise<unknown> {
    return new APIPromise(this.#call(operation, args, options));
  }

  upload(operation: string, args: Arguments, options: RequestOptions = {}): APIPromise<unknown> {
    const form = buildForm(operation, args.form ?? []);
    return new APIPromise(form.then((built) => this.#call(operation, args, options, built)));
  }

  download(operation: string, args: Arguments, options: RequestOptions = {}): Download {
    const given = merged(this.#defaults, options);
    return new Download({
      what: operation,
      open: () => this.native.download(operation, encode(operation, args, given)),
      save: (path, resume) => this.#answer(operation, encode(operation, args, given, { save_to: { path, resume } }), given),
      signal: options.signal,
    });
  }

  async #call(operation: string, args: Arguments, options: RequestOptions, form?: Form): Promise<WithResponse<unknown>> {
    const given = merged(this.#defaults, options);
    const text = encode(operation, args, given, form && { form: form.parts });
    const answer = await this.#answer(operation, text, given, form?.attachments);
    return { data: decode(operation, answer), status: answer.status, requestID: answer.requestId };
  }

  #answer(operation: string, text: string, { signal }: RequestOptions, attachments: Uint8Array[] = []): Promise<NativeAnswer> {
    const { native } = this;
    return callNative(operation, (waker, token) => native.call(waker, token, operation, text, attachments), signal);
  }

  list(operation: string, args: Arguments, options?: RequestOptions): Paginator<unknown> {
    return new Paginator(this, operation, args, options);
  }

  entries(operation: string, args: Arguments, options: RequestOptions = {}): EventStream<unknown> {
    const text = encode(operation, args, merged(this.#defaults, options));
    return new EventStream({
      what: operation,
      open: (waker, token) => this.native.list(waker, token, operation, text),
      signal: options.signal,
    });
  }

  async stream(operation: string, args: Arguments, options: RequestOptions = {}): Promise<EventStream<unknown>> {
    const text = encode(operation, args, merged(this.#defaults, options));
    const source: StreamSource = {
      what: operation,
      open: (waker, token) => this.native.stream(waker, token, operation, text),
      signal: options.signal,
    };
    return await new EventStream<unknown>(source).opened();
  }
}
