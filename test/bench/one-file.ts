import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Random } from "#testing/random.ts";
import {
  type BenchContext,
  inFolder,
  openCompletely,
  orWhy,
  ourServer,
  patience,
  sizeOf,
  untilIdle,
  withServer,
} from "./bench-context.ts";
import { allowedMemory } from "./budgets.ts";
import { Editor, type ServerCommand } from "./editor.ts";
import type { Measure, Measurement } from "./measurement.ts";
import { type Places, placesIn } from "./places.ts";
import { type Figures, figuresOf, type Sample, single } from "./statistics.ts";
import { type SyntheticDossier, syntheticDossier } from "./synthetic-dossier.ts";
import { TypingSession } from "./typing-session.ts";

const memoryAtWork = "memory, peak, opened while the server was at work, of what the budget allows";
const firstList = "open, server just started: first list";
const fileName = "events.dossier.yaml";

/** All events in one file that is open: opening it, typing in it, memory. The peer works on the same text, in turns. */
export async function measureOneFile(events: number, context: BenchContext): Promise<Measurement[]> {
  const dossier = syntheticDossier(events);
  return inFolder(dossier, async (folder) => {
    const file = new EventsFile(folder, dossier);
    const scale = scaleOf(events);
    const peer = context.peer !== undefined && events < context.peerEnd ? context.peer : undefined;
    const ours = ourServer(context, false);
    const first = await openings(scale.openings, () => file.openCold(ours, "first list"));
    const cold = await openings(scale.openings, () => file.openCold(ours, "complete"));
    const shares: number[] = [];
    const atWork = await openings(scale.openings, () =>
      file.openAtWork(ours, (editor) => shares.push(file.shareOfMemory(editor))),
    );
    const running = await openings(scale.openings, () => file.openWarm(ours));
    const peerCold = peer && (await openings(scale.openings, () => file.openCold(peer, "complete")));
    const peerRunning = peer && (await openings(scale.openings, () => file.openWarm(peer)));
    const opened: Measurement[] = [
      { measure: firstList, events, unit: "ms", ours: first, ...(peerCold && { peer: peerCold }) },
      { measure: "open, server just started", events, unit: "ms", ours: cold, ...(peerCold && { peer: peerCold }) },
      { measure: "open, server at work: first list", events, unit: "ms", ours: atWork },
      {
        measure: memoryAtWork,
        events,
        unit: "%",
        ours: typeof atWork === "string" ? atWork : single(Math.max(...shares)),
      },
      { measure: "open, server running", events, unit: "ms", ours: running, ...(peerRunning && { peer: peerRunning }) },
    ];
    const servers = [ours, ourServer(context, true), ...(peer && typeof peerRunning !== "string" ? [peer] : [])];
    const worked = await orWhy(typeInTurns(servers, file, events, scale.rounds));
    return [...opened, ...(typeof worked === "string" ? nothingMeasured(events, worked) : worked)];
  });
}

/** The greater the text, the longer it takes the peer; p95 needs rounds all the same, which ours has five times as many. */
const scaleOf = (events: number) =>
  events <= 1_000
    ? { openings: 5, rounds: 16 }
    : events <= 10_000
      ? { openings: 3, rounds: 6 }
      : { openings: 2, rounds: 16 };

const turnsOfOurs = 5;

async function openings(count: number, open: () => Promise<Sample>): Promise<Figures | string> {
  const samples: Sample[] = [];
  for (let i = 0; i < count; i++) {
    const sample = await orWhy(open());
    if (typeof sample === "string") return sample;
    samples.push(sample);
  }
  return figuresOf(samples);
}

async function typeInTurns(
  servers: readonly ServerCommand[],
  file: EventsFile,
  events: number,
  rounds: number,
): Promise<Measurement[]> {
  const editors = await Promise.all(servers.map((server) => Editor.start(server, file.folder, patience)));
  try {
    for (const editor of editors) await file.openToWork(editor);
    const [ours, pulled, peer] = editors.map((editor) => new TypingSession(editor, file.uri, file.places));
    if (!ours || !pulled) throw new Error("ours is always measured");
    const afterOpen = memory("memory after open", events, ours, peer, "now");
    await takeTurns(ours, pulled, peer, events, rounds);
    const peak = memory("memory, peak", events, ours, peer, "peak");
    const share = file.shareOfMemory(ours.editor);
    return [
      ...typed.map((measure) => measurementOf(measure, events, ours, pulled, peer)),
      afterOpen,
      peak,
      { measure: "memory, peak, of what the budget allows", events, unit: "%", ours: single(share) },
    ];
  } finally {
    await Promise.all(editors.map((editor) => editor.stop()));
  }
}

