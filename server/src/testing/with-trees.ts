import type { FileSyntax } from "#core/syntax/file-syntax.ts";
import type { RecordSyntax } from "#core/syntax/record-syntax.ts";

/** A record with all that it says, for comparisons: its tree is not one of its properties. */
export const withTree = (record: RecordSyntax): object => ({ ...record, ...record.read() });

export const withTrees = (file: FileSyntax): object => ({
  ...file,
  records: file.records.map(withTree),
  starts: [...file.starts],
});
