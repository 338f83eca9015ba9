import {
  type CodeLens,
  type CodeLensParams,
  CodeLensRequest,
  CodeLensResolveRequest,
  type Command,
} from "vscode-languageserver-protocol";
import type { Dossier } from "#core/dossier.ts";
import type { AnyRecord, DossierRecord } from "#core/record.ts";
import { eventLens } from "./code-lens/event.ts";
import { instrumentLens } from "./code-lens/instrument.ts";
import type { LensText } from "./code-lens/lens-text.ts";
import { sourceLens } from "./code-lens/source.ts";
import { type FeatureContext, feature, itemFeature } from "./feature.ts";
import { locationOf, offsetIn, rangeIn } from "./ranges.ts";
import { recordsBetween } from "./records-between.ts";
import type { Settings } from "./settings.ts";

/** Places for a line above each source, event and instrument; what it says is worked out for those that are seen. */
export const codeLensFeature = feature(
  CodeLensRequest.type,
  { codeLensProvider: { resolveProvider: true } },
  (dossier, params, { settings }) => codeLenses(dossier, params, settings),
);

export const codeLensResolveFeature = itemFeature(
  CodeLensResolveRequest.type,
  {},
  ({ data }) => (isLensData(data) ? data.uri : undefined),
  resolveCodeLens,
  (lens) => ({ ...lens, command: untitled }),
);

/** What the client sends back with a lens. */
interface LensData {
  readonly uri: string;
}

export function codeLenses(dossier: Dossier, { textDocument }: CodeLensParams, { codeLens }: Settings): CodeLens[] {
  const file = dossier.files.get(textDocument.uri);
  if (file === undefined) return [];
  const wanted = { source: codeLens.sources, event: codeLens.events, instrument: codeLens.instruments };
  const data: LensData = { uri: file.path };
  const lenses: CodeLens[] = [];
  for (const { record, start } of recordsBetween(file)) {
    if (!hasLens(record) || !wanted[record.kind]) continue;
    const { start: from, end } = nameOf(record);
    lenses.push({ range: rangeIn(file, { start: start + from, end: start + end }), data });
  }
  return lenses;
}

/** A lens whose record is gone says nothing. */
export function resolveCodeLens(dossier: Dossier, lens: CodeLens, context: FeatureContext): CodeLens {
  const file = isLensData(lens.data) ? dossier.files.get(lens.data.uri) : undefined;
  const record = file?.recordAt(offsetIn(file, lens.range.start))?.record;
  if (file === undefined || record === undefined || !hasLens(record)) return { ...lens, command: untitled };
  const { parts, tooltip, places } = textOf(dossier, record, context);
  const title = parts.map((part) => context.say(part)).join(" · ");
  const command = canShowReferences(context)
    ? {
        title,
        command: showReferences,
        arguments: [
          file.path,
          lens.range.start,
          ...(places ? [places.flatMap((place) => locationOf(dossier, place.record, place.span) ?? [])] : []),
        ],
      }
    : { title, command: "" };
  return { ...lens, command: tooltip ? { ...command, tooltip: context.say(tooltip) } : command };
}

type LensRecord = Extract<DossierRecord, { kind: "source" | "event" | "instrument" }>;

const hasLens = (record: AnyRecord): record is LensRecord =>
  record.kind === "source" || record.kind === "event" || record.kind === "instrument";

function textOf(dossier: Dossier, record: LensRecord, { memory }: FeatureContext): LensText {
  const facts = memory.factsOf(dossier);
  switch (record.kind) {
    case "source":
      return sourceLens(dossier, record, facts);
    case "event":
      return eventLens(record, facts);
    case "instrument":
      return instrumentLens(dossier, record, facts);
  }
}

/** The id; without one the place where the record begins. */
const nameOf = ({ id, value }: AnyRecord) => id?.span ?? { start: value.span.start, end: value.span.start };

/** A command of the client, not of the server: the protocol has none that opens references (docs/protocol.md). */
const showReferences = "dossier.showReferences";

function canShowReferences({ client }: FeatureContext): boolean {
  const commands: unknown = (client.experimental as { commands?: { commands?: unknown } } | undefined)?.commands
    ?.commands;
  return Array.isArray(commands) && commands.includes(showReferences);
}

const untitled: Command = { title: "", command: "" };

const isLensData = (data: unknown): data is LensData =>
  typeof data === "object" && data !== null && typeof (data as { uri?: unknown }).uri === "string";
