import type { Message } from "#core/messages/message.ts";
import type { AnyRecord } from "#core/record.ts";
import type { Span } from "#core/text/span.ts";

/** What stands above a record. */
export interface LensText {
  readonly parts: readonly Message[];
  readonly tooltip?: Message;
  /** What it opens, where that is not every mention of the record. */
  readonly places?: readonly { readonly record: AnyRecord; readonly span: Span }[];
}
