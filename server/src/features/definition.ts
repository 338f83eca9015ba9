import { type DefinitionParams, DefinitionRequest, type LocationLink } from "vscode-languageserver-protocol";
import type { RuleContext } from "#core/check/rule.ts";
import type { Dossier } from "#core/dossier.ts";
import type { DossierFile } from "#core/dossier-file.ts";
import { symbolAt } from "#core/symbol-at.ts";
import { definitionInArticle } from "./article/article-definition.ts";
import { type FeatureContext, feature } from "./feature.ts";
import { passageOf, quotationAt } from "./quotation-at.ts";
import { locationOf, offsetIn, rangeIn, rangeOf } from "./ranges.ts";

/**
 * Leads from an id to the record that it names; from a record's own id to itself, so that editors offer its references; from a
 * quotation to the passage in the article's text, and from there back.
 */
export const definitionFeature = feature(
  DefinitionRequest.type,
  { definitionProvider: true },
  (dossier, params, context) => {
    const links = definition(dossier, params, context);
    if (context.client.textDocument?.definition?.linkSupport) return links;
    return links.map(({ targetUri, targetSelectionRange }) => ({ uri: targetUri, range: targetSelectionRange }));
  },
);

export function definition(
  dossier: Dossier,
  { textDocument, position }: DefinitionParams,
  { memory }: FeatureContext,
): LocationLink[] {
  const facts = memory.factsOf(dossier);
  const file = dossier.files.get(textDocument.uri);
  if (file === undefined) return definitionInArticle(dossier, textDocument.uri, position, facts);
  const offset = offsetIn(file, position);
  const symbol = symbolAt(dossier, file.path, offset);
  if (symbol === undefined) return passagesAt(file, offset, facts);
  const origin = rangeIn(file, symbol.span);
  return dossier.definitionsOf(symbol.id).flatMap(({ record, span }) => {
    const id = locationOf(dossier, record, span);
    const whole = locationOf(dossier, record, { start: 0, end: record.syntax.text.trimEnd().length });
    if (id === undefined || whole === undefined) return [];
    return [
      { originSelectionRange: origin, targetUri: id.uri, targetRange: whole.range, targetSelectionRange: id.range },
    ];
  });
}

/** From the first quoted word to the last, within the paragraphs that hold them. */
function passagesAt(file: DossierFile, offset: number, facts: RuleContext): LocationLink[] {
  const at = file.recordAt(offset);
  const quotation = at && quotationAt(at.record, offset - at.start);
  if (at === undefined || quotation === undefined) return [];
  const passage = passageOf(quotation.citation, facts);
  const answer = passage && facts.textOf(passage.source);
  const [first, last] = [passage?.spans[0], passage?.spans.at(-1)];
  if (!passage || !first || !last || answer?.status !== "read") return [];
  const { stored } = passage.article;
  const words = { start: first.start, end: last.end };
  const around = passage.article.paragraphsAround(words, 0);
  const start = Math.min(words.start, around[0]?.start ?? words.start);
  const end = Math.max(words.end, around.at(-1)?.end ?? words.end);
  const { lines } = stored;
  return [
    {
      originSelectionRange: rangeIn(file, file.spanIn(at.record, quotation.span)),
      targetUri: answer.uri,
      targetRange: rangeOf(lines, stored.fileSpan({ start, end })),
      targetSelectionRange: rangeOf(lines, stored.fileSpan(words)),
    },
  ];
}
