import { type Finding, fileRule } from "#core/check/rule.ts";
import { isManifest } from "#core/config.ts";
import type { Dossier } from "#core/dossier.ts";
import type { DossierFile } from "#core/dossier-file.ts";
import { fix, preferred } from "#core/fixes/fixes.ts";
import { replaceScalar } from "#core/fixes/replace-scalar.ts";
import type { AnyRecord } from "#core/record.ts";
import { ignoringParts, suppressionCommentsIn } from "#core/suppression.ts";
import { isEmpty } from "#core/syntax/node.ts";
import type { Edit } from "#core/text/edit.ts";
import type { Span } from "#core/text/span.ts";
import { isSpellingOf, spellingsOf } from "#core/text/spelling.ts";

/** A rule that is misspelt keeps its severity, and goes on reporting what should be silenced. */
export const unknownRule = fileRule({
  id: "unknown-rule",
  severity: "warning",
  summary: "Every rule that is named exists.",
  messages: {
    unknown: "There is no rule '{rule}', so this does nothing.",
    similar: "There is no rule '{rule}', so this does nothing. Did you mean '{similar}'?",
  },

  *file(file, context) {
    const known = new Set(context.ruleIds);
    for (const named of rulesNamedIn(file)) if (!known.has(named.rule)) yield unknown(named, context.ruleIds);
  },
});

function unknown({ rule, span, replace }: NamedRule, known: readonly string[]): Finding<"unknown" | "similar"> {
  const meant = spellingsOf(rule, known);
  const [best] = meant;
  return {
    span,
    ...(best === undefined
      ? { message: "unknown", args: { rule } }
      : { message: "similar", args: { rule, similar: best } }),
    fixes: (dossier) =>
      meant.map((text) => {
        const replacement = fix("replace", { text }, [replace(dossier, text)]);
        return meant.length === 1 && isSpellingOf(rule, text) ? preferred(replacement) : replacement;
      }),
  };
}

interface NamedRule {
  readonly rule: string;
  /** From the start of the file. */
  readonly span: Span;
  readonly replace: (dossier: Dossier, id: string) => Edit;
}

/** In the settings, in `ignore`, and in comments. */
function* rulesNamedIn(file: DossierFile): Generator<NamedRule> {
  const suppressing = [...file.notableRecords()].map(({ record }) => record);
  for (const record of new Set([...(isManifest(file.path) ? file.settings : []), ...suppressing])) {
    for (const { text, span } of [...inSettings(file, record), ...inSuppressions(record)])
      yield {
        rule: text,
        span: file.spanIn(record, span),
        replace: (dossier, id) => replaceScalar(dossier, record, span, id),
      };
  }
  for (const { rule, span } of suppressionCommentsIn(file)) {
    const start = span.start + file.slice(span.start, span.end).indexOf(rule, "# dossier-ignore".length - 1);
    const named = { start, end: start + rule.length };
    yield { rule, span: named, replace: (_, id) => ({ file: file.path, span: named, newText: id }) };
  }
}

/** In `rules`, also those of `overrides`. */
function inSettings({ path }: DossierFile, { kind, visits }: AnyRecord) {
  if (kind !== "setting" || !isManifest(path)) return [];
  return visits.flatMap(({ spec, node }) =>
    spec.type === "text" && spec.format === "rule" && node.kind === "scalar" && !isEmpty(node) ? [node] : [],
  );
}

function inSuppressions(record: AnyRecord) {
  return ignoringParts(record).flatMap(({ ignore }) =>
    ignore.flatMap(({ rule }) => (rule === undefined ? [] : [{ text: rule.value, span: rule.span }])),
  );
}
