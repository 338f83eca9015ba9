import assert from "node:assert/strict";
import { test } from "node:test";
import {
  type CompletionItem,
  InsertReplaceEdit,
  InsertTextMode,
  type MarkupContent,
} from "vscode-languageserver-protocol";
import { chosen, everything, labels, offered } from "#testing/check-completion.ts";

/** What the dossier knows besides the file that is being written. */
const known = `
#- dossier.yaml
scopes: [trade, defence]
#- known.dossier.yaml
actors:
  minister:
    name: Rosa Díaz
    aliases: [Роса Диас, {text: Menteri Rosa, lang: id}]
    roles:
      - {title: deputy, of: north, to: 2019}
      - {title: minister, of: north, from: 2020}
  north: {type: state, name: Northland}
  gazette: {type: outlet, name: The Gazette}
sources:
  early: {title: Before it all, published: 2019-12-31, publisher: gazette}
  late: {title: Years later, published: 2024-01-01}
  near: {title: A meeting, published: 2021-06-25, publisher: Morning Wire}
  naming: {title: ROSA DIAZ signs, published: 2021-06-28}
  "O'Brien(2020), p": {title: A book}
instruments:
  pact: {title: Pact of the North, aliases: [Northern Pact], parties: [north], signed: 2021-06-21, in-force: 2022}
events:
  known-event: {date: 2021-06-20, title: Talks, cites: [near]}
claims:
  known-claim: {text: They met., cites: [near]}
#- events.dossier.yaml
`;

const event = (lines: string) => `${known}events:\n  e1:\n    date: 2021-06-22\n${lines}`;
const documentation = (item: CompletionItem | undefined) =>
  (item?.documentation as MarkupContent | undefined)?.value ?? "";
const last = (text: string) => text.slice(text.lastIndexOf("2021-06-22\n") + 11);

test("an empty file begins with sections, and with settings only in dossier.yaml", () => {
  assert.deepEqual(labels("$0").slice(0, 5), ["sources", "actors", "instruments", "events", "claims"]);
  assert.ok(!labels("$0").includes("scopes"));
  assert.ok(labels("#- dossier.yaml\n$0").includes("scopes"));
  assert.deepEqual(labels("events:\n  e1: {}\ntitle: T\nsou$0").includes("events"), false);
  assert.equal(chosen("   $0", "events", { item: {} }), "events:");
});

test("keys that fit and are not there yet, required ones first", () => {
  const keys = labels("events:\n  e1:\n    title: T\n    $0\n    status: planned\n");
  assert.deepEqual(keys.slice(0, 2), ["date", "date-text"]);
  assert.ok(!keys.includes("title") && !keys.includes("status") && !keys.includes("publisher"));
  assert.deepEqual(labels("sources:\n  a:\n    $0").slice(0, 3), ["title", "url", "snapshot"]);
  assert.equal(labels("sources:\n  a:\n    url: x\n    $0")[0], "title");
});

test("a key that is half typed, or there already, is replaced as a whole", () => {
  assert.equal(chosen("events:\n  e1:\n    sta$0", "status"), "events:\n  e1:\n    status: ");
  assert.equal(chosen("events:\n  e1:\n    sta$0ge: x", "status"), "events:\n  e1:\n    status: x");
  assert.equal(chosen("events:\n  e1: {date: 2001, sta$0}", "status"), "events:\n  e1: {date: 2001, status: }");
});

test("a key tells what belongs there, and that it is required", () => {
  const [date] = offered("events:\n  e1:\n    $0");
  assert.equal(date?.detail, "required");
  assert.match(documentation(date), /Write only what is known: `2001-05`/);
  const [plain] = offered("events:\n  e1:\n    $0", { item: {} });
  assert.match(documentation(plain), /Write only what is known: 2001-05/);
});

test("keys of nested mappings, at 2 and 4 columns, in both styles", () => {
  const places: Record<string, string> = {
    "    claims:\n      - $0": "text",
    "    claims:\n      - text: T\n        $0": "cites",
    "    claims:\n    - text: T\n      $0": "cites",
    "    claims:\n        -   text: T\n            figures:\n            -   $0": "value",
    "    claims: [{text: T, figures: [{$0}]}]": "value",
    "    claims:\n      - {text: T, governs: {$0": "instrument",
    "    cites:\n      - source: near\n        $0": "quote",
    "    actors: [{actor: minister,$0}]": "role",
    "    ignore: [{rule: x, $0}]": "until",
  };
  for (const [lines, key] of Object.entries(places)) assert.ok(labels(event(lines)).includes(key), lines);
  assert.ok(labels("actors:\n  a:\n    roles:\n      - $0").includes("as-of"));
  assert.ok(labels("sources:\n  a:\n    snapshot:\n      $0").includes("body"));
  assert.deepEqual(labels("sources:\n  a: {snapshot: {file: x, body: {$0}}}"), ["from", "to"]);
  assert.equal(labels("sources:\n- $0")[0], "id");
});

