import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { InlayHint, InlayHintLabelPart, Range } from "vscode-languageserver-protocol";
import type { Dossier } from "#core/dossier.ts";
import { atCursor } from "#testing/at-cursor.ts";
import { dossierOf } from "#testing/dossier-of.ts";
import { fullClient } from "#testing/feature-context.ts";
import { dossierTexts } from "#testing/generated-dossier.ts";
import type { FeatureContext } from "./feature.ts";
import { inlayHints, resolveInlayHint } from "./inlay-hint.ts";
import { defaultSettings } from "./settings.ts";

const uri = "events.dossier.yaml";
const resolving: FeatureContext = {
  ...fullClient,
  client: { textDocument: { inlayHint: { resolveSupport: { properties: ["tooltip", "label.location"] } } } },
};
const everything: Range = { start: { line: 0, character: 0 }, end: { line: 9999, character: 0 } };

const labelOf = ({ label }: InlayHint): string =>
  typeof label === "string" ? label : label.map(({ value }) => value).join("");

/** The text of the file with its hints in it. */
function shown(picture: string, context = resolving, range = everything): string {
  const { dossier } = atCursor(`$0${picture}`);
  const file = dossier.files.get(uri);
  const hints = inlayHints(dossier, { textDocument: { uri }, range }, context);
  assert.deepEqual(
    hints.filter(({ paddingLeft }) => !paddingLeft),
    [],
  );
  assert.deepEqual(
    hints,
    [...hints].sort((a, b) => a.position.line - b.position.line || a.position.character - b.position.character),
  );
  const placed = hints.map((hint) => ({ label: labelOf(hint), offset: file?.lines.offsetOf(hint.position) ?? 0 }));
  let text = file?.text ?? "";
  for (const { label, offset } of placed.reverse()) text = `${text.slice(0, offset)}‹${label}›${text.slice(offset)}`;
  return text;
}

const records = `
actors:
  mg: {name: María Gómez, born: 1960-02-29}
  north: {name: Northland, type: state}
  harbour-times: {name: The Harbour Times, type: outlet, owner: hh}
  hh: {name: Harbour Holding}
sources:
  ht-12: {title: Talks begin, publisher: harbour-times, published: 2025-05-08}
  w: {title: W, publisher: Wire Service, published: "[2025-12-31..2026-01-02]", via: [ht-12, hh]}
  y: {title: Y, published: 2024-05-03, via: hh}
  none: {title: N}
`;

test("ids of actors get their names, ids of sources publisher and year", () => {
  const text = shown(`${records}
events:
  e:
    date: 2025-05
    title: Talks
    actors: [mg, {actor: mg, role: minister}]
    claims:
      - {text: a, said-by: mg, cites: [ht-12, w, y, none, {source: w, quote: q}]}
instruments:
  t: {title: T, parties: [mg], ratified: {mg: 2025}}
`);
  assert.match(text, /owner: hh‹Harbour Holding›}/);
  assert.match(text, /via: \[ht-12‹The Harbour Times, 2025›, hh‹Harbour Holding›\]/);
  assert.match(text, /actors: \[mg‹María Gómez›, {actor: mg‹María Gómez›, role/);
  assert.match(text, /said-by: mg‹María Gómez›,/);
  assert.match(
    text,
    /cites: \[ht-12‹The Harbour Times, 2025›, w‹Wire Service›, y‹2024›, none, {source: w‹Wire Service›, quote: q}\]/,
  );
  assert.match(text, /parties: \[mg‹María Gómez›\], ratified: {mg‹María Gómez›: 2025}/);
  assert.doesNotMatch(text, /title: [^,}\n]*‹|\n {2}[\w-]+‹/, "definitions and texts have none");
});

test("what the id says already is not said again, and what is not known not at all", () => {
  const text = shown(`
actors:
  maria-gomez: {name: María Gómez}
  mariagomez: {name: María Gómez}
  nameless: {type: state}
  kin: {name: "", of: x}
sources:
  harbour-times-2025-05-08: {title: A, publisher: Harbour Times, published: 2025-05}
  e-source: {title: A, publisher: nobody, published: 2025-99}
  harbour-2025: {title: A, publisher: Harbour Times, published: 2025-05}
  harbour-times: {title: A, publisher: Harbour Times, published: 2025-05}
events:
  e: {date: 2025, title: E, actors: [maria-gomez, mariagomez, nameless, unknown, e, __proto__], cites: [harbour-times-2025-05-08, e-source, harbour-2025, harbour-times, constructor]}
`);
  assert.match(text, /actors: \[maria-gomez, mariagomez, nameless, unknown, e, __proto__\]/);
  assert.match(
    text,
    /cites: \[harbour-times-2025-05-08, e-source‹nobody›, harbour-2025‹Harbour Times›, harbour-times‹2025›, constructor\]/,
  );
});

