import type { Field } from "#core/model/read.ts";
import type { SourceRecord } from "#core/record.ts";

/** True for what a source's record takes from an item of a catalogue: it stands elsewhere, and cannot be changed here. */
export const isInherited = ({ isExtension, id }: SourceRecord, { span }: Pick<Field<unknown>, "span">): boolean =>
  isExtension && span.start === id?.span.start;