test("lists and mappings are begun with brackets and lines where the editor knows tab stops", () => {
  const at = "events:\n    e1:\n        $0";
  assert.equal(chosen(at, "actors"), "events:\n    e1:\n        actors: [$0]");
  assert.equal(chosen(at, "claims"), "events:\n    e1:\n        claims:\n            - text: $0");
  assert.equal(chosen("sources:\n  a:\n    $0", "snapshot"), "sources:\n  a:\n    snapshot:\n      file: $0");
  assert.equal(chosen("sources:\n  a: {$0}", "snapshot"), "sources:\n  a: {snapshot: {file: $0}}");
  assert.equal(chosen(at, "actors", { item: {} }), "events:\n    e1:\n        actors: ");
  assert.equal(chosen(at, "claims", { item: {} }), "events:\n    e1:\n        claims:");
  const claims = offered(at).find(({ label }) => label === "claims");
  assert.equal(claims?.insertTextMode, InsertTextMode.asIs);
});

test("a whole record, where the editor takes several lines as they are", () => {
  const text = "events:\n  id:\n    date: \n    title: \n    cites: []";
  assert.equal(chosen("events:\n  $0", "new event"), text);
  assert.deepEqual(labels("events:\n  $0", { item: { snippetSupport: true } }), []);
  const item = "events:\n  - id: \n    date: \n    title: \n    cites: []";
  assert.equal(chosen("events:\n  - $0", "new event"), item);
  assert.equal(chosen("events:\n  - {id: a}\n  $0", "new event"), item.replace("  - id", "  - {id: a}\n  - id"));
  const claims = "events:\n    a:\n        claims:\n            - ";
  assert.equal(chosen(`${claims}$0`, "new claim"), `${claims}text: \n              cites: []`);
  assert.ok(!labels("claims:\n  a:\n    $0").includes("new claim"));
  assert.ok(!labels("actors:\n  - id: a\n    $0").includes("new actor"));
});

test("words of a vocabulary, with their meaning", () => {
  const [planned, occurred] = offered(event("    status: $0"));
  assert.equal(planned?.label, "planned");
  assert.equal(documentation(planned), "Announced for later.");
  assert.equal(occurred?.detail, "default");
  assert.deepEqual(labels(event("    claims: [{wording: $0}]")), ["contested"]);
  assert.deepEqual(labels("#- dossier.yaml\nprofile: $0"), ["draft", "recommended", "strict"]);
  assert.ok(labels("#- dossier.yaml\nrules:\n  x: $0").includes("off"));
  assert.deepEqual(labels(event("    cites: [{source: near, credibility: $0}]")).slice(0, 2), ["1", "2"]);
});

test("the blank behind a colon, a dash or a comma is written along", () => {
  assert.equal(last(chosen(event("    status:$0"), "planned")), "    status: planned");
  assert.equal(last(chosen(event("    status:pl$0"), "planned")), "    status: planned");
  assert.equal(last(chosen(event("    actors:\n      -$0"), "north")), "    actors:\n      - north");
  assert.equal(last(chosen(event("    actors:\n      -no$0"), "north")), "    actors:\n      - north");
  assert.equal(last(chosen(event("    actors: [minister,$0]"), "north")), "    actors: [minister, north]");
  assert.equal(last(chosen(event("    actors: [{actor:$0}]"), "north")), "    actors: [{actor: north}]");
});

test("items of lists in every style", () => {
  assert.equal(last(chosen(event("    cites: [$0"), "near")), "    cites: [near");
  assert.equal(last(chosen(event("    cites: [early, $0, late]"), "near")), "    cites: [early, near, late]");
  assert.equal(last(chosen(event("    cites: [$0 late]"), "near")), "    cites: [near, late]");
  assert.equal(last(chosen(event("    cites: [ea$0rly, late]"), "near")), "    cites: [near, late]");
  assert.equal(last(chosen(event("    cites:\n      - $0"), "near")), "    cites:\n      - near");
  assert.equal(last(chosen(event("    cites:\n    - late\n    - $0"), "near")), "    cites:\n    - late\n    - near");
  assert.equal(last(chosen(event("    cites:\n      $0"), "near")), "    cites:\n      - near");
  assert.equal(
    last(chosen(event("    cites:\n      - late\n      $0"), "near")),
    "    cites:\n      - late\n      - near",
  );
  assert.equal(last(chosen(event("    cites: $0"), "near")), "    cites: near");
});

