import { keyRule, type RuleContext } from "#core/check/rule.ts";
import type { Dossier } from "#core/dossier.ts";
import { claimsOf } from "#core/facts/claims.ts";
import { conflictsAmong, type Governance, governancesIn } from "#core/facts/governs.ts";
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
  keys: (record) => (claimsOf(record).some(({ governs }) => governs.length > 0) ? ["governs"] : []),

  *members(members, context) {
    const governances = members.flatMap((record) => governancesIn(record, context));
    for (const [governance, partners] of conflictsAmong(governances, context)) {
      const others = [...partners];
      const [first] = others;
      if (first === undefined) continue;
      const scope = commonScope(governance, first);
      const args = { id: governance.id.value, other: first.id.value, time: governance.time };
      yield {
        record: governance.record,
        span: governance.id.span,
        ...(scope === undefined ? { message: "everything", args } : { message: "scope", args: { ...args, scope } }),
        related: others.map(({ record, id, time }) => {
          return { record, span: id.span, message: "other", args: { other: id.value, time } };
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
function freeScopes(
  { instrument, scopes }: Governance,
  others: readonly Governance[],
  { config }: RuleContext,
): string[] {
  if (others.some((other) => other.scopes.size === 0)) return [];
  const taken = new Set(others.flatMap((other) => [...other.scopes.keys()]));
  const own = instrument.fields.scope.map(({ value }) => value);
  const candidates = own.length > 0 || scopes.size > 0 ? own : config.scopes.map(({ value }) => value);
  return candidates.filter((scope) => !taken.has(foldName(scope)));
}

/** Writes the one scope into the claim. */
function limit({ governs, record, id }: Governance, scope: string): Change | undefined {
  const { node } = governs;
  const { text, problems } = record.syntax;
  if (problems.length > 0) return undefined;
  const written = scalarText(scope, true);
  if (node.kind === "scalar") {
    if (node.alias) return undefined;
    return { span: node.span, newText: `{instrument: ${scalarText(id.value, true)}, scope: ${written}}` };
  }
  const instrument = entryOf(node, "instrument");
  const present = entryOf(node, "scope")?.value;
  if (node.kind !== "map" || instrument === undefined) return undefined;
  if (present === undefined) return insertBehind(text, node, instrument, `scope: ${written}`);
  const isBlock = present.kind === "list" ? !present.flow : present.kind === "map";
  return isBlock || present.span.start === present.span.end ? undefined : { span: present.span, newText: written };
}

/** In the record of the instrument that was signed later. */
function supersede(dossier: Dossier, a: Governance, b: Governance, { config }: RuleContext): Fix[] {
  const [signed, otherSigned] = [a.instrument.fields.signed?.value, b.instrument.fields.signed?.value];
  if (signed === undefined || otherSigned === undefined) return [];
  const [later, earlier] = certainlyEarlier(otherSigned, signed, config) ? [a, b] : [b, a];
  if (later === b && !certainlyEarlier(signed, otherSigned, config)) return [];
  const record = later.instrument;
  const edits = addToList(dossier, record, record.value, "supersedes", earlier.id.value);
  return edits.length > 0 ? [fix("supersedes", { id: later.id.value, other: earlier.id.value }, edits)] : [];
}
