import { type Finding, type RuleContext, recordRule } from "#core/check/rule.ts";
import { compatible } from "#core/dates/compare.ts";
import type { DossierDate } from "#core/dates/dossier-date.ts";
import { betterOnDates } from "#core/facts/date-precedence.ts";
import { meantBy, type RelativePhrase, relativePhraseOf, writtenAt } from "#core/facts/relative-phrase.ts";
import { fix } from "#core/fixes/fixes.ts";
import { replaceScalar } from "#core/fixes/replace-scalar.ts";
import { type EventRecord, isKind, type SourceRecord } from "#core/record.ts";
import { requestOf } from "#core/texts/article-texts.ts";

type Key = "unpublished" | "uncaptured" | "several";

/** Nobody knows which Friday "Friday" is, without the day on which it was written. */
export const relativeDateUnanchored = recordRule<Key>({
  id: "relative-date-unanchored",
  severity: "warning",
  summary: "A date taken from words like 'on Friday' is no narrower than the known day of publication allows.",
  messages: {
    unpublished: "'{phrase}' counts from the day of publication, but '{id}' has no 'published' that tells it.",
    uncaptured: "'{phrase}' counts from when the page was seen, but '{id}' has no 'captured'.",
    several: "'{phrase}' in an article of {published} can be {meant}; nothing shows that it is {date}.",
  },
  yieldsTo: betterOnDates("relative-date-unanchored"),

  *record(record, context) {
    if (!isKind(record, "event") || record.fields.date === undefined || isExplained(record)) return;
    const phrase = relativePhraseOf(record, context);
    const finding = phrase && unanchored(record, record.fields.date.value, phrase);
    if (finding?.message === "several" && phrase?.sources.some((source) => isUnread(source, context))) return;
    if (finding) yield { ...finding, span: record.fields.date.span, subject: "date" };
  },
});

/** The author says that the date rests on something else, and on what. */
const isExplained = ({ fields }: EventRecord): boolean =>
  fields["date-basis"]?.value === "stated" || (fields["date-basis"]?.value === "inferred" && fields.note !== undefined);

/** The text may say more than the words recorded, and is not at hand. */
const isUnread = (source: SourceRecord, context: RuleContext): boolean =>
  requestOf(source) !== undefined && context.articleOf(source) === undefined;

type Unplaced = Omit<Finding<Key>, "span">;

function unanchored(event: EventRecord, date: DossierDate, phrase: RelativePhrase): Unplaced | undefined {
  const sources = writtenAt(phrase);
  const [first] = sources;
  if (first === undefined || daysOf(date) > WIDE) return undefined;
  const args = { phrase: phrase.text, id: first.source.id?.value ?? "", date };
  if (phrase.meaning.kind === "hours") {
    const isSeen = sources.some(
      ({ source, written }) => isCaptured(source) || (written !== undefined && written.earliest === written.latest),
    );
    return isSeen ? undefined : { message: "uncaptured", args };
  }
  if (sources.every(({ written }) => written === undefined)) return { message: "unpublished", args };
  const meant = sources.map(
    ({ written }) => written && written.earliest < written.latest && meantBy(phrase, written)?.likeliest,
  );
  const [likeliest] = meant;
  const { published } = first.source.fields;
  if (!likeliest || !published || meant.some((one) => !one || !isMuchNarrower(date, one))) return undefined;
  return {
    message: "several",
    args: { ...args, published: published.value, meant: likeliest },
    fixes: (dossier) => {
      const span = event.fields.date?.span;
      return span === undefined
        ? []
        : [fix("replace", { text: likeliest.text }, [replaceScalar(dossier, event, span, likeliest.text)])];
    },
  };
}

/** Days; so wide a date claims to know little. */
const WIDE = 31;

const isCaptured = ({ fields }: SourceRecord): boolean => (fields.snapshot?.captured ?? fields.captured) !== undefined;

/** Other facts may rule some days out, but seldom most of them. */
function isMuchNarrower(date: DossierDate, meant: DossierDate): boolean {
  const [own, all] = [daysOf(date), daysOf(meant)];
  return compatible(date, meant) && own < all && (own === 1 || own * 2 < all);
}

/** How many days it may be. */
const daysOf = ({ members }: DossierDate): number =>
  members.reduce((sum, member) => sum + member.latestEnd - member.earliestStart + 1, 0);
