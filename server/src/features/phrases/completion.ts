import type { Templates } from "#core/messages/message.ts";

export const completionPhrases = {} as const satisfies Templates;
