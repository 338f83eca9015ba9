import type { Dossier } from "#core/dossier.ts";
import type { Answers, Found, Present } from "./context.ts";
import { Questions } from "./questions.ts";

/** The dossier as it is now; each revision takes the place of the one before. */
export class CheckedDossier implements Present {
  dossier: Dossier;
  /** What tasks of one revision found out for each other. */
  answers: Answers = new Map();
  readonly questions = new Questions();

  constructor(dossier: Dossier) {
    this.dossier = dossier;
  }

  begin(dossier: Dossier): void {
    this.dossier = dossier;
    this.rest();
  }

  /** There is nothing more to be run for now. Only what took long to find is kept, until it may have changed. */
  rest(): void {
    const kept = [...this.answers].filter(([, { isWide }]) => isWide);
    if (kept.length < this.answers.size) this.answers = new Map(kept);
    for (const [, found] of kept) for (const { current } of found.reads) current.addAsker(found);
  }

  drop(found: Found): void {
    for (const { current } of found.reads) current.removeAsker(found);
    if (this.answers.get(found.name) === found) this.answers.delete(found.name);
  }
}
