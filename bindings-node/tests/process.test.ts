import assert from "node:assert/strict";
import { test } from "node:test";

import { flood } from "./support/flood.js";
import { script } from "./support/run.js";

// The names of /proc.
const linux = process.platform === "linux" ? {} : { skip: "reads /proc" };

test("a process with eight open streams ends, whichever way, a hundred times", async () => {
  await using server = await flood(2000);
  const ways = ["exit", "throw", "close", "exit"];
  const runs = Array.from({ length: 100 }, (_, n) => ways[n % ways.length]!);
  const one = async (): Promise<void> => {
    for (let way = runs.pop(); way !== undefined; way = runs.pop()) {
      const { code, signal, output } = await script("exit", [server.url, way]);
      assert.equal(signal, null, `${way}: ${output}`);
      assert.equal(code, way === "throw" ? 1 : 0, `${way}: ${output}`);
      assert.match(output, /^open/);
    }
  };
  await Promise.all([one(), one(), one(), one()]);
});

test("an idle client and a stream that nobody reads let the process end", async () => {
  await using server = await flood(1);
  const { code, output } = await script("idle", [server.url]);
  assert.deepEqual([code, output], [0, "idle\n"]);
});

test("waiting for an event keeps the process alive until it comes", async () => {
  const { TestServer, beginStream, message, sse } = await import("./support/server.js");
  await using server = await TestServer.start((_, response) => {
    beginStream(response);
    setTimeout(() => response.write(sse(message(0))), 500);
  });
  const { code, output } = await script("pending", [server.url]);
  assert.deepEqual([code, output], [0, "got it\n"]);
});

test("a thousand clients leave no thread, descriptor or memory behind", linux, async () => {
  await using server = await flood(3);
  const { code, output } = await script("many", [server.url, "1000"]);
  assert.equal(code, 0, output);
  const { before, after } = JSON.parse(output) as Record<"before" | "after", { threads: number; descriptors: number; bytes: number }>;
  assert.ok(after.threads <= before.threads, output);
  assert.ok(after.descriptors <= before.descriptors + 2, output);
  assert.ok(after.bytes - before.bytes < 16 << 20, output);
});

test("a slow reader holds back the server, and its memory stays flat", async () => {
  await using server = await flood(1_000_000);
  const { code, output } = await script("slow", [server.url]);
  assert.equal(code, 0, output);
  const sizes = JSON.parse(output) as number[];
  assert.ok(sizes.at(-1)! - sizes[5]! < 16 << 20, output);
  // What is on the way fits into buffers; the rest was never written.
  assert.ok((await server.written()) < 200_000);
});

test("a stream at full speed leaves the event loop its turns", async () => {
  await using server = await flood(100_000);
  const { code, output } = await script("ticker", [server.url, "100000"]);
  assert.equal(code, 0, output);
  const { ticks, p99 } = JSON.parse(output) as { ticks: number; p99: number };
  // A machine under load delays any ticker; starvation would be whole seconds.
  assert.ok(ticks > 10 && p99 < 100, output);
});

test("worker threads load it, and end with streams open", async () => {
  await using server = await flood(10);
  const { code, signal, output } = await script("worker", [server.url, "10"]);
  assert.deepEqual([code, signal], [0, null], output);
  assert.deepEqual(JSON.parse(output), Array(42).fill("sevt_0"));
});

test("it can be loaded twice, and ESM and CommonJS share one copy", async () => {
  await using server = await flood(10);
  const { code, output } = await script("twice", [server.url]);
  assert.deepEqual([code, output], [0, "twice\n"]);
});

test("breaking and aborting reach the server at once", async () => {
  const { Client } = await import("hostler");
  await using server = await flood(1000);
  await using client = new Client({ baseURL: server.url, apiKey: "key" });
  let latest = 0;
  for (let number = 0; number < 20; number++) {
    const controller = new AbortController();
    const stream = await client.sessions.events.stream("sesn_1", {}, { signal: controller.signal });
    await stream.next();
    const at = Date.now();
    if (number % 2 === 0) stream.close();
    else controller.abort();
    latest = Math.max(latest, (await server.left(number + 1)) - at);
  }
  // 100 ms on a machine that has time for it.
  assert.ok(latest < 1000, `${latest} ms`);
});
