import type { Templates } from "#core/messages/message.ts";

export const renamePhrases = {} as const satisfies Templates;
