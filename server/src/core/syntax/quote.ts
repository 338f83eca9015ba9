import { isEmpty, type ScalarNode } from "./node.ts";

/** Writes a text as a YAML scalar on one line: as it is where YAML reads it back as the same text, else in double quotes. */
export function scalarText(text: string, inFlow: boolean): string {
  return needsQuotes(text, inFlow) ? quoted(text) : text;
}

/** The text in double quotes. JSON's escapes are YAML's. */
export const quoted = (text: string): string => JSON.stringify(text);

/** Source text in quotes that change none of its characters, where there are such: lines go on as they did without quotes. */
export function quotedAsWritten(source: string): string {
  return /["\\]/.test(source) ? `'${source.replaceAll("'", "''")}'` : `"${source}"`;
}

/** The text in the quotes the scalar has now, so that a fix keeps the author's style. */
export function inStyleOf(node: ScalarNode, text: string, inFlow: boolean): string {
  if (node.style === "double" && !isEmpty(node)) return quoted(text);
  if (node.style === "single") return `'${text.replaceAll("'", "''")}'`;
  return scalarText(text, inFlow);
}

function needsQuotes(text: string, inFlow: boolean): boolean {
  if (text === "" || text !== text.trim() || /[\u0000-\u001f\u007f\u0085\u2028\u2029\ufeff]/.test(text)) return true;
  if (text === "null" || text === "~") return true;
  if (/^(?:[,[\]{}#&*!|>'"%@`]|[-?:](?:\s|$))/.test(text) || /:(?:\s|$)|\s#/.test(text)) return true;
  return inFlow && /[,[\]{}]/.test(text);
}
