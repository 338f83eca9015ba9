// Builds what is shipped: the extension's entry, the server, the command line, and the rules' pages beside them.
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { build, context } from "esbuild";

const { version } = JSON.parse(readFileSync("package.json", "utf8"));
const common = {
  bundle: true,
  minify: !process.argv.includes("--watch"),
  sourcemap: process.argv.includes("--watch"),
  platform: "node",
  target: "node20",
  logLevel: "info",
  define: { packageVersion: JSON.stringify(version) },
};
// An ES module has no `require`, which packages in the older format use for Node's own modules.
const moduleBanner =
  '#!/usr/bin/env node\nimport { createRequire } from "node:module"; const require = createRequire(import.meta.url);';
const web = { platform: "browser", target: "es2022" };
const outputs = [
  { entryPoints: ["client/src/node/extension.ts"], outfile: "dist/extension.cjs", format: "cjs", external: ["vscode"] },
  {
    entryPoints: ["server/src/node/main.ts"],
    outfile: "dist/server.cjs",
    format: "cjs",
    banner: { js: "#!/usr/bin/env node" },
  },
  {
    entryPoints: ["client/src/browser/extension.ts"],
    outfile: "dist/web/extension.cjs",
    format: "cjs",
    external: ["vscode"],
    ...web,
  },
  { entryPoints: ["server/src/browser/main.ts"], outfile: "dist/web/server.js", format: "iife", ...web },
  ...["timeline", "origin-graph"].map((page) => {
    return { entryPoints: [`client/src/${page}/main.ts`], outfile: `dist/web/${page}.js`, format: "iife", ...web };
  }),
  { entryPoints: ["server/src/cli/main.ts"], outfile: "dist/cli.js", format: "esm", banner: { js: moduleBanner } },
];

rmSync("dist", { recursive: true, force: true });
mkdirSync("dist/rules", { recursive: true });
for (const page of readdirSync("server/src/core/rules").filter((name) => name.endsWith(".md"))) {
  cpSync(`server/src/core/rules/${page}`, `dist/rules/${page}`);
}
if (process.argv.includes("--watch")) {
  for (const output of outputs) await (await context({ ...common, ...output })).watch();
} else {
  await Promise.all(outputs.map((output) => build({ ...common, ...output })));
  for (const { outfile } of outputs) writeFileSync(outfile, inAscii(readFileSync(outfile, "utf8")));
}

/**
 * One letter beyond Latin-1 makes an engine keep the whole source with two bytes a letter. esbuild writes escapes in strings, but
 * leaves regular expressions and `String.raw` as they are, of which we make regular expressions only.
 */
function inAscii(source) {
  return source.replaceAll(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
