import { type RuleContext, recordRule } from "#core/check/rule.ts";
import { citationListsOf } from "#core/facts/citation-lists.ts";
import { isRetracted } from "#core/facts/event-sources.ts";
import { fix } from "#core/fixes/fixes.ts";
import { replaceScalar } from "#core/fixes/replace-scalar.ts";
import { isKind } from "#core/record.ts";

/** What a later version says may differ. */
export const supersededSource = recordRule({
  id: "superseded-source",
  severity: "information",
  summary: "The latest version of a source is cited.",
  messages: {
    revised: "'{id}' was revised by '{newer}'. Check that it still says this, and cite '{newer}'.",
  },
  yieldsTo: ["retracted-source"],

  *record(record, context) {
    for (const { citations } of citationListsOf(record)) {
      const cited = new Set(citations.map(({ source }) => source?.value));
      for (const { source } of citations) {
        const newer = source && latestVersion(source.value, cited, context);
        if (source === undefined || newer === undefined) continue;
        const args = { id: source.value, newer };
        yield {
          span: source.span,
          message: "revised",
          args,
          fixes: (dossier) => [fix("replace", { text: newer }, [replaceScalar(dossier, record, source.span, newer)])],
        };
      }
    }
  },
});

/** Longer chains are followed no further. */
const mostVersions = 100;

/** `undefined` where there is none, or a later version is cited beside this one: then they are compared. */
function latestVersion(id: string, cited: ReadonlySet<string | undefined>, context: RuleContext): string | undefined {
  const versions = [id];
  for (const version of versions) {
    if (versions.length > mostVersions) break;
    const newer = versionsAfter(version, context).find((next) => !versions.includes(next));
    if (newer !== undefined) versions.push(newer);
  }
  const later = versions.slice(1);
  return later.some((version) => cited.has(version)) ? undefined : later.at(-1);
}

/** Sources that say that they revise this one. */
function versionsAfter(id: string, context: RuleContext): string[] {
  if (context.find("source", id) === undefined) return [];
  return context.references(id, "revises").flatMap(({ record }) => {
    const newer = isKind(record, "source") && !isRetracted(record) ? record.id?.value : undefined;
    return newer === undefined ? [] : [newer];
  });
}
