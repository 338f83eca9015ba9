import type { Dossier } from "#core/dossier.ts";
import type { AnyRecord } from "#core/record.ts";
import type { Edit } from "#core/text/edit.ts";

/** Takes a record out of its file; `undefined` where it does not stand on lines of its own, or others may need an anchor in it. */
export function removeRecord(dossier: Dossier, record: AnyRecord): Edit | undefined {
  const at = dossier.locate(record);
  if (at === undefined || hasAnchor(record)) return undefined;
  const { text } = at.file;
  const last = at.start + record.syntax.text.trimEnd().length;
  const newline = text.indexOf("\n", last);
  const end = newline < 0 ? text.length : newline + 1;
  const ownLines = (at.start === 0 || text[at.start - 1] === "\n") && text.slice(last, end).trim() === "";
  return ownLines ? { file: at.file.path, span: { start: at.start, end }, newText: "" } : undefined;
}

const hasAnchor = ({ syntax }: AnyRecord): boolean => /(?:^|[\s[{,])&\S/.test(syntax.text);
