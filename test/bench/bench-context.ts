import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { serverEnvironment } from "../../client/src/node/server-process.ts";
import { Editor, NoAnswer, type ServerCommand } from "./editor.ts";
import type { Sample } from "./statistics.ts";
import type { SyntheticDossier } from "./synthetic-dossier.ts";

/** What all scenarios share. */
export interface BenchContext {
  /** Path of the folder with what is measured: `server.cjs`, `cli.js`. */
  readonly dist: string;
  /** Heap of our server, in MB. */
  readonly heap: number;
  readonly peer: ServerCommand | undefined;
  /** From this many events on the peer is not tried. */
  readonly peerEnd: number;
}

/** How long to wait for any one answer, in milliseconds. */
export const patience = 120_000;

export function ourServer({ dist, heap }: BenchContext, pulls: boolean): ServerCommand {
  const args = [`--max-old-space-size=${heap}`, join(dist, "server.cjs"), "--stdio"];
  return {
    name: "source-dossier",
    args,
    environment: serverEnvironment,
    languageId: "dossier",
    debounce: 0,
    settings: {},
    pulls,
  };
}

/** Does its work in a folder that holds the dossier, and takes the folder away. */
export async function inFolder<Result>(
  dossier: SyntheticDossier,
  work: (folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), "dossier-bench-"));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  process.once("exit", remove);
  try {
    for (const [name, text] of dossier) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    return await work(folder);
  } finally {
    process.off("exit", remove);
    remove();
  }
}

/** Does its work with a server that is ended afterwards. */
export async function withServer<Result>(
  server: ServerCommand,
  folder: string,
  work: (editor: Editor) => Promise<Result>,
): Promise<Result> {
  const editor = await Editor.start(server, folder, patience);
  try {
    return await work(editor);
  } finally {
    await editor.stop();
  }
}

/** The result, or in a few words why there is none. */
export async function orWhy<Result>(work: Promise<Result>): Promise<Result | string> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof NoAnswer) return error.message;
    throw error;
  }
}

/**
 * Until a server that has just answered has done what it does behind the answer.
 * @throws NoAnswer where it comes to no rest
 */
export async function untilIdle(editor: Editor): Promise<void> {
  const begun = performance.now();
  for (let before = editor.cpu, quiet = 0; quiet < 4; ) {
    if (performance.now() - begun > patience) throw new NoAnswer(`still at work after ${patience / 1000} s`);
    await sleep(100);
    const now = editor.cpu;
    quiet = now - before > 5 ? 0 : quiet + 1;
    before = now;
  }
}

/** Opens a file; counts until all its problems are there, which may come in several lists. For servers that are not asked. */
export async function openCompletely(editor: Editor, uri: string, text: string): Promise<Sample> {
  const before = editor.cpu;
  const { begun } = await editor.open(uri, text);
  await untilIdle(editor);
  const lists = editor.listsOf(uri);
  const complete = lists.find(({ problems }) => problems === lists.at(-1)?.problems);
  if (complete === undefined) throw new Error("no list came");
  return { wall: complete.at - begun - editor.server.debounce, cpu: complete.cpu - before };
}

export const sizeOf = (text: string): number => Buffer.byteLength(text) / 1e6;
