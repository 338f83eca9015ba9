import assert from "node:assert/strict";
import { test } from "node:test";
import type { CompletionItem } from "vscode-languageserver-protocol";
import type { Dossier } from "#core/dossier.ts";
import type { TextFormat } from "#core/model/spec.ts";
import type { AnyRecord } from "#core/record.ts";
import type { Span } from "#core/text/span.ts";
import { offeredAt, textWith } from "#testing/check-completion.ts";
import { dossierOf } from "#testing/dossier-of.ts";
import { Random } from "#testing/random.ts";

/** Written for this test: every style in which records are written. */
const sample = `# A dossier in one file.
title: Two harbours
language: en
sources:
  gazette-1:
    title: "Official: harbour act"
    publisher: gazette
    published: 2021-06-30
    snapshot: {file: act.txt, body: {from: The act, to: Related}}
  wire-2: {title: The ferry is late, via: [gazette, gazette-1], published: "[2021-07-01..2021-07-09]"}
actors:
    gazette: {type: outlet, name: The Gazette, owner: port}
    gomez:
        name: Ana Gómez
        aliases:
            - {text: А. Гомес, lang: ru}
            - Gómez
        roles:
            - title: mayor
              of: port
              to: 2019
            - {title: minister, of: port, from: 2020-02, cites: [gazette-1]}
    port: {type: state, name: Portland}
instruments:
- id: act
  title: Harbour act
  parties: [port]
  ratified: {port: 2021-06-29}
  cites:
  - gazette-1
- id: act-2
  title: Second harbour act
  amends: act
events:
  opening: # of the harbour
    date: 2021-06-30
    title: The harbour opens
    status: occurred
    actors: [gomez, {actor: port, role: host}]
    instrument: act
    phase: in-force
    claims:
      - text: >-
          The harbour is open,
          and so is the act: at last.
        kind: statement
        said-by: gomez
        cites:
          - gazette-1
          - source: "wire-2"
            quote: "open at
              last"
      - {text: It cost money, figures: [{value: 3, bound: about}], cites: [wire-2,
          gazette-1]}
    cites: ['gazette-1']
  closing: {date: 2022, title: It closes, after: [opening], actors: [port]}
`;

const uri = "all.dossier.yaml";
const open = (text: string): Dossier => dossierOf(new Map([[uri, text]]), []);
const plain = {};

test("at no offset, and at the end of no beginning of the file, it fails", () => {
  const whole = open(sample);
  let cut = open("");
  for (let at = 0; at <= sample.length; at++) {
    cut = cut.update([{ path: uri, text: sample.slice(0, at) }]);
    offeredAt(cut, uri, at);
    offeredAt(whole, uri, at, { item: plain });
  }
});

test("in damaged text it does not fail", () => {
  const random = new Random(7);
  const pieces = [
    "[",
    "]",
    "{",
    "}",
    ",",
    ":",
    " ",
    "\n",
    "  ",
    "- ",
    '"',
    "'",
    "#",
    "|",
    ">",
    "&a ",
    "*a",
    "\t",
    "---\n",
    "\r",
    "😀",
  ];
  for (let run = 0; run < 150; run++) {
    let text = sample;
    for (let edits = random.below(3); edits >= 0; edits--) {
      const from = random.below(text.length);
      text = text.slice(0, from) + random.of(pieces) + text.slice(from + random.below(12));
    }
    offeredAt(open(text), uri, random.below(text.length + 1));
  }
});

