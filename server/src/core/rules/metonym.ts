import { type RuleContext, recordRule } from "#core/check/rule.ts";
import type { Dossier } from "#core/dossier.ts";
import { deniesName, namesOf, typeOf } from "#core/facts/actor-names.ts";
import { claimsOf } from "#core/facts/claims.ts";
import { actsOfStates, betweenTwo, metonymsByState } from "#core/facts/metonyms.ts";
import { foldName } from "#core/facts/names.ts";
import { addToList } from "#core/fixes/add-to-list.ts";
import type { Fix } from "#core/fixes/fix.ts";
import { fix } from "#core/fixes/fixes.ts";
import { append } from "#core/group-by.ts";
import type { Language } from "#core/language/language.ts";
import { languageOf } from "#core/language/languages.ts";
import { formsOfName } from "#core/language/name-endings.ts";
import { speechWordsOf } from "#core/language/speech-verbs.ts";
import { wordList } from "#core/language/word-list.ts";
import { foldWord, splitWords, type Word } from "#core/language/words.ts";
import { type ActorRecord, type AnyRecord, isKind } from "#core/record.ts";
import type { ScalarNode } from "#core/syntax/node.ts";
import { spanInScalar } from "#core/syntax/span-in-scalar.ts";
import type { Span } from "#core/text/span.ts";

/** Newspapers say "Washington" for a government; a check for "United States" does not find it. */
export const metonym = recordRule({
  id: "metonym",
  severity: "off",
  summary: "A capital that stands for its state is one of the state's aliases.",
  messages: {
    unset:
      "'{text}' seems to stand for '{id}' here. Name the state, or add '{name}' to its aliases, so that texts that say so are found.",
  },

  *record(record, context) {
    const language = languageOf(context.languageOf(record));
    for (const node of language ? textsIn(record) : []) {
      const words = language && context.once(`metonym ${language.tag}`, () => new MetonymWords(language));
      for (const { span, metonym: found, beside } of words ? metonymsIn(node.text, words) : []) {
        const actor = stateOf(found, context);
        const id = actor?.id?.value;
        if (actor === undefined || id === undefined || (beside && !isRecorded(beside, context))) continue;
        yield {
          span: spanInScalar(record.syntax.text, node, span),
          message: "unset",
          args: { text: node.text.slice(span.start, span.end), id, name: found.name },
          fixes: (dossier) => addAlias(dossier, actor, found.name),
        };
      }
    }
  },
});

function textsIn(record: AnyRecord): ScalarNode[] {
  const title = isKind(record, "event") ? record.fields.title : undefined;
  const texts = [title, ...claimsOf(record).map(({ text }) => text)];
  return texts.flatMap((field) => (field?.node.kind === "scalar" ? [field.node] : []));
}

/** A name that may stand for a state. */
interface Metonym {
  readonly name: string;
  /** Names of the state. */
  readonly states: readonly string[];
  /** Its words in the forms of the language. */
  readonly words: readonly ReadonlySet<string>[];
}

/** What a language has to tell metonyms by. */
class MetonymWords {
  readonly tag: string;
  readonly small: ReadonlySet<string>;
  readonly #byFirst = new Map<string, Metonym[]>();

  constructor({ tag, functionWords }: Language) {
    this.tag = tag;
    this.small = new Set(functionWords.map(foldWord));
    for (const [states, names] of metonymsByState) {
      for (const name of names.split("|")) this.#add({ name, states: states.split("|"), words: formsOf(name, tag) });
    }
  }

  at(words: readonly Word[], index: number): Metonym | undefined {
    const candidates = this.#byFirst.get(words[index]?.folded ?? "") ?? [];
    return candidates.find((candidate) => lengthOf(candidate, words, index) > 0);
  }

  /** The metonym whose last word stands before this place. */
  before(words: readonly Word[], index: number): number | undefined {
    const starts = Array.from({ length: longestName }, (_, i) => index - 1 - i);
    return starts.find((start) => {
      const found = start < 0 ? undefined : this.at(words, start);
      return found !== undefined && start + lengthOf(found, words, start) === index;
    });
  }

  #add(metonym: Metonym): void {
    for (const form of metonym.words[0] ?? []) {
      append(this.#byFirst, form, metonym);
    }
  }
}

/** In words and the marks between them. */
const longestName = 4;

const formsOf = (name: string, tag: string): ReadonlySet<string>[] =>
  splitWords(name)
    .filter(({ kind }) => kind === "word")
    .map(({ folded }) => new Set(formsOfName(folded, tag)));

