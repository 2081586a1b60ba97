/** Loaded a second time, as another copy of its modules. */

import { createRequire } from "node:module";

import { Client } from "hostler";

const require = createRequire(import.meta.url);
const [url] = process.argv.slice(2);
const first = require("hostler") as typeof import("hostler");
if (first.Client !== Client) throw new Error("ESM and CommonJS have different classes");
for (const path of Object.keys(require.cache)) if (path.includes("/hostler/lib/")) delete require.cache[path];
const second = require("hostler") as typeof import("hostler");
if (second.Client === Client) throw new Error("it was not loaded again");
for (const Each of [first.Client, second.Client]) {
  const stream = await new Each({ baseURL: url!, apiKey: "key" }).sessions.events.stream("sesn_1");
  await stream.next();
  stream.close();
}
process.stdout.write("twice\n");
