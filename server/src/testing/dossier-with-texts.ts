import { createHash } from "node:crypto";
import { posix } from "node:path";
import type { CatalogueAnswer } from "#core/catalogues/catalogues.ts";
import type { Rule } from "#core/check/rule.ts";
import type { Dossier } from "#core/dossier.ts";
import { mediaTypeOf, StoredText } from "#core/evidence/stored-text.ts";
import type { TextAnswer, TextRequest } from "#core/texts/article-texts.ts";
import { dossierOf } from "./dossier-of.ts";

/** Article texts by the path that sources write, or by the path from the dossier's folder; a text, or what the host answers. */
export type Texts = ReadonlyMap<string, string | TextAnswer>;

/**
 * A dossier whose rules have had every text they asked for. A text that is not given is missing, one that holds U+FFFD is not
 * UTF-8, and pins are compared as the host compares them. The name of a text is its URI.
 */
export function dossierWithTexts(files: ReadonlyMap<string, string>, texts: Texts, rules?: readonly Rule[]): Dossier {
  return answerTexts(answerCatalogues(dossierOf(files, rules), texts), texts);
}

/** Brings the catalogues that the manifest names. */
export function answerCatalogues(dossier: Dossier, texts: Texts): Dossier {
  const names = dossier.config.catalogues.map(({ value }) => value);
  const answers = names.map((name): [string, CatalogueAnswer] => {
    const text = texts.get(name);
    return [name, typeof text === "string" ? { status: "read", path: name, text } : { status: "missing" }];
  });
  return names.length === 0 ? dossier : dossier.withCatalogues(new Map(answers));
}

/** Answers what the dossier asks for, until it asks for no more. */
export function answerTexts(dossier: Dossier, texts: Texts): Dossier {
  const folder = dossier.config.snapshots?.value ?? "";
  const stored = new Map([...texts].map(([name, text]) => [name, readText(name, text)]));
  let answered = dossier;
  for (let wanted = dossier.texts.takeWanted(); wanted.length > 0; wanted = answered.texts.takeWanted()) {
    answered = answered.withTexts(new Map(wanted.map((request) => [request.key, find(request, folder, stored)])));
  }
  return answered;
}

/** An answer as it is, or a text with the hashes that fit it. */
type StoredAnswer = TextAnswer | StoredFile;

interface StoredFile {
  readonly status: "text";
  readonly uri: string;
  readonly text: StoredText;
  readonly hashes: Hashes;
}

interface Hashes {
  readonly same: string;
  readonly lineEnds: string;
}

function readText(name: string, text: string | TextAnswer): StoredAnswer {
  if (typeof text !== "string") return text;
  if (text.includes("\uFFFD")) return { status: "undecodable" };
  const hashes = { same: sha256Of(text), lineEnds: sha256Of(text.replaceAll("\r\n", "\n")) };
  return { status: "text", uri: name, text: new StoredText(text, mediaTypeOf(name)), hashes };
}

function find({ file, sha256 }: TextRequest, folder: string, stored: ReadonlyMap<string, StoredAnswer>): TextAnswer {
  const pin = sha256?.trim().toLowerCase();
  const found =
    file === undefined
      ? [...stored.values()].find((text) => text.status === "text" && compare(text.hashes, pin) !== "changed")
      : (stored.get(file) ?? stored.get(posix.join(folder, file)));
  if (found?.status !== "text") return found ?? { status: "missing" };
  const content = found.hashes.same;
  return { status: "read", uri: found.uri, text: found.text, content, hash: compare(found.hashes, pin) };
}

function compare({ same, lineEnds }: Hashes, pin: string | undefined) {
  if (pin === undefined) return "unpinned";
  if (pin === same) return "same";
  return pin === lineEnds ? "line-ends" : "changed";
}

export const sha256Of = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");
