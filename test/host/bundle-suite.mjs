import { join } from "node:path";
import { build } from "esbuild";
import { checkout } from "./checkout.mjs";

/**
 * Bundles the suite for the host that the extension is to run in.
 * @param {"node" | "web"} host
 * @returns {Promise<string>} its entry
 */
export const bundleSuite = (host) => (host === "node" ? bundleForNode() : bundleForWeb());

/** The web worker host has no Node and loads one file, with mocha in it. */
async function bundleForWeb() {
  const outfile = join(checkout, "out", "host-web", "index.cjs");
  await build({
    entryPoints: [join(checkout, "test", "host", "suite-web", "index.ts")],
    outfile,
    bundle: true,
    platform: "browser",
    target: "es2022",
    format: "cjs",
    external: ["vscode"],
    define: { exports: "undefined", module: "undefined" }, // else mocha takes the suite's own for its own
  });
  return outfile;
}

/**
 * Bundles the suite that runs inside VS Code's extension host, which loads CommonJS.
 * @returns {Promise<string>} its entry
 */
async function bundleForNode() {
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
