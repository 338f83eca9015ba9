import { type PhraseTable, phraseTable } from "#core/dates/phrase-table.ts";
import type { Language } from "#core/language/language.ts";
import { allLanguages } from "#core/language/languages.ts";
import { wordList } from "#core/language/word-list.ts";
import { foldWord } from "#core/language/words.ts";

/** How a language builds the name of an agreement with its year: "the 2025 X agreement", "acuerdo de 2001". */
export interface PhraseGrammar {
  readonly language: Language;
  /** Nouns that name an instrument, folded. */
  readonly heads: ReadonlySet<string>;
  /** The year may stand before the noun. */
  readonly yearFirst: boolean;
  /** Words that tie a date to the noun before it, and to no verb: "of" and "signed in", but not "in". */
  readonly ofDate: PhraseTable<true>;
  /** Which dates may follow the noun without such a word. */
  readonly bareDate: "any" | "without-day" | "year" | "never";
  /** Of the nouns, where the year may stand before them. */
  readonly plurals: ReadonlySet<string>;
  /** Nouns that are numbered, so that a number behind them is no year: "Resolution 1973". */
  readonly numbered: ReadonlySet<string>;
  /** Between the number of a law and its year: "Nomor 6 Tahun 2014". */
  readonly beforeLawYear: ReadonlySet<string>;
  /** Words that make two dates one range or one list. */
  readonly joins: ReadonlySet<string>;
  /** Behind a date: from then on. */
  readonly onwards: PhraseTable<true>;
  /** Forms of "year" that make a date the time of the sentence: "году" against "года". */
  readonly yearInWhich: ReadonlySet<string>;
  /** A noun may end a compound: Handelsabkommen. */
  readonly hasCompounds: boolean;
  /** Small words inside a longer name: "Treaty on Friendship and Trade between A and B". */
  readonly inside: ReadonlySet<string>;
  /** Small words that begin what the instrument is about or who made it. */
  readonly relations: ReadonlySet<string>;
  /** Before a year these make it the time of the sentence: "in 2021 agreement was reached". */
  readonly temporal: ReadonlySet<string>;
  readonly determiners: ReadonlySet<string>;
  /** Behind the noun these make it part of another one: "the 2024 treaty talks". */
  readonly outerNouns: ReadonlySet<string>;
  /** True for a word that belongs to the noun behind it, where not every word does. */
  readonly isModifier: (word: string) => boolean;
}

/** `undefined` for a language without a grammar. */
export const grammarOf = (language: Language): PhraseGrammar | undefined => GRAMMARS.get(language.tag);

/** Adjectives that any agreement may have. */
export const isGeneric = (word: string): boolean => GENERIC.some((stem) => word.startsWith(stem));

interface GrammarTable {
  readonly and: string;
  readonly plurals?: string;
  readonly numbered?: string;
  readonly beforeLawYear?: string;
  readonly onwards?: readonly string[];
  readonly ofDate: readonly string[];
  readonly bareDate: PhraseGrammar["bareDate"];
  readonly inside: string;
  readonly relations: string;
  readonly yearInWhich?: string;
  readonly hasCompounds?: true;
  readonly yearFirst?: true;
  readonly temporal?: string;
  readonly determiners?: string;
  readonly outerNouns?: string;
  readonly isModifier?: (word: string) => boolean;
}

