import type { Dossier } from "#core/dossier.ts";
import { mayBeSameUnit } from "#core/evidence/numbers/compare-unit.ts";
import { findNumbers } from "#core/evidence/numbers/find-numbers.ts";
import { formatNumber } from "#core/evidence/numbers/format-number.ts";
import type { NumberMention } from "#core/evidence/numbers/number-mention.ts";
import type { NumberOfClaim, NumberOfSource } from "#core/facts/claimed-numbers.ts";
import { mentionWords } from "#core/facts/number-in-claim.ts";
import type { AnyRecord } from "#core/record.ts";
import { spanInScalar } from "#core/syntax/span-in-scalar.ts";
import type { Edit } from "#core/text/edit.ts";
import type { Span } from "#core/text/span.ts";
import type { Fix } from "./fix.ts";
import { fix } from "./fixes.ts";
import { replaceScalar } from "./replace-scalar.ts";

/** The quick fix that puts a source's number in the place of a claim's, as a figure and in the text. */
export function correctNumber(
  dossier: Dossier,
  record: AnyRecord,
  number: NumberOfClaim,
  { text, mention }: NumberOfSource,
): Fix[] {
  if (mention.unit.kind === "fraction" || !mayBeSameUnit(number.number.unit, mention.unit)) return [];
  const edits = [...inFigure(dossier, record, number, mention), ...inText(dossier, record, number, mention)];
  const title = mentionWords(mention, text.article.text);
  return edits.length === 0 ? [] : [fix("replace", { text: title }, edits)];
}

function inFigure(dossier: Dossier, record: AnyRecord, { figure }: NumberOfClaim, { value }: NumberMention): Edit[] {
  if (figure?.value === undefined) return [];
  const { span } = figure.value;
  const isExponential = /\de/i.test(record.syntax.text.slice(span.start, span.end));
  const written = isExponential ? value.toExponential().replace("e+", "e") : String(value);
  return [replaceScalar(dossier, record, span, written)];
}

/** Only where the text, read again, has the number of the source there. */
function inText(
  dossier: Dossier,
  record: AnyRecord,
  { claim: { text }, inText: old, languages }: NumberOfClaim,
  found: NumberMention,
): Edit[] {
  const [language, other] = languages;
  if (text?.node.kind !== "scalar" || old === undefined || old.isWord || language === undefined || other) return [];
  const newText = formatNumber(found.value, { kind: "none" }, language.tag);
  const part = numberParts(text.value, old).find(({ start, end }) => {
    const changed = text.value.slice(0, start) + newText + text.value.slice(end);
    const again = findNumbers(changed, [language]).find(({ span }) => span.start === old.span.start);
    const grown = newText.length - (end - start);
    return again?.value === found.value && again.unit.kind === old.unit.kind && again.span.end === old.span.end + grown;
  });
  if (part === undefined) return [];
  const span = spanInScalar(record.syntax.text, text.node, part);
  const isThere = record.syntax.text.slice(span.start, span.end) === text.value.slice(part.start, part.end);
  return isThere ? [dossier.edit(record, span, newText)] : [];
}

/** The digits, with none, one or two words of scale behind them. */
function numberParts(text: string, { span, mantissa }: NumberMention): Span[] {
  const start = text.indexOf(mantissa, span.start);
  if (start < 0 || start >= span.end) return [];
  const digits = start + mantissa.length;
  const words = /^(\s*\p{L}+\.?)?(\s+\p{L}+)?/u.exec(text.slice(digits, span.end)) ?? [];
  const ends = [digits, digits + (words[1]?.length ?? 0), digits + (words[0]?.length ?? 0)];
  return [...new Set(ends)].map((end) => ({ start, end }));
}
