import type { RuleContext } from "#core/check/rule.ts";
import type { CivilDay } from "#core/dates/civil-day.ts";
import { compatible } from "#core/dates/compare.ts";
import { type DossierDate, earliestDay, latestDay } from "#core/dates/dossier-date.ts";
import { append } from "#core/group-by.ts";
import { type Field, itemsOf } from "#core/model/read.ts";
import type { AnyRecord, ClaimFields, EventRecord, GovernsFields, InstrumentRecord } from "#core/record.ts";
import { entryOf } from "#core/syntax/node.ts";
import { claimsOf, eventOf, isWithdrawn } from "./claims.ts";
import { isSaidToHaveHappened, timeOfGovernance } from "./event-date.ts";
import { foldName } from "./names.ts";
import { certainlyEarlier } from "./zones.ts";

/** A claim that an instrument governs something at a time. */
export interface Governance {
  readonly record: AnyRecord;
  readonly claim: ClaimFields;
  readonly governs: GovernsFields;
  readonly instrument: InstrumentRecord;
  /** The instrument's id, as written in the claim. */
  readonly id: Field<string>;
  /** As written, by their folded form; empty where the instrument is said to govern everything. */
  readonly scopes: ReadonlyMap<string, string>;
  readonly time: DossierDate;
  /** First and last possible day of the time. */
  readonly start: CivilDay;
  readonly end: CivilDay;
}

/** What the record's claims say governs, where the instrument and the time are known. */
export function governancesIn(record: AnyRecord, context: RuleContext): Governance[] {
  return claimsOf(record).flatMap((claim) => (isWithdrawn(claim) ? [] : governancesOf(record, claim, context)));
}

function governancesOf(record: AnyRecord, claim: ClaimFields, context: RuleContext): Governance[] {
  return claim.governs.flatMap((governs) => {
    const id = governs.instrument;
    const instrument = id && context.find("instrument", id.value);
    const time = timeOf(governs, claim, eventOf(record, claim, context));
    const scopes = new Map(governs.scope.map(({ value }) => [foldName(value), value]));
    const isReadable = scopes.size > 0 || itemsOf(entryOf(governs.node, "scope")?.value).length === 0;
    if (!id || !instrument || !time || time.kind === "unknown" || !isReadable) return [];
    return [{ record, claim, governs, instrument, id, scopes, time, start: earliestDay(time), end: latestDay(time) }];
  });
}

/** The date of a plan is no time at which anything governs. */
function timeOf(governs: GovernsFields, claim: ClaimFields, event: EventRecord | undefined): DossierDate | undefined {
  const time = timeOfGovernance(governs, claim, event);
  return time === event?.fields.date && event && !isSaidToHaveHappened(event) ? undefined : time?.value;
}

/** A claim is reported once; more partners than this are not looked for, nor among more claims of one instrument. */
const mostPartners = 3;
const mostTried = 20;
/** Nor among more instruments that are in force at once. */
const mostInstruments = 200;

/**
 * Governances that cannot all be so, each with some of those it conflicts with: another instrument, a common scope and a common
 * time. Work grows with their number, not with the number of pairs.
 */
export function conflictsAmong(all: readonly Governance[], context: RuleContext): Map<Governance, Set<Governance>> {
  const conflicts = new Map<Governance, Set<Governance>>();
  const links = new InstrumentLinks(context);
  const dated = all.filter((governance) => !isBeforeSigning(governance, context));
  const unlimited = dated.filter(({ scopes }) => scopes.size === 0);
  sweep(unlimited, links, conflicts);
  for (const limited of byScope(dated).values()) sweep([...limited, ...unlimited], links, conflicts);
  return conflicts;
}

/** Then the claim is wrong by itself, and no news of the other instrument. */
function isBeforeSigning({ instrument, time, end }: Governance, { config }: RuleContext): boolean {
  const signed = instrument.fields.signed?.value;
  return signed !== undefined && end < earliestDay(signed) && certainlyEarlier(time, signed, config);
}

function byScope(all: readonly Governance[]): Map<string, Governance[]> {
  const groups = new Map<string, Governance[]>();
  for (const governance of all) {
    for (const scope of governance.scopes.keys()) {
      append(groups, scope, governance);
    }
  }
  return groups;
}

