import { gapDays } from "#core/dates/compare.ts";
import type { InstrumentRecord } from "#core/record.ts";
import { foldName, nameTokens } from "./names.ts";

/** Titles and aliases, folded, that are long enough to be of one instrument. */
export function titlesOf({ fields: { title, aliases } }: InstrumentRecord): ReadonlySet<string> {
  const written = [title, ...aliases.map(({ text }) => text)].flatMap((field) => (field ? [field.value] : []));
  return new Set(written.filter((text) => nameTokens(text).length >= fewestWords).map(foldName));
}

const fewestWords = 3;

/**
 * Two records of one title may be of one instrument: they were signed within two years, neither is said to change or to replace the
 * other, and the parties that both list are the same.
 */
export function mayBeOne(a: InstrumentRecord, b: InstrumentRecord): boolean {
  if (a.id === undefined || b.id === undefined || a.id.value === b.id.value) return false;
  return !isLinked(a, b) && !isLinked(b, a) && haveOneSetOfParties(a, b) && areSignedNear(a, b);
}

const isLinked = ({ fields }: InstrumentRecord, { id }: InstrumentRecord): boolean =>
  [...fields.amends, ...fields.supersedes, ...fields.under].some(({ value }) => value === id?.value);

function haveOneSetOfParties(a: InstrumentRecord, b: InstrumentRecord): boolean {
  const parties = new Set(a.fields.parties.map(({ value }) => value));
  const others = new Set(b.fields.parties.map(({ value }) => value));
  if (parties.size === 0 || others.size === 0) return true;
  return parties.size === others.size && [...parties].every((party) => others.has(party));
}

function areSignedNear(a: InstrumentRecord, b: InstrumentRecord): boolean {
  const [date, other] = [a.fields.signed?.value, b.fields.signed?.value];
  if (date === undefined || other === undefined) return false;
  return Math.max(gapDays(date, other), gapDays(other, date)) <= TWO_YEARS;
}

/** In days. */
const TWO_YEARS = 731;
