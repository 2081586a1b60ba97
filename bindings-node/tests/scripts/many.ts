/** Starts and stops clients; prints threads, descriptors and memory meanwhile. */

import { readdirSync } from "node:fs";

import { Client } from "hostler";

const [url, count] = process.argv.slice(2);

async function use(number: number): Promise<void> {
  await using client = new Client({ baseURL: url!, apiKey: "key" });
  const stream = await client.sessions.events.stream(`sesn_${number}`);
  await stream.next();
  // Every other one is left open, for the client to close.
  if (number % 2 === 0) stream.close();
}

function resources(): { threads: number; descriptors: number; bytes: number } {
  gc!();
  return {
    threads: readdirSync("/proc/self/task").length,
    descriptors: readdirSync("/proc/self/fd").length,
    bytes: process.memoryUsage().rss,
  };
}

// What is allocated once, and the collector's habits, come with the first.
for (let number = 0; number < 200; number++) await use(number);
const before = resources();
for (let number = 0; number < Number(count); number++) await use(number);
// Sockets close a moment after their streams.
await new Promise((resolve) => setTimeout(resolve, 200));
process.stdout.write(JSON.stringify({ before, after: resources() }));
