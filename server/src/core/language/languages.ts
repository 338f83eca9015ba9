import { calendarNames } from "./calendar-names.ts";
import type { Language } from "./language.ts";
import { languageTables } from "./language-tables.ts";

/** Every language that there is a table for. All others are silent. */
export const allLanguages: readonly Language[] = languageTables.flatMap((table) => {
  const calendar = calendarNames[table.tag];
  return calendar === undefined ? [] : [{ ...table, calendar }];
});

/** The language of a BCP 47 tag, by its primary subtag: `es-VE` is Spanish. */
export function languageOf(tag: string | undefined): Language | undefined {
  if (tag === undefined) return undefined;
  return byTag.get(tag) ?? byTag.get(tag.trim().split(/[-_]/, 1)[0]?.toLowerCase() ?? "");
}

const byTag: ReadonlyMap<string, Language> = new Map(allLanguages.map((language) => [language.tag, language]));
