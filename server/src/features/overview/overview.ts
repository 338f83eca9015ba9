import { ProtocolRequestType, type TextDocumentIdentifier } from "vscode-languageserver-protocol";
import { isManifest } from "#core/config.ts";
import type { Dossier } from "#core/dossier.ts";
import type { EventRecord } from "#core/record.ts";
import { feature, workspaceFeature } from "../feature.ts";

/** Any file of a dossier, for requests about the whole of it. */
export interface InDossier {
  readonly textDocument: TextDocumentIdentifier;
}

/** One dossier in figures. */
export interface DossierOverview {
  /** A file that stands for the dossier: its `dossier.yaml` where it has one. */
  readonly uri: string;
  readonly title?: string;
  readonly events: number;
  readonly sources: number;
  readonly claims: number;
  /** Errors, warnings and information; hints do not count, as they are in no list of problems. */
  readonly problems: number;
}

export const OverviewRequest = new ProtocolRequestType<InDossier, DossierOverview | null, never, void, void>(
  "dossier/overview",
);
export const ListRequest = new ProtocolRequestType<object, DossierOverview[], never, void, void>("dossier/list");

/** The dossier that a file belongs to, in figures. */
export const overviewFeature = feature(OverviewRequest, {}, (dossier, { textDocument }) =>
  dossier.files.has(textDocument.uri) ? overviewOf(dossier) : null,
);

/** All dossiers of the workspace, by the names of their files. */
export const dossierListFeature = workspaceFeature(ListRequest, {}, (dossiers) =>
  dossiers.filter(({ files }) => files.size > 0).map(overviewOf),
);

export function overviewOf(dossier: Dossier): DossierOverview {
  const title = dossier.config.title?.value;
  return {
    uri: standIn(dossier),
    ...(title === undefined ? {} : { title }),
    events: countOf(dossier.index.records("event")),
    sources: dossier.index.idsOf("source").length,
    claims: claimsIn(dossier),
    problems: problemsIn(dossier),
  };
}

function standIn({ files }: Dossier): string {
  const uris = [...files.keys()].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  return uris.find(isManifest) ?? uris[0] ?? "";
}

function claimsIn({ index }: Dossier): number {
  let count = countOf(index.records("claim"));
  for (const event of index.records("event")) count += (event as EventRecord).fields.claims.length;
  return count;
}

function problemsIn(dossier: Dossier): number {
  let count = 0;
  for (const path of dossier.files.keys())
    for (const { severity } of dossier.problemsIn(path)) if (severity !== "hint") count++;
  return count;
}

function countOf(items: Iterable<unknown>): number {
  let count = 0;
  for (const _ of items) count++;
  return count;
}
