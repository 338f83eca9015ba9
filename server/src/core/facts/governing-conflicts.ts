import { compatible } from "#core/dates/compare.ts";
import { groupBy } from "#core/group-by.ts";
import type { Governance, GoverningClaim, GovernsExtract, InstrumentLink } from "./governs.ts";

/** A claim is reported once; more partners than this are not looked for, nor among more claims of one instrument. */
const mostPartners = 3;
const mostTried = 20;
/** Nor among more instruments that are in force at once. */
const mostInstruments = 200;

/**
 * Governances that cannot all be so, each with some of those it conflicts with: another instrument, a common scope and a common
 * time. Work grows with their number, not with the number of pairs or of scopes.
 */
export function governingConflicts(extracts: readonly GovernsExtract[]): Conflicts {
  const conflicts = new Conflicts();
  const links = new InstrumentLinks(extracts.flatMap((extract) => extract.links));
  sweep(contested(extracts.flatMap(({ governances }) => governances)), links, conflicts);
  return conflicts;
}

/** Most often all claims of a matter name one instrument: then there is nothing to compare. */
function contested(all: readonly Governance[]): readonly Governance[] {
  const instruments = instrumentsByMatter(all);
  const isSeveral = (matter: string) => instruments.get(matter) === several;
  if (!instruments.has(everything)) return all.filter(({ scopes }) => [...scopes.keys()].some(isSeveral));
  return new Set(instruments.values()).size > 1 || isSeveral(everything) ? all : [];
}

function instrumentsByMatter(all: readonly Governance[]): ReadonlyMap<string, string | typeof several> {
  const instruments = new Map<string, string | typeof several>();
  for (const { id, scopes } of all) {
    for (const matter of scopes.size === 0 ? [everything] : scopes.keys()) {
      const known = instruments.get(matter) ?? id;
      instruments.set(matter, known === id ? id : several);
    }
  }
  return instruments;
}

const several = Symbol("several");

/** By governance, those it conflicts with. */
class Conflicts extends Map<Governance, Set<Governance>> {
  lacksPartners = (governance: Governance): boolean => (this.get(governance)?.size ?? 0) < mostPartners;

  note(one: Governance, other: Governance): void {
    this.#note(one, other);
    this.#note(other, one);
  }

  #note(one: Governance, other: Governance): void {
    const partners = this.get(one);
    if (partners === undefined) this.set(one, new Set([other]));
    else if (partners.size < mostPartners) partners.add(other);
  }
}

/** Goes through time; at each governance that begins, it is compared with those of other instruments that have not ended. */
function sweep(all: readonly Governance[], links: InstrumentLinks, conflicts: Conflicts): void {
  const byStart = [...all].sort((a, b) => ascending(a.start, b.start));
  const byEnd = [...all].sort((a, b) => ascending(a.end, b.end));
  const active = new ActiveGovernances(links, conflicts);
  let ended = 0;
  for (const next of byStart) {
    for (let last = byEnd[ended]; last && last.end < next.start; last = byEnd[++ended]) active.end(last);
    active.begin(next);
  }
}

/** Open ends are infinite, and their difference is no number. */
const ascending = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);

/** Those that are in time at a moment of the sweep: by what they may govern, then by instrument. */
class ActiveGovernances {
  readonly #links: InstrumentLinks;
  readonly #conflicts: Conflicts;
  readonly #active = new Map<string, Map<string, OfOneInstrument>>();

  constructor(links: InstrumentLinks, conflicts: Conflicts) {
    this.#links = links;
    this.#conflicts = conflicts;
  }

  begin(next: Governance): void {
    for (const matter of mattersMetBy(next)) this.#meet(next, matter);
    for (const matter of mattersOf(next)) this.#ofInstrument(matter, next.id).add(next, this.#conflicts);
  }

  end(governance: Governance): void {
    for (const matter of mattersOf(governance)) {
      const byInstrument = this.#active.get(matter);
      const ofInstrument = byInstrument?.get(governance.id);
      ofInstrument?.remove(governance);
      if (ofInstrument?.isEmpty) byInstrument?.delete(governance.id);
      if (byInstrument?.size === 0) this.#active.delete(matter);
    }
  }

  #meet(next: Governance, matter: string): void {
    let compared = 0;
    for (const [id, others] of this.#active.get(matter) ?? []) {
      if (compared++ === mostInstruments) break;
      const isNeedless = !others.needPartners && !this.#conflicts.lacksPartners(next);
      if (!isNeedless && id !== next.id && !this.#links.between(id, next.id)) others.meet(next, this.#conflicts);
    }
  }

  #ofInstrument(matter: string, id: string): OfOneInstrument {
    const byInstrument = this.#active.get(matter) ?? new Map<string, OfOneInstrument>();
    const ofInstrument = byInstrument.get(id) ?? new OfOneInstrument();
    this.#active.set(matter, byInstrument.set(id, ofInstrument));
    return ofInstrument;
  }
}

/** A folded scope has no spaces. */
const everything = "every scope";
const anyScope = "any scope";
const scopesOf = ({ scopes }: Governance): string[] => [...scopes.keys()];

/** Where it is found by those that begin later. */
const mattersOf = (governance: Governance): string[] =>
  governance.scopes.size === 0 ? [everything] : [...scopesOf(governance), anyScope];

/** What is said to govern everything meets those of every scope. */
const mattersMetBy = (governance: Governance): string[] =>
  governance.scopes.size === 0 ? [everything, anyScope] : [...scopesOf(governance), everything];

/** Active governances of one matter and instrument. */
class OfOneInstrument {
  readonly #all = new Set<Governance>();
  readonly #withoutConflict = new Set<Governance>();

  add(governance: Governance, conflicts: Conflicts): void {
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

  get needPartners(): boolean {
    return this.#withoutConflict.size > 0;
  }

  /** Notes a conflict for the new one if it still needs one, and for each of these that has none yet. */
  meet(next: Governance, conflicts: Conflicts): void {
    for (const other of this.#withoutConflict) {
      // It may have met its partner in another matter.
      const isMet = conflicts.has(other);
      if (!isMet && !canConflict(next, other)) continue;
      this.#withoutConflict.delete(other);
      if (!isMet) conflicts.note(next, other);
    }
    if (!conflicts.lacksPartners(next)) return;
    let tried = 0;
    for (const other of this.#all) {
      if (tried++ >= mostTried) return;
      if (!canConflict(next, other)) continue;
      conflicts.note(next, other);
      return;
    }
  }
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

const contradicts = (claim: GoverningClaim, other: GoverningClaim): boolean =>
  other.id !== undefined && claim.contradicts.includes(other.id);

const mostLinks = 100;

/** Whether one instrument supersedes, amends or was made under another, directly or by way of others. */
class InstrumentLinks {
  readonly #links: ReadonlyMap<string, readonly InstrumentLink[]>;
  readonly #reached = new Map<string, ReadonlySet<string>>();

  constructor(links: readonly InstrumentLink[]) {
    this.#links = groupBy(links, ({ from }) => from);
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
      for (const { to } of this.#links.get(next) ?? []) reached.add(to);
    }
    this.#reached.set(id, reached);
    return reached;
  }
}
