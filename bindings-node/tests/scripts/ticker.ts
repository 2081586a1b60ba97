/** Reads a stream at full speed; prints how late a ticker came. */

import { Client } from "hostler";

const [url, count] = process.argv.slice(2);
const client = new Client({ baseURL: url!, apiKey: "key" });
let last = performance.now();
const delays: number[] = [];
const ticker = setInterval(() => {
  const now = performance.now();
  delays.push(now - last - 1);
  last = now;
}, 1);
const stream = await client.sessions.events.stream("sesn_1");
let events = 0;
const began = performance.now();
for await (const event of stream) {
  if (event.type === "agent.message" && ++events === Number(count)) break;
}
const seconds = (performance.now() - began) / 1000;
clearInterval(ticker);
delays.sort((a, b) => a - b);
process.stdout.write(JSON.stringify({ events, seconds, ticks: delays.length, worst: delays.at(-1), p99: delays[Math.floor(delays.length * 0.99)] }));
