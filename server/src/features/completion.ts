import {
  type CompletionList,
  type CompletionParams,
  CompletionRequest,
  CompletionResolveRequest,
  CompletionTriggerKind,
} from "vscode-languageserver-protocol";
import type { Dossier } from "#core/dossier.ts";
import type { Cursor } from "./completion/cursor.ts";
import { bracesOffers, keyOffers } from "./completion/keys.ts";
import { knownRecords } from "./completion/known-records.ts";
import { lastCursor } from "./completion/last-cursor.ts";
import { listOf, type Offer } from "./completion/offer.ts";
import { isRecordData, resolveCompletion } from "./completion/resolve.ts";
import { mostOffers } from "./completion/select.ts";
import type { Slot } from "./completion/slots.ts";
import { valueOffers } from "./completion/values.ts";
import { type FeatureContext, feature, itemFeature } from "./feature.ts";
import { offsetIn } from "./ranges.ts";

/** Characters behind which a value, an item or a key begins. Most blanks and commas stand in texts, where nothing is offered. */
const triggerCharacters = [" ", "[", "{", ","];

export const completionFeature = feature(
  CompletionRequest.type,
  { completionProvider: { triggerCharacters, resolveProvider: true, completionItem: { labelDetailsSupport: true } } },
  completion,
  prepareCompletion,
);

export const completionResolveFeature = itemFeature(
  CompletionResolveRequest.type,
  {},
  ({ data }) => (isRecordData(data) ? data.uri : undefined),
  resolveCompletion,
  (item) => item,
);

/** Offers what may be written at the cursor: keys, words of vocabularies, records by any of their names, dates. */
export function completion(dossier: Dossier, params: CompletionParams, context: FeatureContext): CompletionList | null {
  const cursor = cursorOf(dossier, params, context);
  if (cursor === undefined || cursor.slots.length === 0) return null;
  const found = cursor.slots.map((slot) => offersFor(dossier, cursor, slot, context));
  const offers = found.flatMap((part) => part.offers);
  const isIncomplete = found.some(({ complete }) => !complete);
  return listOf(offers, isIncomplete, cursor, context.client);
}

/** The first time, every record is read to which one may refer here. */
function* prepareCompletion(dossier: Dossier, params: CompletionParams, context: FeatureContext): Generator {
  const known = context.memory.ofDossier(knownRecords, dossier);
  for (const slot of cursorOf(dossier, params, context)?.slots ?? []) {
    const kinds = slot.type === "scalar" && slot.spec.type === "ref" ? slot.spec.kinds : [];
    for (const kind of kinds) yield* known.prepare(dossier, kind);
  }
}

/** `undefined` where nothing is asked for. */
function cursorOf(dossier: Dossier, params: CompletionParams, { memory }: FeatureContext): Cursor | undefined {
  const { uri } = params.textDocument;
  const file = dossier.files.get(uri);
  if (file === undefined || file.isCatalogue) return undefined;
  const cursor = memory.of(lastCursor, uri).at(file, offsetIn(file, params.position));
  return cursor && isAsked(params, cursor) ? cursor : undefined;
}

function offersFor(dossier: Dossier, cursor: Cursor, slot: Slot, context: FeatureContext): Found {
  switch (slot.type) {
    case "keys": {
      const offers = keyOffers(dossier, cursor, slot, context);
      return { offers, complete: offers.length < mostOffers };
    }
    case "braces":
      return { offers: bracesOffers(cursor, slot, context), complete: true };
    case "scalar":
      return valueOffers(dossier, cursor, slot, context);
  }
}

interface Found {
  readonly offers: Offer[];
  readonly complete: boolean;
}

/** A character that the user typed asks only where it begins something; a blank that indents a line does not. */
function isAsked({ context }: CompletionParams, { text, start, offset, token, typed, slots }: Cursor): boolean {
  if (context?.triggerKind !== CompletionTriggerKind.TriggerCharacter) return true;
  if (typed !== "")
    return typed.trim() !== "" && slots.some((slot) => slot.type === "scalar" && slot.spec.type === "ref");
  const at = offset - start;
  const behind = text[at - 1] === " " ? text[at - 2] : text[at - 1];
  return token.quote === undefined && behind !== undefined && ":-,[{".includes(behind);
}
