/**
 * Text of the dossier or of an article, shown as it is: nothing in it is markup, a link or HTML, and no mark of direction puts its
 * characters in another order. What is markup at the start of a line only is left alone elsewhere: some editors show the text as it is.
 */
export const escaped = (text: string): string =>
  text
    .replace(/[\u202A-\u202E\u2066-\u2069]/g, "")
    .replace(/[\\`*_{}[\]()|~$@]|:(?=\/\/)|(?<=\bwww)\./gi, "\\$&")
    .replace(/^(\s*)(?:([-+#!=])|(\d+)([.)](?=\s|$)))/, (_, blank, mark, digits, end) =>
      mark === undefined ? `${blank}${digits}\\${end}` : `${blank}\\${mark}`,
    )
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replace(/\s+/g, " ");

export const bold = (text: string): string => `**${escaped(text)}**`;

/** An id, or a word of the format. The fence is longer than any run of backticks in it. */
export function code(text: string): string {
  const words = text.replace(/[\s\u202A-\u202E\u2066-\u2069]+/g, " ").trim();
  const longest = Math.max(0, ...[...words.matchAll(/`+/g)].map(([run]) => run.length));
  if (words === "" || longest === 0) return words === "" ? "" : `\`${words}\``;
  const fence = "`".repeat(longest + 1);
  return `${fence} ${words} ${fence}`;
}

/** The first words of a long text. */
export function shortened(text: string, most: number): string {
  const words = text.replace(/\s+/g, " ").trim();
  if (words.length <= most) return words;
  const head = words.slice(0, most).replace(/[\uD800-\uDBFF]$/, "");
  return `${head.replace(/(\S)\s+\S*$/, "$1")} …`;
}

/** A link for an address that can be opened safely; anything else is shown as text. */
export function link(address: string): string {
  const isSafe = /^https?:\/\/[^\s<>()"'`\\]+$/i.test(address);
  return isSafe ? `<${address}>` : escaped(address);
}

/** A link to a place in a file that the host found, the line counted from 1; the label is text. */
export function fileLink(label: string, uri: string, line: number): string {
  const isSafe = /^[a-z][a-z\d+.-]*:\/\/[^\s<>()"'`\\]+$/i.test(uri) && !/^(?:command|javascript|data):/i.test(uri);
  return isSafe ? `[${escaped(label)}](<${uri}#L${line}>)` : escaped(label);
}

/** One line where there is something to tell; none where there is not. */
export const when = <Value>(value: Value | undefined, tell: (value: Value) => string): string[] =>
  value === undefined ? [] : [tell(value)];

/** Paragraphs; the facts of one are lines of it. */
export const paragraphs = (...blocks: (readonly string[])[]): string =>
  blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("  \n"))
    .join("\n\n");

export const bullets = (items: readonly string[]): string[] =>
  items.length === 0 ? [] : [items.map((item) => `- ${item}`).join("\n")];

/** The same for editors that show no Markdown. */
export const plainText = (markdown: string): string =>
  markdown
    .replace(/^(?:> ?|---$)| {2}$/gm, "")
    .replace(
      /\\([\\`*_{}[\]()#+\-.!|~$:@])|\*\*|~~|`+|\[|\]\(<[^>]*>\)|<(https?:[^>]*)>|&(amp|lt|gt);/gi,
      (_, character: string | undefined, address: string | undefined, entity: string | undefined) =>
        character ?? address ?? (entity === undefined ? "" : entities[entity.toLowerCase()]) ?? "",
    );

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">" };