test("days get their weekday; dates that are no days, or none at all, get none", () => {
  const weekday = (date: string): string => {
    const text = shown(`events:\n  e: {title: T, date: ${date}, x-other: 2025-05-07}`);
    return text.slice(text.indexOf("date: ") + "date: ".length, text.indexOf(", x-other"));
  };
  assert.equal(weekday("2025-05-07"), "2025-05-07‹Wed›");
  assert.equal(weekday('"2025-05-07?"'), '"2025-05-07?"‹Wed›');
  assert.equal(weekday("2024-07-29T20:15:00+07:00"), "2024-07-29T20:15:00+07:00‹Mon›");
  assert.equal(weekday("2021-06-21/2021-06-23"), "2021-06-21/2021-06-23‹Mon–Wed›");
  assert.equal(weekday("[2026-01-09, 2026-01]"), "[2026-01-09‹Fri›, 2026-01]");
  const others = [
    "2025-05",
    "2025",
    "2025-05-07~",
    "2025-02-30",
    "2026-01-05/..",
    '"[2025-10-21..2025-10-31]"',
    "unknown",
  ];
  for (const date of [...others, "{a: 2025-05-07}", "soon", "{}", "~", '""']) assert.equal(weekday(date), date);
});

test("weekdays are those of the editor's language, whatever it is called", () => {
  const inLocale = (locale: string) => shown("events:\n  e: {date: 2025-05-07}", { ...resolving, locale });
  assert.match(inLocale("id"), /‹Rab›/);
  assert.match(inLocale("de-AT"), /‹Mi/);
  assert.match(inLocale("no such locale"), /‹Wed›/);
});

test("only the asked range is answered", () => {
  const picture =
    "events:\n  a: {date: 2025-05-05}\n  b: {date: 2025-05-06, announced: 2025-05-07}\n  c: {date: 2025-05-08}\n";
  const range = { start: { line: 2, character: 10 }, end: { line: 2, character: 30 } };
  assert.equal(shown(picture, resolving, range), picture.replace("2025-05-06", "2025-05-06‹Tue›"));
});

test("each kind can be switched off", () => {
  const picture = `${records}events:\n  e: {date: 2025-05-07, title: T, actors: [mg], cites: [y]}\n`;
  const only = (kind: "actorNames" | "weekdays" | "sources"): string => {
    const inlayHints = { actorNames: false, weekdays: false, sources: false, [kind]: true };
    const text = shown(picture, { ...resolving, settings: { ...defaultSettings, inlayHints } });
    return text.slice(text.indexOf("  e: "));
  };
  assert.equal(only("actorNames"), "  e: {date: 2025-05-07, title: T, actors: [mg‹María Gómez›], cites: [y]}\n");
  assert.equal(only("weekdays"), "  e: {date: 2025-05-07‹Wed›, title: T, actors: [mg], cites: [y]}\n");
  assert.equal(only("sources"), "  e: {date: 2025-05-07, title: T, actors: [mg], cites: [y‹2024›]}\n");
});

function nameHint(dossier: Dossier, context: FeatureContext): InlayHint {
  const hint = inlayHints(dossier, { textDocument: { uri }, range: everything }, context)[0];
  assert.ok(hint);
  return hint;
}

const partOf = ({ label }: InlayHint): InlayHintLabelPart => (label as InlayHintLabelPart[])[0]!;

test("the pointer shows name and id, a click goes to the record; worked out when it is asked for", () => {
  const { dossier } = atCursor(`$0actors:\n  mg: {name: "*María* Gómez"}\nevents:\n  e: {actors: mg}\n`);
  const hint = nameHint(dossier, resolving);
  assert.equal(hint.tooltip, undefined);
  assert.equal(partOf(hint).location, undefined);
  const resolved = resolveInlayHint(dossier, hint);
  assert.deepEqual(resolved.tooltip, { kind: "markdown", value: "**\\*María\\* Gómez** · `mg`" });
  const range = { start: { line: 1, character: 2 }, end: { line: 1, character: 4 } };
  assert.deepEqual(partOf(resolved), { value: "*María* Gómez", location: { uri, range } });
});

test("an editor that resolves nothing later gets all at once", () => {
  const { dossier } = atCursor("$0actors:\n  mg: {name: María Gómez}\nevents:\n  e: {actors: mg}\n");
  const hint = nameHint(dossier, fullClient);
  assert.ok(hint.tooltip);
  assert.ok(partOf(hint).location);
});

test("hints of another time, and what is no hint of ours, are given back as they are", () => {
  const { dossier } = atCursor("$0actors:\n  mg: {name: María Gómez}\n");
  for (const data of [undefined, null, 1, {}, { uri, id: "gone", kind: "actor" }, { uri, id: "mg", kind: "source" }]) {
    const hint: InlayHint = { position: { line: 0, character: 0 }, label: [{ value: "x" }], data };
    assert.equal(resolveInlayHint(dossier, hint), hint);
  }
});

test("whatever is written, the hints of all lines are those of the whole, in order and with words", () => {
  fc.assert(
    fc.property(dossierTexts(), fc.nat(), fc.nat(9), (text, cut, length) => {
      const from = cut % (text.length + 1);
      const dossier = dossierOf(new Map([[uri, text.slice(0, from) + text.slice(from + length)]]), []);
      const whole = inlayHints(dossier, { textDocument: { uri }, range: everything }, fullClient);
      const count = dossier.files.get(uri)?.lines.lineCount ?? 0;
      const byLine = Array.from({ length: count }, (_, line) => {
        const range = { start: { line, character: 0 }, end: { line, character: 9999 } };
        return inlayHints(dossier, { textDocument: { uri }, range }, fullClient);
      });
      assert.deepEqual(byLine.flat(), whole);
      for (const hint of whole) assert.notEqual(labelOf(hint), "");
    }),
    { numRuns: 50 },
  );
});
