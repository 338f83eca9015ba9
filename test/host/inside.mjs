import { appendFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
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
 * Runs the mocha suite in VS Code's extension host with Node, as on a desktop, with a copy of the draft example open.
 * @param {import("playwright-core").Browser} browser
 * @returns {Promise<boolean>} whether all is well
 */
export async function runInNode(browser) {
  const suite = await bundleSuite("node");
  return runSuite(browser, dirname(suite), async (authority) => {
    const uri = (path) => `vscode-remote://${authority}${pathToFileURL(path).pathname}`;
    return {
      payload: [
        ["extensionDevelopmentPath", uri(checkout)],
        ["extensionTestsPath", uri(suite)],
      ],
    };
  });
}

/**
 * Runs the other suite in VS Code's extension host of a browser, a web worker, in which the extension has its browser bundle only.
 * @param {import("playwright-core").Browser} browser
 * @returns {Promise<boolean>} whether all is well
 */
export async function runInWebWorker(browser) {
  const suite = await bundleSuite("web");
  const path = `${published}${suite.slice(checkout.length).replaceAll("\\", "/")}`;
  return runSuite(browser, dirname(suite), async (authority) => ({
    payload: [],
    development: {
      extensions: [{ scheme: "http", authority, path: published }],
      extensionTestsPath: { scheme: "http", authority, path },
    },
  }));
}

/** Where the page finds the extension, as if it came from a marketplace: VS Code starts a worker from there only. */
const published = "/source-dossier";

/**
 * Relays what the suite prints; all else goes to `vscode.log` in the folder.
 * @param {import("playwright-core").Browser} browser
 * @param {string} folder
 * @param {(authority: string) => Promise<{ payload: string[][], development?: object }>} plan
 * @returns {Promise<boolean>} whether all is well
 */
async function runSuite(browser, folder, plan) {
  const log = join(folder, "vscode.log");
  writeFileSync(log, "");
  return withDraftCopy(async (dossier) => {
    const server = await serveVsCode({ folder: dossier, automation: true });
    const page = await browser.newPage();
    let hasBegun = false;
    try {
      const code = new Promise((resolve) => page.exposeFunction("codeAutomationExit", resolve));
      await page.exposeFunction("codeAutomationLog", (_level, args) => {
        const line = format(...args);
        appendFileSync(log, `${line}\n`);
        hasBegun = relay(line) || hasBegun;
      });
      const { payload, development } = await plan(server.authority);
      if (development) await configure(page, server.authority, development);
      const settings = JSON.stringify([...payload, ["skipWelcome", "true"]]);
      // The folder by name: as the server's default it would have another authority than the files in it.
      await page.goto(`${server.url}&folder=${encodeURIComponent(dossier)}&payload=${encodeURIComponent(settings)}`);
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
 * Adds to the development options that VS Code's server writes into its page, and answers for the folder with the extension.
 * @param {import("playwright-core").Page} page
 * @param {string} authority
 * @param {object} development
 */
async function configure(page, authority, development) {
  const here = (url) => url.host === authority;
  await page.route(
    (url) => here(url) && url.pathname === "/",
    async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: withOptions(await response.text(), development) });
    },
  );
  await page.context().route(
    (url) => here(url) && url.pathname.startsWith(`${published}/`),
    (route) => {
      const path = join(checkout, new URL(route.request().url()).pathname.slice(published.length));
      return existsSync(path) ? route.fulfill({ path }) : route.fulfill({ status: 404 });
    },
  );
}

/**
 * @param {string} html
 * @param {object} development
 */
function withOptions(html, development) {
  return html.replace(/(id="vscode-workbench-web-configuration" data-settings=")([^"]*)/, (_all, before, settings) => {
    const configuration = JSON.parse(settings.replaceAll("&quot;", '"').replaceAll("&amp;", "&"));
    const developmentOptions = { ...configuration.developmentOptions, ...development };
    return before + JSON.stringify({ ...configuration, developmentOptions }).replaceAll('"', "&quot;");
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
