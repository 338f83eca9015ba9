import type { Message, MessageArguments, Templates } from "#core/messages/message.ts";
import { articlePhrases } from "./article.ts";
import { codeActionPhrases } from "./code-action.ts";
import { codeLensPhrases } from "./code-lens.ts";
import { completionPhrases } from "./completion.ts";
import { datePhrases } from "./date.ts";
import { hoverPhrases } from "./hover.ts";
import { inlayHintPhrases } from "./inlay-hint.ts";
import { renamePhrases } from "./rename.ts";
import { serverPhrases } from "./server.ts";
import { symbolPhrases } from "./symbol.ts";

/** What features say, in English, by id. A translation is a table with the same ids, like that of the rules' messages. */
export const phrases = {
  ...articlePhrases,
  ...codeActionPhrases,
  ...codeLensPhrases,
  ...completionPhrases,
  ...datePhrases,
  ...hoverPhrases,
  ...inlayHintPhrases,
  ...renamePhrases,
  ...serverPhrases,
  ...symbolPhrases,
} as const satisfies Templates;

export type PhraseId = keyof typeof phrases;

export const phrase = (id: PhraseId, args: MessageArguments = {}): Message => ({ id, args });