test("of every reference in the file each beginning is completed to the same file", () => {
  const dossier = open(sample);
  const references = dossier.files.get(uri)?.records.flatMap((record) => placesOf(dossier, record)) ?? [];
  let count = 0;
  for (const { id, start, end } of references) {
    const quote = /["']/.test(sample[start] ?? "") ? 1 : 0;
    for (let length = 0; length <= id.length; length++) {
      const at = start + quote + length;
      const cut = sample.slice(0, at) + sample.slice(end - quote);
      assert.equal(choose(cut, at, id), sample, `${id} at ${start}, ${length} letters typed`);
      count++;
    }
  }
  assert.ok(count > 100);
});

test("every key in the file can be chosen again where it stands", () => {
  const keys = /(?<=^ *(?:- )?|[{,] *)([a-z-]+)(?=:(?: |$))/gm;
  let count = 0;
  for (const { 0: key, index } of sample.matchAll(keys)) {
    if (/^(?:gazette|wire|gomez|port|opening|closing|act$)/.test(key)) continue;
    assert.equal(choose(sample, index + 1, key), sample, `${key} at ${index}`);
    count++;
  }
  assert.ok(count > 60);
});

test("inside texts, names and addresses nothing is offered", () => {
  const dossier = open(sample);
  const texts = dossier.files.get(uri)?.records.flatMap((record) => textsOf(dossier, record)) ?? [];
  let count = 0;
  for (const { start, end } of texts) {
    for (let at = start; at <= end; at++) {
      assert.deepEqual(offeredAt(dossier, uri, at), [], `at ${at} of ${sample.slice(start, end)}`);
      count++;
    }
  }
  assert.ok(count > 200);
});

test("whatever is chosen, YAML reads the file no worse than before", () => {
  const random = new Random(11);
  const lines = [...sample.matchAll(/^/gm)].map(({ index }) => index);
  for (let run = 0; run < 300; run++) {
    const { text, at } = halfTyped(random, lines);
    const dossier = open(text);
    const before = problemsIn(dossier);
    const items = offeredAt(dossier, uri, at, random.oneIn(2) ? {} : { item: plain });
    for (const item of items.length > 0 ? random.some(items, 4) : []) {
      const after = textWith(text, item).replace("$0", "");
      assert.ok(problemsIn(open(after)) <= before, `${item.label} at ${at} in\n${text}\ngives\n${after}`);
    }
  }
});

/** A place where somebody may be writing: anywhere, on a new line at any column, or at the end of a line that is cut off. */
function halfTyped(random: Random, lines: readonly number[]): { text: string; at: number } {
  const start = random.of(lines);
  const at = random.below(sample.length);
  switch (random.below(3)) {
    case 0:
      return { text: sample, at };
    case 1: {
      const line = " ".repeat(random.below(13)) + random.of(["", "", "- ", "-", "a", "- a"]);
      return { text: `${sample.slice(0, start)}${line}\n${sample.slice(start)}`, at: start + line.length };
    }
    default: {
      const end = sample.indexOf("\n", at);
      const line = sample.slice(sample.lastIndexOf("\n", at - 1) + 1, end);
      const isWhole = closing(line) === "" && !/^[^[{]*[\]}]/.test(line);
      if (at > end || !isWhole) return { text: sample, at };
      const kept = sample.slice(end - line.length, at);
      return { text: `${sample.slice(0, at)}${closing(kept)}${sample.slice(end)}`, at };
    }
  }
}

/** What an editor writes behind the cursor while brackets and quotes are opened. */
function closing(line: string): string {
  const pairs: Record<string, string> = { "[": "]", "{": "}" };
  const open: string[] = [];
  let quote = "";
  for (const character of line) {
    if (quote !== "") quote = character === quote ? "" : quote;
    else if (/["']/.test(character)) quote = character;
    else if (character in pairs) open.push(pairs[character] ?? "");
    else if (/[\]}]/.test(character)) open.pop();
  }
  return quote + open.reverse().join("");
}

function textsOf(dossier: Dossier, record: AnyRecord): Span[] {
  const texts = [...record.visits].filter(({ spec }) => spec.type === "text" && free.includes(spec.format));
  return texts.map(({ node }) => {
    const { start, end } = dossier.files.get(uri)?.spanIn(record, node.span) ?? node.span;
    return { start, end: sample.slice(0, end).trimEnd().length };
  });
}

const free: readonly TextFormat[] = ["prose", "quotation", "name", "url"];

function placesOf(dossier: Dossier, record: AnyRecord) {
  const file = dossier.files.get(uri);
  return record.references.map(({ id, span }) => ({ id, ...(file?.spanIn(record, span) ?? span) }));
}

function choose(text: string, at: number, label: string): string {
  const items = offeredAt(open(text), uri, at);
  const item: CompletionItem | undefined = items.find((candidate) => candidate.label === label);
  assert.ok(item, `'${label}' is not offered at ${at} of\n${text}`);
  return textWith(text, item);
}

/** What YAML cannot read. */
function problemsIn(dossier: Dossier): number {
  const file = dossier.files.get(uri);
  return [...(file?.syntax.problems ?? []), ...(file?.records.flatMap(({ syntax }) => syntax.problems) ?? [])].length;
}
