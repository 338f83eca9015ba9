import { ProtocolRequestType } from "vscode-languageserver-protocol";
import type { Dossier } from "#core/dossier.ts";
import { unusedId } from "#core/fixes/unused-id.ts";
import { feature } from "../feature.ts";
import { type NewRecordAnswer, newRecords, placeholder, recordNear } from "./new-records.ts";
import type { InDossier } from "./overview.ts";

export interface NewEventParams extends InDossier {
  readonly title: string;
}

export const NewEventRequest = new ProtocolRequestType<NewEventParams, NewRecordAnswer | null, never, void, void>(
  "dossier/newEvent",
);

/** A record for an event of that title: behind the last event of the file, else of the file that holds most of them. */
export const newEventFeature = feature(NewEventRequest, {}, newEvent);

export function newEvent(dossier: Dossier, { textDocument, title }: NewEventParams): NewRecordAnswer | null {
  const near = recordNear(dossier, textDocument.uri);
  if (near === undefined) return null;
  const id = unusedId(dossier, [wordsOf(title)], "event");
  const values = { title: title.replaceAll(placeholder, "").trim() };
  const written = { date: placeholder, cites: `[${placeholder}]` };
  return newRecords(dossier, near, [{ kind: "event", id, values, written }]) ?? null;
}

/** Ids may hold other signs; those of a title would only be in the way. */
const wordsOf = (title: string): string => title.replace(/[^\p{L}\p{M}\p{N}\s-]+/gu, " ");