test("quotes where YAML needs them, and as they are where they are", () => {
  const id = "O'Brien(2020), p";
  assert.equal(last(chosen(event("    cites: [$0]"), id)), `    cites: ["${id}"]`);
  assert.equal(last(chosen(event("    cites: ['$0']"), id)), "    cites: ['O''Brien(2020), p']");
  assert.equal(last(chosen(event('    cites: ["O$0"]'), id)), `    cites: ["${id}"]`);
  assert.equal(last(chosen(event('    cites: ["O$0'), id)), `    cites: ["${id}"`);
  assert.equal(last(chosen(event("    cites:\n      - $0"), id)), `    cites:\n      - ${id}`);
});

test("actors are found by any name in any script", () => {
  for (const typed of ["ros", "diaz", "Díaz", "Рос", "диас", "menteri r", "Diaz Ro", "minis"]) {
    const [first] = offered(event(`    actors: [${typed}$0]`));
    assert.equal(first?.label, "minister", typed);
    assert.ok(first?.filterText?.toLowerCase().startsWith(typed.toLowerCase()), `${typed}: ${first?.filterText}`);
  }
  const [minister] = offered(event("    actors: [Рос$0]"));
  assert.equal(minister?.detail, "Rosa Díaz · minister of north");
  assert.equal(minister?.labelDetails?.description, "Rosa Díaz (Роса Диас)");
});

test("an actor is listed once, one that usually stands there first, and no record refers to itself", () => {
  assert.deepEqual(labels(event("    actors: [minister, $0]")), ["gazette", "north", "{actor: …}"]);
  assert.deepEqual(labels(event("    actors:\n      - $0\n      - north")).slice(0, 2), ["gazette", "minister"]);
  assert.equal(labels(`${known}sources:\n  s:\n    publisher: $0`)[0], "gazette");
  assert.equal(labels(`${known}instruments:\n  i:\n    parties: [$0]`)[0], "north");
  assert.ok(!labels(event("    after: [$0]")).includes("e1"));
});

test("sources near the event come first, before them those that name who takes part", () => {
  const sources = labels(event("    actors: [minister]\n    cites: [$0]"));
  assert.deepEqual(sources.slice(0, 5), ["naming", "near", "late", "early", "O'Brien(2020), p"]);
  for (const typed of ["morning", "2021-06-25", "a meet"]) {
    assert.equal(labels(event(`    cites: [${typed}$0]`))[0], "near", typed);
  }
  const [near] = offered(event("    cites: [near$0]"));
  assert.equal(near?.detail, "A meeting · Morning Wire · 2021-06-25");
});

test("instruments, events and claims", () => {
  assert.deepEqual(labels(event("    instrument: nor$0")), ["pact"]);
  assert.equal(offered(event("    under: [$0]"))[0]?.detail, "Pact of the North · signed 2021-06-21 · in force 2022");
  assert.equal(offered(event("    after: $0"))[0]?.detail, "2021-06-20 · Talks");
  assert.deepEqual(labels(event("    claims: [{text: T, contradicts: [$0]}]")), ["known-claim"]);
  assert.deepEqual(labels(event("    claims: [{text: T, supports: [$0]}]")), ["known-event", "known-claim"]);
});

test("roles of the actor beside, those held at the time first", () => {
  assert.deepEqual(labels(event("    actors: [{actor: minister, role: $0}]")), ["minister", "deputy"]);
  assert.deepEqual(labels(event("    actors:\n      - role: $0\n        actor: minister")), ["minister", "deputy"]);
  assert.equal(offered(event("    actors: [{actor: minister, role: $0}]"))[0]?.detail, "north 2020–");
});

test("scopes, parties, rules, languages and time zones", () => {
  assert.deepEqual(labels(event("    claims: [{text: T, governs: {instrument: pact, scope: [trade, $0]}}]")), [
    "defence",
  ]);
  assert.equal(
    chosen("actors:\n  n: {name: N}\ninstruments:\n  i:\n    ratified: {$0}", "n").slice(-15),
    "ratified: {n: }",
  );
  assert.equal(labels(`${known}instruments:\n  i:\n    parties: [north]\n    ratified: {$0}`)[0], "north");
  assert.ok(labels("sources:\n  a: {language: $0}").includes("id"));
  assert.ok(labels("#- dossier.yaml\ntimezone: America/$0").includes("America/Caracas"));
});

test("dates: today, the instrument's own, and forms that are hard to remember", () => {
  assert.equal(labels("sources:\n  a:\n    captured: $0")[0], "2026-11-21");
  const step = (phase: string) => `${known}events:\n  e:\n    date: $0\n    instrument: pact\n${phase}`;
  assert.deepEqual(labels(step("    phase: signed\n")).slice(0, 2), ["2021-06-21", "2026-11-21"]);
  assert.deepEqual(labels(step("")).slice(0, 2), ["2021-06-21", "2022"]);
  assert.equal(chosen("events:\n  e:\n    date: $0", "from/to"), "events:\n  e:\n    date: 2026-11-21/2026-11-21");
  assert.deepEqual(labels("events:\n  e:\n    date: $0", { item: {} }), ["2026-11-21", "unknown"]);
});

