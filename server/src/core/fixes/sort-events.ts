import type { DossierFile } from "#core/dossier-file.ts";
import { datedEvents, eventsOutOfOrder, inOrderOfTime } from "#core/facts/event-order.ts";
import { type EventRecord, isKind } from "#core/record.ts";
import type { Edit } from "#core/text/edit.ts";
import type { Span } from "#core/text/span.ts";

/**
 * The edits that put the events of a file in the order of time. Each moves as a block, with the comments directly above it and
 * those that belong to it; blank lines between events stay where they are. Empty where no event certainly stands behind a later
 * one, and where the events do not stand on lines of their own or depend on each other's text.
 */
export function sortEvents(file: DossierFile): readonly Edit[] {
  const dated = datedEvents(file.records);
  if (eventsOutOfOrder(dated).length === 0 || !canMove(file)) return [];
  const blocks = new Map(dated.map(({ event }) => [event, blockOf(file, event)]));
  const sorted = inOrderOfTime(dated);
  return dated.flatMap(({ event }, index) => {
    const [place, moved] = [blocks.get(event), sorted[index] && blocks.get(sorted[index].event)];
    if (place === undefined || moved === undefined || place === moved) return [];
    return [{ file: file.path, span: place, newText: file.text.slice(moved.start, moved.end) }];
  });
}

/** A file that was read as a whole may have anchors that other records use. */
function canMove({ syntax, records, text }: DossierFile): boolean {
  const events = records.filter((record) => isKind(record, "event"));
  const first = events[0]?.syntax;
  const isTogether = records.lastIndexOf(events.at(-1) as EventRecord) - records.indexOf(events[0] as EventRecord);
  return (
    !syntax.isWhole &&
    syntax.problems.length === 0 &&
    isTogether === events.length - 1 &&
    syntax.headers.filter(({ section }) => section === "events").length === 1 &&
    events.every(({ syntax: { form, indent, problems, text: own } }, index) => {
      const start = syntax.starts.at(records.indexOf(events[index] as EventRecord)) ?? 0;
      const isAlike = form === first?.form && indent === first.indent && problems.length === 0;
      return isAlike && (start === 0 || text[start - 1] === "\n") && !KEEPS_BLANK_LINES.test(own);
    })
  );
}

/** A block scalar to which the blank lines behind it belong. */
const KEEPS_BLANK_LINES = /[|>]\d?\+/;

/** From the comments above the event to the end of its last line, without the line break. */
function blockOf(file: DossierFile, event: EventRecord): Span {
  const start = file.startOf(event) ?? 0;
  return { start: startOfComments(file, event, start), end: start + contentLength(event) };
}

/** The lines of comment that stand directly above, as far as they are not those of the event before. */
function startOfComments({ text, records, syntax }: DossierFile, event: EventRecord, start: number): number {
  const index = records.indexOf(event);
  const before = records[index - 1];
  const header = syntax.headers.findLast(({ span }) => span.start < start)?.span.end ?? 0;
  const own = before && isKind(before, "event") ? (syntax.starts.at(index - 1) ?? 0) + contentLength(before) : 0;
  const earliest = Math.max(endOfLine(text, header), own);
  let first = start;
  while (first > earliest) {
    const line = text.lastIndexOf("\n", first - 2) + 1;
    if (line <= earliest || !/^[ \t]*#/.test(text.slice(line, first))) break;
    first = line;
  }
  return first;
}

/** To the end of the last line that says something, with the comment on it and those below that are as deep as its fields. */
function contentLength({ syntax: { text, indent }, key, value }: EventRecord): number {
  const said = text.slice(0, Math.max(value.span.end, key?.span.end ?? 0)).trimEnd().length;
  let end = endOfLine(text, said);
  for (;;) {
    const next = text.slice(end, endOfLine(text, end + (text[end] === "\r" ? 2 : 1)));
    const comment = /^\r?\n([ \t]*)#/.exec(next);
    if (comment === null || (comment[1]?.length ?? 0) <= indent) return end;
    end += next.length;
  }
}

/** Before the line break. */
function endOfLine(text: string, from: number): number {
  const newline = text.indexOf("\n", from);
  const end = newline < 0 ? text.length : newline;
  return text[end - 1] === "\r" && end > from ? end - 1 : end;
}
