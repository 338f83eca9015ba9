import { join } from "node:path";
import { build } from "esbuild";
import { checkout } from "./checkout.mjs";

/**
 * Bundles the suite that runs inside VS Code's extension host, which loads CommonJS.
 * @returns {Promise<string>} its entry
 */
export async function bundleSuite() {
  const folder = join(checkout, "out", "host");
  await build({
    entryPoints: ["index.ts", "*.host-test.ts"].map((name) => join(checkout, "test", "host", "suite", name)),
    outdir: folder,
    outExtension: { ".js": ".cjs" },
    bundle: true,
    platform: "node",
    target: "node22",
    format: "cjs",
    external: ["vscode", "mocha"],
  });
  return join(folder, "index.cjs");
}
