import { ProtocolRequestType, type TextDocumentIdentifier } from "vscode-languageserver-protocol";
import { isManifest } from "#core/config.ts";
import type { Dossier } from "#core/dossier.ts";
import { byCodeUnit } from "#core/text/by-code-unit.ts";
import { feature, workspaceFeature } from "../feature.ts";
import type { FeatureMemory } from "../feature-memory.ts";
import { claimCount } from "./claim-count.ts";

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
export const overviewFeature = feature(OverviewRequest, {}, (dossier, { textDocument }, { memory }) =>
  dossier.files.has(textDocument.uri) ? overviewOf(dossier, memory) : null,
);

/** All dossiers of the workspace, by the names of their files. */
export const dossierListFeature = workspaceFeature(ListRequest, {}, (dossiers, _params, { memory }) =>
  dossiers.filter(({ files }) => files.size > 0).map((dossier) => overviewOf(dossier, memory)),
);

export function overviewOf(dossier: Dossier, memory: FeatureMemory): DossierOverview {
  const title = dossier.config.title?.value;
  return {
    uri: standIn(dossier),
    ...(title === undefined ? {} : { title }),
    events: dossier.recordsOf("event").length,
    sources: dossier.index.idsOf("source").length,
    claims: memory.ofDossier(claimCount, dossier).of(dossier),
    problems: problemsIn(dossier),
  };
}

function standIn({ files }: Dossier): string {
  const uris = [...files.keys()].sort((a, b) => a.length - b.length || byCodeUnit(a, b));
  return uris.find(isManifest) ?? uris[0] ?? "";
}

function problemsIn(dossier: Dossier): number {
  let count = 0;
  for (const path of dossier.files.keys())
    for (const { severity } of dossier.problemsIn(path)) if (severity !== "hint") count++;
  return count;
}
