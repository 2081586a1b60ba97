/** Custom tools: what the agent is told of them, and the functions behind. */

import { InvalidArgumentError } from "./errors.js";
import { type StandardSchema, type Validated, describeIssues, isStandardSchema } from "./standard-schema.js";
import type { CustomTool, CustomToolInputSchema } from "./types/index.js";

/** What a tool is told besides its input. */
export interface ToolContext {
  /** Id of the call's event. */
  id: string;
  /** Name of the tool. */
  name: string;
  /** Aborted when nobody waits for the answer any more. */
  signal: AbortSignal;
}

/**
 * What a tool does. It returns text, content blocks, or anything else, which
 * is sent as JSON. What it throws is told to the agent.
 */
export type ToolFunction<Input = any> = (input: Input, context: ToolContext) => unknown;

/** A JSON Schema for the input of a tool. */
export type JSONSchema = { readonly type: "object"; readonly [key: string]: unknown };

/** A custom tool, made by {@link tool}. */
export interface Tool {
  readonly name: string;
  /** For `agents.create({ tools: [...] })`. */
  readonly definition: CustomTool;
  /** Validates the input and runs the function. */
  readonly run: ToolFunction<unknown>;
}

/** Tools by name, or tools that know their names. */
export type Tools = readonly Tool[] | { readonly [name: string]: ToolFunction | Tool };

export interface ToolOptions<Schema, Input> {
  name: string;
  /** What it does, and when to use it. */
  description: string;
  /** A JSON Schema, or a validator: then `run` gets what it lets through. */
  input: Schema;
  /** The JSON Schema, for validators that cannot say it themselves. */
  inputSchema?: JSONSchema;
  run: ToolFunction<Input>;
}

/**
 * A custom tool. One object serves the agent's definition and the run:
 *
 * ```ts
 * const weather = tool({
 *   name: "weather",
 *   description: "Tells the weather of a city.",
 *   input: z.object({ city: z.string() }),
 *   run: async ({ city }) => `It rains in ${city}.`,
 * });
 * const agent = await client.agents.create({ name, model, tools: [weather.definition] });
 * const run = client.sessions.run(session.id, "Do I need an umbrella?", { tools: [weather] });
 * ```
 *
 * A plain JSON Schema is sent as it is; only validators check the input.
 */
export function tool<Schema extends StandardSchema>(options: ToolOptions<Schema, Validated<Schema>>): Tool;
export function tool<Input = any>(options: ToolOptions<JSONSchema, Input>): Tool;
export function tool(options: ToolOptions<StandardSchema | JSONSchema, any>): Tool {
  const { name, description, input, run } = options;
  const schema = isStandardSchema(input) ? (options.inputSchema ?? described(name, input)) : input;
  return {
    name,
    definition: { type: "custom", name, description, input_schema: schema as CustomToolInputSchema },
    run: isStandardSchema(input) ? async (value, context) => run(await validated(input, value), context) : run,
  };
}

function described(name: string, schema: StandardSchema): JSONSchema {
  const { vendor, jsonSchema } = schema["~standard"];
  if (jsonSchema === undefined) {
    throw new InvalidArgumentError(`tool ${name}: ${vendor} does not say its schema as JSON Schema; pass it as inputSchema`);
  }
  // The API knows the dialect; naming it is noise to the model.
  const { $schema: _, ...rest } = jsonSchema.input({ target: "draft-2020-12" });
  return rest as JSONSchema;
}

async function validated(schema: StandardSchema, value: unknown): Promise<unknown> {
  const result = await schema["~standard"].validate(value);
  if (result.issues !== undefined) throw new TypeError(`the input is not valid: ${describeIssues(result.issues)}`);
  return result.value;
}

/** The functions of tools by name. */
export function namedTools(tools: Tools | undefined): Map<string, ToolFunction<unknown>> {
  const named = new Map<string, ToolFunction<unknown>>();
  const entries: [string, unknown][] = Array.isArray(tools)
    ? (tools as readonly Tool[]).map((item) => [item?.name, item])
    : Object.entries(tools ?? {});
  for (const [name, item] of entries) {
    const run = typeof item === "function" ? item : (item as Tool | undefined)?.run;
    if (typeof name !== "string" || typeof run !== "function") {
      throw new InvalidArgumentError(`tools.${String(name)}: expected a function or tool({ name, … })`);
    }
    if (named.has(name)) throw new InvalidArgumentError(`tools.${name}: there are two of this name`);
    named.set(name, run as ToolFunction<unknown>);
  }
  return named;
}

const BLOCKS = new Set(["text", "image", "document", "search_result"]);

function isBlock(value: unknown): boolean {
  return typeof value === "object" && value !== null && BLOCKS.has((value as { type?: string }).type ?? "");
}

/** What a tool returned, as an answer: text, content blocks, or JSON. */
export function toolAnswer(value: unknown): string {
  if (value === undefined || value === null || typeof value === "string") return JSON.stringify({ content: value });
  const blocks = Array.isArray(value) ? value : [value];
  if (blocks.length > 0 && blocks.every(isBlock)) return JSON.stringify({ content: blocks });
  return JSON.stringify({ content: JSON.stringify(value) });
}

/** What a tool threw, as an answer. */
export function toolFailure(error: unknown): string {
  const content = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return JSON.stringify({ content, is_error: true });
}
