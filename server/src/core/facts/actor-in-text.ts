import type { RuleContext } from "#core/check/rule.ts";
import type { TextWords } from "#core/evidence/text-words.ts";
import { append } from "#core/group-by.ts";
import { demonymsOf } from "#core/language/demonyms.ts";
import type { Language } from "#core/language/language.ts";
import type { ActorRecord } from "#core/record.ts";
import { typeOf } from "./actor-names.ts";
import { isContentWord, type NameForm, type NameForms, type NameWord, nameFormsOf, type Script } from "./name-forms.ts";
import { findNearName } from "./near-name.ts";

/** A text in which actors are looked for. */
export interface NameableText {
  readonly words: TextWords;
  readonly language: Language;
  readonly script: Script;
  /** Only a part of the article: nothing is absent from it. */
  readonly isExcerpt: boolean;
}

/** Where a text names an actor: words from one place to another, both included. */
export interface NamePlace {
  readonly first: number;
  readonly last: number;
}

/**
 * Whether a text names an actor.
 *
 * - `uncertain`: by what may be another's name, or by most of a longer name
 * - `near`: there is a word that may be another spelling
 * - `unwritten`: the actor has no name in the text's script
 */
export type Presence =
  | { readonly kind: "named"; readonly places: readonly NamePlace[] }
  | { readonly kind: "near"; readonly spelling: string }
  | { readonly kind: "uncertain" | "partly" | "absent" | "unwritten" };

export function findActor(actor: ActorRecord, text: NameableText, context: RuleContext): Presence {
  const forms = formsOf(actor, text, context);
  if (forms.full.length === 0) return { kind: "unwritten" };
  const places = placesOf(forms, text.words);
  if (places.length > 0) return { kind: "named", places };
  return typeOf(actor) === "person" ? findPerson(actor, forms, text, context) : findBody(actor, forms, text.words);
}

/** Where the text has the actor's names in full, or a given name with a surname. */
function placesOf({ full, pairs, not }: NameForms, words: TextWords): NamePlace[] {
  const others = not.flatMap((form) => placesOfForm(form, words));
  const places = [...full, ...pairs].flatMap((form) => placesOfForm(form, words));
  return places.filter(({ first, last }) => !others.some((other) => other.first <= first && last <= other.last));
}

/** Of a record that is not the first with its id nobody else asks. */
function formsOf(actor: ActorRecord, { language, script }: NameableText, context: RuleContext): NameForms {
  const id = actor.id?.value;
  if (id === undefined || context.find("actor", id) !== actor) return nameFormsOf(actor, language.tag, script);
  return context.once(`name forms ${language.tag} ${script} ${id}`, (shared) =>
    nameFormsOf(shared.find("actor", id) ?? actor, language.tag, script),
  );
}

/** Where the text has this form of a name. */
export function placesOfForm({ words, acronym, needsCapital }: NameForm, text: TextWords): NamePlace[] {
  const inCapitals = acronym === undefined ? [] : placesOfAcronym(acronym, text);
  const [first, ...rest] = words;
  if (first === undefined || (acronym !== undefined && acronym.length <= shortAcronym)) return inCapitals;
  const inWords = placesOfWord(first, text)
    .filter((place) => rest.every(({ forms }, index) => forms.has(text.word(place + index + 1))))
    .filter((place) => !needsCapital || text.isCapitalised(place))
    .map((place) => ({ first: place, last: place + rest.length }));
  return [...inCapitals, ...inWords];
}

const shortAcronym = 3;

const placesOfWord = ({ forms }: NameWord, text: TextWords): number[] =>
  [...forms].flatMap((form) => text.places(form));

/** In one word or, as in `U.S.` and `EE. UU.`, in several. */
function placesOfAcronym(acronym: string, text: TextWords): NamePlace[] {
  const places: NamePlace[] = [];
  const starts = Array.from({ length: acronym.length }, (_, end) => acronym.slice(0, end + 1).toLowerCase());
  for (const start of starts.flatMap((word) => text.places(word))) {
    let letters = "";
    for (
      let place = start;
      letters.length < acronym.length && text.isUpperCase(place) && place < text.length;
      place++
    ) {
      letters += text.written(place);
      if (letters === acronym) places.push({ first: start, last: place });
    }
  }
  return places;
}

