import { type Finding, type RuleContext, recordRule } from "#core/check/rule.ts";
import type { DossierDate } from "#core/dates/dossier-date.ts";
import type { Dossier } from "#core/dossier.ts";
import { dateOfClaim } from "#core/facts/event-date.ts";
import { instrumentLinks } from "#core/facts/instrument-links.ts";
import { yearsOf } from "#core/facts/instrument-year.ts";
import { type MisdatedPhrase, misdatedPhrases, type TextPlace } from "#core/facts/misdated-phrase.ts";
import { type TextField, textFieldsOf } from "#core/facts/text-fields.ts";
import type { Fix } from "#core/fixes/fix.ts";
import { fix } from "#core/fixes/fixes.ts";
import { replaceScalar } from "#core/fixes/replace-scalar.ts";
import { splitWords } from "#core/language/words.ts";
import { type AnyRecord, isKind } from "#core/record.ts";
import { spanInScalar } from "#core/syntax/span-in-scalar.ts";
import { overlaps } from "#core/text/span.ts";

type Key = "linked" | "linkedOther" | "linkedUnsigned" | "named" | "namedOther" | "namedUnsigned" | "dated";

/** The year in an agreement's name is how readers tell one from another. */
export const instrumentYearMismatch = recordRule<Key>({
  id: "instrument-year-mismatch",
  severity: "warning",
  summary: "A year in the name of an instrument is one of its years.",
  messages: {
    linked: "'{phrase}' is linked to '{id}' (signed {dates}). Correct the year, or the link.",
    linkedOther: "'{phrase}' is linked to '{id}' (signed {dates}); '{other}' was signed in {year}.",
    linkedUnsigned: "'{phrase}' is linked to '{id}', which has another date ({dates}). Correct the year, or the link.",
    named: "'{phrase}' has the name of '{id}' (signed {dates}). Correct the year, or record the other instrument.",
    namedOther: "'{phrase}' has the name of '{id}' (signed {dates}); '{other}' was signed in {year}.",
    namedUnsigned:
      "'{phrase}' has the name of '{id}', which has another date ({dates}). Correct the year, or record the other instrument.",
    dated: "Date of '{id}': {dates}.",
  },

  *record(record, context) {
    if (!isKind(record, "event") && !isKind(record, "claim")) return;
    for (const field of textFieldsOf(record, context)) {
      if (field.role !== "prose" && field.role !== "quotation") continue;
      for (const phrase of phrasesIn(field, record, context)) yield report(phrase, field, record, context);
    }
  },
});

/** In more than one language each phrase once. */
function phrasesIn(field: TextField, record: AnyRecord, context: RuleContext): MisdatedPhrase[] {
  const { text } = field.node;
  if (!/\p{Nd}{4}/u.test(text)) return [];
  const split = { text, words: splitWords(text) };
  const all = field.languages.flatMap((language) =>
    misdatedPhrases(split, language, () => placeOf(field, record, context), context),
  );
  return all.filter(({ span }, i) => all.findIndex((other) => overlaps(other.span, span)) === i);
}

function placeOf({ claim }: TextField, record: AnyRecord, context: RuleContext): TextPlace {
  const links = instrumentLinks(record, context);
  const isDirect = (link: (typeof links)[number]) =>
    link.claim?.span.start === claim?.span.start && link.record === record;
  const event = isKind(record, "event") ? record : undefined;
  const date = claim ? dateOfClaim(claim, event)?.value : event?.fields.date?.value;
  return { direct: links.filter(isDirect), indirect: links.filter((link) => !isDirect(link)), date };
}

function report(found: MisdatedPhrase, field: TextField, record: AnyRecord, context: RuleContext): Finding<Key> {
  const { span, year, meant, link, other } = found;
  const { signed, all } = yearsOf(meant, context);
  const args = {
    phrase: field.node.text.slice(span.start, span.end).replace(/\s+/g, " "),
    id: meant.id?.value ?? "",
    dates: signed.length > 0 ? signed.slice(0, 1) : all,
    other: other?.id?.value ?? "",
    year: String(year.year),
  };
  const how = link ? "linked" : "named";
  const date = meant.fields.signed ?? meant.fields["in-force"] ?? meant.fields.ended;
  return {
    span: spanInScalar(record.syntax.text, field.node, span),
    message: signed.length === 0 ? `${how}Unsigned` : other ? `${how}Other` : how,
    args,
    related: date ? [{ record: meant, span: date.span, message: "dated", args: { ...args, dates: date.value } }] : [],
    fixes: (dossier) => [...correctYear(dossier, record, field, found, signed), ...correctLink(dossier, record, found)],
  };
}

/** Only of the author's own words, and only where one year is right. */
function correctYear(
  dossier: Dossier,
  record: AnyRecord,
  field: TextField,
  { year }: MisdatedPhrase,
  signed: readonly DossierDate[],
): Fix[] {
  const years = new Set(signed.flatMap(({ members }) => members.flatMap(({ from, to }) => [from?.year, to?.year])));
  const [right] = years;
  if (field.role === "quotation" || right === undefined || years.size > 1) return [];
  const span = spanInScalar(record.syntax.text, field.node, year.span);
  return [fix("replace", { text: String(right) }, [dossier.edit(record, span, String(right))])];
}

/** To the instrument that has the year. */
function correctLink(dossier: Dossier, record: AnyRecord, { link, other }: MisdatedPhrase): Fix[] {
  const id = other?.id?.value;
  if (link === undefined || link.record !== record || id === undefined) return [];
  return [fix("linkTo", { id }, [replaceScalar(dossier, record, link.field.span, id)])];
}
