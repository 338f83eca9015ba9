import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { type BenchContext, inFolder, orWhy, ourServer, sizeOf, untilIdle, withServer } from "./bench-context.ts";
import type { Editor } from "./editor.ts";
import type { Measurement } from "./measurement.ts";
import { placesIn } from "./places.ts";
import { single } from "./statistics.ts";
import { syntheticDossier } from "./synthetic-dossier.ts";

const files = 1_000;

/** Between two looks at whether the server still answers, in milliseconds. */
const pulse = 50;

interface ColdIndex {
  /** From the moment the file is opened until its first list of problems, in milliseconds. */
  readonly first: number;
  /** Until all its problems are there. */
  readonly complete: number;
  /** Until an id of another file, which the opened one mentions, leads to its definition. */
  readonly led: number;
  /** Until a question is answered that is about every file. */
  readonly known: number;
  /** Until the last problems of the last file. */
  readonly checked: number;
  /** The longest that a request for a definition had to wait meanwhile. */
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
    return orWhy(withServer(ourServer(context, false), folder, (editor) => indexing(editor, uri, text)));
  });
  const of = (value: (index: ColdIndex) => number) => (typeof found === "string" ? found : single(value(found)));
  return [
    { measure: "first list of one of 1,000 files", events, unit: "ms", ours: of(({ first }) => first) },
    { measure: "all problems of one of 1,000 files", events, unit: "ms", ours: of(({ complete }) => complete) },
    { measure: "first definition in another of 1,000 files", events, unit: "ms", ours: of(({ led }) => led) },
    { measure: "1,000 files known", events, unit: "ms", ours: of(({ known }) => known) },
    { measure: "1,000 files known, per MB", events, unit: "ms per MB", ours: of(({ known }) => known / size) },
    { measure: "1,000 files checked", events, unit: "ms", ours: of(({ checked }) => checked) },
    { measure: "1,000 files checked, per MB", events, unit: "ms per MB", ours: of(({ checked }) => checked / size) },
    { measure: "longest wait for an answer meanwhile", events, unit: "ms", ours: of(({ longestWait }) => longestWait) },
    { measure: "memory, peak, 1,000 files", events, unit: "MB", ours: of(({ peak }) => peak) },
  ];
}

async function indexing(editor: Editor, uri: string, text: string): Promise<ColdIndex> {
  const [position] = placesIn(text).cites;
  const begun = performance.now();
  const opening = editor.open(uri, text);
  // Where the server fails, that is said by who asks first.
  opening.catch(() => undefined);
  let idle = false;
  let led = Number.NaN;
  const waits: number[] = [];
  const looking = (async () => {
    while (!idle) {
      const { result, wall } = await editor.request("textDocument/definition", { textDocument: { uri }, position });
      if (Number.isNaN(led) && Array.isArray(result) && result.length > 0) led = performance.now() - begun;
      waits.push(wall);
      await sleep(pulse);
    }
  })();
  const about = { textDocument: { uri }, position, context: { includeDeclaration: true } };
  const { wall: known } = await editor.request("textDocument/references", about);
  const first = (await opening).wall;
  await lastProblems(editor);
  idle = true;
  await looking;
  const lists = editor.listsOf(uri);
  const complete = lists.find(({ problems }) => problems === lists.at(-1)?.problems)?.at ?? Number.NaN;
  return {
    first,
    complete: complete - begun,
    led,
    known,
    checked: editor.lastPublished - begun,
    longestWait: Math.max(...waits),
    peak: editor.memory("peak"),
  };
}

/** No problems came for a while, and the server has nothing to do. */
async function lastProblems(editor: Editor): Promise<void> {
  for (let last = -1; last !== editor.lastPublished; ) {
    last = editor.lastPublished;
    await untilIdle(editor);
  }
}
