import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type Token, tokensOf } from "./tokens.ts";

// Written for this test.
const dossier = `title: A dossier with something of everything
sources:
  gazette: {title: "A day of talks", published: 2021-06-23, via: [wire]}
  wire:
    title: Talks "held", 50 % done
    snapshot:
      file: texts/wire.txt
      body: {from: "MOSCOW (Wire)", to: 'Read more'}
actors:
  lavrov: {name: Sergey Lavrov, aliases: [Lavrov, "S. Lavrov"]}
  - id: arreaza
    name: Jorge Arreaza # as he writes it
    roles:
      - {title: foreign minister, as-of: 2021-06, cites: [gazette]}
      - title: minister
        to: 2022
events:
  # dossier-ignore single-source: nobody else was there
  visit:
    date: 2021-06-21/2021-06-23
    date-text: |
      from Monday
      to Wednesday: three days
    title: The minister's visit
    actors: [lavrov,
             {actor: arreaza, role: guest}]
    claims:
      - id: agreements
        text: More than 260 agreements: that is what he said
        kind: figure
        figures: [{value: 260, bound: more-than}]
        cites:
          - source: gazette
            quote: "more than
              260 agreements"
          - wire
      - text: They went on.
        cites: [{source: wire, quote: 'went on'}]
  talks:
    date: "[2021-06-21..2021-06-23]"
    part-of:
    - visit
    status: planned
  farewell:
    date: 2021-06-23
    cites: [gazette, wire]
claims:
  last:
    text: Every record before this one may be damaged.
  one-more:
    text: It is here to be compared.
    cites: [gazette]
`;
const lines = dossier.split("\n");
const intact = scopesOf(lines);
const isRecordStart = (line: string): boolean => /^(?: {2}(?:- )?)?[^ #-]/.test(line);

/** A place in a line below a record's first one; of a record that lost its own key nothing can be known. */
const place = fc
  .constantFrom(...lines.keys())
  .filter((line) => !isRecordStart(lines[line] ?? ""))
  .chain((line) => fc.record({ line: fc.constant(line), column: fc.integer(columnsOf(lines[line] ?? "")) }));

test("a line that is cut off colours no record but its own", () => {
  fc.assert(
    fc.property(place, ({ line, column }) => assertLaterRecordsAreUnchanged(line, (text) => text.slice(0, column))),
  );
});

test("a mark too many colours no record but its own", () => {
  const mark = fc.constantFrom(`"`, "'", "[", "{", "]", "}", "#", ":", "|", ">");
  fc.assert(
    fc.property(place, mark, ({ line, column }, added) =>
      assertLaterRecordsAreUnchanged(line, (text) => text.slice(0, column) + added + text.slice(column)),
    ),
    { numRuns: 200 },
  );
});

function assertLaterRecordsAreUnchanged(line: number, damage: (text: string) => string): void {
  const next = lines.findIndex((text, i) => i > line && isRecordStart(text));
  if (next < 0) return;
  const damaged = damage(lines[line] ?? "");
  const actual = scopesOf(lines.with(line, damaged));
  assert.deepEqual(actual.slice(next), intact.slice(next), `${line + 1}: ${damaged}`);
}

function columnsOf(line: string): { min: number; max: number } {
  return { min: line.search(/\S|$/), max: line.length };
}

function scopesOf(text: readonly string[]): string[] {
  return tokensOf(text).map((tokens) => tokens.map(describe).join("\n"));
}

function describe({ start, end, scopes }: Token): string {
  return `${end - start} ${scopes.join(" ")}`;
}
