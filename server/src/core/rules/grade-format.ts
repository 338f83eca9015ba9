import { recordRule } from "#core/check/rule.ts";
import { fix, preferred } from "#core/fixes/fixes.ts";
import { replaceScalar } from "#core/fixes/replace-scalar.ts";
import { parseDecimal } from "#core/model/read.ts";
import type { Visit } from "#core/model/walk.ts";
import { isEmpty } from "#core/syntax/node.ts";

/** Grades in another notation cannot be compared with those of others, and are not read here. */
export const gradeFormat = recordRule({
  id: "grade-format",
  severity: "warning",
  summary: "Sources are graded A to F, and information 1 to 6.",
  messages: {
    reliability: "Reliability '{text}' is no grade; it runs from A (completely reliable) to F (cannot be judged).",
    credibility: "Credibility '{text}' is no grade; it runs from 1 (confirmed) to 6 (cannot be judged).",
    both: "'{text}' is two grades: {letter} is the reliability of a source, {digit} the credibility of what it says there.",
  },

  *record(record) {
    for (const visit of record.visits) {
      const { node } = visit;
      const key = gradeOf(visit);
      if (key === undefined || node.kind !== "scalar" || isEmpty(node) || isGrade[key](node.text)) continue;
      const { span, text } = node;
      const [, letter = "", digit = ""] = /^([A-F])[\s/-]?([1-6])$/i.exec(text.trim()) ?? [];
      const meant = key === "reliability" ? (letter || onlyLetter(text)).toUpperCase() : digit;
      yield {
        span,
        message: letter === "" ? key : "both",
        args: { text, letter: letter.toUpperCase(), digit },
        fixes: (dossier) =>
          meant === ""
            ? []
            : [preferred(fix("replace", { text: meant }, [replaceScalar(dossier, record, span, meant)]))],
      };
    }
  },
});

const isGrade = {
  reliability: (text: string): boolean => /^[A-F]$/.test(text),
  credibility: (text: string): boolean => [1, 2, 3, 4, 5, 6].includes(parseDecimal(text) ?? 0),
};

function gradeOf({ spec, key }: Visit): keyof typeof isGrade | undefined {
  if (key === "reliability" && spec.type === "enum") return key;
  return key === "credibility" && spec.type === "number" ? key : undefined;
}

const onlyLetter = (text: string): string => (/^[a-f]$/.test(text.trim()) ? text.trim() : "");
