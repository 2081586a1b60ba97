import assert from "node:assert/strict";
import { type Socket, createServer } from "node:net";
import { test } from "node:test";

import { CancelledError, Client } from "hostler";

import { deferred, message, sse } from "./support/server.js";

const HEAD = "HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\n\r\n";
const JSON_HEAD = (length: number): string => `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ${length}\r\n\r\n`;
const PAGE = JSON.stringify({ data: [{ id: "agent_1" }], next_page: "more" });

interface Stage {
  /** What the server writes on each request, after which it is silent. */
  answers: string[];
  /** Begins, and goes on until it is cancelled. */
  work(client: Client, signal: AbortSignal): Promise<unknown>;
}

const drained = async (items: AsyncIterable<unknown>): Promise<void> => {
  for await (const _ of items);
};

const stages: { [name: string]: Stage } = {
  "a call before its headers": { answers: [""], work: (client, signal) => client.agents.retrieve("agent_1", {}, { signal }) },
  "a call within its headers": { answers: ["HTTP/1.1 200 OK\r\ncontent-"], work: (client, signal) => client.agents.retrieve("agent_1", {}, { signal }) },
  "a call within its body": { answers: [`${JSON_HEAD(100)}{"id":`], work: (client, signal) => client.agents.retrieve("agent_1", {}, { signal }) },
  "a stream before its headers": { answers: [""], work: (client, signal) => client.sessions.events.stream("sesn_1", {}, { signal }) },
  "a stream before its first event": {
    answers: [HEAD],
    work: async (client, signal) => drained(await client.sessions.events.stream("sesn_1", {}, { signal })),
  },
  "a stream between events": {
    answers: [HEAD + sse(message(1))],
    work: async (client, signal) => drained(await client.sessions.events.stream("sesn_1", {}, { signal })),
  },
  "a stream within an event": {
    answers: [HEAD + sse(message(1)) + sse(message(2)).slice(0, 40)],
    work: async (client, signal) => drained(await client.sessions.events.stream("sesn_1", {}, { signal })),
  },
  "a list before its second page": {
    answers: [JSON_HEAD(PAGE.length) + PAGE, ""],
    work: (client, signal) => drained(client.agents.list({}, { signal })),
  },
  "a followed session": { answers: ["", ""], work: (client, signal) => drained(client.sessions.follow("sesn_1", { signal })) },
  "a run": { answers: ["", ""], work: (client, signal) => client.sessions.run("sesn_1", "Go", { signal }).result() },
};

for (const [name, { answers, work }] of Object.entries(stages)) {
  test(`cancelling ${name} reaches the server`, async () => {
    const sockets = new Set<Socket>();
    const quiet = deferred<void>();
    const gone = deferred<number>();
    let requests = 0;
    const server = createServer((socket) => {
      sockets.add(socket);
      socket.on("error", () => {});
      socket.on("data", () => {
        const answer = answers[Math.min(requests++, answers.length - 1)]!;
        socket.write(answer, () => requests >= answers.length && setTimeout(quiet.resolve, 20));
      });
      socket.on("close", () => {
        sockets.delete(socket);
        if (sockets.size === 0) gone.resolve(performance.now());
      });
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as { port: number };
    await using client = new Client({ baseURL: `http://127.0.0.1:${port}`, apiKey: "key", maxRetries: 0 });
    const controller = new AbortController();
    const working = work(client, controller.signal);
    // Where a second request may never come, the first one's silence will do.
    await Promise.race([quiet.promise, new Promise((resolve) => setTimeout(resolve, 300))]);
    const at = performance.now();
    const reason = new Error("cancelled by the test");
    controller.abort(reason);
    await assert.rejects(working, (error: unknown) => error instanceof CancelledError && error.code === 501 && error.cause === reason);
    const late = (await gone.promise) - at;
    // 100 ms on a machine that has time for it.
    assert.ok(late < 1000, `${late} ms`);
    console.log(`# seen after ${late.toFixed(1)} ms`);
    server.close();
  });
}

test("aborting what has ended changes nothing", async () => {
  const body = '{"id":"agent_1"}';
  const server = createServer((socket) => void socket.on("data", () => socket.write(JSON_HEAD(body.length) + body)));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  const controller = new AbortController();
  const client = new Client({ baseURL: `http://127.0.0.1:${port}`, apiKey: "key" });
  const agent = await client.agents.retrieve("agent_1", {}, { signal: controller.signal });
  controller.abort();
  assert.equal(agent.id, "agent_1");
  await client.close();
  server.close();
});

test("closing a client closes its idle connections", async () => {
  const body = '{"id":"agent_1"}';
  const gone = deferred<void>();
  const server = createServer((socket) => {
    socket.on("data", () => socket.write(JSON_HEAD(body.length) + body));
    socket.on("close", () => gone.resolve());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { port: number };
  const client = new Client({ baseURL: `http://127.0.0.1:${port}`, apiKey: "key" });
  await client.agents.retrieve("agent_1");
  await client.close();
  await gone.promise;
  server.close();
});
