/** Lists, page by page or item by item. */

import type { APIPromise, WithResponse } from "./promise.js";
import type { Arguments, RequestOptions } from "./resource.js";
import type { EventStream } from "./stream.js";

/** How lists reach the service. */
export interface ListCaller {
  call(operation: string, args: Arguments, options?: RequestOptions): APIPromise<unknown>;
  entries(operation: string, args: Arguments, options?: RequestOptions): EventStream<unknown>;
}

/** What to ask for, to be asked again with another cursor. */
interface Request {
  caller: ListCaller;
  operation: string;
  args: Arguments;
  options: RequestOptions | undefined;
}

interface Envelope<T> {
  data: T[];
  next_page?: string | null;
  prev_page?: string | null;
  has_more?: boolean | null;
  first_id?: string | null;
  last_id?: string | null;
}

async function fetchPage<T>(request: Request): Promise<WithResponse<Page<T>>> {
  const { caller, operation, args, options } = request;
  const { data, ...response } = await caller.call(operation, args, options).withResponse();
  return { data: new Page(request, data as Envelope<T>), ...response };
}

function at(request: Request, cursor: { [name: string]: string }): Request {
  return { ...request, args: { ...request.args, query: { ...request.args.query, ...cursor } } };
}

/** One page of a list. Iterating goes on over all further pages. */
export class Page<T> implements AsyncIterable<T> {
  readonly #request: Request;
  /** The items of this page. */
  readonly data: T[];
  /** Cursor of the page after this one; null at the end. */
  readonly next_page: string | null;
  /** Cursor of the page before this one, where lists go both ways. */
  readonly prev_page: string | null;
  /** Whether there is more, in lists that page by id. */
  readonly has_more: boolean | null;
  /** Id of the first item, in lists that page by id. */
  readonly first_id: string | null;
  /** Id of the last item, in lists that page by id. */
  readonly last_id: string | null;

  /** @internal */
  constructor(request: Request, answer: Envelope<T>) {
    this.#request = request;
    this.data = answer.data;
    this.next_page = answer.next_page ?? null;
    this.prev_page = answer.prev_page ?? null;
    this.has_more = answer.has_more ?? null;
    this.first_id = answer.first_id ?? null;
    this.last_id = answer.last_id ?? null;
  }

  /** Whether the server names a further page. */
  hasNextPage(): boolean {
    return this.#next() !== null;
  }

  /** Fetches the page after this one; null at the end. */
  async getNextPage(): Promise<Page<T> | null> {
    const next = this.#next();
    return next === null ? null : (await fetchPage<T>(next)).data;
  }

  /** This page and all further ones. */
  async *iterPages(): AsyncGenerator<Page<T>, void, undefined> {
    for (let page: Page<T> | null = this; page !== null; page = await page.getNextPage()) yield page;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<T, void, undefined> {
    yield* this.data;
    const next = this.#next();
    if (next === null) return;
    yield* next.caller.entries(next.operation, next.args, next.options) as EventStream<T>;
  }

  #next(): Request | null {
    if (this.next_page !== null) return at(this.#request, { page: this.next_page });
    if (this.has_more !== true) return null;
    const backwards = typeof this.#request.args.query?.["before_id"] === "string";
    const [name, last] = backwards ? ["before_id", this.first_id] : ["after_id", this.last_id];
    return last === null ? null : at(this.#request, { [name]: last });
  }
}

/**
 * A list that was not fetched yet: await it for its first page, or iterate over
 * all items.
 *
 * ```ts
 * for await (const agent of client.agents.list()) console.log(agent.id);
 * const page = await client.agents.list({ limit: 5 });
 * ```
 */
export class Paginator<T> implements PromiseLike<Page<T>>, AsyncIterable<T> {
  readonly #request: Request;
  #first: Promise<WithResponse<Page<T>>> | undefined;

  /** @internal */
  constructor(caller: ListCaller, operation: string, args: Arguments, options: RequestOptions | undefined) {
    this.#request = { caller, operation, args, options };
  }

  then<A = Page<T>, B = never>(
    fulfilled?: ((page: Page<T>) => A | PromiseLike<A>) | null,
    rejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.withResponse()
      .then(({ data }) => data)
      .then(fulfilled, rejected);
  }

  /** The first page together with status and request id. */
  withResponse(): Promise<WithResponse<Page<T>>> {
    return (this.#first ??= fetchPage<T>(this.#request));
  }

  catch<B = never>(rejected?: ((reason: unknown) => B | PromiseLike<B>) | null): Promise<Page<T> | B> {
    return this.then(undefined, rejected);
  }

  finally(settled?: (() => void) | null): Promise<Page<T>> {
    return this.then().finally(settled);
  }

  /** The first page and all further ones. */
  async *iterPages(): AsyncGenerator<Page<T>, void, undefined> {
    yield* (await this).iterPages();
  }

  [Symbol.asyncIterator](): AsyncIterator<T, undefined, undefined> {
    const { caller, operation, args, options } = this.#request;
    return caller.entries(operation, args, options) as EventStream<T>;
  }
}
