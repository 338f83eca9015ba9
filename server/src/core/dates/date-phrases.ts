/** The words around a date in a message, in one language. */
export interface DatePhrases {
  /** The language, whose month names go with them. */
  readonly tag: string;
  readonly unknown: string;
  readonly oneOf: (dates: string) => string;
  readonly between: (from: string, to: string) => string;
  readonly since: (from: string) => string;
  readonly until: (to: string) => string;
  readonly about: (date: string) => string;
  readonly uncertain: (date: string) => string;
  readonly decade: (firstYear: string) => string;
}

export const englishPhrases: DatePhrases = {
  tag: "en",
  unknown: "unknown date",
  oneOf: (dates) => `one of ${dates}`,
  between: (from, to) => `between ${from} and ${to}`,
  since: (from) => `since ${from}`,
  until: (to) => `until ${to}`,
  about: (date) => `about ${date}`,
  uncertain: (date) => `${date} (uncertain)`,
  decade: (firstYear) => `${firstYear}s`,
};

export const indonesianPhrases: DatePhrases = {
  tag: "id",
  unknown: "tanggal tidak diketahui",
  oneOf: (dates) => `salah satu dari ${dates}`,
  between: (from, to) => `antara ${from} dan ${to}`,
  since: (from) => `sejak ${from}`,
  until: (to) => `hingga ${to}`,
  about: (date) => `sekitar ${date}`,
  uncertain: (date) => `${date} (tidak pasti)`,
  decade: (firstYear) => `${firstYear}-an`,
};
