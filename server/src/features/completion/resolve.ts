import type { CompletionItem } from "vscode-languageserver-protocol";
import { parseDate } from "#core/dates/parse-date.ts";
import type { Dossier } from "#core/dossier.ts";
import { claimIn } from "#core/record.ts";
import type { FeatureContext } from "../feature.ts";
import { describeClaim } from "../hover/describe-claim.ts";
import { describeRecord } from "../hover/describe-record.ts";
import { hoverContext } from "../hover/hover-context.ts";
import { detailOf } from "./describe.ts";
import { KnownRecord } from "./known-record.ts";
import { documented, type RecordData } from "./offer.ts";

/** What hovering over the id would show, for the item that the user looks at. */
export function resolveCompletion(dossier: Dossier, item: CompletionItem, context: FeatureContext): CompletionItem {
  const { data, label: id } = item;
  const definition = dossier.definitionsOf(id)[0];
  if (!isRecordData(data) || definition === undefined) return item;
  const { record, kind } = definition;
  const date = data.on === undefined ? undefined : parseDate(data.on).date;
  const claim = kind === "claim" ? claimIn(record, id) : undefined;
  const detail = detailOf(new KnownRecord(id, kind, record, claim), { dossier, context, date });
  const shown = hoverContext(dossier, context);
  const text = claim ? describeClaim(record, claim, shown) : describeRecord(record, shown, date);
  return { ...item, ...(detail === undefined ? {} : { detail }), documentation: documented(text, context.client) };
}

export function isRecordData(data: unknown): data is RecordData {
  const { uri, on } = (data ?? {}) as Partial<RecordData>;
  return typeof uri === "string" && (on === undefined || typeof on === "string");
}
