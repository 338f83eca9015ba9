import { isDeepStrictEqual } from "node:util";
import type { Dossier, NewText } from "#core/dossier.ts";
import { StoredText } from "#core/evidence/stored-text.ts";
import { parseFile } from "#core/syntax/parse-file.ts";
import type { TextAnswer, TextRequest } from "#core/texts/article-texts.ts";
import { asEdit } from "#testing/as-edit.ts";
import { dossierOf } from "#testing/dossier-of.ts";
import type { RandomSession, Step } from "./random-session.ts";

export interface Difference {
  readonly kind: "syntax" | "problems" | "thrown";
  /** After this many steps. */
  readonly step: number;
  readonly description: string;
}

/**
 * Takes the steps one by one and compares with what is made anew: the syntax of every file that was changed after each step, the
 * problems after every few.
 */
export function firstDifference({ start, steps }: RandomSession, everyProblems: number): Difference | undefined {
  const texts = new Map(start);
  const article = new Article();
  let dossier = article.answer(dossierOf(start));
  for (const [i, step] of steps.entries()) {
    const at = i + 1;
    try {
      dossier = take(step, dossier, article);
      for (const { path, text } of step.changes) {
        if (text === undefined) texts.delete(path);
        else texts.set(path, text);
      }
      const syntax = syntaxDifference(dossier, step.changes);
      if (syntax !== undefined) return { kind: "syntax", step: at, description: syntax };
      if (at % everyProblems !== 0 && at !== steps.length) continue;
      const problems = problemDifference(dossier, article.answer(dossierOf(texts)));
      if (problems !== undefined) return { kind: "problems", step: at, description: problems };
    } catch (error) {
      return { kind: "thrown", step: at, description: error instanceof Error ? (error.stack ?? "") : String(error) };
    }
  }
  return undefined;
}

function take({ changes, asEdits, article }: Step, before: Dossier, text: Article): Dossier {
  let dossier = before;
  if (article) {
    text.content = article.text;
    dossier = text.answerAgain(dossier);
  }
  if (changes.length > 0) dossier = dossier.update(asEdits ? changes.map((one) => asEdit(before, one)) : changes);
  return text.answer(dossier);
}

function syntaxDifference(dossier: Dossier, changes: readonly NewText[]): string | undefined {
  for (const { path, text } of changes) {
    const file = dossier.files.get(path);
    if (file?.text !== text) return `${path} has another text than it was given`;
    if (file && text !== undefined && !isDeepStrictEqual(file.syntax, parseFile(text)))
      return `${path} is read otherwise`;
  }
  return undefined;
}

function problemDifference(updated: Dossier, rebuilt: Dossier): string | undefined {
  const [now, anew] = [seen(updated), seen(rebuilt)];
  const at = Math.max(now.length, anew.length);
  for (let i = 0; i < at; i++) if (now[i] !== anew[i]) return `updated: ${now[i]}\nrebuilt: ${anew[i]}`;
  return undefined;
}

/** Everything a user can see of the problems, quick fixes included; JSON has no infinite numbers, of which dates have some. */
function seen(dossier: Dossier): string[] {
  const replacer = (_: string, value: unknown) => (typeof value === "number" ? String(value) : value);
  return dossier
    .problems()
    .map(({ fixes, ...problem }) => JSON.stringify({ ...problem, fixes: fixes?.(dossier) }, replacer));
}

/** The one article that sources of random dossiers name, as a host has it. */
class Article {
  content: string | undefined = "The treaty is signed on 7 May 2025, said Anna Berg.\n";
  readonly #stored = new Map<string, StoredText>();

  /** Answers what is asked, until nothing is. */
  answer(asking: Dossier): Dossier {
    let dossier = asking;
    for (let wanted = dossier.texts.takeWanted(); wanted.length > 0; wanted = dossier.texts.takeWanted())
      dossier = dossier.withTexts(new Map(wanted.map((request) => [request.key, this.#find(request)])));
    return dossier;
  }

  /** The article changed: answers what was ever asked. */
  answerAgain(dossier: Dossier): Dossier {
    const known = dossier.texts.known().map(({ request }) => [request.key, this.#find(request)] as const);
    return dossier.withTexts(new Map(known));
  }

  #find({ file }: TextRequest): TextAnswer {
    if (file !== "a.txt" || this.content === undefined) return { status: "missing" };
    const text = this.#stored.get(this.content) ?? new StoredText(this.content, "text/plain");
    this.#stored.set(this.content, text);
    return { status: "read", uri: file, text, content: this.content, hash: "unpinned" };
  }
}
