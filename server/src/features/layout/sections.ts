import type { DossierFile } from "#core/dossier-file.ts";
import type { AnyRecord, DossierRecord, SettingRecord } from "#core/record.ts";
import type { SectionHeader } from "#core/syntax/record-syntax.ts";
import { type Span, shift } from "#core/text/span.ts";
import { extentOf } from "./extent.ts";

/** A record or a setting, and where it begins in its file. */
export interface Placed<Record extends AnyRecord = DossierRecord> {
  readonly record: Record;
  readonly start: number;
}

/** A section as it is written. A damaged file may have several of one name. */
export interface Section {
  readonly header: SectionHeader;
  /** From the header to the end of the last record. */
  readonly span: Span;
  readonly records: readonly Placed[];
}

export interface Layout {
  readonly sections: readonly Section[];
  readonly settings: readonly Placed<SettingRecord>[];
  /** Records whose section has lost its header. */
  readonly strays: readonly Placed[];
}

/** What stands in a file, each part in the order of the text. */
export function layoutOf(file: DossierFile): Layout {
  const open = file.syntax.headers.map((header) => ({ header, records: [] as Placed[] }));
  const settings: Placed<SettingRecord>[] = [];
  const strays: Placed[] = [];
  let next = 0;
  const last = new Map<string, (typeof open)[number]>();
  for (const [i, record] of file.records.entries()) {
    const start = file.syntax.starts.at(i) ?? 0;
    for (; (open[next]?.header.span.start ?? Number.POSITIVE_INFINITY) <= start; next++) {
      const section = open[next];
      if (section) last.set(section.header.section, section);
    }
    if (record.kind === "setting") settings.push({ record, start });
    else (last.get(record.syntax.section ?? "")?.records ?? strays).push({ record, start });
  }
  const sections = open.map(({ header, records }) => {
    const end = records.slice(-1).map((placed) => placedExtent(placed).end);
    return { header, records, span: { start: header.span.start, end: Math.max(header.span.end, ...end) } };
  });
  return { sections, settings, strays };
}

/** From the first character of the record to its last, from the start of the file. */
export const placedExtent = ({ record, start }: Placed<AnyRecord>): Span => shift(extentOf(record), start);
