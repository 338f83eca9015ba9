// npm start: VS Code with this extension and the draft example in it, problems showing.
//   --web    in the browser, even where a desktop VS Code is installed
//   --check  opens it in a headless browser, waits for the problems to show, takes screenshots and ends
import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { parseArgs } from "node:util";
import { checkout, companion, draftExample } from "./checkout.mjs";
import { openEditor, problemRows, takeScreenshots } from "./editor-page.mjs";
import { launchBrowser } from "./provide-browser.mjs";
import { serveVsCode } from "./serve-vscode.mjs";

const { values } = parseArgs({ options: { check: { type: "boolean" }, web: { type: "boolean" } } });
if (values.check) await check();
else if (values.web || !openDesktop()) await openWeb();

/** @returns {boolean} whether there was a desktop VS Code to open */
function openDesktop() {
  if (process.env.VSCODE_IPC_HOOK_CLI) return false; // the `code` of a remote terminal cannot load extensions from a folder
  const extensions = [checkout, companion].map((folder) => `--extensionDevelopmentPath=${folder}`);
  const args = ["--new-window", ...extensions, draftExample];
  const { error, status } = spawnSync("code", args, { stdio: "inherit", shell: process.platform === "win32" });
  if (status === 0) console.log("Opened the draft example in VS Code. (In the browser instead: npm start -- --web)");
  else if (!error) console.log("The VS Code on this machine did not open; here is one in the browser.");
  return status === 0;
}

async function openWeb() {
  const server = await serve();
  console.log("Ctrl+C stops it.\n");
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"].map((signal) => once(process, signal));
  const asked = await Promise.race([...signals, server.exited.then(() => undefined)]);
  if (!asked) console.error(`VS Code's server ended by itself:\n${server.log().slice(-2000)}`);
  process.exitCode = asked ? 0 : 1;
  await server.stop();
}

async function serve() {
  const server = await serveVsCode({ folder: draftExample, extensions: [checkout, companion] });
  console.log(
    `\nVS Code with Source Dossier and the draft example. Open this address in a browser:\n\n    ${server.url}\n`,
  );
  return server;
}

async function check() {
  const server = await serve();
  const browser = await launchBrowser();
  try {
    const page = await openEditor(browser, server.url);
    await problemRows(page).nth(1).waitFor(); // the first row is a file, the second its first problem
    await takeScreenshots(page, "npm-start");
    console.log("Problems are showing.");
  } finally {
    await browser.close();
    await server.stop();
  }
}
