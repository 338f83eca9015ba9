import type { NewText } from "#core/dossier.ts";
import type { Host } from "./host.ts";
import type { Workspace } from "./workspace.ts";

export interface TakeOptions {
  /** Between two stretches of work others have their turn; `undefined`: there are no others. */
  readonly rest: (() => Promise<void>) | undefined;
  readonly isStillWanted?: (uri: string) => boolean;
  /** So many more files are in the workspace, or nobody wants them any more. */
  readonly done?: (count: number) => void;
}

/** Brings texts of the disk into the workspace, in stretches: as many small files as one holds, or a part of a long one. */
export async function takeTexts(
  workspace: Workspace,
  host: Host,
  texts: readonly NewText[],
  { rest, isStillWanted = () => true, done }: TakeOptions,
): Promise<void> {
  const pace = new Pace(host);
  for (const batch of batchesOf(texts, pace)) {
    const wanted = batch.filter(({ path }) => isStillWanted(path));
    const [file] = wanted;
    const isLong = wanted.length === 1 && (file?.text?.length ?? 0) > pace.characters;
    if (rest && isLong && file?.text !== undefined && !workspace.isNearly(file.path, file.text))
      await takeInParts(workspace, file.path, file.text, rest, pace);
    else if (wanted.length > 0) pace.measure(() => workspace.changeOnDisk(wanted));
    done?.(batch.length);
    await rest?.();
  }
}

/** A long one is taken by itself. */
function* batchesOf(texts: readonly NewText[], pace: Pace): Iterable<readonly NewText[]> {
  let batch: NewText[] = [];
  let length = 0;
  for (const file of texts) {
    const more = file.text?.length ?? 0;
    if (batch.length > 0 && length + more > pace.characters) {
      yield batch;
      [batch, length] = [[], 0];
    }
    batch.push(file);
    length += more;
  }
  if (batch.length > 0) yield batch;
}

/** Gives the workspace more and more of a long text, in whole lines. */
async function takeInParts(
  workspace: Workspace,
  path: string,
  text: string,
  rest: () => Promise<void>,
  pace: Pace,
): Promise<void> {
  let end = endOfPart(text, pace.characters);
  pace.measure(() => workspace.changeOnDisk([{ path, text: text.slice(0, end) }]));
  for (let factor = 1; end < text.length; ) {
    await rest();
    end = endOfPart(text, end + Math.max(factor * pace.characters, end / mostParts));
    const wasExtended = pace.measure(() => workspace.extendOnDisk(path, text.slice(0, end)));
    // Where the parts before must be read again for each, there are few of them.
    if (!wasExtended) factor *= 2;
  }
}

/** A line that nothing ends is not left for a part of its own. */
function endOfPart(text: string, from: number): number {
  const end = text.indexOf("\n", from) + 1;
  return end === 0 ? text.length : end;
}

/** How many characters the workspace takes at a stretch: fewer where those before took long. */
class Pace {
  readonly #host: Host;
  /** The first ones take long: what runs for the first time is not compiled yet. */
  characters = first;

  constructor(host: Host) {
    this.#host = host;
  }

  measure<Result>(work: () => Result): Result {
    const begun = this.#host.now();
    const result = work();
    const took = this.#host.now() - begun;
    const factor = Math.max(0.5, Math.min(2, wanted / Math.max(took, 1)));
    this.characters = Math.round(Math.max(least, Math.min(most, this.characters * factor)));
    return result;
  }
}

const most = 100_000;
const least = 10_000;
const first = 25_000;

/** With each part the offsets of all records are copied, so the parts grow with what is known: the whole of it stays linear. */
const mostParts = 100;

/** Milliseconds at a stretch. */
const wanted = 10;
