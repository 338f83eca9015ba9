import type { Entry } from "./corpus.ts";
import { mutateDate } from "./mutate-date.ts";
import { mutateNumber, rescale } from "./mutate-number.ts";
import { replaceWord, toggleNegation } from "./mutate-quotation.ts";
import { Random } from "./random.ts";
import { type Site, sitesOf } from "./sites.ts";

/** A correct record made wrong at one place. */
export interface Mutation {
  readonly kind: MutationKind;
  readonly site: Site;
  readonly replacement: string;
  /** Another article of the same half, of the same language if there is one, else in the same script; its records and text are at hand too. */
  readonly neighbour: Entry;
  /** Rules of which one should speak; the first is the one that is meant. */
  readonly expected: readonly string[];
}

export type MutationKind = keyof typeof expectations;

const dateRules = [
  "date-not-in-source",
  "source-predates-event",
  "relative-date-mismatch",
  "occurred-in-future",
  "planned-overdue",
];
const publishedRules = [
  "published-mismatch",
  "published-in-future",
  "source-predates-event",
  "relative-date-mismatch",
  "weekday-mismatch",
];
const quoteRules = ["quote-differs", "quote-not-in-source", "quote-in-other-source"];
const numberRules = ["number-not-in-source", "number-scale", "boilerplate-support", "headline-only-support"];

/** What was done, and who should see it. */
export const expectations = {
  "number digit": numberRules,
  "number scale": ["number-scale", "number-not-in-source"],
  "date day": dateRules,
  "date month": dateRules,
  "date year": dateRules,
  "date day and month swapped": dateRules,
  "published day": publishedRules,
  "published month": publishedRules,
  "published year": publishedRules,
  "published day and month swapped": publishedRules,
  "actor from another article": ["actor-not-in-source", "boilerplate-support", "headline-only-support"],
  "speaker replaced": ["speaker-mismatch", "actor-not-in-source"],
  "quotation word": quoteRules,
  "negation dropped or added": quoteRules,
  "quotation cited from another article": ["quote-in-other-source", "quote-not-in-source", "source-predates-event"],
  "claim cited from another article": [...numberRules, ...dateRules, "actor-not-in-source"],
} as const satisfies Record<string, readonly string[]>;

/** Always the same for the same entries and seed. */
export function mutationsOf(entries: readonly Entry[], seed: number): Mutation[] {
  const random = new Random(seed);
  return entries.flatMap((entry) => {
    const neighbours = neighboursOf(entry, entries);
    return sitesOf(entry).flatMap((site) => {
      const neighbour = random.pick(neighbours);
      if (neighbour === undefined) throw new Error(`${entry.id}: no other article in its script and half`);
      return wrongValues(site, neighbour, random).flatMap(([kind, replacement]) =>
        replacement === undefined ? [] : [{ kind, site, replacement, neighbour, expected: expectations[kind] }],
      );
    });
  });
}

function neighboursOf(entry: Entry, entries: readonly Entry[]): Entry[] {
  const others = entries.filter(({ id, half }) => half === entry.half && id !== entry.id);
  const sameLanguage = others.filter(({ language }) => language === entry.language);
  return sameLanguage.length > 0 ? sameLanguage : others.filter((other) => isCyrillic(other) === isCyrillic(entry));
}

const isCyrillic = ({ language }: Entry): boolean => language === "ru" || language === "uk";

export function applied({ site, replacement }: Mutation): Map<string, string> {
  const files = new Map(site.entry.files);
  const text = files.get(site.file) ?? "";
  return files.set(site.file, text.slice(0, site.start) + replacement + text.slice(site.end));
}

type WrongValue = readonly [MutationKind, string | undefined];

function wrongValues(site: Site, neighbour: Entry, random: Random): WrongValue[] {
  switch (site.kind) {
    case "figure":
      return [
        ["number digit", mutateNumber(site, random)],
        ["number scale", rescale(site, random)],
      ];
    case "number":
      return [["number digit", mutateNumber(site, random)]];
    case "date":
    case "published":
      return (["day", "month", "year", "day and month swapped"] as const).map((part) => [
        `${site.kind as "date" | "published"} ${part}`,
        mutateDate(site, part, random),
      ]);
    case "actor":
      return [["actor from another article", random.pick(people(neighbour))]];
    case "speaker":
      return [["speaker replaced", otherSpeaker(site, neighbour, random)]];
    case "quotation":
      return [
        ["quotation word", replaceWord(site, neighbour, random)],
        ["negation dropped or added", toggleNegation(site)],
      ];
    case "citation":
      return [
        [
          hasQuotation(site) ? "quotation cited from another article" : "claim cited from another article",
          neighbour.id,
        ],
      ];
  }
}

/** People of the same article where there is a second one: the harder mistake. */
function otherSpeaker(site: Site, neighbour: Entry, random: Random): string | undefined {
  const others = people(site.entry).filter((id) => id !== site.value);
  return random.pick(others.length > 0 ? others : people(neighbour));
}

/** Ids of those who speak. */
function people(entry: Entry): string[] {
  return [...new Set(sitesOf(entry).flatMap(({ kind, value }) => (kind === "speaker" ? [value] : [])))];
}

function hasQuotation({ entry, file, end }: Site): boolean {
  return (entry.files.get(file) ?? "").slice(end).startsWith(", quote:");
}
