import {
  type Location,
  NotificationType,
  type Position,
  type Range,
  RequestType,
  type TextDocumentIdentifier,
} from "vscode-languageclient";
import type { OriginGraph } from "../origin-graph/origin-graph.ts";
import type { Timeline } from "../timeline/timeline.ts";

/** What the client's views ask of the server; docs/protocol.md describes it. */
export interface InDossier {
  /** Any file of the dossier. */
  readonly textDocument: TextDocumentIdentifier;
}

export interface QuotedPassage {
  readonly range: Range;
  readonly state: "found" | "differs";
  readonly claims: number;
  readonly label: string;
}

/** One dossier in figures. */
export interface DossierOverview {
  /** A file that stands for the dossier: its `dossier.yaml` where it has one. */
  readonly uri: string;
  readonly title?: string;
  readonly events: number;
  readonly sources: number;
  readonly claims: number;
  /** Errors, warnings and information; hints do not count. */
  readonly problems: number;
}

export interface Group {
  readonly group: string;
  readonly count: number;
}

/** A record as a view lists it. */
export interface ListedItem {
  readonly name: string;
  readonly detail: string;
  readonly location: Location;
  readonly isWithdrawn: boolean;
}

/** A source; `uses` counts what rests on it: claims, events and other records. */
export interface ListedSource extends ListedItem {
  readonly uses: number;
}

/** With a `group` its members, without one the groups. */
export interface ListParams extends InDossier {
  readonly group?: string;
  /** At most this many members. */
  readonly limit?: number;
}

export interface ListAnswer<Item> {
  readonly groups: readonly Group[];
  readonly items: readonly Item[];
}

/** A text to be inserted; `snippet` holds placeholders in the syntax of the protocol. */
export interface NewRecordAnswer {
  readonly uri: string;
  readonly position: Position;
  readonly snippet: string;
  readonly ids: readonly string[];
}

/** Where the address is recorded already. */
export interface KnownSource {
  readonly known: Location;
}

export const quotedPassages = new RequestType<InDossier, QuotedPassage[] | null, void>("dossier/quotedPassages");
export const dossierOverview = new RequestType<InDossier, DossierOverview | null, void>("dossier/overview");
export const dossierList = new RequestType<object, DossierOverview[], void>("dossier/list");
export const sourceList = new RequestType<ListParams, ListAnswer<ListedSource> | null, void>("dossier/sources");
export const claimList = new RequestType<ListParams, ListAnswer<ListedItem> | null, void>("dossier/claims");
export const timelineOf = new RequestType<InDossier, Timeline | null, void>("dossier/timeline");
export const originGraphOf = new RequestType<InDossier, OriginGraph | null, void>("dossier/origins");
export const newEvent = new RequestType<InDossier & { readonly title: string }, NewRecordAnswer | null, void>(
  "dossier/newEvent",
);
export const newSource = new RequestType<
  InDossier & { readonly text: string },
  NewRecordAnswer | KnownSource | null,
  void
>("dossier/newSource");

/** Answers of this list may be other ones now. */
export const dossierChanged = new NotificationType<object>("dossier/changed");
