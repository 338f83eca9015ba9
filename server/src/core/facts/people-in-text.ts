import type { RuleContext } from "#core/check/rule.ts";
import { append } from "#core/group-by.ts";
import type { ActorRecord } from "#core/record.ts";
import type { NameableText } from "./actor-in-text.ts";
import { typeOf } from "./actor-names.ts";
import { type NameForms, nameFormsOf } from "./name-forms.ts";

/** Somebody whom a text may mean by the word at this place. */
export interface PersonPlace {
  readonly actor: ActorRecord;
  readonly place: number;
}

/**
 * The people of the dossier who are named from one word of a text to another. Several for one place where they share a surname and
 * no given name stands before it.
 */
export function peopleBetween(text: NameableText, first: number, last: number, context: RuleContext): PersonPlace[] {
  const { language, script, words } = text;
  const people = context.once(`people by word ${language.tag} ${script}`, (shared) => peopleByWord(text, shared));
  const found: PersonPlace[] = [];
  for (let place = first; place <= last; place++) {
    const candidates = people.get(words.word(place)) ?? [];
    if (candidates.length === 0 || !words.isCapitalised(place)) continue;
    const before = words.word(place - 1);
    const called = candidates.filter(({ given }) => given.has(before));
    found.push(...(called.length > 0 ? called : candidates).map(({ actor }) => ({ actor, place })));
  }
  return found;
}

interface Bearer {
  readonly actor: ActorRecord;
  /** Words that may stand before the surname. */
  readonly given: ReadonlySet<string>;
}

function peopleByWord(
  { language, script }: NameableText,
  context: RuleContext,
): ReadonlyMap<string, readonly Bearer[]> {
  const people = new Map<string, Bearer[]>();
  for (const actor of context.all("actor").filter((candidate) => typeOf(candidate) === "person")) {
    const forms = nameFormsOf(actor, language.tag, script);
    const bearer = { actor, given: givenNames(forms) };
    for (const word of lastWords(forms)) {
      append(people, word, bearer);
    }
  }
  return people;
}

const givenNames = ({ pairs }: NameForms): ReadonlySet<string> =>
  new Set(pairs.flatMap(({ words }) => [...(words[0]?.forms ?? [])]));

function lastWords({ surnames, full }: NameForms): ReadonlySet<string> {
  const single = full.flatMap(({ words, acronym }) => (words.length === 1 && acronym === undefined ? words : []));
  return new Set([...surnames, ...single].flatMap(({ forms }) => [...forms]));
}
