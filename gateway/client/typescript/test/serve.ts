// Builds dialgate and runs one call centre with the simulated switch for all tests. DIALGATE names a program that is built already.
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    address: string;
  }
}

const root = join(import.meta.dirname, "../../../..");

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), "dialgate-typescript-"));
  let program = process.env["DIALGATE"];
  if (!program) {
    program = join(folder, "dialgate");
    execFileSync("go", ["build", "-o", program, "./cmd/dialgate"], { cwd: root, stdio: "inherit" });
  }
  const service = spawn(
    program,
    ["serve", "--ascii-addr", "", "--unicode-addr", "", "--grpc-addr", "", "--http-addr", "127.0.0.1:0", "--telephony", "sim", "--data-dir", join(folder, "data")],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  project.provide("address", `http://${await ready(service)}`);
  return async () => {
    service.kill("SIGTERM");
    if (service.exitCode === null) await new Promise((resolve) => service.once("exit", resolve));
    rmSync(folder, { recursive: true, force: true });
  };
}

/** Waits for the line `ready` and gives the address of the HTTP door. */
function ready(service: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = "";
    service.once("exit", (code) => reject(new Error(`dialgate serve ended with ${code}: ${output}`)));
    service.stdout?.on("data", (chunk: Buffer) => {
      output += chunk.toString();
      const address = /listening http (\S+)/.exec(output)?.[1];
      if (address && /^ready$/m.test(output)) resolve(address);
    });
  });
}
