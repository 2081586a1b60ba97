/** A server in a thread of its own that sends events as fast as they are taken. */

import { Worker, isMainThread, parentPort } from "node:worker_threads";

import { TestServer, beginStream, message, sse } from "./server.js";

export interface Flood extends AsyncDisposable {
  url: string;
  /** Events that the server has written so far. */
  written(): Promise<number>;
  /** Until so many connections were made and all are gone; when the last one went. */
  left(connections: number): Promise<number>;
}

/** Streams `count` events on each connection, then keeps it open. */
export async function flood(count: number): Promise<Flood> {
  const worker = new Worker(new URL(import.meta.url), { env: { ...process.env, FLOOD_EVENTS: String(count) } });
  const ask = <T>(question: unknown): Promise<T> =>
    new Promise((resolve) => {
      worker.once("message", resolve);
      worker.postMessage(question);
    });
  const url = await new Promise<string>((resolve) => worker.once("message", resolve));
  return {
    url,
    written: () => ask<number>({ written: true }),
    left: (connections) => ask<number>({ left: connections }),
    async [Symbol.asyncDispose]() {
      await worker.terminate();
    },
  };
}

if (!isMainThread && process.env["FLOOD_EVENTS"] !== undefined && parentPort !== null) {
  const count = Number(process.env["FLOOD_EVENTS"]);
  let written = 0;
  let opened = 0;
  let open = 0;
  let lastLeft = 0;
  const server = await TestServer.start((request, response) => {
    opened++;
    open++;
    request.socket.on("close", () => {
      open--;
      lastLeft = Date.now();
    });
    beginStream(response);
    let number = 0;
    const go = (): void => {
      while (number < count && !response.destroyed) {
        written++;
        if (!response.write(sse(message(number++)))) {
          response.once("drain", go);
          return;
        }
      }
    };
    go();
  });
  const port = parentPort;
  port.on("message", (question: { written?: true; left?: number }) => {
    if (question.written) {
      port.postMessage(written);
      return;
    }
    const look = setInterval(() => {
      if (opened < question.left! || open > 0) return;
      clearInterval(look);
      port.postMessage(lastLeft);
    }, 1);
  });
  port.postMessage(server.url);
}
