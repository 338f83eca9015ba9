/** Text of the dossier or of an article, shown as it is: nothing in it is markup, a link or HTML. */
export const escaped = (text: string): string =>
  text
    .replace(/[\\`*_{}[\]()#+\-.!|~$]/g, "\\$&")
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

/** One fact in a line; nothing where there is no value. */
export const fact = (label: string, value: string | undefined): string[] =>
  value === undefined || value === "" ? [] : [`${label}: ${value}`];

/** Paragraphs; the facts of one are lines of it. */
export const paragraphs = (...blocks: (readonly string[])[]): string =>
  blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("  \n"))
    .join("\n\n");
