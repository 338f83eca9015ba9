import { recordRule } from "#core/check/rule.ts";
import { itemsOf } from "#core/model/read.ts";
import { isEmpty } from "#core/syntax/node.ts";

/** While a catalogue is not read, its items are unknown, and so is whether what is cited exists. */
export const catalogueUnreadable = recordRule({
  id: "catalogue-unreadable",
  severity: "warning",
  summary: "Every catalogue that the manifest names can be read.",
  messages: {
    missing:
      "There is no '{name}' in the dossier's folder. Until it is there, sources are not looked for in it, and no citation is reported as unknown.",
    undecodable: "'{name}' is not UTF-8, so none of its items is known, and no citation is reported as unknown.",
    damaged:
      "'{name}' cannot be read as a bibliography, so none of its items is known, and no citation is reported as unknown. CSL-JSON (.json), CSL-YAML (.yaml, .yml) and BibTeX (.bib) are.",
  },

  *record(record, context) {
    const { key, value } = record;
    if (record.kind !== "setting" || key?.text !== "catalogues" || !context.isInManifest(record)) return;
    for (const node of itemsOf(value)) {
      if (node.kind !== "scalar" || isEmpty(node)) continue;
      const status = context.catalogueStatus(node.text);
      // A path that leads out is `snapshot-outside`'s to report.
      if (status === undefined || status === "read" || status === "outside") continue;
      yield { span: node.span, message: status, args: { name: node.text } };
    }
  },
});