const tables: Readonly<Record<string, GrammarTable>> = {
  en: {
    and: "and",
    plurals: `
      accords acts agreements amendments arrangements charters codes communiques compacts contracts conventions covenants deals
      declarations decrees directives laws memoranda memorandums orders pacts protocols regulations resolutions statutes treaties
    `,
    numbered:
      "resolution resolutions law laws decree decrees order orders directive directives regulation regulations code codes",
    onwards: ["onward", "onwards", "on"],
    ofDate: ["of", "dated", "of the year", "signed", "signed in", "signed on"],
    bareDate: "year",
    inside: "of on and the for in with between to a an",
    relations: "with between on over for of against concerning regarding about among to",
    yearFirst: true,
    temporal: "in on since by until till from before after during through throughout within for at",
    determiners: "the a an this that its their his her our",
    outerNouns: `
      talks negotiations negotiation discussions conference meeting session round summit review anniversary ceremony signing
      vote debate draft proposal bill deadline crisis dispute implementation compliance process commission committee package
    `,
    isModifier: () => true,
  },
  id: {
    and: "dan",
    beforeLawYear: "tahun",
    numbered: "resolusi dekret hukum keputusan ketetapan keppres peraturan perpres permen pp undang uu",
    ofDate: [
      ...["tahun", "bulan", "tanggal", "tertanggal", "dari tahun"],
      ...[
        "yang ditandatangani",
        "yang ditandatangani pada",
        "yang ditandatangani pada tahun",
        "yang ditandatangani tahun",
      ],
      "yang ditandatangani pada tanggal",
    ],
    bareDate: "any",
    inside: "nomor no tentang dan di untuk dengan antara antar mengenai soal bidang dalam",
    relations: "dengan antara tentang mengenai soal terhadap untuk",
  },
  es: {
    and: "y e",
    onwards: ["en adelante"],
    ofDate: [
      "de",
      "del",
      "del año",
      "de fecha",
      "firmado en",
      "firmado el",
      "suscrito en",
      "suscrito el",
      "firmada en",
      "firmada el",
    ],
    bareDate: "never",
    inside: "de del y e sobre a la el los las en para con entre",
    relations: "de del con entre sobre para contra",
  },
  pt: {
    and: "e",
    onwards: ["em diante"],
    ofDate: ["de", "do", "do ano de", "datado de", "assinado em", "assinada em"],
    bareDate: "never",
    inside: "de do da dos das e sobre a o os as em para com entre",
    relations: "de do da com entre sobre para contra",
  },
  fr: {
    and: "et",
    ofDate: ["de", "du", "d'", "de l'année", "daté du", "datant de", "signé en", "signé le", "signée en", "signée le"],
    bareDate: "never",
    inside: "de du des d l la le les et sur en pour avec entre a au aux",
    relations: "de du des avec entre sur pour contre concernant relatif",
  },
  de: {
    and: "und",
    onwards: ["an", "ab"],
    ofDate: ["von", "vom", "aus dem Jahr", "aus dem Jahre", "des Jahres"],
    bareDate: "never",
    inside: "über und der die das des den dem zur zum zu für in im mit zwischen von",
    relations: "mit zwischen über für gegen zu zur zum",
    hasCompounds: true,
    isModifier: (word) => /e[mnrs]?$/.test(word),
  },
  ru: {
    and: "и",
    ofDate: ["от"],
    bareDate: "without-day",
    yearInWhich: "году",
    inside: "о об и в по с со между на",
    relations: "с со между о об по для против",
    isModifier: (word) => /(?:[иы]и|ои|[ое]е|[ая]я|ого|его|ому|ему|[иы]м|ом|ем|ую|юю|[иы]е|[иы]х|[иы]ми)$/.test(word),
  },
  uk: {
    and: "і та й",
    ofDate: ["від"],
    bareDate: "without-day",
    yearInWhich: "році",
    inside: "про і и та у в з із між на",
    relations: "з із зі між про щодо для проти",
    isModifier: (word) => /(?:[иі]и|ого|ому|[иі]м|оі|ою|[иі]х|ими|ної|ну|на|не|ні)$/.test(word),
  },
};

const GENERIC = wordList(`
  bilater multilater trilater intergovern interguber intergouvern zwischenstaat internat internac internas antar pemerintah
  межправит двусторон международн міжурядов двосторон міжнародн
`).map(foldWord);

const GRAMMARS: ReadonlyMap<string, PhraseGrammar> = new Map(
  allLanguages.flatMap((language) => {
    const table = tables[language.tag];
    return table ? [[language.tag, compile(language, table)] as const] : [];
  }),
);

function compile(language: Language, table: GrammarTable): PhraseGrammar {
  const folded = (words: string | undefined) => new Set(words === undefined ? [] : wordList(words).map(foldWord));
  const phrases = (list: readonly string[]) => phraseTable(list.map((phrase) => [phrase, true] as const));
  return {
    language,
    heads: new Set(language.instrumentNouns.map(foldWord)),
    yearFirst: table.yearFirst === true,
    hasCompounds: table.hasCompounds === true,
    yearInWhich: folded(table.yearInWhich),
    ofDate: phrases(table.ofDate),
    plurals: folded(table.plurals),
    numbered: folded(table.numbered),
    beforeLawYear: folded(table.beforeLawYear),
    joins: new Set([...language.dates.rangeWords, ...wordList(table.and)].map(foldWord)),
    onwards: phrases(table.onwards ?? []),
    bareDate: table.bareDate,
    inside: folded(table.inside),
    relations: folded(table.relations),
    temporal: folded(table.temporal),
    determiners: folded(table.determiners),
    outerNouns: folded(table.outerNouns),
    isModifier: table.isModifier ?? (() => false),
  };
}
