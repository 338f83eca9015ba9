import type { Message } from "#core/messages/message.ts";
import type { Edit } from "#core/text/edit.ts";

/** A change that mends a problem. Edits are minimal, and the file parses as before or better after them. */
export interface Fix {
  readonly title: Message;
  readonly edits: readonly Edit[];
  /** The one right answer, as far as can be known. */
  readonly preferred?: boolean;
}
