import { readYaml, type YamlReading } from "#core/syntax/read-yaml.ts";
import type { SyntaxProblem } from "#core/syntax/syntax-problem.ts";
import { closeBrackets, insertBlank, insertColon, insertComma, insertCommaBeforeItem } from "./characters.ts";
import { type Defect, defectAt } from "./defect.ts";
import { continueLine, moveToLevel, replaceOtherBlanks, replaceTabs } from "./indentation.ts";
import { type Mend, MendedText } from "./mended-text.ts";
import {
  closeQuote,
  doubleBackslashes,
  quoteCutText,
  quoteFlowText,
  quoteLongText,
  quoteText,
  removeTag,
  requote,
} from "./quotes.ts";
import { lineAt, type SourceLine } from "./source-line.ts";

/**
 * Reads a text as YAML does and, where YAML cannot, as its author most likely meant it: the first defect is mended, the text is
 * read again, and so on. So one defect is one problem, however many errors it makes the parser report, and what stands around
 * it is read. A mend counts only if YAML reads on beyond it; where there is none, the line is left out.
 *
 * @param prefix stands before the text and is not part of it
 * @param isAnchored whether the file around the text has an anchor of that name
 * @returns `undefined` where an alias means such an anchor
 */
export function readMended(text: string, prefix: string): YamlReading;
export function readMended(
  text: string,
  prefix: string,
  isAnchored: (name: string) => boolean,
): YamlReading | undefined;
export function readMended(
  text: string,
  prefix: string,
  isAnchored?: (name: string) => boolean,
): YamlReading | undefined {
  const reader = new MendingReader(text, prefix);
  if (isAnchored && [...reader.result().unknownAliases].some(isAnchored)) return undefined;
  while (reader.mendFirst());
  return reader.result();
}

/** How many characters may be parsed in search of mends: enough for any record, not for a damaged file of megabytes. */
const maxParsed = 100_000;

class MendingReader {
  readonly #text: string;
  readonly #found: SyntaxProblem[] = [];
  #source: MendedText;
  #reading: YamlReading;
  #budget = maxParsed;
  /** End of the last line that was left out. */
  #leftOut = -1;

  constructor(text: string, prefix: string) {
    this.#text = text;
    this.#source = withoutConflictMarks(MendedText.of(text, prefix));
    this.#reading = readYaml(this.#source);
  }

  /** False where there is nothing to mend, or nothing mends it. */
  mendFirst(): boolean {
    const first = this.#reading.problems.find(isDefect);
    if (first === undefined) return false;
    const defect = defectAt(this.#text, first, this.#reading);
    const mend = find(mendsOf(defect), (one) => this.#accept(one));
    if (mend !== undefined) {
      this.#found.push({ code: mend.code, span: mend.span, detail: "", mend: mend.replacements });
      return true;
    }
    return this.#leaveOut(first, lineAt(this.#text, first.span.start));
  }

  /** Lines left out below each other are one defect. */
  #leaveOut(problem: SyntaxProblem, { start, content, end }: SourceLine): boolean {
    const replacements = [{ span: { start: content, end }, newText: "" }];
    if (content === end || !this.#accept({ replacements })) return false;
    if (this.#text.slice(this.#leftOut, start).trim() !== "" || this.#leftOut < 0) this.#found.push(problem);
    this.#leftOut = end;
    return true;
  }

  /** True where YAML reads on beyond the change. */
  #accept(mend: Pick<Mend, "replacements" | "style">): boolean {
    const [change] = mend.replacements;
    const source = this.#source.with(mend);
    if (change === undefined || source === undefined || this.#budget < this.#text.length) return false;
    this.#budget -= this.#text.length;
    const reading = readYaml(source);
    const next = reading.problems.find(isDefect);
    if (next !== undefined && next.span.start <= change.span.end) return false;
    this.#source = source;
    this.#reading = reading;
    return true;
  }

  result(): YamlReading {
    const { problems } = this.#reading;
    const left = [...problems.filter(isDefect).slice(0, 1), ...problems.filter((problem) => !isDefect(problem))];
    return { ...this.#reading, problems: [...this.#found, ...left].sort((a, b) => a.span.start - b.span.start) };
  }
}

function find<Item>(items: Iterable<Item>, isIt: (item: Item) => boolean): Item | undefined {
  for (const item of items) if (isIt(item)) return item;
  return undefined;
}

/** Of a merge conflict both sides are read; that there is one, the whole file tells. */
function withoutConflictMarks(source: MendedText): MendedText {
  const marks = [...source.original.matchAll(conflictMark)];
  const replacements = marks.map(({ index, 0: { length } }) => ({
    span: { start: index, end: index + length },
    newText: "",
  }));
  return source.with({ replacements }) ?? source;
}

/** At the start of a line as YAML counts lines: JavaScript's `^` and `.` know U+2028 too. */
const conflictMark = /(?<![^\n])(?:<{7}|={7}|>{7}|\|{7})(?:[ \t][^\r\n]*|(?=\r?(?:\n|$)))/g;

/** Another document is wrong as a whole; what stands in it can be read. What is nested too deeply no mend makes shallow. */
const isDefect = ({ code }: SyntaxProblem): boolean => code !== "MULTIPLE_DOCS" && code !== "RESOURCE_EXHAUSTION";

function* mendsOf(defect: Defect): Generator<Mend> {
  yield* replaceTabs(defect);
  yield* replaceOtherBlanks(defect);
  yield* doubleBackslashes(defect);
  yield* removeTag(defect);
  yield* requote(defect);
  yield* quoteLongText(defect);
  yield* closeQuote(defect);
  yield* quoteCutText(defect);
  yield* insertComma(defect);
  yield* quoteFlowText(defect);
  yield* insertCommaBeforeItem(defect);
  yield* closeBrackets(defect);
  yield* insertBlank(defect);
  yield* quoteText(defect);
  yield* insertColon(defect);
  yield* moveToLevel(defect);
  yield* continueLine(defect);
}
