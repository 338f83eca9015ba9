import type { Templates } from "#core/messages/message.ts";

export const articlePhrases = {} as const satisfies Templates;
