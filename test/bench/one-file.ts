import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Random } from "#testing/random.ts";
import {
  type BenchContext,
  inFolder,
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

const fileName = "events.dossier.yaml";

/** All events in one file that is open: opening it, typing in it, memory. The peer works on the same text, in turns. */
export async function measureOneFile(events: number, context: BenchContext): Promise<Measurement[]> {
  const dossier = syntheticDossier(events);
  return inFolder(dossier, async (folder) => {
    const file = new EventsFile(folder, dossier);
    const scale = scaleOf(events);
    const peer = context.peer !== undefined && events < context.peerEnd ? context.peer : undefined;
    const ours = ourServer(context.dist, false);
    const cold = await openings(scale.openings, () => file.openCold(ours));
    const running = await openings(scale.openings, () => file.openWarm(ours));
    const peerRunning = peer && (await openings(scale.openings, () => file.openWarm(peer)));
    const openingsFound: Measurement[] = [
      {
        measure: "open, server just started",
        events,
        unit: "ms",
        ours: cold,
        ...(peerRunning && { peer: peerRunning }),
      },
      { measure: "open, server running", events, unit: "ms", ours: running, ...(peerRunning && { peer: peerRunning }) },
    ];
    const servers = [ours, ourServer(context.dist, true), ...(peer && typeof peerRunning !== "string" ? [peer] : [])];
    return [...openingsFound, ...(await typeInTurns(servers, file, events, scale.rounds))];
  });
}

/** The greater the text, the longer it takes the peer; p95 needs rounds all the same, which ours has five times as many. */
const scaleOf = (events: number) =>
  events <= 1_000
    ? { openings: 5, rounds: 16 }
    : events <= 10_000
      ? { openings: 3, rounds: 8 }
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
    const found: Measurement[] = [];
    const opened: string[] = [];
    for (const editor of editors) {
      if (editor.server.debounce > 0) await file.warm(editor);
      const { result } = await editor.open(file.uri, file.text);
      opened.push(`${editor.server.name}${editor.server.pulls ? " (pull)" : ""} ${result.length}`);
      await untilIdle(editor);
    }
    console.log(`  problems shown at open: ${opened.join(", ")}`);
    const [ours, pulled, peer] = editors.map((editor) => new TypingSession(editor, file.uri, file.places));
    const afterOpen = memory("memory after open", events, ours, peer, "now");
    const random = new Random(events);
    for (let round = 0; round <= rounds; round++) {
      const counts = round > 0; // the first one warms up
      for (let turn = 0; turn < turnsOfOurs; turn++) {
        const event = turn === 0 ? Math.floor(events / 2) : random.below(events);
        await ours?.round(event, counts);
        await pulled?.round(event, counts);
        if (turn === round % turnsOfOurs) await peer?.round(event, counts);
      }
    }
    found.push(...typed.map((measure) => measurementOf(measure, events, ours, pulled, peer)));
    const peak = memory("memory, peak", events, ours, peer, "peak");
    found.push(afterOpen, peak);
    const allowed = allowedMemory(sizeOf(file.text), file.sizeOfOthers);
    if (typeof peak.ours !== "string")
      found.push({
        measure: "memory, peak, of what the budget allows",
        events,
        unit: "%",
        ours: single((100 * peak.ours.median) / allowed),
      });
    return found;
  } finally {
    await Promise.all(editors.map((editor) => editor.stop()));
  }
}

const typed: readonly Measure[] = [
  "keystroke",
  "completion",
  "completion right after a key",
  "completion of an id right after a key",
  "hover",
];

function measurementOf(
  measure: Measure,
  events: number,
  ours: TypingSession | undefined,
  pulled: TypingSession | undefined,
  peer: TypingSession | undefined,
): Measurement {
  return {
    measure,
    events,
    unit: "ms",
    ours: ours?.figures(measure) ?? "not measured",
    ...(measure === "keystroke" && pulled ? { pulled: pulled.figures(measure) } : {}),
    ...(measure === "completion of an id right after a key" || !peer ? {} : { peer: peer.figures(measure) }),
  };
}

function memory(
  measure: Measure,
  events: number,
  ours: TypingSession | undefined,
  peer: TypingSession | undefined,
  which: "now" | "peak",
): Measurement {
  return {
    measure,
    events,
    unit: "MB",
    ours: single(ours?.editor.memory(which) ?? Number.NaN),
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
  openCold(server: ServerCommand): Promise<Sample> {
    return withServer(server, this.folder, (editor) => editor.open(this.uri, this.text));
  }

  /** In a server that has done what it does at its start. */
  openWarm(server: ServerCommand): Promise<Sample> {
    return withServer(server, this.folder, async (editor) => {
      await this.warm(editor);
      return editor.open(this.uri, this.text);
    });
  }

  async warm(editor: Editor): Promise<void> {
    const uri = pathToFileURL(join(this.folder, "warm-up.dossier.yaml")).href;
    const { result } = await editor.open(uri, "events:\n  e1: {title: Warm, date: 2001, status: 3}\n");
    if (result.length === 0) throw new Error(`${editor.server.name} does not see the schema`);
    await untilIdle(editor);
  }
}
