// Puts the packages together as npm would install them.
//
//   node build.mjs SITE TOOLS ADDON [TARGET]
//
// SITE/node_modules gets `hostler` and the platform's `@hostler/node-…`, both
// ready to be packed. TOOLS is an installed node_modules with TypeScript, ADDON
// the shared library, TARGET a name of targets.json: this machine's by default.

import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const [site, tools, addon, target = thisMachine()] = process.argv.slice(2);
const read = (path) => JSON.parse(readFileSync(join(root, path), "utf8"));
const write = (path, value) => writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`);
const targets = read("scripts/targets.json");
const manifest = read("package.json");

function thisMachine() {
  const { platform, arch } = process;
  if (platform === "win32") return `${platform}-${arch}-msvc`;
  if (platform !== "linux") return `${platform}-${arch}`;
  const { glibcVersionRuntime } = process.report.getReport().header;
  return `${platform}-${arch}-${glibcVersionRuntime ? "gnu" : "musl"}`;
}

function begin(name) {
  const folder = join(site, "node_modules", name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  copyFileSync(join(root, "../LICENSE"), join(folder, "LICENSE"));
  return folder;
}

function buildPackage() {
  const folder = begin("hostler");
  copyFileSync(join(root, "README.md"), join(folder, "README.md"));
  const optionalDependencies = Object.fromEntries(
    Object.keys(targets).map((name) => [`@hostler/node-${name}`, manifest.version]),
  );
  write(join(folder, "package.json"), { ...manifest, optionalDependencies });
  const lib = join(folder, "lib");
  const types = join(tools, "@types");
  execFileSync(join(tools, ".bin/tsc"), ["-p", root, "--outDir", lib, "--typeRoots", types], { stdio: "inherit" });
  // One copy of the code: classes are the same ones however they were loaded.
  writeFileSync(join(lib, "index.mjs"), 'export * from "./index.js";\n');
  writeFileSync(join(lib, "index.d.mts"), 'export * from "./index.js";\n');
}

function buildAddon() {
  const { rust, os, cpu, libc } = targets[target];
  const name = `@hostler/node-${target}`;
  const folder = begin(name);
  copyFileSync(addon, join(folder, "hostler.node"));
  write(join(folder, "package.json"), {
    name,
    version: manifest.version,
    description: `The native addon of hostler for ${rust}`,
    license: manifest.license,
    engines: manifest.engines,
    os: [os],
    cpu: [cpu],
    ...(libc && { libc: [libc] }),
    main: "hostler.node",
    files: ["hostler.node"],
  });
}

buildPackage();
buildAddon();
