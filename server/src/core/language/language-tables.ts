import { english } from "./english.ts";
import { french } from "./french.ts";
import { german } from "./german.ts";
import { indonesian } from "./indonesian.ts";
import type { LanguageTable } from "./language.ts";
import { portuguese } from "./portuguese.ts";
import { russian } from "./russian.ts";
import { spanish } from "./spanish.ts";
import { ukrainian } from "./ukrainian.ts";

/** A new language is one line here, one file beside this one, and `npm run generate`. */
export const languageTables: readonly LanguageTable[] = [
  english,
  indonesian,
  spanish,
  portuguese,
  french,
  german,
  russian,
  ukrainian,
];
