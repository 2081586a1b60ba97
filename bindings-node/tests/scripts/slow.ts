/** Reads a few events of a flood, and waits; prints memory meanwhile. */

import { Client } from "hostler";

const [url] = process.argv.slice(2);
const client = new Client({ baseURL: url!, apiKey: "key" });
const stream = await client.sessions.events.stream("sesn_1");
const sizes: number[] = [];
let ids = 0;
for await (const event of stream) {
  if ((event as { id: string }).id !== `sevt_${ids}`) throw new Error("an event is missing");
  if (++ids % 512 === 0) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    gc!();
    sizes.push(process.memoryUsage().rss);
  }
  if (ids === 512 * 30) break;
}
process.stdout.write(JSON.stringify(sizes));
