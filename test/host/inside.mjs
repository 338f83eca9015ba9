import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { format, stripVTControlCharacters } from "node:util";
import { bundleSuite } from "./bundle-suite.mjs";
import { checkout } from "./checkout.mjs";
import { withDraftCopy } from "./draft-copy.mjs";
import { serveVsCode } from "./serve-vscode.mjs";

/** The suite begins each of its lines with this, to stand out from what VS Code itself logs. */
const suiteMark = "[suite] ";

/**
 * Runs the mocha suite inside VS Code's extension host, with a copy of the draft example open, and relays what it prints.
 * @param {import("playwright-core").Browser} browser
 * @returns {Promise<boolean>} whether all is well
 */
export async function runInside(browser) {
  const suite = await bundleSuite();
  const log = join(dirname(suite), "vscode.log");
  writeFileSync(log, "");
  return withDraftCopy(async (folder) => {
    const server = await serveVsCode({ folder, automation: true });
    const page = await browser.newPage();
    let hasBegun = false;
    try {
      const code = new Promise((resolve) => page.exposeFunction("codeAutomationExit", resolve));
      await page.exposeFunction("codeAutomationLog", (_level, args) => {
        const line = format(...args);
        appendFileSync(log, `${line}\n`);
        hasBegun = relay(line) || hasBegun;
      });
      await page.goto(`${server.url}&payload=${encodeURIComponent(payload(server.authority, suite))}`);
      const ok = (await code) === 0;
      if (!hasBegun) console.log(readFileSync(log, "utf8"));
      return ok;
    } finally {
      await page.close();
      await server.stop();
    }
  });
}

/**
 * @param {string} line
 * @returns {boolean} whether it was one of the suite's
 */
function relay(line) {
  if (!line.startsWith(suiteMark)) return false;
  const text = line.slice(suiteMark.length);
  console.log(process.stdout.isTTY ? text : stripVTControlCharacters(text));
  return true;
}

/**
 * @param {string} authority
 * @param {string} suite
 */
function payload(authority, suite) {
  const uri = (path) => `vscode-remote://${authority}${pathToFileURL(path).pathname}`;
  return JSON.stringify([
    ["extensionDevelopmentPath", uri(checkout)],
    ["extensionTestsPath", uri(suite)],
    ["skipWelcome", "true"],
  ]);
}
