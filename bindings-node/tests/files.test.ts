import assert from "node:assert/strict";
import { createReadStream } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";

import { CancelledError, Client, InvalidArgumentError, NotFoundError, ScriptedModel, type Uploadable } from "hostler";

import { TestServer, reply } from "./support/server.js";

const BIG = new Uint8Array(3_000_000).map((_, at) => (at * 7919) % 251);

let directory: string;

before(async () => {
  directory = await mkdtemp(join(tmpdir(), "hostler-"));
});

after(async () => {
  await rm(directory, { recursive: true });
});

/** A client of a server that has one file, and keeps what it was sent last. */
async function withFile(use: (client: Client, sent: () => Buffer) => Promise<void>): Promise<void> {
  let sent = Buffer.alloc(0);
  await using server = await TestServer.start(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    if (request.method === "POST") sent = Buffer.concat(chunks);
    if (request.method === "POST") reply(response, 200, { id: "file_1" });
    else if (request.url!.includes("file_big")) response.writeHead(200, { "content-length": BIG.length, etag: '"1"' }).end(BIG);
    else if (request.url!.includes("file_text")) response.writeHead(200).end("Größe");
    else reply(response, 404, { type: "error", error: { type: "not_found_error", message: "No." } });
  });
  await using client = new Client({ baseURL: server.url, apiKey: "key", maxRetries: 0 });
  await use(client, () => sent);
}

test("files of every kind arrive as they are", async () => {
  const path = join(directory, "on-disk.bin");
  await writeFile(path, BIG);
  const files: [Uploadable, string, string | Uint8Array][] = [
    [new File(["Größe 🧪"], "text.txt", { type: "text/plain" }), "text.txt", "Größe 🧪"],
    [new Blob(["a blob"]), "file", "a blob"],
    [{ content: BIG, filename: "bytes.bin" }, "bytes.bin", BIG],
    [{ content: "a,b\n", filename: "table.csv", content_type: "text/csv" }, "table.csv", "a,b\n"],
    [{ path }, "on-disk.bin", BIG],
    [{ path, filename: "renamed.bin" }, "renamed.bin", BIG],
    [createReadStream(path), "on-disk.bin", BIG],
  ];
  await withFile(async (client, sent) => {
    for (const [file, name, bytes] of files) {
      await client.files.upload({ file, expires_in_seconds: 3600 });
      assert.ok(sent().includes(Buffer.from(bytes as string)), name);
      assert.ok(sent().includes(`name="file"; filename="${name}"`), name);
      assert.match(sent().toString("latin1"), /name="expires_in_seconds"\r\n[^]*3600/);
    }
  });
});

test("the engine takes files", async () => {
  await using client = await Client.embedded({ model: new ScriptedModel([{ text: "Hi" }]) });
  const { id } = await client.files.upload({ file: { content: BIG, filename: "big.bin" } });
  const { filename, size_bytes } = await client.files.retrieveMetadata(id);
  assert.deepEqual([filename, size_bytes], ["big.bin", BIG.length]);
});

test("a download in chunks, whole, as a web stream, and into a file", async () => {
  await withFile(async (client) => {
    let length = 0;
    let chunks = 0;
    for await (const chunk of client.files.download("file_big")) {
      chunks++;
      length += chunk.length;
    }
    assert.equal(length, BIG.length);
    assert.ok(chunks > 1);
    const first = client.files.download("file_big");
    for await (const chunk of first) {
      assert.ok(chunk.length > 0);
      break;
    }
    await assert.rejects(first.bytes(), InvalidArgumentError);
    assert.ok(Buffer.from(await client.files.download("file_big").bytes()).equals(BIG));
    assert.equal((await client.files.download("file_big").blob()).size, BIG.length);
    assert.equal(await client.files.download("file_text").text(), "Größe");
    const lines = new Response(client.files.download("file_big").toReadableStream());
    assert.equal((await lines.arrayBuffer()).byteLength, BIG.length);
    const target = join(directory, "saved.bin");
    // Awaiting it changes nothing: code for the official SDK does.
    const download = await client.files.download("file_big");
    assert.equal(await download.saveTo(target), BIG.length);
    assert.ok((await readFile(target)).equals(BIG));
  });
});

test("what cannot be sent or fetched is a typed error", async () => {
  await withFile(async (client) => {
    await assert.rejects(client.files.upload({ file: { path: join(directory, "absent") } }), { code: 108 });
    await assert.rejects(client.files.upload({ file: {} as never }), InvalidArgumentError);
    await assert.rejects(client.files.upload({ file: { content: "x" } as never }), InvalidArgumentError);
    await assert.rejects(client.files.download("file_gone").bytes(), NotFoundError);
    await assert.rejects(client.files.download("file_gone").saveTo(join(directory, "x")), NotFoundError);
    await assert.rejects(client.files.download("file_big", {}, { signal: AbortSignal.abort() }).bytes(), CancelledError);
  });
});

test("parts of a form have the names of the API", async () => {
  let seen = "";
  await withFile(async (client, sent) => {
    await client.skills.create({
      display_name: "Mine",
      files: [new File(["# Mine"], "mine/SKILL.md"), { content: "x", filename: "mine/x.txt", content_type: "text/plain" }],
    });
    seen = sent().toString();
  });
  assert.match(seen, /name="display_name"\r\n[^]*Mine/);
  assert.match(seen, /name="files\[\]"; filename="mine\/SKILL\.md"[^]*# Mine/);
  assert.match(seen, /name="files\[\]"; filename="mine\/x\.txt"\r\ncontent-type: text\/plain/i);
});
