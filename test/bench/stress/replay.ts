import { isDeepStrictEqual } from "node:util";
import { createDossier, type Dossier, type FileChange, type NewText } from "#core/dossier.ts";
import { StoredText } from "#core/evidence/stored-text.ts";
import { rules } from "#core/rules/registry.ts";
import { parseFile } from "#core/syntax/parse-file.ts";
import type { TextChange } from "#core/text/apply-changes.ts";
import type { TextAnswer, TextRequest } from "#core/texts/article-texts.ts";
import { asEdit } from "#testing/as-edit.ts";
import { dossierOf, testDay } from "#testing/dossier-of.ts";
import { withTrees } from "#testing/with-trees.ts";
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
export function firstDifference(session: RandomSession, everyProblems: number): Difference | undefined {
  const { isPatient, start, steps } = session;
  const texts = new Map(start);
  const article = new Article();
  let dossier = createDossier(testDay, rules, { isPatient }).update([...start].map(([path, text]) => ({ path, text })));
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
      dossier = finished(dossier, article);
      const problems = problemDifference(dossier, article.answer(dossierOf(texts)));
      if (problems !== undefined) return { kind: "problems", step: at, description: problems };
    } catch (error) {
      return { kind: "thrown", step: at, description: error instanceof Error ? (error.stack ?? "") : String(error) };
    }
  }
  return undefined;
}

function take({ changes, told, article, tasks = 0 }: Step, before: Dossier, text: Article): Dossier {
  let dossier = before;
  if (article) {
    text.content = article.text;
    dossier = text.answerAgain(dossier);
  }
  if (changes.length > 0) dossier = dossier.update(changes.map((change) => tell(before, change, told)));
  let left = tasks;
  if (dossier.isPatient) dossier.work(() => left-- > 0, isUrgent);
  return text.answer(dossier);
}

function tell(dossier: Dossier, change: NewText, told: Step["told"]): FileChange {
  const edit = told === "as texts" ? change : asEdit(dossier, change);
  if (told !== "as edits of two" || !("edits" in edit)) return edit;
  const inTwo = edit.edits.flatMap(({ range, text }): TextChange[] => {
    if (range === undefined) return [{ text }];
    const { start } = range;
    return [
      { range, text: "" },
      { range: { start, end: start }, text },
    ];
  });
  return { path: change.path, edits: inTwo };
}

/** Runs what is due, and what comes to be due because texts arrive. */
function finished(waiting: Dossier, article: Article): Dossier {
  let dossier = waiting;
  do {
    if (dossier.isPatient) dossier.work(() => true, isUrgent);
    dossier = article.answer(dossier);
  } while (dossier.isPatient && dossier.work(() => false, isUrgent) !== "done");
  return dossier;
}

/** Some file is open. */
const isUrgent = (path: string): boolean => path.startsWith("events");

function syntaxDifference(dossier: Dossier, changes: readonly NewText[]): string | undefined {
  for (const { path, text } of changes) {
    const file = dossier.files.get(path);
    if (file?.text !== text) return `${path} has another text than it was given`;
    if (file && text !== undefined && !isDeepStrictEqual(withTrees(file.syntax), withTrees(parseFile(text))))
      return `${path} is read otherwise`;
  }
  return undefined;
}

function problemDifference(updated: Dossier, rebuilt: Dossier): string | undefined {
  const [now, anew] = [seen(updated), seen(rebuilt)];
  if (isDeepStrictEqual(now, anew)) return undefined;
  const only = (some: readonly string[], others: readonly string[]) => some.filter((one) => !others.includes(one));
  return [
    ...only(now, anew).map((one) => `only where it was kept up to date: ${one}`),
    ...only(anew, now).map((one) => `only where it was made anew: ${one}`),
    "The order may differ as well.",
  ].join("\n");
}

/** Everything a user can see of the problems, quick fixes included; JSON has no infinite numbers, of which dates have some. */
function seen(dossier: Dossier): string[] {
  const replacer = (_: string, value: unknown) => (typeof value === "number" ? String(value) : value);
  return dossier.problems().map((problem) => JSON.stringify([problem, problem.fixes?.(dossier)], replacer));
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
