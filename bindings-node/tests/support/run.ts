/** Programs of their own, to see how they end. */

import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

export interface Ended {
  code: number | null;
  signal: string | null;
  output: string;
  seconds: number;
}

/** Runs a program until it ends; a program that hangs is killed. */
export async function run(command: string, args: string[], env: NodeJS.ProcessEnv = {}, limit = 60_000): Promise<Ended> {
  const started = performance.now();
  const child = spawn(command, args, { env: { ...process.env, ...env }, timeout: limit, killSignal: "SIGKILL" });
  let output = "";
  child.stdout.on("data", (chunk) => (output += String(chunk)));
  child.stderr.on("data", (chunk) => (output += String(chunk)));
  const [code, signal] = await new Promise<[number | null, string | null]>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code, signal) => resolve([code, signal]));
  });
  return { code, signal, output, seconds: (performance.now() - started) / 1000 };
}

/** A script of `tests/scripts` with this Node. */
export function script(name: string, args: string[] = [], env: NodeJS.ProcessEnv = {}): Promise<Ended> {
  return run(process.execPath, ["--expose-gc", fileURLToPath(new URL(`../scripts/${name}.js`, import.meta.url)), ...args], env);
}
