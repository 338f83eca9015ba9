import type { RuleContext } from "#core/check/rule.ts";
import { gapDays } from "#core/dates/compare.ts";
import type { DossierDate } from "#core/dates/dossier-date.ts";
import type { Field } from "#core/model/read.ts";
import type { ActorRecord } from "#core/record.ts";
import { type ActorName, areToldApart, typeOf } from "./actor-names.ts";
import { type ComparedName, comparedNamesOf } from "./compared-names.ts";
import { type Likeness, likenessOf } from "./similar-names.ts";

/** Names of two records that may be one actor's. At least one is a main name: aliases may be shared. */
export interface NamePair {
  readonly own: ActorName;
  readonly other: ActorName;
  readonly likeness: Likeness;
}

/** The names by which two records look like one actor's, main names before aliases; `undefined` where they do not. */
export function similarNames(actor: ActorRecord, other: ActorRecord, context: RuleContext): NamePair | undefined {
  if (areKnownAsTwo(actor, other)) return undefined;
  let first: NamePair | undefined;
  for (const own of comparedNamesOf(actor, context)) {
    for (const theirs of comparedNamesOf(other, context)) {
      if (!counts(own, theirs, first)) continue;
      const likeness = likenessOf(own.spelling, theirs.spelling);
      if (likeness !== undefined) first = { own, other: theirs, likeness };
    }
  }
  return first;
}

/** From two aliases nothing follows, and once there is a pair only that of the main names is better. */
const counts = (a: ActorName, b: ActorName, found: NamePair | undefined): boolean =>
  found === undefined ? a.isMain || b.isMain : a.isMain && b.isMain;

/** Whether these two names speak for one actor. */
export function canBeOne(a: ComparedName, b: ComparedName): boolean {
  if (a.actor === b.actor || !(a.isMain || b.isMain) || likenessOf(a.spelling, b.spelling) === undefined) return false;
  return !areKnownAsTwo(a.actor, b.actor);
}

/**
 * One id twice is another defect; two types, two items of Wikidata, and lives that began or ended years apart are of two, and so is
 * what `not` tells apart.
 */
function areKnownAsTwo(a: ActorRecord, b: ActorRecord): boolean {
  if (a.id !== undefined && a.id.value === b.id?.value) return true;
  const [type, otherType] = [typeOf(a), typeOf(b)];
  if (type === undefined || type !== otherType) return true;
  const [item, otherItem] = [a.fields.wikidata?.value, b.fields.wikidata?.value];
  if (item !== undefined && otherItem !== undefined && item !== otherItem) return true;
  return (
    areYearsApart(a.fields.born, b.fields.born) || areYearsApart(a.fields.died, b.fields.died) || areToldApart(a, b)
  );
}

/** Sources differ about days and years of birth: fathers and sons are further apart. */
function areYearsApart(a: Field<DossierDate> | undefined, b: Field<DossierDate> | undefined): boolean {
  return (
    a !== undefined && b !== undefined && Math.max(gapDays(a.value, b.value), gapDays(b.value, a.value)) > FIVE_YEARS
  );
}

/** In days. */
const FIVE_YEARS = 5 * 366;
