import type { RelativeUnit } from "./relative-words.ts";

/**
 * Words that tell a time by another one of the text: "two days later", "the day before", "на следующий день". Phrases parted by
 * commas, compared folded. Numbers and units are those of `relativeWords`.
 */
export interface CountedFromWords {
  /** Before the number of units: "через два дня". */
  readonly laterBefore: string;
  /** Behind the units: "two days later". */
  readonly later: string;
  readonly earlier: string;
  /** Forms of the units beside those of `relativeWords`: "двумя днями ранее". */
  readonly days?: string;
  /** One of them in a single word: "seminggu kemudian", "через неделю". */
  readonly ones?: Readonly<Partial<Record<RelativeUnit, string>>>;
  /** A day before or behind: "the next day", and "overnight into Tuesday". */
  readonly nextDay: string;
  /** Saturday or Sunday about the time of writing. */
  readonly weekend: string;
}

/** By the primary subtag of BCP 47. */
export const countedFromWords: Readonly<Record<string, CountedFromWords>> = {
  id: {
    ones: { week: "seminggu, sepekan", month: "sebulan", year: "setahun" },
    laterBefore: "selang, berselang",
    later: "kemudian, setelah, sesudah, setelahnya, berselang, berikutnya, usai, pasca",
    earlier: "sebelum, sebelumnya, menjelang",
    nextDay: `keesokan, keesokan hari, keesokan harinya, keesokannya, esok harinya, esoknya, sehari kemudian, sehari setelah, sehari sesudah,
      sehari sebelum, sehari sebelumnya, sehari berselang, hari berikutnya, hari sebelumnya, malam sebelumnya`,
    weekend: "akhir pekan, akhir minggu",
  },
  en: {
    laterBefore: "",
    later: "later, after, afterwards, into",
    earlier: "earlier, before, beforehand, previously, prior",
    nextDay: `the next day, the following day, the day after, the day before, the previous day, the next morning, the following morning,
      the previous evening, the previous night, the night before, the eve, on the eve, a day later, a day earlier, a day after, a day before,
      one day later, one day earlier, one day after, one day before, the morning after, next day, overnight`,
    weekend: "weekend",
  },
  es: {
    laterBefore: "tras, al cabo de",
    later: "después, más tarde, posteriores",
    earlier: "antes, previos",
    nextDay: `al día siguiente, día siguiente, el día anterior, día anterior, la víspera, en vísperas, un día después, un día antes, el día antes,
      el día después, la noche anterior, la mañana siguiente`,
    weekend: "fin de semana",
  },
  pt: {
    laterBefore: "após",
    later: "depois, mais tarde, após",
    earlier: "antes",
    nextDay: `dia seguinte, dia anterior, véspera, na véspera, um dia depois, um dia antes, um dia após, na noite anterior, na manhã seguinte`,
    weekend: "fim de semana, final de semana",
  },
  fr: {
    laterBefore: "après, au bout de",
    later: "plus tard, après",
    earlier: "plus tôt, avant, auparavant",
    nextDay: `le lendemain, au lendemain, lendemain, la veille, à la veille, veille, le jour suivant, le jour d'avant, le jour précédent, un jour plus tard,
      un jour après, un jour avant, surlendemain, avant-veille`,
    weekend: "week-end, weekend, fin de semaine",
  },
  de: {
    laterBefore: "nach",
    later: "später, danach, darauf, nach",
    earlier: "zuvor, vorher, davor, vor, früher",
    nextDay: `am nächsten tag, nächsten tag, am folgenden tag, folgenden tag, am folgetag, folgetag, am vortag, vortag, tags darauf, tags zuvor,
      am tag danach, tag danach, am tag zuvor, tag zuvor, am tag davor, am vorabend, vorabend, einen tag später, einen tag zuvor, am nächsten morgen, in der nacht zum, in der nacht auf, in der nacht zu, nacht zum, nacht auf`,
    weekend: "wochenende, wochenendes",
  },
  ru: {
    ones: { week: "неделю, неделей", month: "месяц, месяцем", year: "год, годом" },
    laterBefore: "через, спустя",
    later: "спустя, позже, позднее, после",
    earlier: "ранее, раньше, до",
    days: "днями, сутками",
    nextDay: `на следующий день, следующий день, на другой день, днем ранее, днем раньше, днем позже, днем позднее, за день до, через день, день спустя,
      накануне, на следующее утро, следующим утром, через сутки, сутками ранее, в ночь на, ночью на`,
    weekend: "выходные, выходных, уикенд",
  },
  uk: {
    ones: { week: "тиждень, тижнем", month: "місяць, місяцем", year: "рік, роком" },
    laterBefore: "через",
    later: "потому, пізніше, після, по тому",
    earlier: "раніше, до",
    days: "днями, добами",
    nextDay: `наступного дня, наступний день, другого дня, днем раніше, днем пізніше, за день до, через день, напередодні, наступного ранку,
      через добу, у ніч на, в ніч на, уніч на`,
    weekend: "вихідні, вихідних",
  },
};
