import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { type BenchContext, inFolder, orWhy, ourServer, untilIdle, withServer } from "./bench-context.ts";
import type { Editor } from "./editor.ts";
import type { Measurement } from "./measurement.ts";
import { placesIn } from "./places.ts";
import { figuresOf, type Sample } from "./statistics.ts";
import { syntheticDossier } from "./synthetic-dossier.ts";

const rounds = 12;

/** Edits that may concern more than the record they are in, so that the file is read again from its first line to its last: an anchor, and a line at the top. */
export async function measureWholeFile(events: number, context: BenchContext): Promise<Measurement[]> {
  const dossier = syntheticDossier(events);
  const text = dossier.get("events.dossier.yaml") ?? "";
  return inFolder(dossier, async (folder) => {
    const uri = pathToFileURL(join(folder, "events.dossier.yaml")).href;
    const middle = placesIn(text).title[Math.floor(events / 2)];
    if (middle === undefined) throw new Error("there are no events");
    const edits = [
      { at: middle, text: "&a " },
      { at: { line: 0, character: 0 }, text: "# A comment.\n" },
    ];
    const ours = await orWhy(
      withServer(ourServer(context, false), folder, async (editor) => {
        await editor.open(uri, text);
        await untilIdle(editor);
        const samples: Sample[] = [];
        for (let round = 0; round <= rounds; round++)
          for (const edit of edits) {
            const both = await typeAndUndo(editor, uri, edit);
            if (round > 0) samples.push(...both);
          }
        return figuresOf(samples);
      }),
    );
    return [{ measure: "edit that is read as a whole file", events, unit: "ms", ours }];
  });
}

async function typeAndUndo(
  editor: Editor,
  uri: string,
  { at, text }: { readonly at: { line: number; character: number }; readonly text: string },
): Promise<Sample[]> {
  const typed = await editor.type(uri, at, 0, text);
  await sleep(20);
  const undone = text.endsWith("\n")
    ? await editor.deleteLine(uri, at.line)
    : await editor.type(uri, at, text.length, "");
  await sleep(20);
  return [typed, undone];
}
