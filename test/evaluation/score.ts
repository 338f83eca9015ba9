import type { Problem } from "#core/check/problem.ts";
import type { Rule } from "#core/check/rule.ts";
import type { Dossier } from "#core/dossier.ts";
import { dossierWithTexts } from "#testing/dossier-with-texts.ts";
import { type Entry, type Half, manifest } from "./corpus.ts";
import { applied, expectations, type Mutation } from "./mutate.ts";
import { type PairKind, type Site, sitesOf } from "./sites.ts";

export interface HalfScore {
  readonly half: Half;
  readonly pairs: readonly Site[];
  /** In the order of severity, then of names. */
  readonly scores: readonly RuleScore[];
  readonly outcomes: readonly Outcome[];
  /** Everything that was said about the correct dossier, which has nothing wrong in it. */
  readonly falseAlarms: readonly Problem[];
  readonly dossier: Dossier;
}

export interface RuleScore {
  readonly rule: string;
  /** Undefined for a rule that is not in the registry. */
  readonly severity: Rule["severity"] | undefined;
  /** Mutations that the rule may report and does. */
  readonly found: number;
  /** Mutations that the rule is meant to report, and of which no rule that may report them does. */
  readonly missed: number;
  readonly falseAlarms: number;
  /** False alarms that are warnings or errors. */
  readonly warnings: number;
  /** Correct pairs the rule looks at. */
  readonly applies: number;
}

export interface Outcome {
  readonly mutation: Mutation;
  /** Rules that say more than they say of the correct records. */
  readonly spoke: readonly string[];
  /** Undefined where no rule that may report it is in the registry. */
  readonly found: boolean | undefined;
}

/** The correct records as one dossier, and every mutation in a dossier of its own. */
export function scoreHalf(
  half: Half,
  entries: readonly Entry[],
  mutations: readonly Mutation[],
  rules: readonly Rule[],
): HalfScore {
  const own = entries.filter((entry) => entry.half === half);
  const dossier = dossierOf(own, rules);
  const falseAlarms = dossier.problems();
  const pairs = own.flatMap(sitesOf).filter(({ kind }) => kind !== "citation");
  const before = new Map<string, ReadonlyMap<string, number>>();
  const outcomes = mutations
    .filter(({ site }) => site.entry.half === half)
    .map((mutation) => outcomeOf(mutation, rules, before));
  const ids = new Set([
    ...Object.keys(looksAt),
    ...Object.values(expectations).flat(),
    ...falseAlarms.map(({ rule }) => rule),
  ]);
  const scores = [...ids].map((rule) => scoreRule(rule, rules, pairs, outcomes, falseAlarms));
  scores.sort((a, b) => orderOf(a) - orderOf(b) || (a.rule < b.rule ? -1 : 1));
  return { half, pairs, scores, outcomes, falseAlarms, dossier };
}

function dossierOf(entries: readonly Entry[], rules: readonly Rule[], changed?: ReadonlyMap<string, string>): Dossier {
  const files = new Map([manifest, ...entries.flatMap((entry) => [...entry.files]), ...(changed ?? [])]);
  return dossierWithTexts(files, new Map(entries.map(({ id, article }) => [`${id}.txt`, article])), rules);
}

function outcomeOf(
  mutation: Mutation,
  rules: readonly Rule[],
  before: Map<string, ReadonlyMap<string, number>>,
): Outcome {
  const { site, neighbour, expected } = mutation;
  const key = `${site.entry.id} ${neighbour.id}`;
  const usual = before.get(key) ?? countByRule(dossierOf([site.entry, neighbour], rules));
  before.set(key, usual);
  const now = countByRule(dossierOf([site.entry, neighbour], rules, applied(mutation)));
  const spoke = [...now].flatMap(([rule, count]) => (count > (usual.get(rule) ?? 0) ? [rule] : []));
  const registered = expected.filter((id) => rules.some((rule) => rule.id === id));
  const found = registered.length === 0 ? undefined : registered.some((id) => spoke.includes(id));
  return { mutation, spoke, found };
}

function countByRule(dossier: Dossier): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { rule } of dossier.problems()) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}

function scoreRule(
  rule: string,
  rules: readonly Rule[],
  pairs: readonly Site[],
  outcomes: readonly Outcome[],
  problems: readonly Problem[],
): RuleScore {
  const alarms = problems.filter((problem) => problem.rule === rule);
  const kinds = looksAt[rule];
  return {
    rule,
    severity: rules.find(({ id }) => id === rule)?.severity,
    found: outcomes.filter(({ mutation, spoke }) => mutation.expected.includes(rule) && spoke.includes(rule)).length,
    missed: outcomes.filter(({ mutation, found }) => found === false && mutation.expected[0] === rule).length,
    falseAlarms: alarms.length,
    warnings: alarms.filter(({ severity }) => severity === "warning" || severity === "error").length,
    applies: pairs.filter(({ kind }) => kinds?.includes(kind as PairKind) ?? true).length,
  };
}

const numbers: readonly PairKind[] = ["figure", "number"];
const quotations: readonly PairKind[] = ["quotation"];
const dates: readonly PairKind[] = ["date"];

/** Pairs that a rule compares; a rule that is not here might speak about any. */
const looksAt: Readonly<Record<string, readonly PairKind[]>> = {
  "actor-not-in-source": ["actor", "speaker"],
  "bound-lost": numbers,
  "date-not-in-source": dates,
  "number-not-in-source": numbers,
  "number-scale": numbers,
  "published-mismatch": ["published"],
  "quote-differs": quotations,
  "quote-in-other-source": quotations,
  "quote-language": quotations,
  "quote-not-in-source": quotations,
  "quote-too-short": quotations,
  "relative-date-mismatch": dates,
  "relative-date-unanchored": dates,
  "source-predates-event": dates,
  "speaker-mismatch": ["speaker"],
  "weekday-mismatch": ["date", "published"],
};

const order: readonly (Rule["severity"] | undefined)[] = ["error", "warning", "information", "hint", "off", undefined];
const orderOf = ({ severity }: RuleScore): number => order.indexOf(severity);
