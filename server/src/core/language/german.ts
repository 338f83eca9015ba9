import type { LanguageTable } from "./language.ts";
import type { PhrasesByNumber } from "./number-words.ts";
import { inflected, wordList } from "./word-list.ts";

export const german: LanguageTable = {
  tag: "de",
  dates: {
    otherMonths: { 1: ["Jänner", "Jän", "Jan"], 2: ["Feber"], 3: ["Maerz", "Mrz"], 9: ["Sept"] },
    otherWeekdays: germanWeekdays(),
    capitalisedMonths: [],
    monthFirst: "never",
    beforeDay: ["den", "dem", "der"],
    afterDay: ["."],
    betweenParts: ["des jahres", "im jahr", "im jahre"],
    afterYear: [],
    rangeWords: ["bis", "bis zum"],
    beforeClock: ["um", "gegen"],
    openers: ["am", "im", "in", "vom", "der", "den"],
    since: ["seit", "seit dem", "ab", "ab dem"],
    until: ["bis", "bis zum"],
    approximators: ["etwa", "ungefähr", "circa", "ca", "gegen", "um"],
    early: ["anfang"],
    middle: ["mitte"],
    late: ["ende"],
    isWeekday: () => true,
  },
  numbers: {
    decimalMark: "comma",
    groupMark: "point",
    spacedGroups: true,
    cardinals: germanCardinals(),
    articles: "ein, eine, einem, einen, einer, eines",
    hundred: "",
    joiners: "",
    scales: {
      3: "tausend, tsd, tsd.",
      6: "million, millionen, mio, mill",
      9: "milliarde, milliarden, mrd, mrd., mia",
      12: "billion, billionen, bio",
      15: "billiarde, billiarden",
    },
    scaleLetters: { 3: "k" },
    collectives: {
      10: "jahrzehnt, jahrzehnte, jahrzehnten, dekade, dekaden",
      12: "dutzend",
      100: "jahrhundert, jahrhunderte, jahrhunderten",
    },
    loneCollectives: { 25: "vierteljahrhundert, vierteljahrhunderts", 50: "halbjahrhundert" },
    parts: { 2: "hälfte", 3: "drittel", 4: "viertel", 5: "fünftel", 10: "zehntel" },
    partOf: "",
    halves: "halb, halbe, halben, halber, halbes",
    andHalf: "einhalb",
    ordinals: germanOrdinals(),
    ordinalPrefixes: "",
    ordinalSuffixes: ".",
    percent: `prozent, prozente, prozents, prozentpunkt, prozentpunkte, prozentpunkten, ${inflected("prozentig", "- e en er es em")}`,
    currencies: {
      USD: "dollar, dollars, us-dollar, us dollar",
      EUR: "euro, euros",
      GBP: "pfund sterling",
      RUB: "rubel, rubeln",
      UAH: "hrywnja, griwna",
      IDR: "rupiah",
      BRL: "reais, real",
      VES: "bolívar, bolívares",
      CHF: "franken, schweizer franken",
      CNY: "yuan",
      JPY: "yen",
      other: "pfund, peso, pesos, rupien, dinar, kronen, lira",
    },
    beforeUnit: "",
    bounds: {
      "more-than": "mehr als, über, oberhalb von, gut, jenseits von",
      "at-least": "mindestens, wenigstens, zumindest, nicht weniger als, minimal",
      "less-than": "weniger als, unter, unterhalb von",
      "at-most": "höchstens, maximal, bis zu, nicht mehr als, allenfalls",
      about: "rund, etwa, ungefähr, circa, ca, ca., zirka, an die, um die, schätzungsweise, geschätzt, geschätzte",
      nearly: "fast, knapp, beinahe, nahezu",
    },
    boundsAfter: { "at-least": "oder mehr, und mehr", "at-most": "oder weniger" },
    between: "zwischen",
    conjunctions: "und, oder",
    labels: `absatz, abschnitt, anhang, artikel, artikeln, block, flug, gleis, kanal, kapitel, klausel, linie, nummer,
      paragraf, paragraph, phase, raum, seite, seiten, version, ziffer, zimmer, art, abs, nr`,
    beforeDayOfMonth: "",
    beforeDecade: "",
    decadeSuffixes: "er",
    beforeAge: "im alter von",
    afterAge: "jahre alt, jährige, jähriger, jährigen, jähriges",
    years: "jahre",
  },
  instrumentNouns: wordList(`
    abkommen abkommens akte akten anordnung anordnungen beschluss beschlusses beschlüsse charta dekret dekrete dekrets erklärung
    erklärungen erlass erlasse gesetz gesetze gesetzen gesetzes grundgesetz kommuniqué konvention konventionen memoranden
    memorandum pakt pakte paktes pakts protokoll protokolle protokollen protokolls resolution resolutionen richtlinie
    richtlinien satzung übereinkommen übereinkommens übereinkunft vereinbarung vereinbarungen verfassung verordnung
    verordnungen vertrag vertrage vertrages vertrags verträge verträgen
  `),
  functionWords: wordList(`
    aber alle als am an auch auf aus bei bis da damit das dass dem den der des die dies diese dieser doch du durch ein eine
    einem einen einer eines er es für gegen haben hat hatte ich ihr ihre im in ist ja kann kein mit nach nicht noch nun nur
    oder ohne sein sich sie sind so über um und uns unter vom von vor war waren was wenn werden wie wir wird wurde zu zum zur
    zwischen
  `),
};

