import { gapDays } from "#core/dates/compare.ts";
import { type DossierDate, latestDay } from "#core/dates/dossier-date.ts";
import { isRetracted } from "#core/facts/event-sources.ts";
import { foldWord } from "#core/language/words.ts";
import { isKind, type SourceRecord } from "#core/record.ts";
import type { Occasion, RecordCandidate } from "./references.ts";

/** Weighs sources by how near to the event they were published, and whether they name who takes part. */
export class NearSources {
  readonly #occasion: Occasion;
  #names: readonly string[] | undefined;

  constructor(occasion: Occasion) {
    this.#occasion = occasion;
  }

  /** A source by its id, title, publisher and date. */
  candidate(id: string, source: SourceRecord): RecordCandidate {
    const { title, publisher, published } = source.fields;
    const outlet = () => (publisher ? this.#nameOf(publisher.value) : undefined);
    const texts = (values: readonly (string | undefined)[]) => values.filter((value) => value !== undefined);
    return {
      id,
      names: () => texts([id, title?.value, publisher?.value, outlet(), published?.value.text]),
      relevance: this.#relevanceOf(source),
      describe: () => ({
        ...(title ? { description: title.value } : {}),
        detail: texts([title?.value, outlet(), published?.value.text]).join(" · "),
        deprecated: isRetracted(source),
      }),
    };
  }

  #relevanceOf(source: SourceRecord): number {
    if (isRetracted(source)) return worst;
    const published = source.fields.published?.value;
    const { date } = this.#occasion;
    if (published === undefined || date === undefined) return 4 * step + (published ? age(published) : step - 1);
    const days = distance(date, published);
    if (days > nearDays) return 2 * step + Math.min(days, step - 1);
    return (this.#namesWhoTakesPart(source) ? 0 : step) + days;
  }

  #namesWhoTakesPart({ fields: { title } }: SourceRecord): boolean {
    if (title === undefined) return false;
    this.#names ??= this.#namesOfParticipants();
    const folded = foldWord(title.value);
    return this.#names.some((name) => folded.includes(name));
  }

  #namesOfParticipants(): string[] {
    const { cursor, dossier } = this.#occasion;
    if (cursor.record === undefined || !isKind(cursor.record, "event")) return [];
    return cursor.record.fields.actors.flatMap(({ actor }) => {
      const record = actor && dossier.definitionsOf(actor.value).find(({ kind }) => kind === "actor")?.record;
      if (!record || !isKind(record, "actor")) return [];
      const { name, aliases } = record.fields;
      const names = [name?.value ?? "", ...aliases.map(({ text }) => text?.value ?? "")];
      return names.map(foldWord).filter((folded) => folded.length > 2);
    });
  }

  #nameOf(id: string): string {
    const record = this.#occasion.dossier.definitionsOf(id).find(({ kind }) => kind === "actor")?.record;
    return record && isKind(record, "actor") ? (record.fields.name?.value ?? id) : id;
  }
}

/** Articles appear up to two months later. */
const nearDays = 60;
const step = 100_000;
const worst = 9 * step;

/** Days from the event to the article; what appeared before it can hardly tell of it. */
function distance(date: DossierDate, published: DossierDate): number {
  const early = gapDays(published, date);
  if (early > 0) return 2 * early + nearDays;
  const late = gapDays(date, published);
  return Number.isFinite(late) ? Math.max(0, late) : step - 1;
}

/** The newest first. */
function age(published: DossierDate): number {
  const day = latestDay(published);
  return Number.isFinite(day) ? Math.min(step - 1, Math.max(0, step / 2 - day)) : step - 1;
}
