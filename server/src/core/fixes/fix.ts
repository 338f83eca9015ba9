import type { Message } from "#core/messages/message.ts";
import type { Edit } from "#core/text/edit.ts";

/** A change that mends a problem. Edits are minimal, and the file parses as before or better after them. */
export interface Fix {
  readonly title: Message;
  readonly edits: readonly Edit[];
  /** Files beside those of the dossier that the change writes to. */
  readonly creates?: readonly NewFile[];
  /** The one right answer, as far as can be known. */
  readonly preferred?: boolean;
}

/** A file that is made where there is none; where there is one, the text goes to its beginning. */
export interface NewFile {
  /** As the host names files: in the editor a URI. */
  readonly file: string;
  /** Whole lines. */
  readonly text: string;
}
