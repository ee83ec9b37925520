// Builds dist/ from proto/ and src/. With --check it builds beside it and says what in dist/ is not as it should be.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = join(dirname(fileURLToPath(import.meta.url)), "..");
const check = process.argv.includes("--check");
const dist = join(here, "dist");
const out = check ? mkdtempSync(join(tmpdir(), "dialgate-dist-")) : dist;

function files(dir, below = dir) {
  if (!existsSync(dir)) return [];
  return readdirSync(dir, { withFileTypes: true })
    .flatMap((e) => (e.isDirectory() ? files(join(dir, e.name), below) : [relative(below, join(dir, e.name))]))
    .sort();
}

execFileSync(process.execPath, [join(here, "scripts/generate.mjs")], { stdio: "inherit" });
if (!check) rmSync(dist, { recursive: true, force: true });
execFileSync(join(here, "node_modules/.bin/tsc"), ["--project", here, "--outDir", out], { stdio: "inherit" });
await build({
  absWorkingDir: here,
  entryPoints: ["src/index.ts"],
  outfile: join(out, "dialgate.browser.js"),
  bundle: true,
  format: "esm",
  platform: "browser",
  target: "es2022",
  minify: true,
  legalComments: "eof",
});
if (check) {
  const wrong = [...new Set([...files(out), ...files(dist)])].filter(
    (f) => !existsSync(join(out, f)) || !existsSync(join(dist, f)) || !readFileSync(join(out, f)).equals(readFileSync(join(dist, f))),
  );
  rmSync(out, { recursive: true, force: true });
  if (wrong.length > 0) {
    console.error(`gateway/client/typescript/dist is not what proto/ and src/ give (make typescript builds it):\n  ${wrong.join("\n  ")}`);
    process.exit(1);
  }
}
