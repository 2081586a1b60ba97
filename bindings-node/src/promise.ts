/** Answers, and what came with them. */

/** An answer with what is known of its response. */
export interface WithResponse<T> {
  data: T;
  /** HTTP status. */
  status: number;
  /** `request-id` of the response. */
  requestID: string | null;
}

/**
 * The promise of an answer.
 *
 * ```ts
 * const agent = await client.agents.retrieve(id);
 * const { data, requestID } = await client.agents.retrieve(id).withResponse();
 * ```
 */
export class APIPromise<T> extends Promise<T> {
  readonly #whole: Promise<WithResponse<T>>;

  // What `then` makes is an ordinary promise.
  static override get [Symbol.species](): PromiseConstructor {
    return Promise;
  }

  /** @internal */
  constructor(whole: Promise<WithResponse<T>>) {
    super((resolve) => resolve(whole.then(({ data }) => data)));
    this.#whole = whole;
  }

  /** The answer together with status and request id. */
  withResponse(): Promise<WithResponse<T>> {
    // A failure is told once, by the promise that is asked for.
    this.catch(() => {});
    return this.#whole;
  }
}
