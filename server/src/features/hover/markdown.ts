/**
 * Text of the dossier or of an article, shown as it is: nothing in it is markup, a link or HTML, and no mark of direction puts its
 * characters in another order.
 */
export const escaped = (text: string): string =>
  text
    .replace(/[\u202A-\u202E\u2066-\u2069]/g, "")
    .replace(/[\\`*_{}[\]()#+\-.!|~$:@]/g, "\\$&")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replace(/\s+/g, " ");

export const bold = (text: string): string => `**${escaped(text)}**`;
export const code = (text: string): string => (text.includes("`") ? `\`\` ${text} \`\`` : `\`${text}\``);

/** A link for an address that can be opened safely; anything else is shown as text. */
export function link(address: string): string {
  const isSafe = /^https?:\/\/[^\s<>()"'`\\]+$/i.test(address);
  return isSafe ? `<${address}>` : escaped(address);
}

/** A link to a place in a file that the host found; the label is text. */
export function fileLink(label: string, uri: string, line: number): string {
  const isSafe = /^[a-z][a-z\d+.-]*:\/\/[^\s<>()"'`\\]+$/i.test(uri);
  return isSafe ? `[${escaped(label)}](<${uri}#L${line}>)` : escaped(label);
}

/** One fact in a line; nothing where there is no value. */
export const fact = (label: string, value: string | undefined): string[] =>
  value === undefined || value === "" ? [] : [`${label}: ${value}`];

/** Paragraphs; the facts of one are lines of it. */
export const paragraphs = (...blocks: (readonly string[])[]): string =>
  blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("  \n"))
    .join("\n\n");
