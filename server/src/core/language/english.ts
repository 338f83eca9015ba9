import type { LanguageTable } from "./language.ts";
import { wordList } from "./word-list.ts";

export const english: LanguageTable = {
  tag: "en",
  dates: {
    otherMonths: { 9: ["Sept"] },
    otherWeekdays: {},
    capitalisedMonths: ["may", "march"],
    monthFirst: "in-words-and-numbers",
    beforeDay: ["the"],
    afterDay: ["st", "nd", "rd", "th"],
    betweenParts: ["of"],
    afterYear: [],
    rangeWords: ["to", "until", "till", "through"],
    beforeClock: ["at"],
    openers: ["on", "in", "at", "the", "during", "dated"],
    since: ["since", "from"],
    until: ["until", "till", "up to"],
    approximators: ["about", "around", "circa", "ca", "c", "approximately", "roughly"],
    early: ["early", "early in", "beginning of", "the beginning of", "start of", "the start of"],
    middle: ["mid", "middle of", "the middle of"],
    late: ["late", "late in", "end of", "the end of"],
    isWeekday: () => true,
  },
  numbers: {
    decimalMark: "point",
    groupMark: "comma",
    spacedGroups: false,
    cardinals: {
      ...{ 0: "zero", 1: "one", 2: "two, both", 3: "three", 4: "four", 5: "five", 6: "six", 7: "seven", 8: "eight" },
      ...{ 9: "nine", 10: "ten", 11: "eleven", 12: "twelve", 13: "thirteen", 14: "fourteen", 15: "fifteen" },
      ...{ 16: "sixteen", 17: "seventeen", 18: "eighteen", 19: "nineteen", 20: "twenty", 30: "thirty", 40: "forty" },
      ...{ 50: "fifty", 60: "sixty", 70: "seventy", 80: "eighty", 90: "ninety" },
    },
    articles: "a, an",
    hundred: "hundred",
    joiners: "and",
    scales: {
      3: "thousand, thousands",
      6: "million, millions, mln, mn",
      9: "billion, billions, bn, bln",
      12: "trillion, trillions, tn, trn",
    },
    scaleLetters: { 3: "k", 6: "m", 9: "b", 12: "t" },
    collectives: { 10: "decade, decades", 12: "dozen", 100: "century, centuries" },
    loneCollectives: {},
    parts: { 2: "half, halves", 3: "thirds", 4: "quarter, quarters", 5: "fifths", 10: "tenths" },
    partOf: "of",
    halves: "half",
    andHalf: "and a half, and one half",
    ordinals: {
      ...{ 1: "first", 2: "second", 3: "third", 4: "fourth", 5: "fifth", 6: "sixth", 7: "seventh", 8: "eighth" },
      ...{ 9: "ninth", 10: "tenth", 11: "eleventh", 12: "twelfth", 13: "thirteenth", 14: "fourteenth" },
      ...{ 15: "fifteenth", 16: "sixteenth", 17: "seventeenth", 18: "eighteenth", 19: "nineteenth" },
      ...{ 20: "twentieth", 30: "thirtieth", 40: "fortieth", 50: "fiftieth", 60: "sixtieth", 70: "seventieth" },
      ...{ 80: "eightieth", 90: "ninetieth", 100: "hundredth" },
    },
    ordinalPrefixes: "",
    ordinalSuffixes: "st, nd, rd, th",
    percent: "percent, per cent, percentage point, percentage points",
    currencies: {
      USD: "dollar, dollars, us dollar, us dollars, u.s. dollars, american dollars",
      EUR: "euro, euros",
      GBP: "pounds sterling, british pounds",
      RUB: "ruble, rubles, rouble, roubles, russian rubles, russian roubles",
      UAH: "hryvnia, hryvnias, hryvnya",
      IDR: "rupiah, rupiahs, indonesian rupiah",
      BRL: "reais",
      VES: "bolivar, bolivars, bolivares",
      CNY: "yuan, renminbi",
      JPY: "yen",
      other:
        "pound, pounds, franc, francs, peso, pesos, rupee, rupees, dinar, dinars, dirham, dirhams, kronor, kroner, lira",
    },
    beforeUnit: "",
    bounds: {
      "more-than":
        "more than, over, above, exceeding, exceeds, exceeded, upwards of, in excess of, greater than, just over",
      "at-least": "at least, no fewer than, no less than, not less than, not fewer than, a minimum of, minimum",
      "less-than": "less than, fewer than, under, below",
      "at-most": `up to, as many as, as much as, at most, no more than, not more than, a maximum of, maximum`,
      about: `about, around, approximately, roughly, some, circa, ca, ca., an estimated, estimated, approx, approx.,
        in the region of`,
      nearly: "nearly, almost, close to, just under",
    },
    boundsAfter: { "more-than": "plus", "at-least": "or more, +", "at-most": "or less, or fewer", about: "or so, odd" },
    between: "between",
    conjunctions: "and, or",
    labels: `annex, appendix, article, articles, block, category, chapter, chapters, channel, clause, clauses, flight, gate,
      grade, highway, item, level, line, number, numbers, page, pages, paragraph, paragraphs, phase, platform, room, route,
      rule, schedule, section, sections, version, art, sec, para, vol`,
    beforeDayOfMonth: "on the",
    beforeDecade: "",
    decadeSuffixes: "s",
    beforeAge: "aged, age",
    afterAge: "years old, year old, year-old, years of age",
    years: "years",
  },
  instrumentNouns: wordList(`
    accord accords act acts agreement agreements amendment amendments arrangement arrangements charter charters code codes
    communique communiques compact compacts constitution contract contracts convention conventions covenant covenants deal
    deals declaration declarations decree decrees directive directives law laws memorandum memoranda memorandums mou order
    orders ordinance ordinances pact pacts protocol protocols regulation regulations resolution resolutions statute statutes treaties treaty
  `),
  functionWords: wordList(`
    a about after against all also an and any are as at be been before between but by can could did do does during each for
    from had has have he her his i if in into is it its may more most no not of on or other our over she should so some
    such than that the their them then there these they this those through to under until up was we were what when where
    which while who will with without would you your
  `),
};
