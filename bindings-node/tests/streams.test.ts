import assert from "node:assert/strict";
import { test } from "node:test";

import { CancelledError, Client, NotFoundError, StreamDisconnectedError } from "hostler";

import { TestServer, beginStream, deferred, message, reply, sse } from "./support/server.js";

const connect = (server: TestServer): Client => new Client({ baseURL: server.url, apiKey: "key", maxRetries: 0 });

async function withStream(events: number, use: (client: Client, left: Promise<number>) => Promise<void>): Promise<void> {
  const left = deferred<number>();
  await using server = await TestServer.start((request, response) => {
    request.socket.on("close", () => left.resolve(performance.now()));
    beginStream(response);
    for (let number = 0; number < events; number++) response.write(sse(message(number)));
  });
  await using client = connect(server);
  await use(client, left.promise);
}

test("events come in order, and leaving the loop closes the connection", async () => {
  await withStream(1000, async (client, left) => {
    const stream = await client.sessions.events.stream("sesn_1");
    let number = 0;
    for await (const event of stream) {
      assert.ok(event.type === "agent.message");
      assert.equal(event.id, `sevt_${number}`);
      if (++number === 1000) break;
    }
    const at = performance.now();
    assert.ok((await left) - at < 1000);
    assert.deepEqual(await stream.next(), { done: true, value: undefined });
  });
});

test("several next() at a time are answered in order", async () => {
  await withStream(500, async (client) => {
    const stream = await client.sessions.events.stream("sesn_1");
    const results = await Promise.all(Array.from({ length: 500 }, () => stream.next()));
    assert.deepEqual(results.map(({ value }) => (value as { id: string }).id), Array.from({ length: 500 }, (_, n) => `sevt_${n}`));
    const waiting = [stream.next(), stream.next()];
    stream.close();
    assert.deepEqual(await Promise.all(waiting), [{ done: true, value: undefined }, { done: true, value: undefined }]);
  });
});

test("an aborted stream throws the reason, before and while it is read", async () => {
  await withStream(3, async (client, left) => {
    const controller = new AbortController();
    const stream = await client.sessions.events.stream("sesn_1", {}, { signal: controller.signal });
    await stream.next();
    const reason = new Error("enough");
    controller.abort(reason);
    await assert.rejects(stream.next(), (error: unknown) => error instanceof CancelledError && error.cause === reason);
    assert.equal((await stream.next()).done, true);
    await left;
    const aborted = client.sessions.events.stream("sesn_1", {}, { signal: AbortSignal.abort(reason) });
    await assert.rejects(aborted, { code: 501, cause: reason });
  });
});

test("a stream can be aborted while it is being opened", async () => {
  const arrived = deferred<void>();
  const left = deferred<void>();
  await using server = await TestServer.start((request) => {
    request.socket.on("close", () => left.resolve());
    arrived.resolve();
  });
  await using client = connect(server);
  const controller = new AbortController();
  const opening = client.sessions.events.stream("sesn_1", {}, { signal: controller.signal });
  await arrived.promise;
  controller.abort();
  await assert.rejects(opening, CancelledError);
  await left.promise;
});

test("what opening and reading meet are typed errors", async () => {
  await using server = await TestServer.start((request, response) => {
    if (request.url!.includes("sesn_gone")) {
      reply(response, 404, { type: "error", error: { type: "not_found_error", message: "Gone." } });
      return;
    }
    beginStream(response);
    response.write(sse(message(0)), () => response.destroy());
  });
  await using client = connect(server);
  await assert.rejects(client.sessions.events.stream("sesn_gone"), NotFoundError);
  const stream = await client.sessions.events.stream("sesn_cut");
  assert.equal((await stream.next()).done, false);
  await assert.rejects(stream.next(), StreamDisconnectedError);
  assert.equal((await stream.next()).done, true);
});

test("await using closes the connection", async () => {
  await withStream(1, async (client, left) => {
    {
      await using stream = await client.sessions.events.stream("sesn_1");
      await stream.next();
    }
    await left;
  });
});

test("a ReadableStream of lines, closed when it is cancelled", async () => {
  await withStream(2, async (client, left) => {
    const stream = await client.sessions.events.stream("sesn_1");
    const reader = stream.toReadableStream().getReader();
    const line = new TextDecoder().decode((await reader.read()).value);
    assert.equal(line, `${JSON.stringify(message(0))}\n`);
    await reader.cancel();
    await left;
  });
});

test("follow repeats and loses nothing across disconnects, and tells of them", async () => {
  let connections = 0;
  await using server = await TestServer.start((request, response) => {
    const url = new URL(request.url!, "http://x");
    if (url.pathname.endsWith("/stream")) {
      connections++;
      beginStream(response);
      if (connections === 1) response.write(sse(message(2)), () => response.destroy());
      else response.write(sse({ type: "session.deleted", id: "sevt_end", processed_at: "2026-01-01T00:00:00Z" }));
      return;
    }
    const known = connections === 1 ? [0, 1, 2] : [0, 1, 2, 3];
    reply(response, 200, { data: known.map(message), next_page: null });
  });
  await using client = connect(server);
  const reconnects: number[] = [];
  const ids: string[] = [];
  for await (const event of client.sessions.follow("sesn_1", { onReconnect: (attempts) => reconnects.push(attempts) })) {
    ids.push((event as { id: string }).id);
  }
  assert.deepEqual(ids, ["sevt_0", "sevt_1", "sevt_2", "sevt_3", "sevt_end"]);
  assert.equal(reconnects.length, 1);
  assert.throws(() => client.sessions.follow("sesn_1", { history: "some" as never }), { code: 101 });
});
