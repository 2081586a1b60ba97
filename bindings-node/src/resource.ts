/** What the generated resource classes stand on. */

/** What every method takes besides its own arguments. */
export interface RequestOptions {
  /** Values for the header `anthropic-beta`, before the operation's own. */
  betas?: string[];
  /** Headers that replace computed ones; null leaves one out. */
  headers?: { [name: string]: string | null };
  /** Query parameters besides those of the method. */
  query?: { [name: string]: unknown };
  /** Milliseconds to wait for the answer. */
  timeout?: number;
  /** How often a failed request is repeated. */
  maxRetries?: number;
  /** Makes a request safe to repeat at servers that know the key. */
  idempotencyKey?: string;
  /** Cancels the call. */
  signal?: AbortSignal;
}

/** The arguments of one call. What is undefined is left out. */
export interface Arguments {
  path?: { [name: string]: string };
  query?: { [name: string]: unknown };
  headers?: { [name: string]: string | undefined };
  body?: object;
}

/** One page of a list. */
export interface Page<T> {
  data: T[];
  /** Cursor of the page after this one; null at the end. */
  next_page?: string | null;
  /** Cursor of the page before this one, where lists go both ways. */
  prev_page?: string | null;
  /** Fetches the page after this one; null at the end. */
  next(): Promise<Page<T> | null>;
}

/** A list: await it for its first page, or iterate over all items. */
export interface Paginator<T> extends PromiseLike<Page<T>>, AsyncIterable<T> {}

/** Events as they happen. Leaving the loop closes the connection. */
export interface EventStream<T> extends AsyncIterable<T> {
  /** Closes the connection; harmless when it is closed. */
  close(): void;
}

/** What a client gives to its resources. Answers are decoded JSON. */
export interface Transport {
  call(operation: string, args: Arguments, options?: RequestOptions): Promise<unknown>;
  list(operation: string, args: Arguments, options?: RequestOptions): Paginator<unknown>;
  stream(operation: string, args: Arguments, options?: RequestOptions): Promise<EventStream<unknown>>;
}

/** Base of every resource. */
export class Resource {
  protected readonly transport: Transport;

  constructor(transport: Transport) {
    this.transport = transport;
  }

  protected _call<T>(operation: string, args: Arguments, options?: RequestOptions): Promise<T> {
    return this.transport.call(operation, args, options) as Promise<T>;
  }

  protected _list<T>(operation: string, args: Arguments, options?: RequestOptions): Paginator<T> {
    return this.transport.list(operation, args, options) as Paginator<T>;
  }

  protected _stream<T>(operation: string, args: Arguments, options?: RequestOptions): Promise<EventStream<T>> {
    return this.transport.stream(operation, args, options) as Promise<EventStream<T>>;
  }
}
