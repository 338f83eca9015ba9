import type { DossierFile } from "#core/dossier-file.ts";
import { claimsOf } from "#core/facts/claims.ts";
import { foldWord } from "#core/language/words.ts";
import type { AnyRecord, ClaimFields, DossierRecord } from "#core/record.ts";

/** Something that has names. */
export interface Searchable {
  readonly record: DossierRecord;
  /** Which one of the record's claims it is; `undefined` for a record that is no claim. */
  readonly claim: number | undefined;
  /** Every name as a line, folded: `"\n visit 2025\n the visit\n"`. A blank stands before each word and nowhere else. */
  readonly text: string;
  /** The letters that occur, as `lettersIn` gives them. */
  readonly letters: number;
}

/** What can be found, of each file and of each record made once, and forgotten with it. */
export class SearchIndex {
  readonly #ofFiles = new WeakMap<DossierFile, readonly Searchable[]>();
  readonly #ofRecords = new WeakMap<AnyRecord, readonly Searchable[]>();

  /** In the order of the text. */
  searchablesOf(file: DossierFile): readonly Searchable[] {
    const found = this.#ofFiles.get(file) ?? file.records.flatMap((record) => this.#searchablesIn(record));
    this.#ofFiles.set(file, found);
    return found;
  }

  #searchablesIn(record: AnyRecord): readonly Searchable[] {
    const found = this.#ofRecords.get(record) ?? searchablesIn(record);
    this.#ofRecords.set(record, found);
    return found;
  }
}

/** The record itself, and its claims that have an id. */
function searchablesIn(record: AnyRecord): readonly Searchable[] {
  if (record.kind === "setting") return [];
  if (record.kind === "claim") return [searchable(record, 0)];
  const inside = claimsOf(record).flatMap(({ id }, i) => (id === undefined ? [] : [searchable(record, i)]));
  return [searchable(record, undefined), ...inside];
}

function searchable(record: DossierRecord, claim: number | undefined): Searchable {
  const names = namesOf(record, claim === undefined ? undefined : claimsOf(record)[claim]);
  const text = `\n${names.map(foldedLine).join("\n")}\n`;
  return { record, claim, text, letters: lettersIn(text) };
}

/** The id first, then what it is called. */
export function namesOf(record: DossierRecord, claim: ClaimFields | undefined): readonly string[] {
  return [claim?.id?.value ?? record.id?.value ?? "", ...titlesOf(record, claim)];
}

function titlesOf(record: DossierRecord, claim: ClaimFields | undefined): string[] {
  if (claim) return [claim.text?.value ?? ""];
  switch (record.kind) {
    case "actor":
      return [record.fields.name?.value ?? "", ...record.fields.aliases.map(({ text }) => text?.value ?? "")];
    case "instrument":
      return [record.fields.title?.value ?? "", ...record.fields.aliases.map(({ text }) => text?.value ?? "")];
    case "claim":
      return [record.fields.text?.value ?? ""];
    default:
      return [record.fields.title?.value ?? ""];
  }
}

/** Words only, without case and accents, so that `visit-2025` is found by "Visit 2025" and the other way round. */
export function foldedLine(text: string): string {
  const isAscii = /^[\0-\x7f]*$/.test(text);
  const folded = isAscii ? text.toLowerCase().replace(notInAsciiWords, " ") : foldWord(text).replace(notInWords, " ");
  const words = folded.trim();
  return words === "" ? "" : ` ${words}`;
}

const notInAsciiWords = /[^a-z0-9]+/g;
const notInWords = /[^\p{L}\p{N}]+/gu;

/** A bit for each of a to z, one for all digits, the others for all other letters. */
export function lettersIn(folded: string): number {
  let letters = 0;
  for (let i = 0; i < folded.length; i++) letters |= bitOf(folded.charCodeAt(i));
  return letters;
}

function bitOf(code: number): number {
  if (code <= space) return 0;
  if (code < colon) return 1 << 26;
  return code < brace ? 1 << (code - a) : 1 << (27 + (code % 5));
}

const space = 32;
const colon = 58;
const a = 97;
const brace = 123;