/** "Montagabend" too. */
function germanWeekdays(): Record<number, readonly string[]> {
  const times = wordList("früh morgen vormittag mittag nachmittag abend nacht");
  const names = wordList("Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag");
  const timed = names.map((name) => times.map((time) => name + time));
  const others = { 6: ["Sonnabend", ...times.map((time) => `Sonnabend${time}`)] };
  return Object.fromEntries(timed.map((list, i) => [i + 1, i === 5 ? [...others[6], ...list] : list]));
}

/** Those below a hundred, the round ones below a thousand, and the thousands that are one word. */
function germanCardinals(): PhrasesByNumber {
  const words: Record<number, string> = { 0: "null", 1: "eins", 1.5: "anderthalb, eineinhalb" };
  for (let value = 2; value <= 12; value += 1) words[value + 0.5] = `${germanWord(value)}einhalb`;
  for (let value = 2; value < 100; value += 1) words[value] = germanWord(value);
  for (let value = 110; value < 1000; value += 10) words[value] = germanWord(value);
  for (const thousands of [2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 25, 30, 40, 50, 60, 70, 80, 90, 100, 200, 500]) {
    words[thousands * 1000] = `${germanWord(thousands)}tausend`;
  }
  words[2] = "zwei, beide, beiden, beider";
  words[30] = "dreißig, dreissig";
  words[100] = "hundert, einhundert";
  words[1000] = "tausend, eintausend";
  return words;
}

function germanWord(value: number): string {
  const below20 =
    wordList(`null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn
    sechzehn siebzehn achtzehn neunzehn`);
  const unit = (digit: number): string => (digit === 1 ? "ein" : (below20[digit] ?? ""));
  if (value >= 100) {
    const hundreds = value < 200 ? "" : unit(Math.floor(value / 100));
    return `${hundreds}hundert${value % 100 === 0 ? "" : germanWord(value % 100)}`;
  }
  const ten = wordList("zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig")[Math.floor(value / 10) - 2];
  if (ten === undefined) return below20[value] ?? "";
  return value % 10 === 0 ? ten : `${unit(value % 10)}und${ten}`;
}

function germanOrdinals(): PhrasesByNumber {
  const stems: Record<number, string> = { 1: "erst", 3: "dritt", 7: "siebt", 8: "acht" };
  for (let value = 2; value < 100; value += 1) stems[value] ??= germanWord(value) + (value < 20 ? "t" : "st");
  return Object.fromEntries(Object.entries(stems).map(([value, stem]) => [value, inflected(stem, "e en er es em")]));
}
