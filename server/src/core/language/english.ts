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
  instrumentNouns: wordList(`
    accord accords act acts agreement agreements amendment amendments arrangement arrangements charter charters code codes
    communique communiques compact compacts constitution contract contracts convention conventions covenant covenants deal
    deals declaration declarations decree decrees directive directives law laws memorandum memoranda memorandums mou order
    orders pact pacts protocol protocols regulation regulations resolution resolutions statute statutes treaties treaty
  `),
  functionWords: wordList(`
    a about after against all also an and any are as at be been before between but by can could did do does during each for
    from had has have he her his i if in into is it its may more most no not of on or other our over she should so some
    such than that the their them then there these they this those through to under until up was we were what when where
    which while who will with without would you your
  `),
};
