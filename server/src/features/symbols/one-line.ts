/** A text on one line, as long as a list can show. */
export function inOneLine(text: string): string {
  const beginning = text.length > 2 * longest ? text.slice(0, 2 * longest) : text;
  const line = /\s{2}|[^\S ]/.test(beginning) ? beginning.replace(/\s+/g, " ") : beginning;
  const trimmed = line.trim();
  return trimmed.length > longest ? `${wellFormed(trimmed.slice(0, longest - 1)).trimEnd()}…` : trimmed;
}

const longest = 120;

/** Without the half of a character at the end. */
const wellFormed = (text: string): string => text.replace(/[\uD800-\uDBFF]$/, "");

/** Those that say something, on one line. */
export const joined = (parts: readonly (string | undefined)[]): string =>
  parts.flatMap((part) => (part ? inOneLine(part) : "") || []).join(" · ");
