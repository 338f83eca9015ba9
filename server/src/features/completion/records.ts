import { gapDays } from "#core/dates/compare.ts";
import type { DossierDate } from "#core/dates/dossier-date.ts";
import type { ClaimFields, EventRecord, InstrumentRecord } from "#core/record.ts";
import type { Occasion, RecordCandidate } from "./references.ts";

/** An instrument by its id, title and other names; those that can have been in force first. */
export function instrumentCandidate(id: string, { fields }: InstrumentRecord, { date }: Occasion): RecordCandidate {
  const { title, aliases, signed, ended } = fields;
  const isOver = date && ended && gapDays(ended.value, date) > 0;
  const isToCome = date && signed && gapDays(date, signed.value) > 0;
  const inForce = fields["in-force"];
  return {
    id,
    names: () => [id, ...(title ? [title.value] : []), ...aliases.flatMap(({ text }) => (text ? [text.value] : []))],
    relevance: isOver || isToCome ? 1 : 0,
    describe: () => ({
      ...(title ? { description: title.value } : {}),
      detail: [
        title?.value ?? id,
        ...(signed ? [`signed ${signed.value.text}`] : []),
        ...(inForce ? [`in force ${inForce.value.text}`] : []),
        ...(ended ? [`ended ${ended.value.text}`] : []),
      ].join(" · "),
    }),
  };
}

/** An event by its id, title and date; those near in time first. */
export function eventCandidate(id: string, { fields }: EventRecord, occasion: Occasion): RecordCandidate {
  const { title, date } = fields;
  const text = date?.value.text;
  return {
    id,
    names: () => [id, ...(title ? [title.value] : []), ...(text ? [text] : [])],
    relevance: date && occasion.date ? daysBetween(date.value, occasion.date) : farthest,
    describe: () => ({
      ...(title ? { description: title.value } : {}),
      detail: [...(text ? [text] : []), title?.value ?? id].join(" · "),
    }),
  };
}

const farthest = 999_999;

function daysBetween(a: DossierDate, b: DossierDate): number {
  const days = Math.max(0, gapDays(a, b), gapDays(b, a));
  return Math.min(days, farthest);
}

/** A claim by its id and its words. */
export function claimCandidate(id: string, claim: ClaimFields | undefined): RecordCandidate {
  const text = claim?.text?.value.replace(/\s+/g, " ");
  return {
    id,
    names: () => [id, ...(text ? [text] : [])],
    relevance: 0,
    describe: () => (text ? { description: beginning(text), detail: beginning(text) } : {}),
  };
}

const beginning = (text: string): string => (text.length > 80 ? `${text.slice(0, 79).trimEnd()}…` : text);
