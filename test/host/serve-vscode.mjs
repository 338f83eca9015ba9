import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { rmSync } from "node:fs";
import { mkdir, mkdtemp, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { node24 } from "./checkout.mjs";
import { provideVsCode } from "./provide-vscode.mjs";

/** What keeps VS Code from opening, asking, announcing, saving or suggesting anything by itself. */
const quietSettings = {
  "workbench.startupEditor": "none",
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "workbench.welcomePage.walkthroughs.openOnInstall": false,
  "chat.disableAIFeatures": true,
  "editor.wordBasedSuggestions": "off",
  "extensions.ignoreRecommendations": true,
  "files.autoSave": "off",
  "git.openRepositoryInParentFolders": "never",
  "window.autoDetectColorScheme": true,
};

/**
 * @typedef {object} ServeOptions
 * @property {string} folder what a bare address opens
 * @property {string[]} [extensions] folders of extensions to have installed
 * @property {boolean} [automation] obey the `payload` of an address, which a built VS Code otherwise ignores
 *
 * @typedef {object} VsCodeServer
 * @property {string} url opens VS Code in a browser; holds a secret, without which the server answers nobody
 * @property {string} authority of this server in `vscode-remote:` addresses
 * @property {() => string} log what the server has said so far
 * @property {Promise<void>} exited
 * @property {() => Promise<void>} stop
 */

/**
 * Starts VS Code as a web server for this machine alone, at a free port, with data that is gone when it stops.
 * @param {ServeOptions} options
 * @returns {Promise<VsCodeServer>}
 */
export async function serveVsCode(options) {
  const vscode = await provideVsCode();
  const data = await mkdtemp(join(tmpdir(), "source-dossier-"));
  const token = randomBytes(12).toString("hex");
  await fillData(data, token, options.extensions ?? []);
  const args = [join(vscode, "out", "server-main.js"), ...serverArguments(data, options)];
  const server = spawn(node24, args, { env: environment(data), stdio: ["ignore", "pipe", "pipe"] });
  const exited = once(server, "exit").then(() => undefined);
  const end = () => {
    server.kill();
    rmSync(data, { recursive: true, force: true, maxRetries: 5 });
  };
  process.once("exit", end);
  let log = "";
  for (const stream of [server.stdout, server.stderr]) stream.on("data", (text) => (log += text));
  const port = await Promise.race([listening(server), exited]);
  if (!port) throw new Error(`VS Code's server ended at once:\n${log.slice(-2000)}`);
  return {
    url: `http://127.0.0.1:${port}/?tkn=${token}`,
    authority: `127.0.0.1:${port}`,
    log: () => log,
    exited,
    stop: async () => {
      server.kill();
      await exited;
      process.off("exit", end);
      end();
    },
  };
}

/**
 * @param {string} data
 * @param {string} token
 * @param {string[]} extensions
 */
async function fillData(data, token, extensions) {
  await mkdir(join(data, "data", "User"), { recursive: true });
  await mkdir(join(data, "extensions"));
  await writeFile(join(data, "data", "User", "settings.json"), JSON.stringify(quietSettings));
  await writeFile(join(data, "token"), token, { mode: 0o600 });
  for (const [index, folder] of extensions.entries()) {
    await symlink(folder, join(data, "extensions", String(index)), "junction");
  }
}

/**
 * @param {string} data
 * @param {ServeOptions} options
 */
function serverArguments(data, { folder, automation }) {
  return [
    ...["--host", "127.0.0.1", "--port", "0", "--connection-token-file", join(data, "token")],
    ...["--server-data-dir", data, "--user-data-dir", join(data, "data"), "--extensions-dir", join(data, "extensions")],
    ...["--default-folder", folder, "--telemetry-level", "off", "--accept-server-license-terms"],
    ...["--disable-workspace-trust", "--disable-getting-started-override"],
    ...(automation ? ["--enable-smoke-test-driver"] : []),
  ];
}

/**
 * Keeps what VS Code would leave behind (sockets, a device id) in the data folder, and its extension gallery off: nothing here needs the internet.
 * @param {string} data
 */
function environment(data) {
  const shortPathsOnly = process.platform === "linux" ? { TMPDIR: data } : {}; // a socket's path may have some 100 characters
  return { ...process.env, ...shortPathsOnly, XDG_CACHE_HOME: data, EXTENSIONS_GALLERY: "{}" };
}

/**
 * @param {import("node:child_process").ChildProcess} server
 * @returns {Promise<string>} the port
 */
function listening(server) {
  return new Promise((resolve) => {
    let output = "";
    server.stdout?.on("data", (text) => {
      output += text;
      const port = /listening on (\d+)/.exec(output)?.[1];
      if (port) resolve(port);
    });
  });
}
