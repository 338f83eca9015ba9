import type { Templates } from "#core/messages/message.ts";

export const inlayHintInIndonesian = {
  "inlay-hint.publisher-and-year": "{publisher}, {year}",
} as const satisfies Templates;
