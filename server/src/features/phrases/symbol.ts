import type { Templates } from "#core/messages/message.ts";

export const symbolPhrases = {} as const satisfies Templates;
