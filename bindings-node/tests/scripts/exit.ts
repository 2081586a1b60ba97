/** Opens eight streams and ends: by running out, by exit, or by an exception. */

import { CancelledError, Client } from "hostler";

const [url, way] = process.argv.slice(2);
const client = new Client({ baseURL: url!, apiKey: "key" });
const streams = await Promise.all(Array.from({ length: 8 }, (_, n) => client.sessions.events.stream(`sesn_${n}`)));
for (const stream of streams) {
  void (async () => {
    for await (const event of stream) if (event.type === "session.deleted") break;
  })().catch((error: unknown) => {
    // So does closing the client end them.
    if (way !== "close" || !(error instanceof CancelledError)) throw error;
  });
}
await new Promise((resolve) => setTimeout(resolve, Math.random() * 20));
process.stdout.write("open\n");
if (way === "exit") process.exit(0);
if (way === "throw") throw new Error("on purpose");
if (way === "close") await client.close();
