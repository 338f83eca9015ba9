/**
 * Words that tell a time by another: "yesterday", "early this month", "two weeks ago", "last Friday". A string holds phrases
 * parted by commas, compared folded; records go by the number of days, or of units, from the time of writing.
 */
export interface RelativeWords {
  /** Left out where the word has another meaning: Spanish "mañana" is the morning too. */
  readonly days: Readonly<Record<number, string>>;
  readonly hours: string;
  readonly units: Readonly<Record<RelativeUnit, string>>;
  /** "Last", "this", "next", before a unit or a weekday. */
  readonly before: Readonly<Record<number, string>>;
  /** The same behind it. */
  readonly after: Readonly<Record<number, string>>;
  /** What may stand between "early" and the unit: "at the end of the month". */
  readonly between: string;
  /** "One", also as an article, in "a week ago". */
  readonly one: string;
  /** One unit ago in a single word or phrase. */
  readonly unitAgo: Readonly<Partial<Record<RelativeUnit, string>>>;
  /** Before the number of units: "hace dos días". */
  readonly agoBefore: string;
  /** Behind the units: "two days ago". */
  readonly agoAfter: string;
  /** What shows that a sentence speaks of what is to come. Where verbs do, by their form alone, only the commonest. */
  readonly future: string;
}

export type RelativeUnit = "day" | "week" | "month" | "year";

