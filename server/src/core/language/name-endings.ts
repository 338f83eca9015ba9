import { foldWord } from "./words.ts";

/** How the names of people, states and bodies change in running text. Written as the language writes them, in lower case. */
interface NameEndings {
  /** Endings of the form that stands in lists; other cases have something else in their place. */
  readonly replaced: string;
  /** Shortest rest of a name, in letters, that is still enough to know it by. */
  readonly shortestStem: number;
  /** What may stand behind that rest, or behind the whole name. */
  readonly cases: string;
  /** Vowels before the last consonant that are lost when an ending follows: Павел, Павла; Лев, Льва. */
  readonly fleeting: string;
  /** Last letters of the stem that other ones take the place of before an ending: Прага, Празі; Київ, Києва. */
  readonly changed: Readonly<Record<string, string>>;
}

/**
 * A word of a name in all its forms, the given one first. Some of these forms no speaker would use: what matters is that a name
 * in the text is found.
 * @param word folded by `foldWord`
 * @param tag of a language as in `Language.tag`; one without a table has no other forms
 */
export function formsOfName(word: string, tag: string): readonly string[] {
  const endings = Object.hasOwn(tables, tag) ? tables[tag] : undefined;
  if (endings === undefined || !/^\p{L}+$/u.test(word)) return [word];
  const forms = new Set([word]);
  for (const stem of stemsOf(word, endings)) {
    for (const ending of endings.cases) forms.add(stem + ending);
  }
  return [...forms];
}

interface FoldedEndings {
  readonly replaced: readonly string[];
  readonly shortestStem: number;
  readonly cases: readonly string[];
  readonly fleeting: string;
  readonly changed: readonly (readonly [string, string])[];
}

function stemsOf(word: string, { replaced, shortestStem, fleeting, changed }: FoldedEndings): readonly string[] {
  const endings = replaced.filter((ending) => word.endsWith(ending) && word.length - ending.length >= shortestStem);
  const stems = [word, ...endings.map((ending) => word.slice(0, -ending.length))];
  return stems.flatMap((stem) => [
    stem,
    ...(stem.length > shortestStem && fleeting.includes(stem.at(-2) ?? " ") ? withoutVowel(stem) : []),
    ...changed.flatMap(([from, to]) => (stem.endsWith(from) ? [stem.slice(0, -from.length) + to] : [])),
  ]);
}

const withoutVowel = (stem: string): string[] => ["", "ь"].map((left) => stem.slice(0, -2) + left + stem.slice(-1));

const fixed = { replaced: "", shortestStem: 3, fleeting: "", changed: {} };

const endingsByLanguage: Readonly<Record<string, NameEndings>> = {
  en: { ...fixed, cases: "s" },
  id: { ...fixed, cases: "nya lah kah pun" },
  de: {
    ...fixed,
    replaced: "e er es en",
    shortestStem: 4,
    cases: "s es e en er em n ns ens sche schen scher sches schem",
  },
  ru: {
    replaced: "а я й ь о е и ы ий ый ой ая яя ое ее ие ые ия ья ея",
    shortestStem: 2,
    cases: `а я у ю е и ы о ом ем ём ым им ой ей ёй ою ею ов ев ёв ам ям ами ями ах ях ого его ому ему ая яя ую юю ое ее ые ие
      ых их ыми ими ия ию ием ией иям иями иях ий ый й ь ью ья ье ьи ьей`,
    fleeting: "еоё",
    changed: {},
  },
  uk: {
    replaced: "а я й ь о е и і ї ий ій ая яя ое ее ія ья",
    shortestStem: 2,
    cases: `а я у ю е є и і ї о ом ем єм ем ові еві єві им ім їм ою ею єю ів їв ев ам ям ами ями ах ях ого його ому йому ої ій ую юю
      ії ію ією іям ий й ь ю`,
    fleeting: "еоі",
    changed: { к: "ц", г: "з", х: "с", ів: "ов", їв: "єв" },
  },
};

const foldedList = (list: string): string[] => list.split(/\s+/).filter(Boolean).map(foldWord);

const tables: Readonly<Record<string, FoldedEndings>> = Object.fromEntries(
  Object.entries(endingsByLanguage).map(([tag, { replaced, cases, fleeting, changed, shortestStem }]) => [
    tag,
    {
      replaced: foldedList(replaced),
      cases: [...new Set(foldedList(cases))],
      fleeting: foldWord(fleeting),
      shortestStem,
      changed: Object.entries(changed).map(([from, to]) => [foldWord(from), foldWord(to)] as const),
    },
  ]),
);
