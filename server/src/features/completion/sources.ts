import { foldWord } from "#core/language/words.ts";
import { isKind } from "#core/record.ts";
import type { KnownRecord } from "./known-record.ts";
import { age, type Days, latest } from "./nearness.ts";
import type { Occasion } from "./references.ts";
import type { ByDays } from "./relevance.ts";

/** Weighs sources by how near to the event they were published, and whether they name who takes part. */
export class NearSources implements ByDays {
  readonly #occasion: Occasion;
  #participants: readonly string[] | undefined;

  constructor(occasion: Occasion) {
    this.#occasion = occasion;
  }

  relevanceOf(known: KnownRecord): number {
    const { first, last, facts } = known;
    if (facts.isRetracted) return worst;
    const { days: around } = this.#occasion;
    if (Number.isNaN(first)) return 5 * step - 1;
    if (around === undefined) return 4 * step + age(last, step);
    const days = distance(around, first, last);
    if (days > nearDays) return 2 * step + Math.min(days, step - 1);
    return (this.#namesWhoTakesPart(known) ? 0 : step) + days;
  }

  get around(): Days {
    return this.#occasion.days ?? latest;
  }

  /** Among those of these days it counts whom they name. */
  readonly least = nearDays;

  beyond(days: number): number {
    return this.#occasion.days ? 2 * step + Math.min(days + 1, step - 1) : 4 * step + age(-days - 1, step);
  }

  #namesWhoTakesPart({ foldedTitle }: KnownRecord): boolean {
    this.#participants ??= this.#namesOfParticipants();
    return this.#participants.some((name) => foldedTitle.includes(name));
  }

  #namesOfParticipants(): string[] {
    const { record: event, dossier } = this.#occasion;
    if (event === undefined || !isKind(event, "event")) return [];
    return event.fields.actors.flatMap(({ actor }) => {
      const record = actor && dossier.definitionsOf(actor.value).find(({ kind }) => kind === "actor")?.record;
      if (!record || !isKind(record, "actor")) return [];
      const { name, aliases } = record.fields;
      const names = [name?.value ?? "", ...aliases.map(({ text }) => text?.value ?? "")];
      return names.map(foldWord).filter((folded) => folded.length > 2);
    });
  }
}

/** Articles appear up to two months later. */
const nearDays = 60;
const step = 100_000;
const worst = 9 * step;

/** Days from the event to the article; what appeared before it can hardly tell of it. */
function distance(event: Days, first: number, last: number): number {
  const early = event.first - last;
  if (early > 0) return Math.min(2 * early + nearDays, step);
  const late = first - event.last;
  return Number.isFinite(late) ? Math.max(0, late) : step - 1;
}
