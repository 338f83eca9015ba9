import type { RuleContext } from "#core/check/rule.ts";
import type { Dossier } from "#core/dossier.ts";
import { citationsOfSource } from "#core/facts/placed-citations.ts";
import { type QuotedPassage, quotedPassages } from "#core/facts/quoted-passages.ts";
import type { SourceRecord } from "#core/record.ts";
import type { Lines } from "#core/text/line-index.ts";
import { type Span, touches } from "#core/text/span.ts";
import { sourcesOfText } from "#core/texts/named-texts.ts";

/** The text of an article as an editor shows it, and what the dossier has of it. Made from the bytes on disk. */
export interface ArticleFile {
  /** The sources whose text it is; at least one. */
  readonly sources: readonly SourceRecord[];
  readonly lines: Lines;
  /** In the order of the text. */
  readonly passages: readonly FilePassage[];
}

/** A part of a passage that is quoted. */
export interface FilePassage extends QuotedPassage {
  /** From the start of the file. */
  readonly span: Span;
}

/** `undefined` for a text that no source of the dossier names. */
export function articleFile(dossier: Dossier, uri: string, facts: RuleContext): ArticleFile | undefined {
  const sources = sourcesOfText(dossier, uri);
  const [first] = sources;
  const answer = first && facts.textOf(first);
  if (first === undefined || answer?.status !== "read") return undefined;
  facts.articleOf(first); // Asks for a text that was let go of.
  const passages = sources.flatMap((source) => passagesOf(source, dossier, facts));
  return {
    sources,
    lines: answer.text.lines,
    passages: passages.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end),
  };
}

/** The quoted passages at an offset of the file, each quotation once. */
export function passagesAt({ passages }: ArticleFile, offset: number): readonly FilePassage[] {
  const here = passages.filter(({ span }) => touches(span, offset));
  return here.filter(({ placed }, i) => here.findIndex((other) => other.placed.citation === placed.citation) === i);
}

/** Of records with one id the first counts, as everywhere. */
function passagesOf(source: SourceRecord, dossier: Dossier, facts: RuleContext): FilePassage[] {
  const id = source.id?.value;
  if (id === undefined || facts.find("source", id) !== source) return [];
  const quoted = quotedPassages(source, citationsOfSource(id, dossier.referencesTo(id)), facts);
  return quoted.flatMap((passage) =>
    passage.spans.map((span) => ({ ...passage, span: passage.judged.article.stored.fileSpan(span) })),
  );
}
