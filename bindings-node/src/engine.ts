/** What answers the agents' requests in an embedded engine. */

import { readFileSync } from "node:fs";

import { InvalidArgumentError, NoCredentialsError } from "./errors.js";
import { native } from "./load.js";
import type { NativeClient } from "./native.js";
import { until, wakes } from "./wake.js";

const HOSTED = "https://api.anthropic.com";

/**
 * Any endpoint that speaks the Messages API. What is not given comes from
 * `ANTHROPIC_BASE_URL` and `ANTHROPIC_API_KEY`; an endpoint of your own may
 * need no key.
 *
 * ```ts
 * const model = new MessagesModel({ baseURL: "http://127.0.0.1:8080", apiKey: "local" });
 * const client = await Client.embedded("data/", { model });
 * ```
 */
export class MessagesModel {
  readonly baseURL: string;
  readonly #headers: { readonly [name: string]: string };
  readonly #apiKey: string | null;

  constructor(options: { baseURL?: string; apiKey?: string; headers?: { [name: string]: string } } = {}) {
    const { env } = process;
    this.baseURL = options.baseURL ?? (env["ANTHROPIC_BASE_URL"] || HOSTED);
    // A key of the environment belongs to the endpoint of the environment.
    const fallback = options.baseURL === undefined ? env["ANTHROPIC_API_KEY"] : undefined;
    this.#apiKey = options.apiKey ?? (fallback || null);
    this.#headers = { ...options.headers };
  }

  /** @internal */
  describe(): object {
    if (this.#apiKey === null && this.baseURL === HOSTED) {
      throw new NoCredentialsError(
        "the embedded engine needs a model: set ANTHROPIC_API_KEY, or pass " +
          "model: new MessagesModel({ baseURL, apiKey }) for another endpoint, " +
          "or model: new ScriptedModel(turns) for a test",
      );
    }
    return { kind: "messages", base_url: this.baseURL, api_key: this.#apiKey, headers: this.#headers };
  }
}

/**
 * Answers from a script: deterministic, without a network or a cost. `script`
 * is a list of turns, an object with more of them (docs/scripted-model.md), or
 * the path of a file that holds either.
 *
 * ```ts
 * const model = new ScriptedModel([
 *   { text: "Let me look.", tools: [{ name: "bash", input: { command: "ls" } }] },
 *   { text: "The folder holds: {{last_tool_output}}" },
 * ]);
 * const client = await Client.embedded({ model });
 * ```
 */
export class ScriptedModel {
  readonly script: string;

  constructor(script: readonly object[] | object | string) {
    this.script = typeof script === "string" ? readFileSync(script, "utf8") : JSON.stringify(script);
  }

  /** @internal */
  describe(): object {
    return { kind: "scripted", script: this.script };
  }
}

export interface EngineOptions {
  /** Answers the agents' requests. Default: the endpoint that the environment names. */
  model?: MessagesModel | ScriptedModel;
  /** A directory in which every session works, instead of one of its own. */
  workdir?: string;
  /** How strictly the agents' commands are kept from the rest of the machine. */
  isolation?: "required" | "without_namespaces" | "unisolated";
}

/** A native client with an engine behind it. Opening never blocks the loop. */
export async function openEngine(path: string | null, engine: EngineOptions, options: string): Promise<NativeClient> {
  const addon = native();
  if (!addon.openEmbedded) {
    throw new InvalidArgumentError(
      "this build of hostler is a client only: install one with the engine, or run `hostler serve` and pass its baseURL",
    );
  }
  const model = engine.model ?? new MessagesModel();
  if (!(model instanceof MessagesModel || model instanceof ScriptedModel)) {
    throw new InvalidArgumentError("model: expected a MessagesModel or a ScriptedModel");
  }
  const settings = JSON.stringify({
    path,
    workdir: engine.workdir ?? null,
    isolation: engine.isolation ?? null,
    model: model.describe(),
  });
  const { waker } = wakes();
  const token = wakes().token();
  const opening = addon.openEmbedded(waker, token, settings, options);
  return await until(token, () => opening.take(), undefined, () => {});
}
