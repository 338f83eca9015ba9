import type { Templates } from "#core/messages/message.ts";

export const inlayHintPhrases = {} as const satisfies Templates;
