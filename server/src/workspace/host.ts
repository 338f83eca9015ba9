import type { CivilDay } from "#core/dates/civil-day.ts";
import type { TextRequest } from "#core/texts/article-texts.ts";

/** What the analysis needs of the machine it runs on. Files and folders are named by URI, folders without a slash at the end. */
export interface Host {
  /** Dossier files and manifests below the folder. Links are not followed; what cannot be read is left out. */
  findFiles(folder: string): Promise<string[]>;
  /** The text without a byte order mark; `undefined` where there is no such file or it cannot be read. */
  readFile(uri: string): Promise<string | undefined>;
  /** Looks for an article's text, in the folders given and nowhere else. */
  findText(request: TextRequest, places: TextPlaces): Promise<FoundText>;
  /** The user's civil day, now. */
  today(): CivilDay;
  /** Does the work after so many milliseconds, unless it is called off with what is returned. */
  after(milliseconds: number, work: () => void): () => void;
  /** Where the page of a rule can be opened. */
  rulePage(rule: string): string | undefined;
}

/** Where article texts may be, in this order: below `snapshots` inside the root, then below the folder the user named. */
export interface TextPlaces {
  /** Folder of the dossier, a URI. */
  readonly root: string;
  /** Relative to the root, as the manifest writes it; "" is the root itself. */
  readonly snapshots: string;
  readonly folder: string | undefined;
}

/** `outside`: the path leads out of its folder, and was not followed. */
export type FoundText =
  | { readonly status: "missing" | "outside" | "undecodable" }
  | {
      readonly status: "read";
      readonly uri: string;
      /** Without a byte order mark. */
      readonly text: string;
      /** File name, which tells text from HTML. */
      readonly name: string;
      /** SHA-256 of the bytes. */
      readonly content: string;
      /** How the bytes compare with the hash that was asked for; `line-ends`: they fit once CRLF is LF. */
      readonly hash: "unpinned" | "same" | "line-ends" | "changed";
    };
