/** Bytes from the service. */

import { InvalidArgumentError, translated } from "./errors.js";
import type { NativeAnswer, NativeDownload } from "./native.js";
import { refuseAborted, until, wakes } from "./wake.js";

/** How a download comes about. */
export interface DownloadSource {
  what: string;
  open(): NativeDownload;
  /** Fetches into a file. */
  save(path: string, resume: boolean): Promise<NativeAnswer>;
  signal: AbortSignal | undefined;
}

/**
 * A file of the service. Nothing is asked for before it is read, in one of the
 * ways below; a connection that breaks is taken up where it was.
 *
 * ```ts
 * for await (const chunk of client.files.download(id)) hash.update(chunk);
 * await client.files.download(id).saveTo("report.pdf");
 * ```
 */
export class Download implements AsyncIterable<Uint8Array> {
  readonly #source: DownloadSource;
  #native: NativeDownload | undefined;

  /** @internal */
  constructor(source: DownloadSource) {
    this.#source = source;
  }

  /** The bytes, as they come. Leaving the loop gives up the rest. Once only. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array, void, undefined> {
    if (this.#native !== undefined) {
      throw new InvalidArgumentError(`${this.#source.what}: these bytes were read already; download them again`);
    }
    const { signal, what } = this.#source;
    refuseAborted(signal, what);
    const native = (this.#native = translated(() => this.#source.open()));
    try {
      for (;;) {
        const token = wakes().token();
        const call = translated(() => native.next(wakes().waker, token));
        const chunk = await until(token, () => call.pollBytes(), signal, () => call.cancel());
        if (chunk.length === 0) return;
        yield chunk;
      }
    } finally {
      native.cancel();
    }
  }

  /** All bytes. */
  async bytes(): Promise<Uint8Array> {
    const chunks: Uint8Array[] = [];
    for await (const chunk of this) chunks.push(chunk);
    const out = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
    let at = 0;
    for (const chunk of chunks) {
      out.set(chunk, at);
      at += chunk.length;
    }
    return out;
  }

  async arrayBuffer(): Promise<ArrayBuffer> {
    return (await this.bytes()).buffer as ArrayBuffer;
  }

  async blob(): Promise<Blob> {
    return new Blob([await this.arrayBuffer()]);
  }

  /** All bytes, as UTF-8. */
  async text(): Promise<string> {
    return new TextDecoder().decode(await this.bytes());
  }

  /**
   * Writes the bytes to a file, which appears when it is complete; its size.
   * With `resume` it goes on after a download that failed.
   */
  async saveTo(path: string, options: { resume?: boolean } = {}): Promise<number> {
    const answer = await this.#source.save(path, options.resume ?? false);
    return (JSON.parse(answer.body) as { size_bytes: number }).size_bytes;
  }

  /** The bytes as a web stream. */
  toReadableStream(): ReadableStream<Uint8Array> {
    const chunks = this[Symbol.asyncIterator]();
    return new ReadableStream<Uint8Array>({
      async pull(controller) {
        const { done, value } = await chunks.next();
        if (done === true) controller.close();
        else controller.enqueue(value);
      },
      cancel: async () => void (await chunks.return()),
    });
  }
}
