import {
  type Range,
  type SemanticTokens,
  type SemanticTokensDelta,
  type SemanticTokensDeltaParams,
  SemanticTokensDeltaRequest,
  type SemanticTokensParams,
  type SemanticTokensRangeParams,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
} from "vscode-languageserver-protocol";
import type { Dossier } from "#core/dossier.ts";
import type { DossierFile } from "#core/dossier-file.ts";
import { type FeatureContext, feature } from "./feature.ts";
import { spanOfRange } from "./ranges.ts";
import { recordsBetween } from "./records-between.ts";
import { difference } from "./semantic-tokens/difference.ts";
import { legend } from "./semantic-tokens/legend.ts";
import { styles } from "./semantic-tokens/styles.ts";
import { TokenEncoder } from "./semantic-tokens/token-encoder.ts";
import { tokenMemory } from "./semantic-tokens/token-memory.ts";

/** Colours what the grammar cannot know: which kind of record an id is, whether there is one, and whether quoted words were found. */
export const semanticTokensFeature = feature(
  SemanticTokensRequest.type,
  { semanticTokensProvider: { legend, full: { delta: true }, range: true } },
  semanticTokens,
);

export const semanticTokensDeltaFeature = feature(SemanticTokensDeltaRequest.type, {}, semanticTokensDelta);

export const semanticTokensRangeFeature = feature(SemanticTokensRangeRequest.type, {}, semanticTokensIn);

export function semanticTokens(
  dossier: Dossier,
  { textDocument }: SemanticTokensParams,
  context: FeatureContext,
): SemanticTokens {
  const file = dossier.files.get(textDocument.uri);
  const data = file === undefined ? [] : tokensOf(dossier, file, context);
  return kept(textDocument.uri, data, context);
}

/** The difference to the answer that the client has; all tokens where that is not the last one. */
export function semanticTokensDelta(
  dossier: Dossier,
  { textDocument, previousResultId }: SemanticTokensDeltaParams,
  context: FeatureContext,
): SemanticTokens | SemanticTokensDelta {
  const { last } = context.memory.of(tokenMemory, textDocument.uri);
  const now = semanticTokens(dossier, { textDocument }, context);
  if (last?.resultId !== previousResultId) return now;
  return { resultId: now.resultId ?? last.resultId, edits: difference(last.data, now.data) };
}

export function semanticTokensIn(
  dossier: Dossier,
  { textDocument, range }: SemanticTokensRangeParams,
  context: FeatureContext,
): SemanticTokens {
  const file = dossier.files.get(textDocument.uri);
  return { data: file === undefined ? [] : tokensOf(dossier, file, context, range) };
}

/** Of a range the tokens on its lines, the last one included. */
function tokensOf(dossier: Dossier, file: DossierFile, context: FeatureContext, range?: Range): number[] {
  const memory = context.memory.of(tokenMemory, file.path);
  const styleOf = styles(dossier, context, memory);
  const encoder = new TokenEncoder();
  const isAsked = (line: number) => range === undefined || (range.start.line <= line && line <= range.end.line);
  for (const { record, start } of recordsBetween(file, range && spanOfRange(file, range))) {
    const first = file.lines.placeOf(start);
    for (const mark of memory.marksOf(record)) {
      const line = first.line + mark.line;
      const style = isAsked(line) ? styleOf(mark.subject, record) : undefined;
      const character = mark.character + (mark.line === 0 ? first.character : 0);
      if (style) encoder.add({ line, character }, mark.length, style);
    }
  }
  return encoder.data;
}

function kept(uri: string, data: number[], { memory }: FeatureContext): SemanticTokens {
  const resultId = `${memory.nextSerial()}`;
  memory.of(tokenMemory, uri).last = { resultId, data };
  return { resultId, data };
}
