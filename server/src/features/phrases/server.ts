import type { Templates } from "#core/messages/message.ts";

/** What the server says of itself. */
export const serverPhrases = {
  "server.failed": "{method} failed; the server's log says why.",
  "server.indexing": "Reading the dossier",
  "server.filesRead": "{count} of {all} files",
  "server.cut":
    "The folder '{folder}' is too large to be looked through as a whole, so dossiers in it may be missing. Open the folder of your dossier instead.",
} as const satisfies Templates;
