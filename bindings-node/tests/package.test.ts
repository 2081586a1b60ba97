import assert from "node:assert/strict";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

import { flood } from "./support/flood.js";
import { run } from "./support/run.js";

const tools = process.env["HOSTLER_NODE_TOOLS"]!;
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const EXPECTED = ["1000 events", "CancelledError 501", "There is rain in Oslo.", "true"];

/** The program inside a package that would link it when it is installed. */
function program(...paths: string[]): string {
  const found = paths.map((path) => join(tools, path)).find((path) => existsSync(path));
  assert.ok(found, `none of ${paths.join(", ")}`);
  return found;
}

const { arch } = process;
const runtimes: { [name: string]: () => [string, ...string[]] } = {
  "Node.js": () => [process.execPath],
  Bun: () => [program(`@oven/bun-${process.platform}-${arch === "arm64" ? "aarch64" : arch}/bin/bun`), "run"],
  Deno: () => [program(`@deno/${process.platform}-${arch}-glibc/deno`, `@deno/${process.platform}-${arch}/deno`), "run", "--quiet", "--allow-all", "--node-modules-dir=manual"],
};

for (const [name, command] of Object.entries(runtimes)) {
  test(`a little of everything under ${name}`, async () => {
    await using server = await flood(1000);
    const [path, ...args] = command();
    const { code, output } = await run(path, [...args, here("./scripts/everything.js"), server.url]);
    assert.equal(code, 0, output);
    assert.deepEqual(JSON.parse(output.trim()), EXPECTED);
  });
}

test("without its addon the package says which one is missing", async () => {
  const folder = mkdtempSync(join(tmpdir(), "hostler-"));
  try {
    mkdirSync(join(folder, "node_modules"));
    cpSync(here("../node_modules/hostler"), join(folder, "node_modules/hostler"), { recursive: true });
    const code = "const { Client } = require('hostler'); try { new Client({ apiKey: 'key' }) } catch (error) { console.log(error.name, error.message) }";
    const { output } = await run(process.execPath, ["-e", `process.chdir(${JSON.stringify(folder)}); module.paths.unshift(${JSON.stringify(join(folder, "node_modules"))}); ${code}`]);
    assert.match(output, new RegExp(`^NativePackageError hostler needs the package @hostler/node-${process.platform}-${arch}`));
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("the version is the same everywhere", () => {
  const manifest = JSON.parse(readFileSync(here("../node_modules/hostler/package.json"), "utf8")) as {
    version: string;
    optionalDependencies: { [name: string]: string };
  };
  assert.deepEqual(new Set(Object.values(manifest.optionalDependencies)), new Set([manifest.version]));
  assert.equal(Object.keys(manifest.optionalDependencies).length, 8);
});
