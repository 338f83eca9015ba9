import type { DossierDate } from "#core/dates/dossier-date.ts";
import { parseDate } from "#core/dates/parse-date.ts";
import type { ArticleText } from "#core/evidence/article-text.ts";
import type { SourceRecord } from "#core/record.ts";
import { readArchiveAddress } from "./archive-address.ts";
import { publicationLinesOf } from "./publication-lines.ts";
import { languagesOf } from "./text-dates.ts";

/** A date on which a source may have been published. */
export interface PublicationHint {
  /** In EDTF. */
  readonly written: string;
  readonly date: DossierDate;
  /** What suggests it, as it is written there. */
  readonly from: string;
}

/** What a source's text and address suggest of its date, the surest first: byline and dateline, address, copyright line. */
export function publicationHintsOf(source: SourceRecord, article: ArticleText | undefined): readonly PublicationHint[] {
  const lines = article ? publicationLinesOf(article, languagesOf(source)) : [];
  const ofText = lines.map(({ written, date, span }) => ({
    written,
    date,
    from: article?.text.slice(span.start, span.end) ?? "",
  }));
  const hints = [...ofText, ...inAddress(source.fields.url?.value ?? ""), ...inCopyright(article)];
  return hints.filter(({ written }, index) => hints.findIndex((other) => other.written === written) === index);
}

/** `/2019/05/14/`, `/2019/05/` or `2019-05-14` in the path; of a copy in an archive, in the path of the page. */
function inAddress(url: string): PublicationHint[] {
  const copy = readArchiveAddress(url);
  const page = copy ? url.slice(copy.span.end) : url;
  const path = page.replace(/^.*?[a-z]+:\/\/[^/?#]+/i, "").replace(/[?#].*$/, "");
  const [from, year, month, day] =
    /(?<!\d)((?:19|20)\d\d)([/-])(\d\d?)(?:\2(\d\d?))?(?=[/_.-]|$)/.exec(path)?.filter((_, i) => i !== 2) ?? [];
  if (from === undefined || year === undefined || month === undefined) return [];
  return hint([year, month, ...(day ? [day] : [])].map((part) => part.padStart(2, "0")).join("-"), from);
}

function inCopyright(article: ArticleText | undefined): PublicationHint[] {
  if (article === undefined) return [];
  const lines = article.text.trim().split(/\s*\n/);
  const edges = [...lines.slice(0, edge), ...lines.slice(-edge)].filter(({ length }) => length <= longestLine);
  const found = edges.flatMap(
    (line) => /(?:©|\(c\)|\bcopyright\b)[^\d\n]{0,60}((?:19|20)\d\d)(?![\d–-])/i.exec(line) ?? [],
  );
  const [from, year] = found;
  return from && year ? hint(year, from.trim()) : [];
}

/** Lines at either end that are looked at, and characters of one that may be such. */
const edge = 10;
const longestLine = 200;

function hint(written: string, from: string): PublicationHint[] {
  const { date } = parseDate(written);
  return date ? [{ written, date, from }] : [];
}
