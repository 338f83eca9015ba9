import { fileRule } from "#core/check/rule.ts";

/** Between the markers of a merge conflict stand two versions of the text: nothing else is reported until one is chosen. */
export const mergeConflict = fileRule({
  id: "merge-conflict",
  severity: "error",
  summary: "No file holds the marks that git leaves where two changes collide.",
  messages: {
    open: "Git could not merge two changes here. Keep the lines that are right, and remove the marks '<<<<<<<', '=======' and '>>>>>>>'.",
  },

  *file(file) {
    for (const { start, end } of file.notableParts()) {
      const found = mark.exec(file.slice(start, end));
      if (found === null) continue;
      yield { span: { start: start + found.index, end: start + found.index + 7 }, message: "open" };
      return;
    }
  },
});

const mark = /^(?:<{7}(?= |\r?$)|={7}(?=\r?$)|>{7}(?= |\r?$)|\|{7}(?= |\r?$))/m;
