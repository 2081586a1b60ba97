// One measurement in a fresh process; benches/node.py runs it.
//
//   node node.mjs CLIENT start|stream URL MODULE

import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const [name, what, baseURL, path] = process.argv.slice(2);
const began = performance.now();
const module = await import(pathToFileURL(path));
const Client = name === "hostler" ? module.Client : module.default;
const client = new Client({ apiKey: "x", baseURL, maxRetries: 0 });
const took = performance.now() - began;

if (what === "start") {
  console.log(took, process.memoryUsage().rss);
  process.exit();
}

/** Nanoseconds that the thread of the event loop has been on a processor. */
const loopTime = () => Number(readFileSync(`/proc/self/task/${process.pid}/schedstat`, "utf8").split(" ")[0]);

async function read() {
  let count = 0;
  for await (const event of await client.beta.sessions.events.stream("sesn_bench")) {
    if (event.type === "agent.message") count += event.content.length;
    else count++;
  }
  return count;
}

await read();
let last = performance.now();
let latest = 0;
const ticker = setInterval(() => {
  const now = performance.now();
  latest = Math.max(latest, now - last - 1);
  last = now;
}, 1);
const loop = loopTime();
const all = process.cpuUsage();
const start = performance.now();
const count = await read();
const seconds = (performance.now() - start) / 1000;
const { user, system } = process.cpuUsage(all);
clearInterval(ticker);
const micro = (nanoseconds) => nanoseconds / 1000 / count;
console.log(count / seconds, micro(loopTime() - loop), (user + system) / count, latest, process.resourceUsage().maxRSS * 1024);
process.exit();
