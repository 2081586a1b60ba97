/** A client that nobody uses any more does not keep the process alive. */

import { Client } from "hostler";

const [url] = process.argv.slice(2);
const client = new Client({ baseURL: url!, apiKey: "key" });
const stream = await client.sessions.events.stream("sesn_1");
await stream.next();
process.stdout.write("idle\n");
