import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { type BenchContext, inFolder, orWhy, ourServer, sizeOf, untilIdle, withServer } from "./bench-context.ts";
import type { Editor } from "./editor.ts";
import type { Measurement } from "./measurement.ts";
import { single } from "./statistics.ts";
import { syntheticDossier } from "./synthetic-dossier.ts";

const files = 1_000;

/** Between two looks at whether the server still answers, in milliseconds. */
const pulse = 50;

interface ColdIndex {
  /** From the moment the file is opened until its first problems, in milliseconds. */
  readonly first: number;
  /** Until the last problems of the last file. */
  readonly whole: number;
  /** The longest that a hover had to wait meanwhile. */
  readonly longestWait: number;
  /** In MB. */
  readonly peak: number;
}

/** A workspace that the server sees for the first time, with one of its files open. The peer knows open files only. */
export async function measureManyFiles(events: number, context: BenchContext): Promise<Measurement[]> {
  const dossier = syntheticDossier(events, files);
  const size = [...dossier.values()].reduce((sum, text) => sum + sizeOf(text), 0);
  const opened = "events-500.dossier.yaml";
  const text = dossier.get(opened) ?? "";
  const found = await inFolder(dossier, (folder) => {
    const uri = pathToFileURL(join(folder, opened)).href;
    return orWhy(withServer(ourServer(context.dist, false), folder, (editor) => indexing(editor, uri, text)));
  });
  const of = (value: (index: ColdIndex) => number) => (typeof found === "string" ? found : single(value(found)));
  return [
    { measure: "first problems of one of 1,000 files", events, unit: "ms", ours: of(({ first }) => first) },
    { measure: "whole dossier of 1,000 files", events, unit: "ms", ours: of(({ whole }) => whole) },
    {
      measure: "whole dossier of 1,000 files, per MB",
      events,
      unit: "ms per MB",
      ours: of(({ whole }) => whole / size),
    },
    { measure: "longest wait for a hover meanwhile", events, unit: "ms", ours: of(({ longestWait }) => longestWait) },
    { measure: "memory, peak, of 1,000 files", events, unit: "MB", ours: of(({ peak }) => peak) },
  ];
}

async function indexing(editor: Editor, uri: string, text: string): Promise<ColdIndex> {
  const begun = performance.now();
  const opening = editor.open(uri, text).then(() => performance.now() - begun);
  let idle = false;
  const waits: number[] = [];
  const looking = (async () => {
    const asked = { textDocument: { uri }, position: { line: 2, character: 5 } };
    while (!idle) {
      waits.push((await editor.request("textDocument/hover", asked)).wall);
      await sleep(pulse);
    }
  })();
  const first = await opening;
  await lastProblems(editor);
  idle = true;
  await looking;
  return { first, whole: editor.lastPublished - begun, longestWait: Math.max(...waits), peak: editor.memory("peak") };
}

/** No problems came for a while, and the server has nothing to do. */
async function lastProblems(editor: Editor): Promise<void> {
  for (let last = -1; last !== editor.lastPublished; ) {
    last = editor.lastPublished;
    await untilIdle(editor);
  }
}
