/** Whoever waits for an event keeps the process alive until it comes. */

import { Client } from "hostler";

const [url] = process.argv.slice(2);
const client = new Client({ baseURL: url!, apiKey: "key" });
const stream = await client.sessions.events.stream("sesn_1");
await stream.next();
process.stdout.write("got it\n");
