import type { Dossier } from "#core/dossier.ts";
import type { DossierFile } from "#core/dossier-file.ts";
import { removeComment, removeSuppression } from "#core/fixes/remove-suppression.ts";
import type { AnyRecord } from "#core/record.ts";
import type { PlacedComment, Suppression } from "#core/suppression.ts";
import type { Span } from "#core/text/span.ts";
import type { Reported } from "./reported.ts";
import type { Rule, SuppressionRule, UnusedSuppression } from "./rule.ts";
import { type RuleFinding, ruleFinding } from "./rule-finding.ts";
import type { Severities } from "./severity.ts";

/** Whether a rule without a finding in the record knows that there is none. */
export type CouldJudge = (rule: Rule, record: AnyRecord) => boolean;

export interface Judge {
  readonly severities: Severities;
  readonly couldJudge: CouldJudge;
}

export const accepts = ({ rule, within }: Suppression, id: string, span: Span): boolean =>
  rule === id && (within === undefined || (within.start <= span.start && span.end <= within.end));

/**
 * What suppressions silence is known only when all rules have spoken, and before severities are given: one is in use where its rule
 * has found something, also if that is not shown. One without a reason is left to the rule about those.
 */
export class UnusedSuppressions {
  readonly #couldJudge: CouldJudge;
  /** By id; only those that are not off. */
  readonly #rules: ReadonlyMap<string, Rule>;
  readonly #reporting: readonly SuppressionRule[];

  /** @param path of the file whose suppressions are looked at */
  constructor(dossier: Dossier, path: string, { severities, couldJudge }: Judge) {
    this.#couldJudge = couldJudge;
    const shown = dossier.rules.filter((rule) => severities.of(rule, {}, path) !== "off");
    this.#rules = new Map(shown.map((rule) => [rule.id, rule]));
    this.#reporting = shown.filter((rule) => rule.shape === "suppression");
  }

  /** Spans count from the start of the record. */
  inRecord({ record, findings }: Reported, suppressions: readonly Suppression[]): RuleFinding[] {
    if (record.syntax.problems.length > 0) return [];
    return suppressions.flatMap((suppression) => {
      const { owner, entry, within } = suppression;
      if (entry.rule === undefined || entry.reason === undefined) return [];
      if (findings.some(({ rule, finding }) => accepts(suppression, rule.id, finding.span))) return [];
      if (this.#rules.get(suppression.rule)?.shape === "file") return [];
      if (!this.#isKnownUnused(suppression.rule, [record])) return [];
      return this.#report({
        rule: suppression.rule,
        span: entry.rule.span,
        where: within === undefined ? "record" : "claim",
        remove: (dossier) => removeSuppression(dossier, record, owner, entry),
      });
    });
  }

  /** Spans count from the start of the file. */
  inComments(
    comments: readonly PlacedComment[],
    file: DossierFile,
    ofFile: readonly RuleFinding[],
    ofRecords: readonly Reported[],
  ): RuleFinding[] {
    if (comments.length === 0) return [];
    const named = new Set(comments.map(({ rule }) => rule));
    const silenced = new Set<string>();
    const silence = (findings: readonly RuleFinding[], start: number) => {
      for (const { rule, finding } of findings)
        if (named.has(rule.id)) silenced.add(onLine(file.lines.placeOf(finding.span.start + start).line, rule.id));
    };
    silence(ofFile, 0);
    for (const { record, findings } of ofRecords) silence(findings, file.startOf(record) ?? 0);
    return comments.flatMap((comment) => {
      const { rule, reason, span, isAlone } = comment;
      const isUsed = linesOf(comment).some((line) => silenced.has(onLine(line, rule)));
      if (reason === "" || isUsed || !this.#isKnownUnused(rule, recordsAt(file, comment))) return [];
      const remove = (dossier: Dossier) => removeComment(dossier, file.path, span);
      return this.#report({ rule, span, where: isAlone ? "next line" : "line", remove });
    });
  }

  #isKnownUnused(id: string, records: readonly AnyRecord[]): boolean {
    const rule = this.#rules.get(id);
    if (rule === undefined || rule.shape === "suppression") return false;
    return records.every((record) => record.syntax.problems.length === 0 && this.#couldJudge(rule, record));
  }

  #report(suppression: UnusedSuppression): RuleFinding[] {
    return this.#reporting.map((rule) => ruleFinding(rule, rule.unused(suppression)));
  }
}

/** The lines for which a comment holds. */
const linesOf = ({ line, isAlone }: PlacedComment): readonly number[] => (isAlone ? [line, line + 1] : [line]);

const onLine = (line: number, rule: string): string => `${line} ${rule}`;

/** The records of which something may be reported there. */
function recordsAt(file: DossierFile, comment: PlacedComment): AnyRecord[] {
  const first = file.lines.startOfLine(comment.line);
  const last = file.lines.endOfLine(linesOf(comment).at(-1) ?? comment.line);
  const records: AnyRecord[] = [];
  // One that ends where the line begins counts too.
  for (let i = Math.max(0, file.syntax.starts.lastAtOrBefore(first) - 1); i < file.records.length; i++) {
    const [record, start] = [file.records[i], file.syntax.starts.at(i) ?? 0];
    if (record === undefined || start > last) break;
    if (first <= start + record.syntax.text.length) records.push(record);
  }
  return records;
}
