import type { OtherArticle } from "#core/facts/quotation-verdict.ts";
import type { HoverContext } from "./hover-context.ts";
import { fileLink } from "./markdown.ts";

/** "line 12 of x.txt"; opens the file there, where the editor can. */
export function placeOf({ source, article, spans }: OtherArticle, { facts, say }: HoverContext): string {
  const line = article.stored.lineAt(spans[0]?.start ?? 0);
  const answer = facts.textOf(source);
  const uri = answer?.status === "read" ? answer.uri : "";
  const file = source.fields.snapshot?.file?.value;
  const words = { line: String(line), file: file ?? "" };
  return fileLink(say(file === undefined ? "hover.line" : "hover.lineOf", words), uri, line);
}
