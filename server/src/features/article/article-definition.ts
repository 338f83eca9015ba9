import type { LocationLink, Position } from "vscode-languageserver-protocol";
import type { RuleContext } from "#core/check/rule.ts";
import type { Dossier } from "#core/dossier.ts";
import type { AnyRecord } from "#core/record.ts";
import type { Span } from "#core/text/span.ts";
import { locationOf, rangeOf } from "../ranges.ts";
import { articleFile, passagesAt } from "./article-file.ts";

/** From a passage of an article's text to where it is quoted; from anywhere else in it to the record of the source. */
export function definitionInArticle(
  dossier: Dossier,
  uri: string,
  position: Position,
  facts: RuleContext,
): LocationLink[] {
  const file = articleFile(dossier, uri, facts);
  if (file === undefined) return [];
  const passages = passagesAt(file, file.lines.offsetOf(position));
  if (passages.length > 0) {
    return passages.flatMap(({ placed, judged, span }) =>
      linkTo(dossier, placed.record, placed.citation.span, judged.words.span).map((link) => ({
        originSelectionRange: rangeOf(file.lines, span),
        ...link,
      })),
    );
  }
  return file.sources.flatMap((source) =>
    linkTo(dossier, source, { start: 0, end: source.syntax.text.trimEnd().length }, source.id?.span),
  );
}

/** @param whole holds `part`; both count from the start of the record */
function linkTo(dossier: Dossier, record: AnyRecord, whole: Span, part: Span | undefined): LocationLink[] {
  const around = locationOf(dossier, record, whole);
  const target = locationOf(dossier, record, part ?? whole);
  if (around === undefined || target === undefined) return [];
  return [{ targetUri: target.uri, targetRange: around.range, targetSelectionRange: target.range }];
}
