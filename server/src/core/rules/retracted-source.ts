import { type Finding, type RuleContext, recordRule } from "#core/check/rule.ts";
import type { DossierDate } from "#core/dates/dossier-date.ts";
import { parseDate } from "#core/dates/parse-date.ts";
import { type CitationList, citationListsOf } from "#core/facts/citation-lists.ts";
import { citationsOfEvent, isRetracted } from "#core/facts/event-sources.ts";
import { type AnyRecord, type CitationFields, isKind, type SourceRecord } from "#core/record.ts";

/** What its publisher took back supports nothing. */
export const retractedSource = recordRule({
  id: "retracted-source",
  severity: "warning",
  summary: "No record rests on a source that was retracted.",
  messages: {
    only: "'{id}' was retracted, and nothing else is cited for this.",
    onlyDetail: "'{id}' was retracted ({detail}), and nothing else is cited for this.",
    some: "'{id}' was retracted. Other sources remain.",
    someDetail: "'{id}' was retracted ({detail}). Other sources remain.",
    here: "Retracted here.",
  },

  *record(record, context) {
    for (const list of citationListsOf(record)) {
      const retracted = list.citations.flatMap((citation) => retractedIn(citation, context) ?? []);
      if (retracted.length === 0) continue;
      const isOnly = !hasOthers(record, list, retracted.length, context);
      for (const one of retracted) yield finding(one, isOnly);
    }
  },
});

interface Retracted {
  readonly id: NonNullable<CitationFields["source"]>;
  readonly source: SourceRecord;
}

function retractedIn({ source: id }: CitationFields, context: RuleContext): Retracted | undefined {
  const source = id && context.find("source", id.value);
  return id && source && isRetracted(source) ? { id, source } : undefined;
}

/** An event has what its claims cite too. A source that nobody knows may be a good one. */
function hasOthers(record: AnyRecord, { citations, claim }: CitationList, retracted: number, context: RuleContext) {
  if (citations.length > retracted) return true;
  return claim === undefined && isKind(record, "event") && citationsOfEvent(record, context).length > 0;
}

function finding(
  { id, source }: Retracted,
  isOnly: boolean,
): Finding<"only" | "onlyDetail" | "some" | "someDetail" | "here"> {
  const message = isOnly ? "only" : "some";
  const detail = detailOf(source);
  const { retracted } = source.fields;
  return {
    span: id.span,
    severity: isOnly ? "warning" : "information",
    ...(detail === undefined
      ? { message, args: { id: id.value } }
      : { message: `${message}Detail` as const, args: { id: id.value, detail } }),
    related: retracted ? [{ record: source, span: retracted.span, message: "here" }] : [],
  };
}

/** The date or the reason. */
function detailOf({ fields }: SourceRecord): DossierDate | string | undefined {
  const value = fields.retracted?.value;
  return typeof value === "string" ? (parseDate(value).date ?? value) : undefined;
}
