import type { Templates } from "#core/messages/message.ts";

export const codeLensPhrases = {} as const satisfies Templates;
