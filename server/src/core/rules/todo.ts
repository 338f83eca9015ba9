import { recordRule } from "#core/check/rule.ts";
import { visitsOf } from "#core/facts/visits.ts";
import type { TextSpec } from "#core/model/spec.ts";
import { spanInScalar } from "#core/syntax/span-in-scalar.ts";

/** What was left for later is forgotten, and published. */
export const todo = recordRule({
  id: "todo",
  severity: "hint",
  summary: "No text says that something is still to be done.",
  messages: { todo: "'{text}': something is still to be done here." },

  *record(record, context) {
    for (const { spec, node } of visitsOf("text", record, context)) {
      if (!OWN_WORDS.has(spec.format) || node.kind !== "scalar") continue;
      if (!WORD.test(node.text)) continue;
      for (const { index, 0: text } of node.text.matchAll(MARKER)) {
        const part = { start: index, end: index + text.length };
        yield { span: spanInScalar(record.syntax.text, node, part), message: "todo", args: { text } };
      }
    }
  },
});

/** Words of the author; a source may say "to do" as it likes. */
const OWN_WORDS: ReadonlySet<TextSpec["format"]> = new Set(["prose", "line", "name"]);

/** What hardly any text has, and a quick look for it. */
const WORD = /TODO|FIXME|TBD/;

/** Where "todo" is a word, as in Spanish, it stands in capitals among capitals or has no colon. */
const MARKER =
  /(?<![\p{L}\p{N}_])(?:TODO|FIXME|TBD)(?=\s*:|\s*$|\]|\))|^(?:TODO|FIXME|TBD)(?![\p{L}\p{N}_]|\s+\p{Lu}{2})/gu;
