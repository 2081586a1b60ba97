/** Finds the native addon, or says why that is not possible. */

import type { Native } from "./native.js";

/** The package's native part cannot be loaded; `cause` holds every attempt. */
export class NativePackageError extends Error {
  override readonly name = "NativePackageError";
  readonly code = "ERR_HOSTLER_NATIVE_PACKAGE";
}

/** Packages with an addon for this machine, the likeliest first. */
export function candidates(platform: string, arch: string, musl: boolean): string[] {
  const target = `@hostler/node-${platform}-${arch}`;
  if (platform === "win32") return [`${target}-msvc`];
  if (platform !== "linux") return [target];
  return musl ? [`${target}-musl`, `${target}-gnu`] : [`${target}-gnu`, `${target}-musl`];
}

function glibc(): string | undefined {
  const report = process.report?.getReport() as { header?: { glibcVersionRuntime?: string } } | undefined;
  return report?.header?.glibcVersionRuntime;
}

/** What to tell somebody whose machine has no addon. */
export function explain(names: string[], failures: Error[], version: string, libc: string): NativePackageError {
  const name = names[0] ?? "";
  const absent = failures.every((failure) => (failure as NodeJS.ErrnoException).code === "MODULE_NOT_FOUND");
  const where = `Node.js ${process.version} on ${process.platform} ${process.arch}${libc}`;
  const message = absent
    ? `hostler needs the package ${name} on this machine (${where}), and it is not installed. ` +
      "npm installs it as an optional dependency: check that neither --omit=optional nor --no-optional is set. " +
      "If package-lock.json or node_modules came from another platform, npm leaves it out " +
      "(https://github.com/npm/cli/issues/4828): remove both and install again. " +
      `Or name it: npm install ${name}@${version}`
    : `hostler's native addon in ${name} cannot be loaded on ${where}: ` +
      `${failures.map((failure) => failure.message).join("; ")}. Install it again: npm install ${name}@${version}`;
  return new NativePackageError(message, { cause: new AggregateError(failures) });
}

let loaded: Native | undefined;

/** The addon. Nothing is loaded before the first client is made. */
export function native(): Native {
  return (loaded ??= load());
}

function load(): Native {
  const { version } = require("../package.json") as { version: string };
  const libc = process.platform === "linux" ? glibc() : undefined;
  const musl = process.platform === "linux" && libc === undefined;
  const names = candidates(process.platform, process.arch, musl);
  const failures: Error[] = [];
  for (const name of names) {
    try {
      const addon = require(name) as Native;
      if (addon.VERSION === version) return addon;
      failures.push(new Error(`${name} is version ${addon.VERSION}, and hostler is ${version}`));
    } catch (error) {
      failures.push(error instanceof Error ? error : new Error(String(error)));
    }
  }
  const label = process.platform === "linux" ? (musl ? ", musl or an unknown libc" : `, glibc ${libc}`) : "";
  throw explain(names, failures, version, label);
}
