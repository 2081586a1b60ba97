/** What the generated resource classes stand on. */

import type { Download } from "./download.js";
import type { APIPromise } from "./promise.js";
import type { Paginator } from "./page.js";
import type { EventStream } from "./stream.js";
import type { FormParts } from "./upload.js";

export type { Download } from "./download.js";
export type { Page, Paginator } from "./page.js";
export type { APIPromise } from "./promise.js";
export type { EventStream } from "./stream.js";

/** What every method takes besides its own arguments. */
export interface RequestOptions {
  /** Values for the header `anthropic-beta`, before the operation's own. */
  betas?: string[];
  /** Headers that replace computed ones; null leaves one out. */
  headers?: { [name: string]: string | null };
  /** Query parameters besides those of the method. */
  query?: { [name: string]: unknown };
  /** Fields of the body besides those of the method. */
  body?: { [name: string]: unknown };
  /** Milliseconds to wait for the answer. */
  timeout?: number;
  /** How often a failed request is repeated. */
  maxRetries?: number;
  /** Makes a request safe to repeat at servers that know the key. */
  idempotencyKey?: string;
  /** Cancels the call, or ends the stream. */
  signal?: AbortSignal;
}

/** The arguments of one call. What is undefined is left out. */
export interface Arguments {
  path?: { [name: string]: string };
  query?: { [name: string]: unknown };
  headers?: { [name: string]: string | undefined };
  body?: object;
  /** Instead of a body: the parts of a form. */
  form?: FormParts;
}

/** What a client gives to its resources. Answers are decoded JSON. */
export interface Transport {
  call(operation: string, args: Arguments, options?: RequestOptions): APIPromise<unknown>;
  upload(operation: string, args: Arguments, options?: RequestOptions): APIPromise<unknown>;
  download(operation: string, args: Arguments, options?: RequestOptions): Download;
  list(operation: string, args: Arguments, options?: RequestOptions): Paginator<unknown>;
  stream(operation: string, args: Arguments, options?: RequestOptions): Promise<EventStream<unknown>>;
}

/** Base of every resource. */
export class Resource {
  /** @internal */
  protected readonly transport: Transport;

  /** @internal */
  constructor(transport: Transport) {
    this.transport = transport;
  }

  /** @internal */
  protected _call<T>(operation: string, args: Arguments, options?: RequestOptions): APIPromise<T> {
    return this.transport.call(operation, args, options) as APIPromise<T>;
  }

  /** @internal */
  protected _upload<T>(operation: string, args: Arguments, options?: RequestOptions): APIPromise<T> {
    return this.transport.upload(operation, args, options) as APIPromise<T>;
  }

  /** @internal */
  protected _download(operation: string, args: Arguments, options?: RequestOptions): Download {
    return this.transport.download(operation, args, options);
  }

  /** @internal */
  protected _list<T>(operation: string, args: Arguments, options?: RequestOptions): Paginator<T> {
    return this.transport.list(operation, args, options) as Paginator<T>;
  }

  /** @internal */
  protected _stream<T>(operation: string, args: Arguments, options?: RequestOptions): Promise<EventStream<T>> {
    return this.transport.stream(operation, args, options) as Promise<EventStream<T>>;
  }
}
