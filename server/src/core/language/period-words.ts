/**
 * Words for parts of a year that have no month in them: quarters, halves, seasons, and feasts of a fixed day. Each is a regular
 * expression for the words of running text; those that are another word too are left out, as French "été" without its article.
 */
export interface PeriodWords {
  /** First to fourth. */
  readonly ordinals: readonly [string, string, string, string];
  readonly quarter: string;
  readonly half: string;
  /** Spring, summer, autumn, winter; empty where nobody tells times by them. */
  readonly seasons: readonly string[];
  /** Spoken on either half of the earth. */
  readonly isSouthern?: true;
  /** What may stand before the year. */
  readonly ofYear: string;
  readonly christmas: string;
  readonly newYear: string;
}

/** By the primary subtag of BCP 47. */
export const periodWords: Readonly<Record<string, PeriodWords>> = {
  id: {
    ordinals: ["pertama", "kedua", "ketiga", "keempat"],
    quarter: "triwulan|kuartal",
    half: "semester|paruh",
    seasons: [],
    ofYear: "tahun|dari|pada",
    christmas: "natal",
    newYear: "tahun baru",
  },
  en: {
    ordinals: ["first", "second", "third", "fourth"],
    quarter: "quarter",
    half: "half",
    seasons: ["spring", "summer", "autumn|fall of|last fall|this fall", "winter"],
    ofYear: "of|in",
    christmas: "christmas|boxing day",
    newYear: "new year",
  },
  es: {
    ordinals: ["primer[oa]?", "segund[oa]", "tercer[oa]?", "cuarto"],
    quarter: "trimestre",
    half: "semestre|mitad",
    seasons: ["primavera", "verano", "otoño", "invierno"],
    isSouthern: true,
    ofYear: "de|del",
    christmas: "navidad|nochebuena",
    newYear: "año nuevo|nochevieja|fin de año",
  },
  pt: {
    ordinals: ["primeir[oa]", "segund[oa]", "terceiro", "quarto"],
    quarter: "trimestre",
    half: "semestre|metade",
    seasons: ["primavera", "verão", "outono", "inverno"],
    isSouthern: true,
    ofYear: "de|do",
    christmas: "natal",
    newYear: "ano[- ]novo|réveillon",
  },
  fr: {
    ordinals: ["premi[eè]re?", "deuxième|seconde?", "troisième", "quatrième"],
    quarter: "trimestre",
    half: "semestre|moitié",
    seasons: ["printemps", "l['’]été|d['’]été|cet été", "automne", "hiver"],
    ofYear: "de|du",
    christmas: "noël",
    newYear: "nouvel an|saint-sylvestre|jour de l['’]an",
  },
  de: {
    ordinals: ["erste[nmrs]?", "zweite[nmrs]?", "dritte[nmrs]?", "vierte[nmrs]?"],
    quarter: "quartals?",
    half: "halbjahre?s?|hälfte",
    seasons: ["frühjahrs?|frühlings?", "sommers?", "herbsts?|herbstes", "winters?"],
    ofYear: "des jahres|des|von|im jahr",
    christmas: String.raw`weihnacht\p{L}*|heiligabend|heilige[nr] abend`,
    newYear: String.raw`neujahr\p{L}*|silvester\p{L}*`,
  },
  ru: {
    ordinals: [String.raw`перв\p{L}+`, String.raw`втор\p{L}+`, String.raw`трет\p{L}+`, String.raw`четв[её]рт\p{L}+`],
    quarter: String.raw`квартал\p{L}*`,
    half: String.raw`полугоди\p{L}+|половин\p{L}+`,
    seasons: ["весной|весны|весну|весне", "летом|лето|лета", "осенью|осени|осень", "зимой|зимы|зиму|зиме"],
    ofYear: "",
    christmas: String.raw`рождеств\p{L}+`,
    newYear: String.raw`нов(?:ый|ого|ому|ым) год\p{L}*|новогодн\p{L}+`,
  },
  uk: {
    ordinals: [String.raw`перш\p{L}+`, String.raw`друг\p{L}+`, String.raw`трет\p{L}+`, String.raw`четверт\p{L}+`],
    quarter: String.raw`квартал\p{L}*`,
    half: String.raw`півріч\p{L}+|половин\p{L}+`,
    seasons: [
      "навесні|весною|весни|весну",
      "влітку|літом|літа|літо",
      "восени|осінню|осені",
      "взимку|узимку|зимою|зими|зиму",
    ],
    ofYear: "",
    christmas: String.raw`різдв\p{L}+|святвеч\p{L}+`,
    newYear: String.raw`нов(?:ий|ого|ому|им) р(?:ік|ок)\p{L}*|новорічн\p{L}+`,
  },
};