/** The state, where the dossier records it and the name is nobody's yet. */
function stateOf({ name, states }: Metonym, context: RuleContext): ActorRecord | undefined {
  const taken = context.once("metonym: names", (shared) => new Set(shared.all("actor").flatMap(takenBy)));
  const [actor, ...others] = statesCalled(states, context);
  const isOpen = others.length === 0 && !taken.has(foldName(name));
  return isOpen && actor && !deniesName(actor, name) ? actor : undefined;
}

function statesCalled(names: readonly string[], context: RuleContext): ReadonlySet<ActorRecord> {
  const byName = context.once("metonym: states", (shared) => statesByName(shared.all("actor")));
  return new Set(names.flatMap((name) => byName.get(foldName(name)) ?? []));
}

const isRecorded = ({ states }: Metonym, context: RuleContext): boolean => statesCalled(states, context).size > 0;

/** People and papers may be called so too: Paris Hughes, The Washington Post. */
const takenBy = (actor: ActorRecord): string[] =>
  namesOf(actor).flatMap(({ text }) => [
    foldName(text),
    ...(typeOf(actor) === "state" ? [] : text.split(/\s+/).map(foldName)),
  ]);

function statesByName(actors: readonly ActorRecord[]): ReadonlyMap<string, readonly ActorRecord[]> {
  const states = new Map<string, ActorRecord[]>();
  for (const actor of actors) {
    if (typeOf(actor) !== "state" || actor.id === undefined) continue;
    for (const { text } of namesOf(actor)) states.set(foldName(text), [...(states.get(foldName(text)) ?? []), actor]);
  }
  return states;
}

interface PlacedMetonym {
  readonly metonym: Metonym;
  /** The other one, where only "between … and …" shows that states are meant. */
  readonly beside: Metonym | undefined;
  readonly span: Span;
}

/** Where one says or does what cities do not, or two are joined by "between … and …". */
function metonymsIn(text: string, known: MetonymWords): PlacedMetonym[] {
  const words = splitWords(text);
  return words.flatMap((word, index) => {
    const metonym = known.at(words, index);
    const behind = index + (metonym ? lengthOf(metonym, words, index) : 0);
    if (metonym === undefined || !isAlone(text, words, { first: index, behind }, known.small)) return [];
    const beside = isAct(words[behind], known.tag) ? undefined : besideIt(words, index, behind, known);
    if (beside === undefined && !isAct(words[behind], known.tag)) return [];
    return [{ metonym, beside, span: { start: word.span.start, end: words[behind - 1]?.span.end ?? word.span.end } }];
  });
}

/** How many words and marks the metonym takes from this place on; none where it does not stand there. */
function lengthOf({ words: forms }: Metonym, words: readonly Word[], index: number): number {
  let at = index;
  for (const [i, form] of forms.entries()) {
    if (i > 0 && words[at]?.kind === "mark") at += 1;
    if (!form.has(words[at]?.folded ?? "")) return 0;
    at += 1;
  }
  return at - index;
}

/** Part of no longer name: "George Washington", "the Washington Post". */
function isAlone(
  text: string,
  words: readonly Word[],
  { first, behind }: { readonly first: number; readonly behind: number },
  functionWords: ReadonlySet<string>,
): boolean {
  const isCapital = (word: Word | undefined) => word?.kind === "word" && /^\p{Lu}/u.test(text.slice(word.span.start));
  const before = words[first - 1];
  const isNamePart = isCapital(before) && !functionWords.has(before?.folded ?? "");
  return isCapital(words[first]) && !isCapital(words[behind]) && !isNamePart && before?.folded !== "-";
}

function isAct(word: Word | undefined, tag: string): boolean {
  if (word?.kind !== "word") return false;
  return speechWordsOf(tag).has(word.folded) || (acts.get(tag)?.has(word.folded) ?? false);
}

const acts: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(actsOfStates).map(([tag, verbs]) => [tag, new Set(wordList(verbs).map(foldWord))]),
);

/** Both names are metonyms: trains run between cities too, but few dossiers have them. */
function besideIt(words: readonly Word[], first: number, behind: number, known: MetonymWords): Metonym | undefined {
  const [between, and] = (Object.hasOwn(betweenTwo, known.tag) ? betweenTwo[known.tag] : undefined) ?? [];
  if (between === undefined || and === undefined) return undefined;
  const isWord = (index: number, word: string) => words[index]?.folded === foldWord(word);
  if (isWord(first - 1, between) && isWord(behind, and)) return known.at(words, behind + 1);
  const other = isWord(first - 1, and) ? known.before(words, first - 1) : undefined;
  return other !== undefined && isWord(other - 1, between) ? known.at(words, other) : undefined;
}

function addAlias(dossier: Dossier, actor: ActorRecord, name: string): Fix[] {
  const edits = addToList(dossier, actor, actor.value, "aliases", name);
  return edits.length > 0 ? [fix("addAlias", { alias: name, id: actor.id?.value ?? "" }, edits)] : [];
}
