import assert from "node:assert/strict";
import { test } from "node:test";
import { inspect } from "node:util";

import { APIConnectionError, CancelledError, Client, InvalidArgumentError, MessagesModel, NotFoundError, RateLimitError } from "hostler";

import { TestServer, bodyOf, deferred, reply } from "./support/server.js";

const AGENT = { type: "agent", id: "agent_1", name: "Coder", version: 1 };

test("a call sends what was asked for and returns the answer", async () => {
  const seen = deferred<{ method?: string; url?: string; headers: NodeJS.Dict<string | string[]>; body: unknown }>();
  await using server = await TestServer.start(async (request, response) => {
    seen.resolve({ method: request.method!, url: request.url!, headers: request.headers, body: await bodyOf(request) });
    reply(response, 200, { ...AGENT, added_later: { any: "thing" } });
  });
  await using client = new Client({ baseURL: server.url, apiKey: "key", betas: ["client-beta"], defaultHeaders: { "x-client": "1" } });
  const agent = await client.agents.create(
    { name: "Coder", model: "m", description: undefined as never },
    { headers: { "x-call": "2" }, betas: ["call-beta"], body: { extra: [1, null] }, idempotencyKey: "idem" },
  );
  assert.equal(agent.id, "agent_1");
  assert.deepEqual((agent as unknown as { added_later: unknown }).added_later, { any: "thing" });
  const { method, url, headers, body } = await seen.promise;
  assert.equal(method, "POST");
  assert.equal(url, "/v1/agents");
  assert.deepEqual(body, { name: "Coder", model: "m", extra: [1, null] });
  assert.equal(headers["authorization"], "Bearer key");
  assert.equal(headers["x-client"], "1");
  assert.equal(headers["x-call"], "2");
  assert.match(String(headers["anthropic-beta"]), /client-beta,call-beta/);
  assert.equal(headers["idempotency-key"], "idem");
});

test("status and request id of an answer, and one rejection of a failure", async () => {
  await using server = await TestServer.start((request, response) => reply(response, request.url!.endsWith("gone") ? 404 : 200, AGENT));
  await using client = new Client({ baseURL: server.url, apiKey: "key", maxRetries: 0 });
  const { data, status, requestID } = await client.agents.retrieve("agent_1").withResponse();
  assert.deepEqual([data.id, status, requestID], ["agent_1", 200, "req_test"]);
  // A second rejection that nobody handles would end this process.
  await assert.rejects(client.agents.retrieve("gone").withResponse(), NotFoundError);
  await new Promise((resolve) => setTimeout(resolve, 10));
  const name = client.agents.retrieve("agent_1").then((agent) => agent.name);
  assert.equal(await name.finally(() => {}), "Coder");
});

test("refusals become classes with everything that is known", async () => {
  await using server = await TestServer.start((request, response) => {
    const limited = request.url?.includes("agent_busy") === true;
    const error = { type: limited ? "rate_limit_error" : "not_found_error", message: "No.", details: { error_code: "why" } };
    reply(response, limited ? 429 : 404, { type: "error", error }, limited ? { "retry-after": "7" } : {});
  });
  await using client = new Client({ baseURL: server.url, apiKey: "key", maxRetries: 0 });
  const gone = await client.agents.retrieve("agent_gone").catch((error: unknown) => error);
  assert.ok(gone instanceof NotFoundError);
  assert.deepEqual(
    [gone.code, gone.status, gone.type, gone.errorCode, gone.requestID, gone.retryable, gone.apiMessage],
    [304, 404, "not_found_error", "why", "req_test", false, "No."],
  );
  assert.deepEqual(gone.details, { error_code: "why" });
  const busy = await client.withOptions({ maxRetries: 0 }).agents.retrieve("agent_busy").catch((error: unknown) => error);
  assert.ok(busy instanceof RateLimitError);
  assert.deepEqual([busy.code, busy.retryable, busy.retryAfter], [309, true, 7]);
});

test("wrong arguments are refused before anything is sent", async () => {
  await using server = await TestServer.start(() => assert.fail("nothing may be sent"));
  await using client = new Client({ baseURL: server.url, apiKey: "key" });
  await assert.rejects(client.agents.retrieve(7 as never), InvalidArgumentError);
  await assert.rejects(client.agents.retrieve(""), InvalidArgumentError);
  await assert.rejects(client.agents.retrieve("agent_1", {}, { retries: 3 } as never), /options\.retries: there is no such option/);
  await assert.rejects(client.agents.retrieve("agent_1", {}, { timeout: -1 }), /timeout: expected a number of seconds above 0/);
  const circular: { [name: string]: unknown } = {};
  circular["itself"] = circular;
  await assert.rejects(client.agents.create({ name: "a", model: "m", metadata: circular as never }), InvalidArgumentError);
  assert.throws(() => new Client({ baseURL: "no url", apiKey: "key" }), { code: 106 });
});

