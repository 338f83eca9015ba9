import { Tokenizer, type TokenizerCallbacks } from "htmlparser2";
import { MappedText, type OffsetMap } from "./offset-map.ts";

/** What a page says, in lines, and the way back to its source. */
export interface HtmlText {
  readonly text: string;
  readonly map: OffsetMap;
}

/**
 * The text of an HTML page as a reader sees it: every block is a line of its own, white space is collapsed outside of `pre`,
 * character references are decoded; scripts, styles, forms' choices and what stands in for them are left out. Nothing is
 * asked of the page: unclosed and stray tags are taken as they come. No tree is built, so no nesting is too deep.
 */
export function textOfHtml(html: string): HtmlText {
  const reader = new PageReader(html);
  const tokenizer = new Tokenizer({ decodeEntities: true }, reader);
  tokenizer.write(html);
  tokenizer.end();
  return { text: reader.page.text, map: reader.page.map(html.length) };
}

class PageReader implements TokenizerCallbacks {
  readonly page = new MappedText();
  readonly #html: string;
  /** The element that is being left out with all it holds, and how often it is open. */
  #skipped: { readonly name: string; depth: number } | undefined;
  #preformatted = 0;
  #drawings = 0;
  /** What parts the text so far from the next one, if there is a next one. */
  #separator: "" | " " | "\t" | "\n" = "";
  /** Where the text so far ends in the source. */
  #end = 0;

  constructor(html: string) {
    this.#html = html;
  }

  ontext(start: number, end: number): void {
    if (this.#skipped !== undefined) return;
    if (this.#preformatted > 0) {
      this.#add(this.#html.slice(start, end), start);
      return;
    }
    for (const match of this.#html.slice(start, end).matchAll(PIECES)) {
      if (match[1] === undefined) this.#part(" ");
      else this.#add(match[1], start + match.index);
    }
  }

  ontextentity(codePoint: number, end: number): void {
    if (this.#skipped !== undefined) return;
    const text = String.fromCodePoint(codePoint);
    if (this.#preformatted === 0 && COLLAPSIBLE.test(text)) this.#part(" ");
    else this.#replace(text, this.#html.lastIndexOf("&", end - 1), end);
  }

  onopentagname(start: number, end: number): void {
    const name = this.#nameAt(start, end);
    if (this.#skipped?.name === name) this.#skipped.depth++;
    if (this.#skipped !== undefined) return;
    if (SKIPPED.has(name)) this.#skipped = { name, depth: 1 };
    if (name === "pre") this.#preformatted++;
    if (DRAWINGS.has(name)) this.#drawings++;
    this.#partAt(name);
  }

  onclosetag(start: number, end: number): void {
    const name = this.#nameAt(start, end);
    if (this.#skipped !== undefined) {
      if (this.#skipped.name === name && --this.#skipped.depth === 0) this.#skipped = undefined;
      return;
    }
    if (name === "pre") this.#preformatted = Math.max(0, this.#preformatted - 1);
    if (DRAWINGS.has(name)) this.#drawings = Math.max(0, this.#drawings - 1);
    this.#partAt(name);
  }

  isInForeignContext(): boolean {
    return this.#drawings > 0;
  }

  onattribdata(): void {}
  onattribentity(): void {}
  onattribend(): void {}
  onattribname(): void {}
  oncdata(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onend(): void {}
  onopentagend(): void {}
  onprocessinginstruction(): void {}
  onselfclosingtag(): void {}

  #nameAt(start: number, end: number): string {
    return this.#html.slice(start, end).toLowerCase();
  }

  #partAt(name: string): void {
    if (BLOCKS.has(name)) this.#part("\n");
    else if (CELLS.has(name)) this.#part("\t");
  }

  /** A line end wins over a tab, and a tab over a blank. */
  #part(separator: " " | "\t" | "\n"): void {
    if (this.#separator !== "\n" && (this.#separator !== "\t" || separator === "\n")) this.#separator = separator;
  }

  #add(text: string, start: number): void {
    this.#separate(start);
    this.page.alongside(text, start);
    this.#end = start + text.length;
  }

  #replace(text: string, start: number, end: number): void {
    this.#separate(start);
    this.page.instead(text, { start, end });
    this.#end = end;
  }

  #separate(next: number): void {
    if (this.#end > 0) this.page.instead(this.#separator, { start: this.#end, end: next });
    this.#separator = "";
  }
}

/** White space of HTML, which a no-break space is not. */
const PIECES = /([^ \t\n\r\f]+(?: [^ \t\n\r\f]+)*)|[ \t\n\r\f]+/g;
const COLLAPSIBLE = /^[ \t\n\r\f]$/;

const names = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const SKIPPED = names(`
  script style noscript template title iframe object audio video canvas select datalist textarea noembed noframes
`);

const DRAWINGS = names("svg math");

const BLOCKS = names(`
  address article aside blockquote body br caption center dd details dialog dir div dl dt fieldset figcaption figure footer
  form h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ol optgroup option p pre search section summary
  table tbody tfoot thead tr ul
`);

const CELLS = names("td th");
