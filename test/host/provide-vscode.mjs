import { spawn } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { cached, cacheFolder } from "./cache.mjs";

/** The npm package that carries VS Code 1.139 as a web server. Not a dependency of the product, so not in package.json. */
const version = "4.139.1";
const serverPath = join("node_modules", "code-server", "lib", "vscode");

/**
 * VS Code as a web server, from npm alone: no display and no download from elsewhere. Takes half a minute the first time, nothing after that.
 * @returns {Promise<string>} the folder that holds `out/server-main.js`
 */
export async function provideVsCode() {
  return join(await cached(`code-server-${version}`, install), serverPath);
}

/** @param {string} folder */
async function install(folder) {
  console.log(`VS Code (code-server ${version}) is not in ${cacheFolder} yet.`);
  await writeFile(join(folder, "package.json"), '{ "private": true }\n');
  await npm("Installing it from npm, once: about 600 MB on disk", folder, [`code-server@${version}`]);
  await npm("Installing what VS Code itself depends on", join(folder, serverPath), ["--omit=dev"]);
}

/**
 * Runs `npm install` without install scripts: they would compile native modules for minutes, and all that is missed without them is logging to files.
 * @param {string} what
 * @param {string} folder
 * @param {string[]} args
 */
async function npm(what, folder, args) {
  console.log(`${what} …`);
  const started = Date.now();
  const heartbeat = setInterval(() => console.log(`  … ${seconds(started)} s`), 10_000);
  const all = [
    "install",
    "--prefix",
    folder,
    "--ignore-scripts",
    "--no-audit",
    "--no-fund",
    "--loglevel=error",
    ...args,
  ];
  try {
    await finished(spawnNpm(all, folder));
  } catch (error) {
    throw new Error(`npm ${all.join(" ")}\n${error.message}\nIs the npm registry within reach?`);
  } finally {
    clearInterval(heartbeat);
  }
  console.log(`  done in ${seconds(started)} s.`);
}

/** npm tells its scripts where it lives itself; asking the PATH would find `npm.cmd` on Windows, which needs a shell. */
function spawnNpm(args, cwd) {
  const script = process.env.npm_execpath;
  return script ? spawn(process.execPath, [script, ...args], { cwd }) : spawn("npm", args, { cwd });
}

/**
 * @param {import("node:child_process").ChildProcessWithoutNullStreams} child
 * @returns {Promise<void>}
 */
function finished(child) {
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (output += text));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => (code === 0 ? resolve() : reject(new Error(output))));
  });
}

/** @param {number} started */
function seconds(started) {
  return Math.round((Date.now() - started) / 1000);
}
