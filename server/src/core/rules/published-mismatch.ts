import { recordRule } from "#core/check/rule.ts";
import { compatible, distance } from "#core/dates/compare.ts";
import { type DossierDate, earliestDay, latestDay, momentOf } from "#core/dates/dossier-date.ts";
import { parseDate } from "#core/dates/parse-date.ts";
import { instantOf } from "#core/dates/zone.ts";
import { isInherited } from "#core/facts/inherited.ts";
import { type PublicationLine, publicationLinesOf } from "#core/facts/publication-lines.ts";
import { languagesOf } from "#core/facts/text-dates.ts";
import { fix } from "#core/fixes/fixes.ts";
import { replaceScalar } from "#core/fixes/replace-scalar.ts";
import { isKind } from "#core/record.ts";

/** All that is concluded from `published` is wrong with it: which year a date has, what the source can know of. */
export const publishedMismatch = recordRule({
  id: "published-mismatch",
  severity: "warning",
  summary: "A source is recorded as published on the day that its text says.",
  messages: {
    mismatch: "The text says '{line}', but 'published' is {published}.",
  },
  yieldsTo: ["published-in-future"],

  *record(record, context) {
    if (!isKind(record, "source") || DATED_OTHERWISE.has(record.fields.type?.value ?? "article")) return;
    const { published } = record.fields;
    const article = published && context.articleOf(record);
    if (published === undefined || article === undefined) return;
    const lines = publicationLinesOf(article, languagesOf(record));
    const [line] = lines;
    const isOfDay = lines.some((one) => fits(one, published.value));
    if (line === undefined || !areOfOneDay(lines) || (isOfDay && !lines.every(isOfOtherTime(published.value)))) return;
    yield {
      span: published.span,
      ...(isOfDay && { severity: "information" }),
      message: "mismatch",
      args: { line: article.text.slice(line.span.start, line.span.end), published: published.value },
      fixes: (dossier) =>
        line.date.kind === "set" || isInherited(record, published)
          ? []
          : [fix("replace", { text: line.written }, [replaceScalar(dossier, record, published.span, line.written)])],
    };
  },
});

/** The date at their head is that of the thing, not of its publication. */
const DATED_OTHERWISE = new Set(["document", "speech", "treaty-text", "dataset"]);

/** At another offset the same moment may be of the next day. */
function fits({ date, offset }: PublicationLine, published: DossierDate): boolean {
  const moment = momentOf(published);
  const isOfOtherZone = moment !== undefined && (moment.offset === undefined || moment.offset !== offset);
  return compatible(date, published) || (isOfOtherZone && distance(date, published) <= 1);
}

/** On the same day, and by more than an editor's delay; only where both have a clock time in a known zone. */
const isOfOtherTime =
  (published: DossierDate) =>
  ({ written }: PublicationLine): boolean => {
    const [own, stated] = [published, parseDate(written).date].map((date) => date && secondsOf(date));
    return own !== undefined && stated !== undefined && Math.abs(own - stated) >= mostSeconds;
  };

const mostSeconds = 30 * 60;

function secondsOf(date: DossierDate): number | undefined {
  const moment = momentOf(date);
  if (moment?.offset === undefined) return undefined;
  const zone = { kind: "offset", minutes: moment.offset } as const;
  return instantOf(earliestDay(date), moment.minutes * 60 + moment.seconds, zone);
}

/** Where the lines differ, some of them are about something else. */
const areOfOneDay = (lines: readonly PublicationLine[]): boolean =>
  new Set(lines.map(({ date }) => `${earliestDay(date)} ${latestDay(date)}`)).size === 1;
