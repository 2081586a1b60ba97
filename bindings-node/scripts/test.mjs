// Compiles the tests against the package as it is installed, and runs them.
//
//   node test.mjs SITE TOOLS [FILE ... | --compile-only]

import { spawnSync } from "node:child_process";
import { cpSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const [site, tools, ...chosen] = process.argv.slice(2);
const tests = join(site, "tests");

function run(command, args, options = {}) {
  const { status } = spawnSync(command, args, { stdio: "inherit", ...options });
  if (status !== 0) process.exit(status ?? 1);
}

rmSync(tests, { recursive: true, force: true });
cpSync(join(root, "tests"), tests, { recursive: true });
writeFileSync(join(site, "package.json"), '{ "private": true, "type": "module" }\n');
for (const name of ["zod", "@types", "undici-types"]) {
  const link = join(site, "node_modules", name);
  rmSync(link, { force: true });
  symlinkSync(join(tools, name), link);
}
run(join(tools, ".bin/tsc"), ["-p", tests]);
if (chosen.includes("--compile-only")) process.exit(0);

const files = readdirSync(tests).filter((name) => name.endsWith(".test.js"));
const wanted = chosen.length === 0 ? files : files.filter((name) => chosen.some((part) => name.includes(part)));
// A panic on purpose needs no backtrace.
const env = { ...process.env, HOSTLER_NODE_TOOLS: tools, RUST_BACKTRACE: "0" };
for (const name of Object.keys(env)) if (/^ANTHROPIC_|proxy$/i.test(name)) delete env[name];
run(process.execPath, ["--test", "--test-reporter=spec", ...wanted], { cwd: tests, env });
