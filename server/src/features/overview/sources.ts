import { type Location, ProtocolRequestType } from "vscode-languageserver-protocol";
import type { Dossier } from "#core/dossier.ts";
import { isKind, type SourceRecord } from "#core/record.ts";
import { restingCounts } from "../code-lens/resting-counts.ts";
import { type FeatureContext, feature } from "../feature.ts";
import { extentOf } from "../layout/extent.ts";
import { locationOf } from "../ranges.ts";
import { Summaries } from "../symbols/summaries.ts";
import type { InDossier } from "./overview.ts";

/** With a `group` the sources in it, without one the groups. */
export interface ListParams extends InDossier {
  readonly group?: string;
  /** At most this many members. */
  readonly limit?: number;
}

export interface Group {
  readonly group: string;
  readonly count: number;
}

export interface ListedItem {
  readonly name: string;
  readonly detail: string;
  readonly location: Location;
  readonly isWithdrawn: boolean;
}

export interface ListedSource extends ListedItem {
  /** What rests on it: claims, events and other records. */
  readonly uses: number;
}

export interface ListAnswer<Item> {
  readonly groups: readonly Group[];
  readonly items: readonly Item[];
}

export const SourcesRequest = new ProtocolRequestType<ListParams, ListAnswer<ListedSource> | null, never, void, void>(
  "dossier/sources",
);

/** The sources of a dossier by their grade. */
export const sourcesFeature = feature(SourcesRequest, {}, sources);

/** From the most to the least reliable, as in the Admiralty code. */
const grades = ["A", "B", "C", "D", "E", "F", "ungraded"] as const;

/** Items of a bibliography that nobody cites are no part of the dossier, and are left out. */
export function sources(
  dossier: Dossier,
  { group, limit = Number.POSITIVE_INFINITY }: ListParams,
  { say }: Pick<FeatureContext, "say">,
): ListAnswer<ListedSource> {
  const byGrade = new Map<string, SourceRecord[]>(grades.map((grade) => [grade, []]));
  for (const source of recordedSources(dossier)) {
    byGrade.get(source.fields.reliability?.value ?? "ungraded")?.push(source);
  }
  const groups = [...byGrade].map(([grade, { length: count }]) => ({ group: grade, count }));
  if (group === undefined) return { groups: groups.filter(({ count }) => count > 0), items: [] };
  const summaries = new Summaries(dossier, say);
  const items = (byGrade.get(group) ?? []).slice(0, limit).flatMap((source) => listed(dossier, source, summaries));
  return { groups: [], items };
}

/** By id; of an id that stands twice the record that counts. */
function* recordedSources(dossier: Dossier): Generator<SourceRecord> {
  for (const id of dossier.index.idsOf("source")) {
    const record = dossier.definitionsOf(id).find(({ kind }) => kind === "source")?.record;
    if (record === undefined || !isKind(record, "source")) continue;
    const isOfCatalogue = dossier.files.get(record.path)?.isCatalogue === true;
    if (!isOfCatalogue || dossier.index.references(id).length > 0) yield record;
  }
}

function listed(dossier: Dossier, source: SourceRecord, summaries: Summaries): ListedSource[] {
  const location = locationOf(dossier, source, source.id?.span ?? extentOf(source));
  const { claims, events, others } = restingCounts(dossier, source.id?.value);
  return location ? [{ ...summaries.of(source), location, uses: claims + events + others }] : [];
}
