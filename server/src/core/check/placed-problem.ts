import type { Dossier } from "#core/dossier.ts";
import type { Fix } from "#core/fixes/fix.ts";
import type { Message } from "#core/messages/message.ts";
import type { AnyRecord } from "#core/record.ts";
import { type Span, shift } from "#core/text/span.ts";
import type { Problem, RelatedPlace } from "./problem.ts";
import type { RatedFinding } from "./rated-findings.ts";
import type { Severity } from "./rule.ts";
import type { RuleFinding } from "./rule-finding.ts";

/** The dossier as it is now: another one after each change. */
export interface Now {
  readonly dossier: Dossier;
}

/**
 * A problem in a record. It says where it is when somebody asks, and is the same object until something else is to be said: with each
 * key all that follows in the file moves, and nobody wants thousands of problems anew.
 */
export class PlacedProblem implements Problem {
  readonly #rated: RatedFinding;
  readonly #record: AnyRecord;
  readonly #now: Now;

  constructor(rated: RatedFinding, record: AnyRecord, now: Now) {
    this.#rated = rated;
    this.#record = record;
    this.#now = now;
  }

  get rule(): string {
    return this.#rated.rule.id;
  }

  get severity(): Severity {
    return this.#rated.severity;
  }

  get file(): string {
    return this.#record.path;
  }

  get span(): Span {
    return shift(this.#rated.finding.span, this.#now.dossier.locate(this.#record)?.start ?? 0);
  }

  get message(): Message {
    return this.#rated.message;
  }

  get related(): readonly RelatedPlace[] {
    return relatedPlaces(this.#now.dossier, this.#rated);
  }

  get fixes(): ((dossier: Dossier) => readonly Fix[]) | undefined {
    return this.#rated.finding.fixes;
  }

  /** As plain data, for who compares what is said. */
  toJSON(): Omit<Problem, "fixes"> {
    const { rule, severity, file, span, message, related } = this;
    return { rule, severity, file, span, message, related };
  }
}

/** Those that are still there. */
export function relatedPlaces(dossier: Dossier, { rule, finding }: RuleFinding): readonly RelatedPlace[] {
  if (finding.related === undefined) return none;
  return finding.related.flatMap(({ record, span, message, args = {} }) => {
    const at = dossier.locate(record);
    if (at === undefined) return [];
    return [{ file: at.file.path, span: shift(span, at.start), message: { id: `${rule.id}.${message}`, args } }];
  });
}

const none: readonly never[] = [];
