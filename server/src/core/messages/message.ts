import type { DossierDate } from "#core/dates/dossier-date.ts";

/** What is said to the user, as data until it is shown, so that it can be shown in any language. */
export interface Message {
  /** `<rule id>.<key>` for problems, `fix.<key>` for quick fixes. */
  readonly id: string;
  readonly args: MessageArguments;
}

export type MessageArguments = Readonly<Record<string, MessageArgument>>;
/** A list is shown as an enumeration; a date in words. */
export type MessageArgument = string | number | DossierDate | readonly (string | DossierDate)[];

/** English templates by key; `{name}` is replaced by the argument of that name. */
export type Templates = Readonly<Record<string, string>>;
