import { type DossierDate, earliestDay, latestDay } from "#core/dates/dossier-date.ts";
import { typeOf } from "#core/facts/actor-names.ts";
import { isRetracted } from "#core/facts/event-sources.ts";
import type { RecordKind } from "#core/model/spec.ts";
import type { ClaimFields, DossierRecord } from "#core/record.ts";
import { shortened } from "../hover/markdown.ts";
import { fold } from "./fold.ts";
import { type Candidate, searchedText } from "./select.ts";

/** What is said of a record where ids are offered; read once, so that offering them reads no record again. */
interface Facts {
  /** Beside the id. The longest comes last, because editors do not compare all of it. */
  readonly names: readonly string[];
  /** Shown beside the id. */
  readonly description?: string | undefined;
  readonly date?: DossierDate | undefined;
  /** Of a source. */
  readonly isRetracted?: boolean;
  readonly publisher?: string | undefined;
  readonly title?: string | undefined;
  /** Of an actor. */
  readonly type?: string | undefined;
  /** Of an instrument. */
  readonly signed?: DossierDate | undefined;
  readonly ended?: DossierDate | undefined;
  /** Of a claim outside of events: what it is about. */
  readonly event?: string | undefined;
}

/** Something that can be referred to by its id: a record, or a claim in an event. */
export class KnownRecord implements Candidate {
  readonly id: string;
  readonly kind: RecordKind;
  readonly record: DossierRecord;
  readonly facts: Facts;
  /** The first and the last day it can be about; NaN where it gives none. */
  readonly first: number;
  readonly last: number;
  #otherName: string | undefined;
  #searched: string | undefined;
  #foldedTitle: string | undefined;

  /** @param claim where it is one */
  constructor(id: string, kind: RecordKind, record: DossierRecord, claim?: ClaimFields) {
    this.id = id;
    this.kind = kind;
    this.record = record;
    this.facts = claim ? factsOfClaim(record, claim) : factsOf(id, record);
    const { date } = this.facts;
    this.first = date ? earliestDay(date) : Number.NaN;
    this.last = date ? latestDay(date) : Number.NaN;
  }

  /** A name that stands in another record, as that of a source's outlet does. */
  alsoCalled(name: string | undefined): void {
    this.#otherName = name;
    this.#searched = undefined;
  }

  get otherName(): string | undefined {
    return this.#otherName;
  }

  names(): readonly string[] {
    return [this.id, ...(this.#otherName ? [this.#otherName] : []), ...this.facts.names];
  }

  searched(): string {
    this.#searched ??= searchedText(this.names());
    return this.#searched;
  }

  get foldedTitle(): string {
    this.#foldedTitle ??= fold(this.facts.title ?? "");
    return this.#foldedTitle;
  }
}

function factsOfClaim(record: DossierRecord, { text, date, event }: ClaimFields): Facts {
  return {
    names: text ? [text.value.replace(/\s+/g, " ")] : [],
    description: (text && shortened(text.value, longestText)) || undefined,
    date: date?.value ?? (record.kind === "event" ? record.fields.date?.value : undefined),
    event: event?.value,
  };
}

const longestText = 80;

function factsOf(id: string, record: DossierRecord): Facts {
  switch (record.kind) {
    case "source": {
      const { publisher, published, title } = record.fields;
      return {
        names: present(publisher?.value, published?.value.text, title?.value),
        description: title?.value,
        date: published?.value,
        isRetracted: isRetracted(record),
        publisher: publisher?.value,
        title: title?.value,
      };
    }
    case "actor": {
      const { name, aliases } = record.fields;
      const names = present(name?.value, ...aliases.map(({ text }) => text?.value));
      return { names, description: name?.value ?? id, type: typeOf(record) };
    }
    case "instrument": {
      const { title, aliases, signed, ended } = record.fields;
      const names = present(title?.value, ...aliases.map(({ text }) => text?.value));
      return { names, description: title?.value, signed: signed?.value, ended: ended?.value };
    }
    case "event": {
      const { title, date } = record.fields;
      return { names: present(title?.value, date?.value.text), description: title?.value, date: date?.value };
    }
    case "claim":
      return factsOfClaim(record, record.fields);
  }
}

const present = (...names: readonly (string | undefined)[]): string[] => names.filter((name) => name !== undefined);
