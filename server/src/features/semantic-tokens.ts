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
import { legend } from "./semantic-tokens/legend.ts";
import { styles } from "./semantic-tokens/styles.ts";
import { TokenEncoder } from "./semantic-tokens/token-encoder.ts";
import { retractions, type TokenResult, tokenMemory } from "./semantic-tokens/token-memory.ts";
import { TokenRuns } from "./semantic-tokens/token-runs.ts";

/** Colours what the grammar cannot know: which kind of record an id is, whether there is one, and whether quoted words were found. */
export const semanticTokensFeature = feature(
  SemanticTokensRequest.type,
  { semanticTokensProvider: { legend, full: { delta: true }, range: true } },
  semanticTokens,
  prepareTokens,
);

export const semanticTokensDeltaFeature = feature(
  SemanticTokensDeltaRequest.type,
  {},
  semanticTokensDelta,
  prepareTokens,
);

export const semanticTokensRangeFeature = feature(SemanticTokensRangeRequest.type, {}, semanticTokensIn);

export function semanticTokens(
  dossier: Dossier,
  { textDocument }: SemanticTokensParams,
  context: FeatureContext,
): SemanticTokens {
  const { resultId, runs } = allTokens(dossier, textDocument.uri, context);
  return { resultId, data: runs.data() };
}

/** The difference to the answer that the client has; all tokens where that is not the last one. */
export function semanticTokensDelta(
  dossier: Dossier,
  { textDocument, previousResultId }: SemanticTokensDeltaParams,
  context: FeatureContext,
): SemanticTokens | SemanticTokensDelta {
  const { last } = context.memory.of(tokenMemory, textDocument.uri);
  const { resultId, runs } = allTokens(dossier, textDocument.uri, context);
  return last?.resultId === previousResultId
    ? { resultId, edits: runs.editsOf(last.runs) }
    : { resultId, data: runs.data() };
}

/** Of all records, one by one, where all may be other ones than in the last answer. */
function* prepareTokens(
  dossier: Dossier,
  { textDocument: { uri } }: SemanticTokensParams,
  context: FeatureContext,
): Generator {
  const memory = context.memory.of(tokenMemory, uri);
  const world = context.memory.ofDossier(retractions, dossier).in(dossier);
  if (memory.last?.world === world) return;
  const runOf = memory.runsIn(world, styles(dossier, context, memory));
  for (const record of dossier.files.get(uri)?.records ?? []) yield runOf(record);
}

/** What the client has then. */
function allTokens(dossier: Dossier, uri: string, context: FeatureContext): TokenResult {
  const file = dossier.files.get(uri);
  const memory = context.memory.of(tokenMemory, uri);
  const runs = new TokenRuns();
  const world = context.memory.ofDossier(retractions, dossier).in(dossier);
  if (file) {
    const runOf = memory.runsIn(world, styles(dossier, context, memory));
    for (const { record, start } of recordsBetween(file)) runs.add(runOf(record), file.lines.placeOf(start));
  }
  const result = { resultId: `${context.memory.nextSerial()}`, runs, world };
  memory.last = result;
  return result;
}

export function semanticTokensIn(
  dossier: Dossier,
  { textDocument, range }: SemanticTokensRangeParams,
  context: FeatureContext,
): SemanticTokens {
  const file = dossier.files.get(textDocument.uri);
  return { data: file === undefined ? [] : tokensOn(range, dossier, file, context) };
}

/** The tokens on the lines of a range, the last one included. */
function tokensOn(range: Range, dossier: Dossier, file: DossierFile, context: FeatureContext): number[] {
  const memory = context.memory.of(tokenMemory, file.path);
  const styleOf = styles(dossier, context, memory);
  const encoder = new TokenEncoder();
  for (const { record, start } of recordsBetween(file, spanOfRange(file, range))) {
    const first = file.lines.placeOf(start);
    for (const mark of memory.marksOf(record)) {
      const line = first.line + mark.line;
      if (line < range.start.line || line > range.end.line) continue;
      const style = styleOf(mark.subject, record);
      const character = mark.character + (mark.line === 0 ? first.character : 0);
      if (style) encoder.add({ line, character }, mark.length, style);
    }
  }
  return encoder.data;
}