/** Goes through time; at each governance that begins, it is compared with those of other instruments that have not ended. */
function sweep(all: readonly Governance[], links: InstrumentLinks, conflicts: Map<Governance, Set<Governance>>): void {
  const byStart = [...all].sort((a, b) => ascending(a.start, b.start));
  const byEnd = [...all].sort((a, b) => ascending(a.end, b.end));
  const active = new Map<string, ActiveGovernances>();
  let ended = 0;
  for (const next of byStart) {
    for (let last = byEnd[ended]; last && last.end < next.start; last = byEnd[++ended]) end(last, active);
    let compared = 0;
    for (const [id, others] of active) {
      if (compared++ === mostInstruments) break;
      if (id !== next.id.value && !links.between(id, next.id.value)) others.meet(next, conflicts);
    }
    const same = active.get(next.id.value) ?? new ActiveGovernances();
    active.set(next.id.value, same);
    same.add(next, conflicts);
  }
}

function end(governance: Governance, active: Map<string, ActiveGovernances>): void {
  const ofInstrument = active.get(governance.id.value);
  ofInstrument?.remove(governance);
  if (ofInstrument?.isEmpty) active.delete(governance.id.value);
}

/** Open ends are infinite, and their difference is no number. */
const ascending = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);

/** Governances of one instrument that are in time at a moment of the sweep. */
class ActiveGovernances {
  readonly #all = new Set<Governance>();
  readonly #withoutConflict = new Set<Governance>();

  add(governance: Governance, conflicts: ReadonlyMap<Governance, unknown>): void {
    this.#all.add(governance);
    if (!conflicts.has(governance)) this.#withoutConflict.add(governance);
  }

  remove(governance: Governance): void {
    this.#all.delete(governance);
    this.#withoutConflict.delete(governance);
  }

  get isEmpty(): boolean {
    return this.#all.size === 0;
  }

  /** Notes a conflict for the new one if it still needs one, and for each of these that has none yet. */
  meet(next: Governance, conflicts: Map<Governance, Set<Governance>>): void {
    for (const other of this.#withoutConflict) {
      if (!canConflict(next, other)) continue;
      this.#withoutConflict.delete(other);
      note(conflicts, other, next);
      note(conflicts, next, other);
    }
    if ((conflicts.get(next)?.size ?? 0) >= mostPartners) return;
    let tried = 0;
    for (const other of this.#all) {
      if (tried++ >= mostTried) return;
      if (!canConflict(next, other)) continue;
      note(conflicts, next, other);
      note(conflicts, other, next);
      return;
    }
  }
}

function note(conflicts: Map<Governance, Set<Governance>>, governance: Governance, other: Governance): void {
  const partners = conflicts.get(governance);
  if (partners === undefined) conflicts.set(governance, new Set([other]));
  else if (partners.size < mostPartners) partners.add(other);
}

/** One claim that names both, and claims that say that they contradict each other, are no oversight. */
function canConflict(a: Governance, b: Governance): boolean {
  return (
    a.claim !== b.claim &&
    compatible(a.time, b.time) &&
    !contradicts(a.claim, b.claim) &&
    !contradicts(b.claim, a.claim)
  );
}

const contradicts = (claim: ClaimFields, other: ClaimFields): boolean =>
  other.id !== undefined && claim.contradicts.some(({ value }) => value === other.id?.value);

const mostLinks = 100;

/** Whether one instrument supersedes, amends or was made under another, directly or by way of others. */
class InstrumentLinks {
  readonly #context: RuleContext;
  readonly #reached = new Map<string, ReadonlySet<string>>();

  constructor(context: RuleContext) {
    this.#context = context;
  }

  between(a: string, b: string): boolean {
    return this.#reaches(a, b) || this.#reaches(b, a);
  }

  /** Behind too long a chain anything may be. */
  #reaches(from: string, to: string): boolean {
    const reached = this.#from(from);
    return reached.has(to) || reached.size > mostLinks;
  }

  #from(id: string): ReadonlySet<string> {
    const known = this.#reached.get(id);
    if (known) return known;
    const reached = new Set([id]);
    for (const next of reached) {
      if (reached.size > mostLinks) break;
      const fields = this.#context.find("instrument", next)?.fields;
      for (const { value } of fields ? [...fields.supersedes, ...fields.amends, ...fields.under] : [])
        reached.add(value);
    }
    this.#reached.set(id, reached);
    return reached;
  }
}