test("an aborted call is cancelled at the server, and says why", async () => {
  const arrived = deferred<void>();
  const left = deferred<number>();
  await using server = await TestServer.start((request) => {
    request.socket.on("close", () => left.resolve(performance.now()));
    arrived.resolve();
  });
  await using client = new Client({ baseURL: server.url, apiKey: "key" });
  const controller = new AbortController();
  const call = client.agents.retrieve("agent_1", {}, { signal: controller.signal });
  await arrived.promise;
  const at = performance.now();
  const reason = new Error("the user left");
  controller.abort(reason);
  await assert.rejects(call, (error: unknown) => error instanceof CancelledError && error.code === 501 && error.cause === reason);
  assert.ok((await left.promise) - at < 1000);
  await assert.rejects(client.agents.retrieve("agent_1", {}, { signal: AbortSignal.abort(reason) }), { code: 501, cause: reason });
});

test("closing a client ends its calls and refuses new ones", async () => {
  await using server = await TestServer.start(() => {});
  const client = new Client({ baseURL: server.url, apiKey: "key" });
  const call = client.agents.retrieve("agent_1");
  await client.close();
  await assert.rejects(call, { code: 501 });
  await assert.rejects(client.agents.retrieve("agent_1"), { code: 102 });
  await client.close();
});

test("nobody listens: a connection error with its code", async () => {
  const server = await TestServer.start(() => {});
  const { url } = server;
  await server[Symbol.asyncDispose]();
  await using client = new Client({ baseURL: url, apiKey: "key", maxRetries: 0 });
  const error = await client.agents.list().catch((error: unknown) => error);
  assert.ok(error instanceof APIConnectionError);
  assert.equal(error.code, 201);
});

test("lists are pages, and items over all pages", async () => {
  const pages: { [cursor: string]: unknown } = {
    "": { data: [{ id: "a" }, { id: "b" }], next_page: "p2" },
    p2: { data: [{ id: "c" }], next_page: "p3" },
    p3: { data: [], next_page: null },
  };
  const asked: string[] = [];
  await using server = await TestServer.start((request, response) => {
    const cursor = new URL(request.url!, "http://x").searchParams.get("page") ?? "";
    asked.push(cursor);
    reply(response, 200, pages[cursor]);
  });
  await using client = new Client({ baseURL: server.url, apiKey: "key" });
  const ids: string[] = [];
  for await (const agent of client.agents.list()) ids.push(agent.id);
  assert.deepEqual(ids, ["a", "b", "c"]);
  assert.deepEqual(asked.splice(0), ["", "p2", "p3"]);

  const first = await client.agents.list({ limit: 2 });
  assert.deepEqual(first.data.map((agent) => agent.id), ["a", "b"]);
  assert.equal(first.hasNextPage(), true);
  const second = await first.getNextPage();
  assert.deepEqual(second?.data.map((agent) => agent.id), ["c"]);
  const third = await second!.getNextPage();
  assert.equal(await third!.getNextPage(), null);
  asked.length = 0;

  for await (const agent of client.agents.list()) if (agent.id === "a") break;
  assert.deepEqual(asked.splice(0), [""]);
  const rest: string[] = [];
  for await (const agent of first) rest.push(agent.id);
  assert.deepEqual(rest, ["a", "b", "c"]);
  const sizes: number[] = [];
  for await (const page of client.agents.list().iterPages()) sizes.push(page.data.length);
  assert.deepEqual(sizes, [2, 1, 0]);
});

test("printing shows no secret", () => {
  const secrets = { apiKey: "secret-1", defaultHeaders: { authorization: "secret-2" }, webhookKey: "secret-3" };
  const client = new Client(secrets).withOptions({ headers: { "x-key": "secret-4" } });
  const model = new MessagesModel({ apiKey: "secret-5", headers: { "x-key": "secret-6" } });
  const shown = inspect([client, client.sessions, client.webhooks, model], { depth: 20, showHidden: true, getters: true });
  assert.doesNotMatch(shown + JSON.stringify([client, model]), /secret-/);
});
