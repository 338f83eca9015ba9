import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { cached } from "../host/cache.mjs";
import type { ServerCommand } from "./editor.ts";

export const peerName = "yaml-language-server";
export const peerVersion = "2.0.0";

/** The peer waits so long after every key before it looks at the text, in milliseconds; see `validationDelayMs` in its source. */
export const peerDebounce = 200;

/**
 * What somebody would use for dossiers without us: the general server for YAML, told of our JSON Schema. It is installed once, into
 * the folder that holds what is too big for every clone; the product does not depend on it.
 * @param schema path of the JSON Schema
 */
export async function providePeer(schema: string): Promise<ServerCommand> {
  const folder = await cached(`${peerName}-${peerVersion}`, install);
  const settings = {
    yaml: {
      validate: true,
      hover: true,
      completion: true,
      schemaStore: { enable: false },
      schemas: { [pathToFileURL(schema).href]: "*.dossier.yaml" },
    },
  };
  const script = join(folder, "node_modules", peerName, "bin", peerName);
  return {
    name: peerName,
    args: [script, "--stdio"],
    languageId: "yaml",
    debounce: peerDebounce,
    settings,
    pulls: false,
  };
}

async function install(folder: string): Promise<void> {
  console.log(`Installing ${peerName} ${peerVersion} from npm, once …`);
  await writeFile(join(folder, "package.json"), '{ "private": true }\n');
  const args = ["install", "--prefix", folder, "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  const all = [...args, `${peerName}@${peerVersion}`];
  const script = process.env.npm_execpath;
  // npm tells its scripts where it lives itself.
  const [program, rest] = script ? [process.execPath, [script, ...all]] : ["npm", all];
  await promisify(execFile)(program, rest, { cwd: folder });
}