/** By the primary subtag of BCP 47. */
export const relativeWords: Readonly<Record<string, RelativeWords>> = {
  id: {
    days: {
      [-2]: "kemarin lusa, kemarin dulu",
      [-1]: "kemarin, tadi malam, semalam",
      0: "hari ini, malam ini, pagi ini, siang ini, sore ini, tadi pagi, tadi siang",
      1: "besok, esok",
      2: "lusa",
    },
    hours: "jam, menit",
    units: { day: "hari", week: "minggu, pekan", month: "bulan", year: "tahun" },
    before: {},
    after: {
      [-1]: "lalu, yang lalu, kemarin, silam, sebelumnya",
      0: "ini",
      1: "depan, mendatang, berikutnya",
    },
    between: "",
    one: "satu",
    unitAgo: {
      day: "sehari lalu, sehari yang lalu, sehari silam",
      week: "seminggu lalu, seminggu yang lalu, seminggu silam, sepekan lalu, sepekan yang lalu, sepekan silam",
      month: "sebulan lalu, sebulan yang lalu, sebulan silam",
      year: "setahun lalu, setahun yang lalu, setahun silam",
    },
    agoBefore: "",
    agoAfter: "lalu, yang lalu, silam",
    future: "akan, bakal, mendatang, dijadwalkan, berencana, rencananya, diperkirakan",
  },
  en: {
    days: {
      [-2]: "day before yesterday, the day before yesterday",
      [-1]: "yesterday, last night, yesterday's",
      0: "today, today's, tonight, this morning, this afternoon, this evening",
      1: "tomorrow, tomorrow's",
    },
    hours: "hour, hours, minute, minutes",
    units: { day: "day, days", week: "week, weeks, weekend", month: "month, months", year: "year, years" },
    before: { [-1]: "last, previous, the past", 0: "this, the current", 1: "next, coming, the coming" },
    after: {},
    between: "of, the, in",
    one: "a, an, one",
    unitAgo: {},
    agoBefore: "",
    agoAfter: "ago",
    future: "will, shall, would, due, scheduled, plans, planned, expected, upcoming, set to",
  },
  es: {
    days: {
      [-2]: "anteayer, antes de ayer, antier",
      [-1]: "ayer, anoche",
      0: "hoy, esta mañana, esta tarde, esta noche",
      2: "pasado mañana",
    },
    hours: "hora, horas, minuto, minutos",
    units: { day: "día, días", week: "semana, semanas", month: "mes, meses", year: "año, años" },
    before: {
      [-1]: "pasado, pasada, último, última",
      0: "este, esta, presente",
      1: "próximo, próxima, siguiente",
    },
    after: {
      [-1]: "pasado, pasada",
      0: "en curso, corriente, actual",
      1: "próximo, próxima, que viene, entrante, siguiente",
    },
    between: "de, del, el, la",
    one: "un, una",
    unitAgo: {},
    agoBefore: "hace",
    agoAfter: "atrás",
    future:
      "será, serán, tendrá, tendrán, celebrará, celebrarán, va a, van a, prevé, previsto, prevista, próximo, próxima",
  },
  pt: {
    days: { [-2]: "anteontem", [-1]: "ontem", 0: "hoje, esta manhã, esta tarde, esta noite", 1: "amanhã" },
    hours: "hora, horas, minuto, minutos",
    units: { day: "dia, dias", week: "semana, semanas", month: "mês, meses", year: "ano, anos" },
    before: {
      [-1]: "passado, passada, última, último",
      0: "este, esta, deste, desta, neste, nesta",
      1: "próximo, próxima",
    },
    after: { [-1]: "passado, passada", 0: "corrente, em curso", 1: "que vem, seguinte" },
    between: "de, do, da, o, a",
    one: "um, uma",
    unitAgo: {},
    agoBefore: "há, faz",
    agoAfter: "atrás",
    future: "será, serão, terá, terão, vai, vão, previsto, prevista, próximo, próxima",
  },
  fr: {
    days: {
      [-2]: "avant-hier",
      [-1]: "hier",
      0: "aujourd'hui, ce matin, cet après-midi, ce soir",
      1: "demain",
      2: "après-demain",
    },
    hours: "heure, heures, minute, minutes",
    units: { day: "jour, jours", week: "semaine, semaines, week-end", month: "mois", year: "an, ans, année, années" },
    before: { [-1]: "le dernier, la dernière", 0: "ce, cet, cette", 1: "le prochain, la prochaine" },
    after: { [-1]: "dernier, dernière, passé, passée", 0: "en cours", 1: "prochain, prochaine" },
    between: "de, du, la, le, l'",
    one: "un, une",
    unitAgo: {},
    agoBefore: "il y a",
    agoAfter: "",
    future: "sera, seront, aura, auront, doit, doivent, va, vont, prévu, prévue, prochain, prochaine",
  },
  de: {
    days: {
      [-2]: "vorgestern",
      [-1]: "gestern",
      0: "heute, heutigen, heutige",
      2: "übermorgen",
    },
    hours: "Stunde, Stunden, Minute, Minuten",
    units: {
      day: "Tag, Tage, Tagen",
      week: "Woche, Wochen, Wochenende",
      month: "Monat, Monats, Monate, Monaten",
      year: "Jahr, Jahres, Jahre, Jahren",
    },
    before: {
      [-1]: `vergangenen, vergangene, vergangener, vergangenes, letzten, letzte, letzter, letztes, vorigen, vorige, voriger,
        voriges`,
      0: "diesen, diese, dieser, dieses, diesem, laufenden",
      1: "nächsten, nächste, nächster, nächstes, kommenden, kommende, kommender, kommendes",
    },
    after: {},
    between: "des, der",
    one: "einem, einer",
    unitAgo: {},
    agoBefore: "vor",
    agoAfter: "",
    future: "wird, werden, soll, sollen, geplant, kommenden, nächsten",
  },
  ru: {
    days: { [-2]: "позавчера", [-1]: "вчера, накануне", 0: "сегодня", 1: "завтра", 2: "послезавтра" },
    hours: "час, часа, часов, минуту, минуты, минут",
    units: {
      day: "день, дня, дней, сутки, суток",
      week: "неделя, недели, неделе, неделю, недель",
      month: "месяц, месяца, месяце, месяцу, месяцев",
      year: "год, года, году, лет",
    },
    before: {
      [-1]: "прошлый, прошлого, прошлом, прошлой, прошлую, прошлая, минувший, минувшего, минувшей, минувшую, минувшем, прошедшую",
      0: "этот, этого, этом, этой, эту, текущего, текущем, нынешнего, нынешнем",
      1: "следующий, следующего, следующем, следующей, следующую, будущего, будущем, ближайший, ближайшую",
    },
    after: {},
    between: "",
    one: "один, одну",
    unitAgo: { day: "день назад, сутки назад", week: "неделю назад", month: "месяц назад", year: "год назад" },
    agoBefore: "",
    agoAfter: "назад",
    future:
      "будет, будут, планирует, планируют, планируется, намерен, намерена, намерены, должен, должна, должны, состоится, пройдет",
  },
  uk: {
    days: {
      [-2]: "позавчора",
      [-1]: "вчора, учора, напередодні",
      0: "сьогодні",
      1: "завтра",
      2: "післязавтра",
    },
    hours: "годину, години, годин, хвилину, хвилини, хвилин",
    units: {
      day: "день, дні, дня, днів, добу",
      week: "тиждень, тижня, тижні, тижнів",
      month: "місяць, місяця, місяці, місяців",
      year: "рік, року, році, роки, років",
    },
    before: {
      [-1]: "минулий, минулого, минулому, минулої, минулу, минула",
      0: "цей, цього, цьому, цієї, цю, поточного",
      1: "наступний, наступного, наступному, наступної, наступну",
    },
    after: {},
    between: "",
    one: "один",
    unitAgo: { day: "день тому, добу тому", week: "тиждень тому", month: "місяць тому", year: "рік тому" },
    agoBefore: "",
    agoAfter: "тому",
    future: "буде, будуть, планує, планують, планується, має, мають, відбудеться, пройде",
  },
};
