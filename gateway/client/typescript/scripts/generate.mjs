// Generates the messages and services of proto/ into src/gen, with the pinned plugin.
import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = join(dirname(fileURLToPath(import.meta.url)), "..");
const root = join(here, "../../..");
rmSync(join(here, "src/gen"), { recursive: true, force: true });
const template = {
  version: "v2",
  inputs: [{ directory: join(root, "proto") }],
  plugins: [{ local: join(here, "node_modules/.bin/protoc-gen-es"), out: join(here, "src/gen"), opt: ["target=ts", "import_extension=js"] }],
};
execFileSync(join(root, ".bin/buf"), ["generate", "--template", JSON.stringify(template)], { cwd: root, stdio: "inherit" });
