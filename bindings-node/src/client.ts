/** The client. */

import { isMainThread } from "node:worker_threads";

import { Connection, type Defaults, seconds } from "./connection.js";
import { type EngineOptions, openEngine } from "./engine.js";
import { translated } from "./errors.js";
import { native } from "./load.js";
import type { NativeClient } from "./native.js";
import { Roots } from "./resources/index.js";
import { Sessions } from "./sessions.js";
import { wakes } from "./wake.js";
import { Webhooks } from "./webhooks.js";

/** What both kinds of client take. */
export interface CommonOptions {
  /** Milliseconds to wait for an answer; 10 minutes by default. */
  timeout?: number;
  /** How often a failed request is repeated; 2 by default. */
  maxRetries?: number;
  defaultHeaders?: { [name: string]: string };
  /** Values for the header `anthropic-beta` of every request. */
  betas?: string[];
  /** The secret of the webhook endpoint; `ANTHROPIC_WEBHOOK_SIGNING_KEY` by default. */
  webhookKey?: string | readonly string[];
}

/** Where the service is. What is not given comes from the environment. */
export interface ClientOptions extends CommonOptions {
  /** `ANTHROPIC_API_KEY` */
  apiKey?: string;
  /** `ANTHROPIC_AUTH_TOKEN` */
  authToken?: string;
  /** `ANTHROPIC_BASE_URL`, or the hosted service. */
  baseURL?: string;
  /** A section of the configuration file; `ANTHROPIC_PROFILE` */
  profile?: string;
  /** Stay below the service's limits, or below these, in requests a minute. */
  rateLimits?: boolean | { create?: number; read?: number; files?: number };
  /** Milliseconds to wait for a connection. */
  connectTimeout?: number;
  /** A PEM file of further authorities to trust. */
  caFile?: string;
  /** Further authorities to trust, as PEM. */
  ca?: string;
}

export interface EmbeddedOptions extends CommonOptions, EngineOptions {}

function common(options: CommonOptions): { [name: string]: unknown } {
  return {
    timeout: seconds(options.timeout),
    max_retries: options.maxRetries,
    headers: options.defaultHeaders,
    betas: options.betas,
  };
}

let exitHooked = false;

/** Has the native threads and engines stopped in an orderly way. */
function shutDownAtExit(): void {
  // A worker must not stop what other threads of the process use.
  if (exitHooked || !isMainThread) return;
  exitHooked = true;
  process.once("exit", () => native().shutdown());
}

/**
 * A client of the Managed Agents API.
 *
 * ```ts
 * const hosted = new Client();
 * const server = new Client({ baseURL: "http://127.0.0.1:8484", apiKey: "…" });
 * const here = await Client.embedded("data/");
 * ```
 *
 * An idle client does not keep the process alive; a call or an open iteration
 * does.
 */
export class Client extends Roots implements AsyncDisposable {
  readonly #connection: Connection;
  readonly #webhooks: Webhooks;

  constructor(options?: ClientOptions);
  /** @internal */
  constructor(connection: Connection, webhooks: Webhooks);
  constructor(from: ClientOptions | Connection = {}, webhooks?: Webhooks) {
    const connection = from instanceof Connection ? from : new Connection(openClient(from), {});
    super(connection);
    shutDownAtExit();
    this.#connection = connection;
    this.#webhooks = webhooks ?? new Webhooks((from as ClientOptions).webhookKey);
  }

  /**
   * A client with the whole service inside this process: no server, no socket,
   * no account. `path` is the directory that keeps agents, sessions and their
   * workspaces; without one they are gone when the client is closed.
   */
  static async embedded(path?: string | EmbeddedOptions | null, options: EmbeddedOptions = {}): Promise<Client> {
    const directory = typeof path === "string" ? path : null;
    const settings = typeof path === "object" && path !== null ? path : options;
    const opened = await openEngine(directory, settings, JSON.stringify(common(settings)));
    return new Client(new Connection(opened, {}), new Webhooks(settings.webhookKey));
  }

  /** Sessions, their events, `follow` and `run`. */
  override get sessions(): Sessions {
    return new Sessions(this.#connection);
  }

  /** Verifies deliveries of webhooks. */
  get webhooks(): Webhooks {
    return this.#webhooks;
  }

  /** This client: code that says `client.beta.sessions` runs as it is. */
  get beta(): this {
    return this;
  }

  /**
   * The same client with other defaults for its calls. Both share connections,
   * and closing one closes the other.
   *
   * ```ts
   * await client.withOptions({ maxRetries: 0 }).agents.list();
   * ```
   */
  withOptions(options: Defaults): Client {
    return new Client(this.#connection.with(options), this.#webhooks);
  }

  /**
   * Cancels everything that this client started. An embedded engine stops;
   * sessions that are at work go on when it is opened again. Closing twice is
   * harmless.
   */
  async close(): Promise<void> {
    const client = this.#connection.native;
    client.close();
    const token = wakes().token();
    if (translated(() => client.stopEngine(wakes().waker, token))) await wakes().wait(token);
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }
}

function openClient(options: ClientOptions): NativeClient {
  const text = JSON.stringify({
    ...common(options),
    api_key: options.apiKey,
    auth_token: options.authToken,
    base_url: options.baseURL,
    connect_timeout: seconds(options.connectTimeout),
    ca_file: options.caFile,
    ca_pem: options.ca,
    profile: options.profile,
    rate_limits: options.rateLimits,
  });
  return translated(() => new (native().Client)(text));
}
