import type { Templates } from "#core/messages/message.ts";

export const codeActionPhrases = {} as const satisfies Templates;
