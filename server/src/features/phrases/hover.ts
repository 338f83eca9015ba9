import type { Templates } from "#core/messages/message.ts";

export const hoverPhrases = {} as const satisfies Templates;
