import type { CivilDay } from "#core/dates/civil-day.ts";
import type { Roots } from "./roots.ts";

/** What the analysis needs of the machine it runs on. Files and folders are named by URI, folders without a slash at the end. */
export interface Host {
  /**
   * Dossier files and manifests below the folder. Links are not followed; what cannot be read is left out, and what the manifests
   * around and on the way exclude is not looked into.
   */
  findFiles(folder: string, roots: Roots): Promise<FoundFiles>;
  /** The text without a byte order mark; `undefined` where there is no such file or it cannot be read. */
  readFile(uri: string): Promise<string | undefined>;
  /**
   * From now on nearly all that is read stays in memory, or no longer. A machine that looks for garbage by itself may do so less or
   * more often.
   */
  filling?(isFilling: boolean): void;
  /**
   * Something else whenever the file has changed, or a folder's list of names; `undefined` where there is none. A host that is
   * told of every change has none.
   */
  stamp?(uri: string): Promise<string | undefined>;
  /** Article texts, as far as they lie in the folders given. */
  readonly texts: TextFiles;
  /** The user's civil day, now. */
  today(): CivilDay;
  /** Milliseconds since some moment; never goes back. */
  now(): number;
  /** Does the work after so many milliseconds, unless it is called off with what is returned. */
  after(milliseconds: number, work: () => void): () => void;
  /**
   * Rests for a moment, far less than a millisecond. An editor that has sent something tends to share a processor with who reads it, and
   * gets no further until that process rests, be it with the second of two messages.
   */
  giveWay?(): void;
  /** Another number whenever something has come in, be it a piece of a message. */
  heard?(): number | undefined;
  /** Where the page of a rule can be opened. */
  rulePage(rule: string): string | undefined;
}

export interface FoundFiles {
  readonly files: readonly string[];
  /** Where there may be others one day: the folders that were looked into. */
  readonly folders?: readonly string[];
  /** The folder holds more than is looked through: it is somebody's home, or a disk. */
  readonly isCut: boolean;
}

/** How a host reaches article texts. */
export interface TextFiles {
  /** The bytes of a file; `outside` where a link leads out of the fence, `undefined` where there is no such file. */
  readInside(uri: string, fence: string): Promise<Uint8Array | "outside" | undefined>;
  /** Files below the folder that may be texts of articles, in order; none in hidden folders. */
  findTexts(folder: string): Promise<string[]>;
  /** Hexadecimal, lower case. */
  sha256(bytes: Uint8Array): Promise<string>;
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
