import { ProtocolRequestType, type Range, type TextDocumentIdentifier } from "vscode-languageserver-protocol";
import type { Dossier } from "#core/dossier.ts";
import { groupBy } from "#core/group-by.ts";
import { type FeatureContext, feature } from "../feature.ts";
import { phrase } from "../phrases/phrases.ts";
import { rangeOf } from "../ranges.ts";
import { articleFile, type FilePassage } from "./article-file.ts";

export interface QuotedPassagesParams {
  readonly textDocument: TextDocumentIdentifier;
}

/** A part of an article's text that the dossier quotes. */
export interface QuotedPassageMark {
  readonly range: Range;
  /** `differs`: it reads much like what is quoted, and not the same. */
  readonly state: "found" | "differs";
  /** Claims, and other records, that quote it. */
  readonly claims: number;
  /** One line of plain text, in the language of the editor; more is told on hover. */
  readonly label: string;
}

/** For marks in the editor. The answer is null for a text that no source names. */
export const QuotedPassagesRequest = new ProtocolRequestType<
  QuotedPassagesParams,
  QuotedPassageMark[] | null,
  never,
  void,
  void
>("dossier/quotedPassages");

export const quotedPassagesFeature = feature(QuotedPassagesRequest, {}, quotedPassageMarks);

/** The passages of an article's text that are quoted, in its order; one mark for all that quote the same words in the same way. */
export function quotedPassageMarks(
  dossier: Dossier,
  { textDocument }: QuotedPassagesParams,
  context: FeatureContext,
): QuotedPassageMark[] | null {
  const file = articleFile(dossier, textDocument.uri, context.memory.factsOf(dossier));
  if (file === undefined) return null;
  const marks = groupBy(file.passages, ({ span, state }) => `${span.start} ${span.end} ${state}`);
  return [...marks.values()].flatMap((passages) => {
    const [first] = passages;
    if (first === undefined) return [];
    const claims = new Set(passages.map(quoterOf)).size;
    const id = first.state === "found" ? "article.passageFound" : "article.passageDiffers";
    const label = context.say(phrase(id, { count: claims }));
    return [{ range: rangeOf(file.lines, first.span), state: first.state, claims, label }];
  });
}

const quoterOf = ({ placed }: FilePassage): object => placed.claim ?? placed.record;