test("nothing in texts, names, addresses, comments and outside the structure", () => {
  const nowhere = [
    "    title: Talks, $0",
    "    title: $0",
    '    title: "Talks: $0"',
    "    note: >-\n      Talks\n      $0",
    "    note: Talks\n      go on$0",
    "    place: $0",
    "    status: planned # $0",
    "    # $0",
    "    status: $0  planned",
    "    cites: [{source: near, quote: they $0}]",
    "    status: planned\n  $0  title: T",
    "    cites: [near] $0",
    "    unknown:\n      $0",
    "    x-own: $0",
    "    claims:\n      $0\n        - text: T",
  ];
  for (const lines of nowhere) assert.deepEqual(labels(event(lines)), [], lines);
  assert.deepEqual(labels("actors:\n  a:\n    name: $0"), []);
  assert.deepEqual(labels("sources:\n  a:\n    url: https:$0"), []);
});

test("in a list of names a key is offered where one is begun", () => {
  assert.deepEqual(labels("actors:\n  a:\n    aliases:\n      - $0"), ["text", "lang"]);
  assert.deepEqual(labels("actors:\n  a:\n    aliases:\n      - te$0"), ["text"]);
  assert.deepEqual(labels("actors:\n  a:\n    aliases:\n      - Te$0"), []);
  assert.deepEqual(labels("actors:\n  a:\n    roles:\n      - ti$0"), ["title"]);
});

test("a typed character asks only where something begins", () => {
  const asked: [string, string][] = [
    ["    status: $0", " "],
    ["    actors: [$0]", "["],
    ["    actors: [north, $0]", " "],
    ["    actors: [north,$0]", ","],
    ["    actors: [{$0}]", "{"],
    ["    cites:\n      - $0", " "],
    ["    said: x\n    actors: [rosa $0]", " "],
  ];
  for (const [lines, typed] of asked) assert.notDeepEqual(labels(event(lines), { typed }), [], lines);
  const idle: [string, string][] = [
    ["    $0", " "],
    ["    status: planned $0", " "],
    ["    title: One, $0", ","],
    ["    date: 2021 $0", " "],
    ["    sta $0", " "],
  ];
  for (const [lines, typed] of idle) assert.deepEqual(labels(event(lines), { typed }), [], lines);
});

test("sections and files in flow style, and lists of records", () => {
  assert.deepEqual(labels("{events: {e1: {date: 2001, title: T, pha$0}}}").includes("phase"), true);
  assert.equal(labels("events: {e1: {date: 2001, $0}}")[0], "title");
  assert.equal(labels("{$0}")[0], "sources");
  assert.equal(labels("events:\n- id: e1\n  date: 2001\n  $0\n- id: e2")[0], "title");
  assert.equal(labels("events:\n- id: e1\n- $0")[0], "id");
});

test("damage before the cursor reaches no further than its key", () => {
  const damages = [
    "    actors: [north",
    '    title: "Talks',
    "    cites: [{source: near",
    "    sta",
    "    claims:\n      - te",
  ];
  for (const damage of damages) {
    assert.ok(labels(event(`${damage}\n    phase: $0`)).includes("signed"), damage);
    assert.ok(labels(event(`${damage}\n    $0`)).includes("place"), damage);
    assert.ok(labels(event(`${damage}\n    actors: [north, $0\n    place: P`)).includes("minister"), damage);
  }
});

test("editors that can insert before the rest of a word are given the choice", () => {
  const [item] = offered(event("    status: pl$0anned"));
  assert.ok(item?.textEdit && InsertReplaceEdit.is(item.textEdit));
  assert.equal(item.textEdit.insert.end.character + 5, item.textEdit.replace.end.character);
  const [plain] = offered(event("    status: pl$0anned"), { item: {} });
  assert.ok(plain?.textEdit && !InsertReplaceEdit.is(plain.textEdit));
});

test("line ends stay as they are", () => {
  const text = chosen("events:\r\n  e1:\r\n    $0\r\n", "claims");
  assert.equal(text, "events:\r\n  e1:\r\n    claims:\r\n      - text: $0\r\n");
});

test("everything an editor may not know is left out", () => {
  const items = offered(event("    cites: [$0]"), { item: {} });
  assert.ok(items.every((item) => !item.labelDetails && !item.tags && !item.insertTextFormat && !item.insertTextMode));
  assert.ok(everything.labelDetailsSupport);
});
