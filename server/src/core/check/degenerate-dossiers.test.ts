import assert from "node:assert/strict";
import { test } from "node:test";
import type { Dossier } from "#core/dossier.ts";
import { rules } from "#core/rules/registry.ts";
import { dossierOf } from "#testing/dossier-of.ts";
import type { Rule, RuleContext } from "./rule.ts";

/** Dossiers in which very much has one thing in common. Four times as much must not be sixteen times the work. */
const dossiers: Readonly<Record<string, (size: number) => string>> = {
  "events of one title, day and set of actors": (size) =>
    `actors:\n  anna: {name: Anna Berg}\n  boris: {name: Boris Tal}\nevents:\n${lines(
      size,
      (i) => `e${i}: {date: 2020-05-05, title: Talks about the big pipeline, actors: [anna, boris]}`,
    )}`,
  "actors of one name": (size) => `actors:\n${lines(size, (i) => `a${i}: {name: Anna Petrovna}`)}`,
  "actors with one alias, which is their first name": (size) =>
    `actors:\n${lines(size, (i) => `a${i}: {name: Sergey Number${letters(i)}, aliases: [Sergey]}`)}`,
  "events that are one with the same event": (size) =>
    `events:\n  e: {date: 2000, title: Talks}\n${lines(size, (i) => `e${i}: {date: 2001, title: Talks, same-as: [e]}`)}`,
  "events of which each is one with the next": (size) =>
    `events:\n${lines(size, (i) => `e${i}: {date: ${2001 + (i % 3)}, title: Talks, same-as: [e${i + 1}]}`)}`,
  "events in a chain of `before`": (size) =>
    `events:\n${lines(size, (i) => `e${i}: {date: 2000, title: Talks, before: [e${i + 1}]}`)}`,
  "events in one cycle of `after`": (size) =>
    `events:\n${lines(size, (i) => `e${i}: {date: 2000, title: Talks, after: [e${(i + 1) % size}]}`)}`,
  "parts of one event": (size) =>
    `events:\n  e: {date: 2000, title: Talks}\n${lines(size, (i) => `e${i}: {date: 2000, title: Talk, part-of: [e]}`)}`,
  "versions of one source, all cited": (size) =>
    `sources:\n${lines(size, (i) => `s${i}: {title: Bulletin, published: 2020, revises: s${i + 1}}`)}events:\n${lines(
      size,
      (i) => `e${i}: {date: 2000, title: Talks, cites: [s${i}]}`,
    )}`,
  "claims about one event": (size) =>
    `actors:\n  anna: {name: Anna Berg}\nsources:\n  s: {title: T, published: 2021}\nevents:\n  e: {date: 2020, title: T, cites: [s]}\nclaims:\n${lines(
      size,
      (i) => `c${i}: {text: She said so, event: e, said-by: anna, cites: [s]}`,
    )}`,
  "instruments that govern one thing": (size) =>
    `instruments:\n${lines(size, (i) => `i${i}: {title: Treaty, signed: 2001-05-05}`)}claims:\n${lines(
      size,
      (i) => `c${i}: {text: It is governed, date: 2002, governs: {instrument: i${i}, scope: trade}}`,
    )}`,
  "instruments of which each supersedes the next": (size) =>
    `instruments:\n${lines(
      size,
      (i) => `i${i}: {title: Treaty, signed: 2001-05-05, supersedes: [i${i + 1}]}`,
    )}claims:\n${lines(
      size,
      (i) => `c${i}: {text: It is governed, date: 2002, governs: {instrument: i${i}, scope: trade}}`,
    )}`,
};

for (const [name, text] of Object.entries(dossiers)) {
  test(`the work grows with the number of ${name}`, () => {
    const [small, large] = [250, 1000].map((size) => questionsAbout(text(size)));
    assert.ok(small && large && large < 6 * small, `${small} questions, and ${large} of four times as much`);
  });
}

test("of many instruments that govern one thing each is reported, with a few of the others", () => {
  const text = dossiers["instruments that govern one thing"]?.(1000) ?? "";
  const found = problemsOf(dossierOf(new Map([["a.dossier.yaml", text]])), "governing-conflict");
  assert.equal(found.length, 1000);
  assert.ok(found.every(({ related }) => related.length > 0 && related.length <= 3));
});

test("of a long chain of versions the hundredth is named", () => {
  const text = dossiers["versions of one source, all cited"]?.(150) ?? "";
  const found = problemsOf(dossierOf(new Map([["a.dossier.yaml", text]])), "superseded-source");
  const newer = new Map(found.map(({ message: { args } }) => [args.id, args.newer]));
  assert.equal(newer.get("s50"), "s0");
  assert.equal(newer.get("s140"), "s40");
});

const problemsOf = (dossier: Dossier, rule: string) => dossier.problems().filter((problem) => problem.rule === rule);

const lines = (size: number, line: (i: number) => string): string =>
  Array.from({ length: size }, (_, i) => `  ${line(i)}\n`).join("");

/** A name that differs from all others in more than a letter. */
const letters = (i: number): string => [...String(i)].map((digit) => "abcdefghij"[Number(digit)]?.repeat(3)).join("");

/** What all rules ask of their contexts, a list of sites counting as many as there are. */
function questionsAbout(text: string): number {
  let asked = 0;
  const counting = (context: RuleContext): RuleContext =>
    new Proxy(context, {
      get(target, name) {
        const value: unknown = Reflect.get(target, name, target);
        if (typeof value !== "function") return value;
        if (name === "once")
          return (question: string, find: (shared: RuleContext) => unknown) => {
            asked++;
            return target.once(question, (shared) => find(counting(shared)));
          };
        return (...args: unknown[]) => {
          const answer: unknown = value.apply(target, args);
          asked += name === "references" && Array.isArray(answer) ? 1 + answer.length : 1;
          return answer;
        };
      },
    });
  const counted = rules.map((rule): Rule => {
    if (rule.shape === "record")
      return { ...rule, record: (record, context) => rule.record(record, counting(context)) };
    if (rule.shape !== "key") return rule;
    const { extract } = rule;
    return {
      ...rule,
      ...(extract && { extract: (record, context) => extract(record, counting(context)) }),
      members: (members, context, key) => rule.members(members, counting(context), key),
    };
  });
  dossierOf(new Map([["a.dossier.yaml", text]]), counted).problems();
  return asked;
}