/** In the middle of the file and at random places; the peer takes one turn of five, because it takes so much longer. */
async function takeTurns(
  ours: TypingSession,
  pulled: TypingSession,
  peer: TypingSession | undefined,
  events: number,
  rounds: number,
): Promise<void> {
  const random = new Random(events);
  for (let round = 0; round <= rounds; round++) {
    const counts = round > 0; // the first one warms up
    for (let turn = 0; turn < turnsOfOurs; turn++) {
      const event = turn === 0 ? Math.floor(events / 2) : random.below(events);
      await ours.round(event, counts);
      await pulled.round(event, counts);
      if (turn === round % turnsOfOurs) await peer?.round(event, counts);
    }
  }
}

const typed: readonly Measure[] = [
  "keystroke",
  "keystroke, until the last list",
  "completion",
  "completion right after a key",
  "completion of an id right after a key",
  "hover",
];

const nothingMeasured = (events: number, why: string): Measurement[] =>
  typed.map((measure) => ({ measure, events, unit: "ms", ours: why }));

const oursOnly: ReadonlySet<Measure> = new Set([
  "keystroke, until the last list",
  "completion of an id right after a key",
]);

function measurementOf(
  measure: Measure,
  events: number,
  ours: TypingSession,
  pulled: TypingSession,
  peer: TypingSession | undefined,
): Measurement {
  return {
    measure,
    events,
    unit: "ms",
    ours: ours.figures(measure),
    ...(measure === "keystroke" ? { pulled: pulled.figures(measure) } : {}),
    ...(peer && !oursOnly.has(measure) ? { peer: peer.figures(measure) } : {}),
  };
}

function memory(
  measure: Measure,
  events: number,
  ours: TypingSession,
  peer: TypingSession | undefined,
  which: "now" | "peak",
): Measurement {
  return {
    measure,
    events,
    unit: "MB",
    ours: single(ours.editor.memory(which)),
    ...(peer ? { peer: single(peer.editor.memory(which)) } : {}),
  };
}

/** The file that is open, in its folder. */
class EventsFile {
  readonly folder: string;
  readonly uri: string;
  readonly text: string;
  readonly places: Places;
  /** In MB. */
  readonly sizeOfOthers: number;

  constructor(folder: string, dossier: SyntheticDossier) {
    this.folder = folder;
    this.uri = pathToFileURL(join(folder, fileName)).href;
    this.text = dossier.get(fileName) ?? "";
    this.places = placesIn(this.text);
    this.sizeOfOthers = [...dossier.values()].reduce((sum, text) => sum + sizeOf(text), 0) - sizeOf(this.text);
  }

  /** As when an editor starts with the file open: the server reads the whole dossier first. */
  openCold(server: ServerCommand, until: "first list" | "complete"): Promise<Sample> {
    return withServer(server, this.folder, (editor) =>
      until === "complete" ? openCompletely(editor, this.uri, this.text) : editor.open(this.uri, this.text),
    );
  }

  /** Peak of what the server took, in percent of what it may. */
  shareOfMemory(editor: Editor): number {
    return (100 * editor.memory("peak")) / allowedMemory(sizeOf(this.text), this.sizeOfOthers);
  }

  /**
   * In a server that knows the file from the disk and is running the rules.
   * @param done when all of them have been run
   */
  openAtWork(server: ServerCommand, done: (editor: Editor) => void): Promise<Sample> {
    return withServer(server, this.folder, async (editor) => {
      await this.#openOther(editor);
      const opened = await editor.open(this.uri, this.text);
      await untilIdle(editor);
      done(editor);
      return opened;
    });
  }

  /** In a server that has done what it does at its start. */
  openWarm(server: ServerCommand): Promise<Sample> {
    return withServer(server, this.folder, async (editor) => {
      await this.warm(editor);
      return openCompletely(editor, this.uri, this.text);
    });
  }

  async openToWork(editor: Editor): Promise<void> {
    if (editor.server.debounce > 0) await this.warm(editor);
    await editor.open(this.uri, this.text);
    await untilIdle(editor);
  }

  /** It is answered when the whole folder is known. */
  async #openOther(editor: Editor): Promise<string> {
    const uri = pathToFileURL(join(this.folder, "warm-up.dossier.yaml")).href;
    await editor.open(uri, "events:\n  e1: {title: Warm, date: 2001, status: 3}\n");
    return uri;
  }

  async warm(editor: Editor): Promise<void> {
    const uri = await this.#openOther(editor);
    await untilIdle(editor);
    if (!editor.listsOf(uri).at(-1)?.problems) throw new Error(`${editor.server.name} does not see the schema`);
  }
}
