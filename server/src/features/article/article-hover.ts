import type { Position, Range } from "vscode-languageserver-protocol";
import { describeSource } from "../hover/describe-source.ts";
import { firstOf, type HoverContext } from "../hover/hover-context.ts";
import { bullets, code, escaped, fileLink, paragraphs, shortened } from "../hover/markdown.ts";
import { showDifference } from "../hover/passage.ts";
import { locationOf, rangeOf } from "../ranges.ts";
import { articleFile, type FilePassage, passagesAt } from "./article-file.ts";

/** In the text of an article: who quotes the passage under the cursor; elsewhere the source whose text it is. */
export function hoverInArticle(
  uri: string,
  position: Position,
  context: HoverContext,
): { text: string; range: Range | undefined } | undefined {
  const file = articleFile(context.dossier, uri, context.facts);
  if (file === undefined) return undefined;
  const passages = passagesAt(file, file.lines.offsetOf(position));
  const [first] = passages;
  if (first !== undefined) return { text: describePassages(passages, context), range: rangeOf(file.lines, first.span) };
  const cards = file.sources.slice(0, mostSources).map((source) => [describeSource(source, context)]);
  return { text: paragraphs(...cards.flatMap((card, i) => (i > 0 ? [["---"], card] : [card]))), range: undefined };
}

const mostSources = 3;

function describePassages(passages: readonly FilePassage[], context: HoverContext): string {
  const { say } = context;
  const ids = new Set(passages.map(({ judged }) => judged.source.id?.value ?? ""));
  const sources = firstOf([...ids].map(code)).join(", ");
  const shown = passages.slice(0, mostPassages).map((passage) => quoter(passage, context));
  const more = passages.length - shown.length;
  return paragraphs(
    [`**${say("article.quotedFrom", { count: passages.length, sources })}**`],
    bullets(more > 0 ? [...shown, say("article.more", { count: more })] : shown),
    ...difference(passages, context),
  );
}

const mostPassages = 8;

/** The claim that quotes it, or else the record; a link to the quotation. */
function quoter({ placed, state }: FilePassage, { dossier, say }: HoverContext): string {
  const { record, claim, citation } = placed;
  const own = "title" in record.fields ? record.fields.title : undefined;
  const name = "name" in record.fields ? record.fields.name : undefined;
  const text = (claim?.text ?? own ?? name)?.value ?? claim?.id?.value ?? record.id?.value ?? "";
  const at = locationOf(dossier, record, citation.span);
  const label = shortened(text, longestText);
  const link = at ? fileLink(label, at.uri, at.range.start.line + 1) : escaped(label);
  const id = claim?.id ?? record.id;
  const status = claim?.status ? [code(claim.status.value)] : [];
  const found = say(state === "found" ? "article.found" : "article.differs");
  return [link, ...(id ? [code(id.value)] : []), ...status, found].join(" · ");
}

const longestText = 160;

/** Word by word, where all that is quoted here differs in one way. */
function difference(passages: readonly FilePassage[], { say }: HoverContext): string[][] {
  const [first] = passages;
  const verdict = first?.judged.verdict;
  if (passages.length !== 1 || first === undefined || verdict?.kind !== "differs") return [];
  return [[showDifference(verdict.parts, first.judged.words.value)], [say("hover.differenceLegend")]];
}
