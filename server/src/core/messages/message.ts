import type { Weekday } from "#core/dates/civil-day.ts";
import type { DossierDate } from "#core/dates/dossier-date.ts";
import type { NumberUnit } from "#core/evidence/numbers/number-mention.ts";

/** What is said to the user, as data until it is shown, so that it can be shown in any language. */
export interface Message {
  /** `<rule id>.<key>` for what rules say, `fix.<key>` for quick fixes, `<area>.<key>` for features. */
  readonly id: string;
  readonly args: MessageArguments;
}

export type MessageArguments = Readonly<Record<string, MessageArgument>>;
/** A list is shown as an enumeration: "a, b, and c", or "a, b, or c". */
export type MessageArgument = MessagePart | readonly MessagePart[] | { readonly oneOf: readonly MessagePart[] };

/**
 * What has words of its own in every language: a date, a weekday, a quantity, another message. A string is shown as it is, so it is
 * never a word of ours: names, ids, keys and what stands in texts.
 */
export type MessagePart = string | number | DossierDate | Quantity | Message | { readonly weekday: Weekday };

export interface Quantity {
  readonly quantity: number;
  readonly unit: NumberUnit;
}

/** Templates by id, in one language; `{name}` is replaced by the argument of that name. */
export type Templates = Readonly<Record<string, string>>;
