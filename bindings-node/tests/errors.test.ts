import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { test } from "node:test";

import * as hostler from "hostler";
import { HostlerError } from "hostler";

const require = createRequire(import.meta.url);
const { candidates, explain, native } = require("../node_modules/hostler/lib/load.js") as {
  candidates(platform: string, arch: string, musl: boolean): string[];
  explain(names: string[], failures: Error[], version: string, libc: string): Error;
  native(): {
    errorCodes(): { code: number; name: string }[];
    raiseError(code: number): void;
    raisePanic(): void;
    Waker: new (ready: () => void) => object;
    Client: new (options: string) => {
      follow(waker: object, token: number, session: string, options: string): { nextBatch(items: number, bytes: number, again: boolean): unknown; cancel(): void };
    };
  };
};
const { errorClasses, translated } = require("../node_modules/hostler/lib/errors.js") as {
  errorClasses: Map<number, typeof HostlerError>;
  translated<T>(work: () => T): T;
};

function thrown(work: () => unknown): HostlerError {
  try {
    translated(work);
  } catch (error) {
    assert.ok(error instanceof HostlerError);
    return error;
  }
  assert.fail("nothing was thrown");
}

test("every code of the core has its class here, and none is left over", () => {
  const codes = native().errorCodes().map(({ code }) => code);
  assert.deepEqual([...errorClasses.keys()].sort(), codes.sort());
  for (const code of codes) {
    const error = thrown(() => native().raiseError(code));
    assert.equal(error.code, code);
    assert.equal(error.constructor, errorClasses.get(code));
    assert.equal(error.name, errorClasses.get(code)!.name);
    assert.match(error.message, /^raised on purpose/);
    assert.equal((hostler as unknown as { [name: string]: unknown })[error.name], error.constructor, `${error.name} is exported`);
  }
});

test("a panic is an error, and the addon stays usable", () => {
  const error = thrown(() => native().raisePanic());
  assert.ok(error instanceof hostler.InternalError);
  assert.equal(error.code, 901);
  assert.match(error.message, /panicked: on purpose/);
  assert.equal(thrown(() => native().raiseError(304)).code, 304);
});

test("a second pull while the first waits is refused as busy", () => {
  const addon = native();
  const waker = new addon.Waker(() => {});
  const client = new addon.Client('{"base_url": "http://127.0.0.1:9", "api_key": "key"}');
  const stream = client.follow(waker, 1, "sesn_1", "{}");
  assert.equal(stream.nextBatch(1, 1, false), null);
  assert.equal(thrown(() => stream.nextBatch(1, 1, false)).code, 103);
  assert.equal(stream.nextBatch(1, 1, true), null);
  stream.cancel();
});

test("a missing addon is named, with what to do", () => {
  assert.deepEqual(candidates("linux", "x64", false), ["@hostler/node-linux-x64-gnu", "@hostler/node-linux-x64-musl"]);
  assert.deepEqual(candidates("linux", "arm64", true)[0], "@hostler/node-linux-arm64-musl");
  assert.deepEqual(candidates("darwin", "arm64", false), ["@hostler/node-darwin-arm64"]);
  assert.deepEqual(candidates("win32", "x64", false), ["@hostler/node-win32-x64-msvc"]);
  const missing = Object.assign(new Error("Cannot find module"), { code: "MODULE_NOT_FOUND" });
  const error = explain(["@hostler/node-linux-x64-gnu"], [missing], "1.2.3", ", glibc 2.36");
  assert.match(error.message, /@hostler\/node-linux-x64-gnu .*glibc 2\.36.*npm\/cli\/issues\/4828.*npm install @hostler\/node-linux-x64-gnu@1\.2\.3/s);
  const broken = explain(["@hostler/node-linux-x64-gnu"], [new Error("version `GLIBC_2.99' not found")], "1.2.3", "");
  assert.match(broken.message, /cannot be loaded .*GLIBC_2\.99/s);
});
