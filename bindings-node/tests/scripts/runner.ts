/** Plays client cases; see tests/conformance/README.md for the protocol. */

import { createInterface } from "node:readline";

import { APIPromise, Client, type ClientOptions, HostlerError, type RunOptions, Run, deny, onLog, webhooks } from "hostler";

type Json = any;

// Times are milliseconds here, and have no unit in their name there.
const TIMES = new Set(["timeout", "connect_timeout", "idle_timeout", "reconnect_timeout", "tool_timeout"]);
const NAMES: { [name: string]: string } = {
  base_url: "baseURL",
  headers: "defaultHeaders",
  ca_pem: "ca",
  event_deltas: "event_deltas",
};

const camel = (text: string): string => text.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());

/** Options of another language in the names and units of this one. */
function idiom(options: Json, names: { [name: string]: string } = {}): Json {
  const entries = Object.entries(options).map(([name, value]) => [
    names[name] ?? camel(name),
    TIMES.has(name) && typeof value === "number" ? value * 1000 : value,
  ]);
  return Object.fromEntries(entries);
}

interface Opened {
  items: AsyncIterator<unknown>;
  close(): void;
  run?: Run;
}

const clients = new Map<string, Client>();
const calls = new Map<string, { answer: Promise<Json>; abort: AbortController }>();
const opened = new Map<string, Opened>();
const answers = new Map<string, { [name: string]: Json }>();

/** Calls the method of an operation as its users do. */
function method(client: string, operation: string, given: Json, signal?: AbortSignal): Json {
  const path = operation.split(".");
  const name = camel(path.pop()!);
  const resource = path.reduce((at: Json, part) => at[camel(part)], clients.get(client)!);
  const places = { ...given.path };
  // The last part of the path stands before the parameters.
  const id = Object.keys(places).at(-1);
  const first = id === undefined ? [] : [places[id]];
  if (id !== undefined) delete places[id];
  const params: Json = { ...places, ...given.body };
  for (const [key, value] of Object.entries<Json>(given.query ?? {})) {
    if (typeof value !== "object" || value === null || Array.isArray(value)) params[key] = value;
    else for (const [bound, item] of Object.entries(value)) params[`${key}_${bound}`] = item;
  }
  return resource[name](...first, params, { ...idiom(given.options ?? {}), ...(signal && { signal }) });
}

async function response(called: Json): Promise<Json> {
  const { data, status, requestID } = await (called as APIPromise<Json>).withResponse();
  return { status, request_id: requestID, body: data };
}

function startRun(client: string, session: string, given: Json, prepared: { [name: string]: Json }): Run {
  const { input, tools = [], approve, deny_message, ...rest } = given;
  const options: RunOptions = idiom(rest, { event_deltas: "event_deltas" });
  options.tools = Object.fromEntries(
    tools.map((name: string) => [
      name,
      async () => {
        if (prepared[name].is_error) throw new Error(prepared[name].content);
        return prepared[name].content;
      },
    ]),
  );
  const verdict = (answer: Json): Json => (answer.decision === "deny" ? deny(answer.message) : answer);
  if (approve === "ask") options.approve = async ({ name }) => verdict(prepared[name]);
  else if (approve !== undefined) options.approve = verdict({ decision: approve, message: deny_message });
  return clients.get(client)!.sessions.run(session, input ?? null, options);
}

const verbs: { [verb: string]: (...fields: string[]) => Promise<Json> } = {
  async client(name, settings) {
    clients.set(name!, new Client(idiom(JSON.parse(settings!), NAMES) as ClientOptions));
  },
  async call(client, operation, args) {
    return await response(method(client!, operation!, JSON.parse(args!)));
  },
  async start(id, client, operation, args) {
    const abort = new AbortController();
    const answer = response(method(client!, operation!, JSON.parse(args!), abort.signal));
    answer.catch(() => {});
    calls.set(id!, { answer, abort });
  },
  async finish(id) {
    const { answer } = calls.get(id!)!;
    calls.delete(id!);
    return await answer;
  },
  async answer(id, name, output) {
    answers.set(id!, { ...answers.get(id!), [name!]: JSON.parse(output!) });
  },
  async open(id, kind, client, target, args) {
    const given = JSON.parse(args!);
    if (kind === "run") {
      const run = startRun(client!, target!, given, answers.get(id!) ?? {});
      opened.set(id!, { items: run, close: () => run.close(), run });
    } else if (kind === "list") {
      const items = method(client!, target!, given)[Symbol.asyncIterator]() as AsyncIterator<unknown>;
      opened.set(id!, { items, close: () => void items.return?.() });
    } else {
      const stream =
        kind === "stream"
          ? await method(client!, target!, given)
          : clients.get(client!)!.sessions.follow(target!, idiom(given, { event_deltas: "event_deltas" }));
      opened.set(id!, { items: stream, close: () => stream.close() });
    }
    answers.delete(id!);
  },
  async take(id, count) {
    const { items, run } = opened.get(id!)!;
    const said: Json = { items: [], end: false };
    try {
      while (said.items.length < (Number(count) || Infinity)) {
        const next = await items.next();
        if (next.done === true) {
          said.end = true;
          break;
        }
        said.items.push(next.value);
      }
      if (said.end && run !== undefined) said.summary = await run.result();
    } catch (error) {
      return { ...said, end: true, ...failure(error) };
    }
    return said;
  },
  async cancel(id) {
    calls.get(id!)?.abort.abort();
    opened.get(id!)?.close();
  },
  async close(client) {
    await clients.get(client!)!.close();
  },
  async webhook(key, id, timestamp, signature, body) {
    const given = { "webhook-id": id, "webhook-timestamp": timestamp, "webhook-signature": signature };
    // An empty value stands for a header that is not there.
    const headers = Object.entries(given).filter(([, value]) => value !== "") as [string, string][];
    webhooks.verify(body!, { key: key!, headers });
  },
  async reset() {
    for (const client of clients.values()) await client.close();
    for (const map of [clients, calls, opened, answers]) map.clear();
  },
};

function failure(error: unknown): Json {
  if (!(error instanceof HostlerError)) throw error;
  return {
    error: {
      code: error.code,
      message: error.message,
      status: error.status,
      api_type: error.type,
      api_code: error.errorCode,
      request_id: error.requestID,
      retryable: error.retryable,
      retry_after: error.retryAfter,
      body: error.rawBody,
    },
  };
}

onLog((record) => process.stderr.write(`${JSON.stringify(record)}\n`), { level: "trace" });
for await (const line of createInterface({ input: process.stdin })) {
  const [verb, ...fields] = line.split("\t");
  const said = await verbs[verb!]!(...fields).catch(failure);
  process.stdout.write(`${JSON.stringify(said ?? {})}\n`);
}