/** By a surname alone, by a short given name alone, or in another spelling. */
function findPerson(actor: ActorRecord, forms: NameForms, text: NameableText, context: RuleContext): Presence {
  const { words } = text;
  const alone = forms.surnames.map((surname) => ({
    surname,
    places: capitalised(placesOfWord(surname, words), words),
  }));
  const found = alone.filter(({ places }) => places.length > 0);
  const bearers = found.map(({ surname, places }) => ({ places, others: othersCalled(surname.base, actor, context) }));
  const own = bearers.filter(({ others }) => others.length === 0);
  if (own.length > 0) {
    return { kind: "named", places: own.flatMap(({ places }) => places.map((first) => ({ first, last: first }))) };
  }
  const isAnothers = bearers.every(({ others }) => others.some((other) => isNamedInFull(other, text, context)));
  if (bearers.length > 0 && !isAnothers) return { kind: "uncertain" };
  if (bearers.length === 0 && hasShortGivenName(forms, words)) return { kind: "uncertain" };
  const spelling = bearers.length > 0 ? undefined : findNearName(forms, words);
  return spelling === undefined ? { kind: "absent" } : { kind: "near", spelling };
}

/** As short as a family name that stands first: Xi, Kim, Ng. */
function hasShortGivenName({ pairs }: NameForms, words: TextWords): boolean {
  return pairs.some(({ words: [given] }) => {
    const { length } = given?.base ?? "";
    return given && length > 1 && length <= 3 && capitalised(words.places(given.base), words).length > 0;
  });
}

const capitalised = (places: readonly number[], words: TextWords): number[] =>
  places.filter((place) => words.isCapitalised(place));

const isNamedInFull = (actor: ActorRecord, text: NameableText, context: RuleContext): boolean =>
  placesOf(formsOf(actor, text, context), text.words).some(({ first, last }) => last > first);

/** Other people of the dossier who have this word behind the first of a name. */
function othersCalled(word: string, actor: ActorRecord, context: RuleContext): readonly ActorRecord[] {
  const bearers = context.once("people by surname", (shared) => peopleBySurname(shared.all("actor")));
  return (bearers.get(word) ?? []).filter((other) => other !== actor);
}

function peopleBySurname(actors: readonly ActorRecord[]): ReadonlyMap<string, readonly ActorRecord[]> {
  const bearers = new Map<string, ActorRecord[]>();
  for (const actor of actors.filter((candidate) => typeOf(candidate) === "person")) {
    const forms = (["Latin", "Cyrillic"] as const).map((script) => nameFormsOf(actor, "", script));
    const surnames = forms.flatMap(({ surnames }) => surnames.map(({ base }) => base));
    const single = forms.flatMap(({ full }) => full.flatMap(({ words }) => (words.length === 1 ? words : [])));
    for (const word of new Set([...surnames, ...single.map(({ base }) => base)])) {
      append(bearers, word, actor);
    }
  }
  return bearers;
}

/** By what people of a state are called, or by parts of a longer name. */
function findBody(actor: ActorRecord, { full }: NameForms, words: TextWords): Presence {
  const names = full.map((form) => form.words.filter(({ base }) => isContentWord(base)));
  if (typeOf(actor) === "state") {
    const stems = full.flatMap((form) => demonymsOf(form.words.map(({ base }) => base).join(" ")));
    const isCalled =
      names.some((name) => name.length > 0 && name.every((word) => hasRelative(word, words))) ||
      words.all().some((word) => stems.some((stem) => word.startsWith(stem)));
    return { kind: isCalled ? "uncertain" : "absent" };
  }
  const shares = names.map((name) => {
    const present = name.filter((word) => placesOfWord(word, words).length > 0);
    return name.length < 2 ? 0 : present.length / name.length;
  });
  const share = Math.max(0, ...shares);
  if (share >= mostOfName) return { kind: "uncertain" };
  return { kind: share > 0 ? "partly" : "absent" };
}

const mostOfName = 2 / 3;

/** `Russian` of Russia, `venezolano` of Venezuela, `российский` of Россия. */
function hasRelative({ base }: NameWord, words: TextWords): boolean {
  for (const word of words.distinct()) if (isRelative(base, word)) return true;
  return false;
}

function isRelative(name: string, word: string): boolean {
  const most = Math.min(name.length, word.length);
  let common = 0;
  while (common < most && name[common] === word[common]) common += 1;
  const [left, right] = [name.length - common, word.length - common];
  if (common >= 4) return left <= 6 && right <= 6;
  return common === 3 && name.length >= 5 && left <= 2 && right <= 2;
}
