import type { DossierDate } from "#core/dates/dossier-date.ts";
import type { Dossier } from "#core/dossier.ts";
import { typeOf } from "#core/facts/actor-names.ts";
import { isWithdrawn } from "#core/facts/claims.ts";
import { isRetracted } from "#core/facts/event-sources.ts";
import type {
  ActorRecord,
  ClaimFields,
  DossierRecord,
  EventRecord,
  InstrumentRecord,
  RoleFields,
  SourceRecord,
} from "#core/record.ts";
import type { FeatureContext } from "../feature.ts";
import { phrase } from "../phrases/phrases.ts";
import { inOneLine, joined } from "./one-line.ts";

/** What lists show of a record or a claim. */
export interface Summary {
  /** On one line, and never empty. */
  readonly name: string;
  /** Beside the name; may be empty. */
  readonly detail: string;
  /** A retracted source; a refuted or retracted claim. */
  readonly isWithdrawn: boolean;
}

/**
 * Tells records of one revision in a line each. Sources are known by their ids, as entries of a bibliography by their keys;
 * everything else by what it is called. Names and dates that come again are looked up once.
 */
export class Summaries {
  readonly #dossier: Dossier;
  readonly #say: FeatureContext["say"];
  readonly #names = new Map<string, string>();
  readonly #dates = new Map<string, string>();

  constructor(dossier: Dossier, say: FeatureContext["say"]) {
    this.#dossier = dossier;
    this.#say = say;
  }

  of(record: DossierRecord): Summary {
    switch (record.kind) {
      case "source":
        return this.#source(record);
      case "actor":
        return this.#actor(record);
      case "instrument":
        return this.#instrument(record);
      case "event":
        return this.#event(record);
      case "claim":
        return this.ofClaim(record.fields, record.id?.value);
    }
  }

  /** @param id of a claim that is a record of its own, where it stands before the fields. */
  ofClaim(claim: ClaimFields, id = claim.id?.value): Summary {
    const speaker = claim["said-by"];
    return {
      name: this.#firstOf("symbol.empty-claim", claim.text?.value, id),
      detail: joined([speaker && this.nameOf(speaker.value), claim.text && id]),
      isWithdrawn: isWithdrawn(claim),
    };
  }

  /** A role by its title and where it is held. */
  ofRole({ title, of }: RoleFields): string {
    if (title === undefined || of === undefined) return title?.value ?? "";
    return this.#say(phrase("symbol.role", { title: title.value, of: this.nameOf(of.value) }));
  }

  inWords(date: DossierDate): string {
    const known = this.#dates.get(date.text) ?? this.#say(phrase("symbol.date", { date }));
    this.#dates.set(date.text, known);
    return known;
  }

  /** The name of the actor with that id, or the free text itself. */
  nameOf(id: string): string {
    const known = this.#names.get(id);
    if (known !== undefined) return known;
    const record = this.#dossier.definitionsOf(id)[0]?.record;
    const name = record?.kind === "actor" ? (record.fields.name?.value ?? id) : id;
    this.#names.set(id, name);
    return name;
  }

  #source(source: SourceRecord): Summary {
    const { title, publisher, published } = source.fields;
    const id = source.id?.value;
    return {
      name: this.#firstOf("symbol.empty-source", id, title?.value),
      detail: joined([
        id && title?.value,
        publisher && this.nameOf(publisher.value),
        published && this.inWords(published.value),
      ]),
      isWithdrawn: isRetracted(source),
    };
  }

  #actor(actor: ActorRecord): Summary {
    const { name, roles } = actor.fields;
    const last = roles.at(-1);
    const detail = joined([name && actor.id?.value, last ? this.ofRole(last) : typeOf(actor)]);
    return { name: this.#firstOf("symbol.empty-actor", name?.value, actor.id?.value), detail, isWithdrawn: false };
  }

  #instrument({ id, fields }: InstrumentRecord): Summary {
    const { title, signed } = fields;
    const inForce = fields["in-force"];
    const dated = signed
      ? this.#say(phrase("symbol.signed", { date: signed.value }))
      : inForce && this.#say(phrase("symbol.in-force", { date: inForce.value }));
    return {
      name: this.#firstOf("symbol.empty-instrument", title?.value, id?.value),
      detail: joined([title && id?.value, dated]),
      isWithdrawn: false,
    };
  }

  #event({ id, fields: { title, date } }: EventRecord): Summary {
    return {
      name: this.#firstOf("symbol.empty-event", title?.value, id?.value),
      detail: joined([date && this.inWords(date.value), title && id?.value]),
      isWithdrawn: false,
    };
  }

  #firstOf(otherwise: EmptyPhrase, ...texts: (string | undefined)[]): string {
    for (const text of texts) {
      const line = inOneLine(text ?? "");
      if (line !== "") return line;
    }
    return this.#say(phrase(otherwise));
  }
}

type EmptyPhrase = `symbol.empty-${DossierRecord["kind"]}`;
