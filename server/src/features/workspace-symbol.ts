import {
  type WorkspaceSymbol,
  type WorkspaceSymbolParams,
  WorkspaceSymbolRequest,
} from "vscode-languageserver-protocol";
import type { DossierDate } from "#core/dates/dossier-date.ts";
import type { Dossier } from "#core/dossier.ts";
import type { DossierRecord } from "#core/record.ts";
import { type FeatureContext, workspaceFeature } from "./feature.ts";
import type { MemorySlot } from "./feature-memory.ts";
import { extentOf } from "./layout/extent.ts";
import { phrase } from "./phrases/phrases.ts";
import { rangeIn } from "./ranges.ts";
import { inOneLine, joined } from "./symbols/one-line.ts";
import { Summaries } from "./symbols/summaries.ts";
import { symbolKindOf, tagsOf } from "./symbols/symbol-kind.ts";
import { type Found, search } from "./workspace-symbol/search.ts";
import { SearchIndex } from "./workspace-symbol/searchable.ts";

/** Finds records of every dossier by id, title, name and alias, in any script; claims that have an id by that and by their text. */
export const workspaceSymbolFeature = workspaceFeature(
  WorkspaceSymbolRequest.type,
  { workspaceSymbolProvider: true },
  workspaceSymbol,
);

/** Of the whole workspace, so it belongs to no text. */
const searchIndex: MemorySlot<SearchIndex> = { make: () => new SearchIndex() };

/** More than this many helps nobody. Editors ask again with every letter. */
const mostSymbols = 500;

export function workspaceSymbol(
  dossiers: readonly Dossier[],
  { query }: WorkspaceSymbolParams,
  context: FeatureContext,
): WorkspaceSymbol[] {
  const summaries = new Map(dossiers.map((dossier) => [dossier, new Summaries(dossier, context.say)]));
  return search(dossiers, context.memory.of(searchIndex, ""), query, mostSymbols).flatMap((found) => {
    const known = summaries.get(found.dossier);
    return known ? [symbolOf(found, known, context)] : [];
  });
}

function symbolOf(
  { file, record, claim, name }: Found,
  summaries: Summaries,
  { client, say }: FeatureContext,
): WorkspaceSymbol {
  const shown = claim && record.kind !== "claim" ? summaries.ofClaim(claim) : summaries.of(record);
  const matched = inOneLine(name ?? "");
  const kind = claim ? "claim" : record.kind;
  const date = dateOf(record);
  const id = claim?.id ?? record.id;
  const abilities = client.workspace?.symbol;
  return {
    // Editors compare what is typed with the name once more, so the name that fits is part of it.
    name: matched === "" || matched === shown.name ? shown.name : `${shown.name} (${matched})`,
    kind: symbolKindOf(kind, abilities),
    containerName: joined([say(phrase(`symbol.${kind}`)), date && summaries.inWords(date)]),
    location: { uri: file.path, range: rangeIn(file, file.spanIn(record, id ? id.span : extentOf(record))) },
    ...tagsOf(shown.isWithdrawn, abilities),
  };
}

/** When it was, so that a year can be typed behind the name. Of a claim in an event that of the event. */
function dateOf({ kind, fields }: DossierRecord): DossierDate | undefined {
  switch (kind) {
    case "source":
      return fields.published?.value;
    case "instrument":
      return (fields.signed ?? fields["in-force"])?.value;
    case "actor":
      return undefined;
    default:
      return fields.date?.value;
  }
}
