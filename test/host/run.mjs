// npm run test:host: the extension in a real VS Code, from inside (mocha in the extension host), from outside (the screen), and `npm start` itself.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { node24, screenshots } from "./checkout.mjs";
import { runInNode, runInWebWorker } from "./inside.mjs";
import { runOutside } from "./outside.mjs";
import { launchBrowser } from "./provide-browser.mjs";
import { provideVsCode } from "./provide-vscode.mjs";
import { runViews } from "./views.mjs";

/** Milliseconds for everything but the installation; half a minute is usual. */
const patience = 300_000;

await provideVsCode();
const browser = await launchBrowser();
const started = Date.now();
let current = "";
setTimeout(giveUp, patience).unref();
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, () => process.exit(1)); // ends what we started, too

const rings = {
  "Inside VS Code": runInNode,
  "Inside VS Code, in a web worker": runInWebWorker,
  "On the screen": runOutside,
  "Views, on the screen": runViews,
  "npm start": runStart,
};
const only = process.argv[2];
const failed = [];
for (const [name, run] of Object.entries(rings)) {
  if (only !== undefined && !name.includes(only)) continue;
  current = name;
  console.log(`\n${name}`);
  if (!(await run(browser))) failed.push(name);
}
await browser.close();

const seconds = Math.round((Date.now() - started) / 1000);
console.log(
  `\nHost tests: ${failed.length === 0 ? "all well" : `FAILED: ${failed.join(", ")}`} (${seconds} s). Screenshots to look at: ${screenshots}`,
);
process.exitCode = failed.length === 0 ? 0 : 1;

/** @returns {Promise<boolean>} */
function runStart() {
  const start = join(import.meta.dirname, "start.mjs");
  return new Promise((resolve) => {
    spawn(node24, [start, "--check"], { stdio: "inherit" }).once("close", (code) => resolve(code === 0));
  });
}

function giveUp() {
  console.error(
    `\nHost tests: '${current}' did not end within ${patience / 1000} s. What VS Code logged: out/host/vscode.log.`,
  );
  process.exit(1);
}
