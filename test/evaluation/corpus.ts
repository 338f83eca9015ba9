import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** An article and the records written about it; nothing in the records is wrong. */
export interface Entry {
  /** `<language>-<number>`, also the id of the article's source. */
  readonly id: string;
  readonly language: string;
  /** Odd numbers gate the rules; even ones are held out: reported, and never looked at when a rule is changed. */
  readonly half: Half;
  readonly article: string;
  /** Dossier files by name: claims in English, and in the article's language where the name says so. */
  readonly files: ReadonlyMap<string, string>;
}

export type Half = "gate" | "held out";

export function readEntries(): Entry[] {
  const names = readdirSync(new URL("dossiers/", import.meta.url));
  return readdirSync(new URL("texts/", import.meta.url))
    .sort()
    .map((name) => {
      const id = name.replace(/\.txt$/, "");
      const own = names.filter((candidate) => candidate.startsWith(`${id}.`)).sort();
      return {
        id,
        language: id.slice(0, 2),
        half: Number(id.slice(3)) % 2 === 1 ? "gate" : "held out",
        article: read(`texts/${name}`),
        files: new Map(own.map((file) => [file, read(`dossiers/${file}`)])),
      };
    });
}

export const manifest: readonly [string, string] = ["dossier.yaml", read("dossiers/dossier.yaml")];

function read(path: string): string {
  return readFileSync(fileURLToPath(new URL(path, import.meta.url)), "utf8");
}
