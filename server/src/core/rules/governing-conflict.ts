import { keyRule, type RuleContext } from "#core/check/rule.ts";
import type { Dossier } from "#core/dossier.ts";
import { claimsOf } from "#core/facts/claims.ts";
import { governingConflicts } from "#core/facts/governing-conflicts.ts";
import { type Governance, governsExtractOf, isAboutGoverning } from "#core/facts/governs.ts";
import { foldName } from "#core/facts/names.ts";
import { certainlyEarlier } from "#core/facts/zones.ts";
import { addToList } from "#core/fixes/add-to-list.ts";
import type { Fix } from "#core/fixes/fix.ts";
import { fix } from "#core/fixes/fixes.ts";
import { type Change, editsOf, insertBehind } from "#core/fixes/record-edits.ts";
import { entryOf } from "#core/syntax/node.ts";
import { scalarText } from "#core/syntax/quote.ts";

/** Two instruments that govern the same thing at the same time, and nothing says how they relate. */
export const governingConflict = keyRule({
  id: "governing-conflict",
  severity: "warning",
  summary: "At one time one instrument governs a matter, or the dossier says how the two relate.",
  messages: {
    scope:
      "'{id}' and '{other}' are both said to govern '{scope}' ({time}). Give them different scopes, or record which supersedes the other.",
    everything:
      "'{id}' and '{other}' are both said to govern everything ({time}). Add a scope, or record which supersedes the other.",
    other: "'{other}' is said to govern here ({time}).",
  },

  // A claim without a scope meets those of every scope, so they are looked at together.
  keys: (record) => (isAboutGoverning(record) ? ["governs"] : []),

  extract: governsExtractOf,

  *members(extracts, context) {
    for (const [governance, partners] of governingConflicts(extracts)) {
      const others = [...partners];
      const [first] = others;
      if (first === undefined) continue;
      const scope = commonScope(governance, first);
      const args = { id: governance.id, other: first.id, time: governance.time };
      yield {
        record: governance.record,
        span: governance.span,
        ...(scope === undefined ? { message: "everything", args } : { message: "scope", args: { ...args, scope } }),
        related: others.map(({ record, span, id, time }) => {
          return { record, span, message: "other", args: { other: id, time } };
        }),
        fixes: (dossier) => fixes(dossier, governance, others, context),
      };
    }
  },
});

/** As this claim writes it. */
function commonScope({ scopes }: Governance, other: Governance): string | undefined {
  if (scopes.size === 0) return [...other.scopes.values()][0];
  return [...scopes].find(([folded]) => other.scopes.size === 0 || other.scopes.has(folded))?.[1];
}

function fixes(dossier: Dossier, governance: Governance, others: readonly Governance[], context: RuleContext): Fix[] {
  const [first] = others;
  return [
    ...freeScopes(governance, others, context).flatMap((scope) => {
      const change = limit(governance, scope);
      return change ? [fix("limitTo", { scope }, editsOf(dossier, governance.record, [change]))] : [];
    }),
    ...(first ? supersede(dossier, governance, first, context) : []),
  ];
}

/** The instrument's own scopes that no other claim has; without any, for a claim without a scope, those of the dossier. */
function freeScopes({ id, scopes }: Governance, others: readonly Governance[], context: RuleContext): string[] {
  if (others.some((other) => other.scopes.size === 0)) return [];
  const taken = new Set(others.flatMap((other) => [...other.scopes.keys()]));
  const own = context.find("instrument", id)?.fields.scope.map(({ value }) => value) ?? [];
  const candidates = own.length > 0 || scopes.size > 0 ? own : context.config.scopes.map(({ value }) => value);
  return candidates.filter((scope) => !taken.has(foldName(scope)));
}

/** Writes the one scope into the claim. */
function limit({ record, id, span }: Governance, scope: string): Change | undefined {
  const all = claimsOf(record).flatMap(({ governs }) => governs);
  const node = all.find(({ instrument }) => instrument?.span.start === span.start)?.node;
  const { text, problems } = record.syntax;
  if (node === undefined || problems.length > 0) return undefined;
  const written = scalarText(scope, true);
  if (node.kind === "scalar") {
    if (node.alias) return undefined;
    return { span: node.span, newText: `{instrument: ${scalarText(id, true)}, scope: ${written}}` };
  }
  const instrument = entryOf(node, "instrument");
  const present = entryOf(node, "scope")?.value;
  if (node.kind !== "map" || instrument === undefined) return undefined;
  if (present === undefined) return insertBehind(text, node, instrument, `scope: ${written}`);
  const isBlock = present.kind === "list" ? !present.flow : present.kind === "map";
  return isBlock || present.span.start === present.span.end ? undefined : { span: present.span, newText: written };
}

/** In the record of the instrument that was signed later. */
function supersede(dossier: Dossier, a: Governance, b: Governance, context: RuleContext): Fix[] {
  const [one, other] = [context.find("instrument", a.id), context.find("instrument", b.id)];
  const [signed, otherSigned] = [one?.fields.signed?.value, other?.fields.signed?.value];
  if (one === undefined || other === undefined || signed === undefined || otherSigned === undefined) return [];
  const isLater = certainlyEarlier(otherSigned, signed, context.config);
  if (!isLater && !certainlyEarlier(signed, otherSigned, context.config)) return [];
  const [later, earlier] = isLater ? [one, b.id] : [other, a.id];
  const edits = addToList(dossier, later, later.value, "supersedes", earlier);
  return edits.length > 0 ? [fix("supersedes", { id: isLater ? a.id : b.id, other: earlier }, edits)] : [];
}
