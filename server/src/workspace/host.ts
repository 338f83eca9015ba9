import type { CivilDay } from "#core/dates/civil-day.ts";

/** What the analysis needs of the machine it runs on. Files and folders are named by URI, folders without a slash at the end. */
export interface Host {
  /** Dossier files and manifests below the folder. Links are not followed; what cannot be read is left out. */
  findFiles(folder: string): Promise<string[]>;
  /** The text without a byte order mark; `undefined` where there is no such file or it cannot be read. */
  readFile(uri: string): Promise<string | undefined>;
  /** The user's civil day, now. */
  today(): CivilDay;
  /** Where the page of a rule can be opened. */
  rulePage(rule: string): string | undefined;
}
