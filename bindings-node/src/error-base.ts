/** What every error of this package is. */

/** What is known of an error besides its message. */
export interface ErrorDetails {
  code?: number | undefined;
  status?: number | null;
  type?: string | null;
  errorCode?: string | null;
  requestID?: string | null;
  retryable?: boolean;
  retryAfter?: number | null;
  body?: string | null;
  cause?: unknown;
}

/**
 * Base of every error of this package. `code` is stable and the same in every
 * language; what is not known is null.
 *
 * ```ts
 * try {
 *   await client.agents.retrieve("agent_gone");
 * } catch (error) {
 *   if (error instanceof NotFoundError) console.log(error.code, error.requestID, error.message);
 * }
 * ```
 */
export class HostlerError extends Error {
  /** The code where none is given. */
  static readonly defaultCode: number = 901;

  /** Stable number: 1xx misuse, 2xx transport, 3xx API, 4xx stream, 5xx stopped, 9xx internal. */
  readonly code: number;
  /** HTTP status, where there was a response. */
  readonly status: number | null;
  /** `error.type` of the API's error body, such as `not_found_error`. */
  readonly type: string | null;
  /** `error.details.error_code` of the API's error body. */
  readonly errorCode: string | null;
  /** `request-id` of the response. */
  readonly requestID: string | null;
  /** Whether the same call may succeed when it is repeated. */
  readonly retryable: boolean;
  /** Seconds that the server asks to wait. */
  readonly retryAfter: number | null;
  /** The response body as it came. */
  readonly rawBody: string | null;

  constructor(message: string, details: ErrorDetails = {}) {
    super(message, "cause" in details ? { cause: details.cause } : undefined);
    this.name = new.target.name;
    this.code = details.code ?? new.target.defaultCode;
    this.status = details.status ?? null;
    this.type = details.type ?? null;
    this.errorCode = details.errorCode ?? null;
    this.requestID = details.requestID ?? null;
    this.retryable = details.retryable ?? false;
    this.retryAfter = details.retryAfter ?? null;
    this.rawBody = details.body ?? null;
  }

  /** The response body: decoded if it is JSON, else its text. */
  get body(): unknown {
    if (this.rawBody === null) return null;
    try {
      return JSON.parse(this.rawBody);
    } catch {
      return this.rawBody;
    }
  }

  /** `error.message` of the API's error body. */
  get apiMessage(): string | null {
    const message = this.#ofBody("message");
    return typeof message === "string" ? message : null;
  }

  /** `error.details` of the API's error body. */
  get details(): { [name: string]: unknown } | null {
    const details = this.#ofBody("details");
    return typeof details === "object" && details !== null ? (details as { [name: string]: unknown }) : null;
  }

  #ofBody(name: string): unknown {
    const body = this.body as { error?: { [name: string]: unknown } } | null;
    return typeof body === "object" ? body?.error?.[name] : undefined;
  }
}
