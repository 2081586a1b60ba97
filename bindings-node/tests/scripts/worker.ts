/** The package in worker threads: several, ended early, with streams open. */

import { Worker, isMainThread, parentPort, workerData } from "node:worker_threads";

import { Client } from "hostler";

async function use(url: string): Promise<string> {
  const client = new Client({ baseURL: url, apiKey: "key" });
  const stream = await client.sessions.events.stream("sesn_1");
  const { value } = await stream.next();
  // Somebody goes on to wait for events that do not come.
  void (async () => {
    for await (const event of stream) if (event.type === "session.deleted") break;
  })();
  return (value as { id: string }).id;
}

if (isMainThread) {
  const [url, rounds] = process.argv.slice(2);
  const seen: string[] = [await use(url!)];
  for (let round = 0; round < Number(rounds); round++) {
    const workers = Array.from({ length: 4 }, () => new Worker(new URL(import.meta.url), { workerData: url }));
    const first = workers.map((worker) => new Promise<string>((resolve) => worker.once("message", resolve)));
    seen.push(...(await Promise.all(first)));
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
  // The main thread's own is as it was.
  seen.push(await use(url!));
  process.stdout.write(JSON.stringify(seen));
  process.exit(0);
} else {
  parentPort!.postMessage(await use(workerData as string));
}
