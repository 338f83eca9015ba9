/** What a page is told: everything it shows. */
export interface ToPage<Data> {
  /** BCP 47, for dates. */
  readonly locale: string;
  readonly data: Data;
  /** What it says, in the language of the editor. */
  readonly texts: Readonly<Record<string, string>>;
}

/** Number of the file, line, character. */
export type PagePlace = readonly [file: number, line: number, character: number];

/** What a page asks of the editor. `stay`: the cursor stays in the page, for whoever clicks from one record to the next. */
export type FromPage =
  | { readonly ask: "data" }
  | { readonly ask: "open"; readonly place: PagePlace; readonly stay: boolean }
  | { readonly ask: "export"; readonly svg: string };
