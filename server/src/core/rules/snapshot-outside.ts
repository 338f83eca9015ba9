import { type RuleContext, recordRule } from "#core/check/rule.ts";
import { pathDefect } from "#core/facts/dossier-path.ts";
import { type AnyRecord, isKind } from "#core/record.ts";

/** A dossier comes from anywhere, so what it names outside its own folder is never read. */
export const snapshotOutside = recordRule({
  id: "snapshot-outside",
  severity: "warning",
  summary: "Texts and catalogues are named by paths that stay inside the dossier.",
  messages: {
    parent:
      "'{path}' is outside the dossier and is not read. Write a path that stays below the folder of dossier.yaml.",
    absolute: "'{path}' is an absolute path and is not read. Write the path from the dossier's folder.",
    url: "'{path}' is a URL and is not read. Write the path of a file in the dossier.",
    link: "'{path}' leads out of its folder through a link and is not read. Put the file itself there.",
  },

  *record(record, context) {
    if (record.kind !== "source" && !context.isInManifest(record)) return;
    for (const { spec, node, key } of record.visits) {
      if (spec.type !== "text" || spec.format !== "path" || node.kind !== "scalar") continue;
      const folder = folderOf(record, key, context);
      if (folder === undefined) continue;
      const message = pathDefect(folder, node.text) ?? (isLinkOut(record, context) ? "link" : undefined);
      if (message) yield { span: node.span, message, args: { path: node.text } };
    }
  },
});

/** Only the host sees links. */
const isLinkOut = (record: AnyRecord, context: RuleContext): boolean =>
  isKind(record, "source") && context.textOf(record)?.status === "outside";

/** The folder, from the dossier's own, that the paths under a key start from. */
function folderOf(record: AnyRecord, key: string | undefined, { config }: RuleContext): string | undefined {
  if (record.kind === "setting") return key === "snapshots" || key === "catalogues" ? "" : undefined;
  if (key !== "file") return undefined;
  const folder = config.snapshots?.value ?? "";
  return pathDefect("", folder) === undefined ? folder : "";
}
