import {
  type InlayHint,
  type InlayHintParams,
  InlayHintRequest,
  InlayHintResolveRequest,
  MarkupKind,
} from "vscode-languageserver-protocol";
import type { Dossier } from "#core/dossier.ts";
import type { DossierFile } from "#core/dossier-file.ts";
import type { Span } from "#core/text/span.ts";
import { type FeatureContext, feature, itemFeature } from "./feature.ts";
import { bold, code, paragraphs } from "./hover/markdown.ts";
import type { Hint } from "./inlay-hint/hint.ts";
import { idHints } from "./inlay-hint/id-hints.ts";
import { shortWeekdays, weekdayHints } from "./inlay-hint/weekday-hints.ts";
import { locationOf, rangeIn, spanOfRange } from "./ranges.ts";
import { recordsBetween } from "./records-between.ts";

/** Says behind an id who or what that is, and behind a day which day of the week. */
export const inlayHintFeature = feature(
  InlayHintRequest.type,
  { inlayHintProvider: { resolveProvider: true } },
  inlayHints,
);

export const inlayHintResolveFeature = itemFeature(
  InlayHintResolveRequest.type,
  {},
  ({ data }) => (isHintData(data) ? data.uri : undefined),
  resolveInlayHint,
  (hint) => hint,
);

/** What the client sends back with a hint behind an id. */
interface HintData {
  readonly uri: string;
  readonly id: string;
  readonly kind: "actor" | "source";
}

export function inlayHints(
  dossier: Dossier,
  { textDocument, range }: InlayHintParams,
  context: FeatureContext,
): InlayHint[] {
  const file = dossier.files.get(textDocument.uri);
  if (file === undefined) return [];
  const isComplete = !canResolve(context);
  return hintsIn(file, spanOfRange(file, range), dossier, context).map((hint) => {
    const shown = shownIn(file, hint);
    return isComplete ? resolveInlayHint(dossier, shown) : shown;
  });
}

/** Adds what is shown when the pointer is on the hint, and where a click leads: to the record. */
export function resolveInlayHint(dossier: Dossier, hint: InlayHint): InlayHint {
  const data: unknown = hint.data;
  const site = isHintData(data)
    ? dossier.definitionsOf(data.id).find((definition) => definition.kind === data.kind)
    : undefined;
  const location = site && locationOf(dossier, site.record, site.span);
  if (site === undefined || location === undefined || typeof hint.label === "string") return hint;
  const { record, id } = site;
  const name =
    record.kind === "actor" ? record.fields.name : record.kind === "source" ? record.fields.title : undefined;
  const value = paragraphs([`${bold(name?.value ?? id)} · ${code(id)}`]);
  return {
    ...hint,
    label: hint.label.map((part) => ({ ...part, location })),
    tooltip: { kind: MarkupKind.Markdown, value },
  };
}

/** In the order of the text. */
function hintsIn(file: DossierFile, within: Span, dossier: Dossier, context: FeatureContext): Hint[] {
  const hints: Hint[] = [];
  const weekdays = context.settings.inlayHints.weekdays ? shortWeekdays(context.locale) : undefined;
  for (const { record, start } of recordsBetween(file, within)) {
    const seen: Span = { start: within.start - start, end: within.end - start };
    const found = [
      ...idHints(dossier, record, seen, context),
      ...(weekdays ? weekdayHints(record, seen, weekdays) : []),
    ];
    for (const hint of found) hints.push({ ...hint, offset: hint.offset + start });
  }
  return hints.sort((a, b) => a.offset - b.offset);
}

function shownIn(file: DossierFile, { offset, text, record }: Hint): InlayHint {
  const { start: position } = rangeIn(file, { start: offset, end: offset });
  if (record === undefined) return { position, label: text, paddingLeft: true };
  const data: HintData = { uri: file.path, ...record };
  return { position, label: [{ value: text }], paddingLeft: true, data };
}

function canResolve({ client }: FeatureContext): boolean {
  const properties = client.textDocument?.inlayHint?.resolveSupport?.properties ?? [];
  return properties.includes("tooltip") && properties.includes("label.location");
}

function isHintData(data: unknown): data is HintData {
  if (typeof data !== "object" || data === null) return false;
  const { uri, id, kind } = data as Partial<Record<keyof HintData, unknown>>;
  return typeof uri === "string" && typeof id === "string" && (kind === "actor" || kind === "source");
}
