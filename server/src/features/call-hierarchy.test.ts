import assert from "node:assert/strict";
import { test } from "node:test";
import type { CallHierarchyItem, Range } from "vscode-languageserver-protocol";
import type { Dossier } from "#core/dossier.ts";
import { atCursor } from "#testing/at-cursor.ts";
import { fullClient } from "#testing/feature-context.ts";
import { incomingCalls, outgoingCalls, prepareCallHierarchy } from "./call-hierarchy.ts";

const picture = `
events:
  visit:
    date: 2021-06-22
    title: A visit
    cites: [gazette]
    claims:
      - id: met
        text: They met.
        cites: [gazette, {source: daily, quote: met}]
        supports: [peace]
      - text: They signed.
        cites: [{source: daily, via: [wire-report]}]
sources:
  gazette: {title: Official gazette, publisher: press}
  daily: {title: The daily, via: [wire-report, Reuters]}
  wire-report: {type: wire, publisher: Agency, retracted: true}
  loop-1: {title: L1, via: [loop-2]}
  loop-2: {title: L2, via: [loop-1]}
actors:
  press: {type: outlet, name: The Press, owner: holding}
  holding: {type: organisation, name: The Holding}
  agency: {type: outlet, name: Agency}
  ana: {name: Ana, roles: [{title: mayor, cites: [gazette]}]}
instruments:
  pact: {title: Pact, cites: [gazette]}
claims:
  peace:
    text: There is peace.
    event: visit
    cites: [gazette]
`;

/** Puts the cursor into the first occurrence of the text. */
function prepared(text: string, inside = 1): { dossier: Dossier; item: CallHierarchyItem | undefined } {
  const at = picture.indexOf(text) + inside;
  const { dossier, params } = atCursor(`${picture.slice(0, at)}$0${picture.slice(at)}`);
  return { dossier, item: prepareCallHierarchy(dossier, params, fullClient)?.[0] };
}

function callers(dossier: Dossier, item: CallHierarchyItem): string[] {
  return incomingCalls(dossier, { item: wired(item) }, fullClient).map(
    ({ from, fromRanges }) => `${from.name}: ${textsOf(dossier, from.uri, fromRanges)}`,
  );
}

function called(dossier: Dossier, item: CallHierarchyItem): string[] {
  return outgoingCalls(dossier, { item: wired(item) }, fullClient).map(
    ({ to, fromRanges }) => `${to.name}: ${textsOf(dossier, item.uri, fromRanges)}`,
  );
}

/** As it comes back from the client. */
const wired = (item: CallHierarchyItem): CallHierarchyItem => JSON.parse(JSON.stringify(item));

function textsOf(dossier: Dossier, uri: string, ranges: readonly Range[]): string {
  const file = dossier.files.get(uri);
  return ranges
    .map(({ start, end }) => file?.text.slice(file.lines.offsetOf(start), file.lines.offsetOf(end)))
    .join(", ");
}

function upwards(text: string): string[] {
  const { dossier, item } = prepared(text);
  assert.ok(item);
  return callers(dossier, item);
}

function downwards(text: string): string[] {
  const { dossier, item } = prepared(text);
  assert.ok(item);
  return called(dossier, item);
}

test("whatever cites a source rests on it: events, claims, instruments, roles", () => {
  assert.deepEqual(upwards("gazette: {"), [
    "A visit: gazette",
    "They met.: gazette",
    "Ana: gazette",
    "Pact: gazette",
    "There is peace.: gazette",
  ]);
});

test("what hands on a source rests on it, and claims that say so themselves", () => {
  assert.deepEqual(upwards("wire-report: {"), ["They signed.: wire-report", "daily: wire-report"]);
  assert.deepEqual(upwards("daily: {"), ["They met.: daily", "They signed.: daily"]);
});

test("on a claim rest its event and what it supports", () => {
  assert.deepEqual(upwards("They met"), ["A visit: met", "There is peace.: peace"]);
  assert.deepEqual(upwards("There is"), ["A visit: visit"]);
});

test("on an outlet rests what it published as an origin, what was taken from it, and what it owns", () => {
  assert.deepEqual(upwards("press: {"), ["gazette: press"]);
  assert.deepEqual(upwards("holding: {"), ["The Press: holding"]);
  assert.deepEqual(upwards("agency: {"), ["wire-report: Agency"]);
});

test("a claim rests on its sources and on what supports it, down to the origins", () => {
  const { dossier, item } = prepared("They signed");
  assert.ok(item);
  assert.deepEqual(called(dossier, item), ["daily: daily", "wire-report: wire-report"]);
  assert.deepEqual(downwards("There is"), ["gazette: gazette", "They met.: peace"]);
  assert.deepEqual(downwards("gazette: {"), ["The Press: press"]);
  assert.deepEqual(downwards("press: {"), ["The Holding: holding"]);
  assert.deepEqual(downwards("holding: {"), []);
});

test("an agency that is named, not recorded, is an origin too; a name that an actor bears is the actor", () => {
  assert.deepEqual(downwards("daily: {"), ["wire-report: wire-report", "Reuters: Reuters"]);
  assert.deepEqual(downwards("wire-report: {"), ["Agency: Agency"]);
  const { dossier, item } = prepared("Reuters]");
  assert.equal(item?.detail, "not recorded");
  assert.deepEqual(item && callers(dossier, item), ["daily: Reuters"]);
  assert.equal(prepared("Agency, retracted").item?.detail, "agency · outlet");
});

test("an event rests on its sources, its claims and those elsewhere", () => {
  assert.deepEqual(downwards("visit:"), [
    "gazette: gazette",
    "They met.: met",
    "They signed.: They signed.",
    "There is peace.: visit",
  ]);
});

test("circles go on for as long as somebody asks", () => {
  const { dossier, item } = prepared("loop-1: {");
  let at = item;
  for (const name of ["loop-2", "loop-1", "loop-2"]) {
    at = at && outgoingCalls(dossier, { item: at }, fullClient)[0]?.to;
    assert.equal(at?.name, name);
  }
});

test("the number of origins, and what is retracted", () => {
  assert.equal(prepared("They met").item?.detail, "3 origins · met");
  assert.equal(prepared("daily: {").item?.detail, "2 origins · The daily");
  const { item } = prepared("wire-report: {");
  assert.equal(item?.detail, "retracted · 1 origin · Agency");
  assert.deepEqual(item?.tags, [1]);
  assert.equal(prepared("visit:").item?.tags, undefined);
});

test("items carry the file and the id; without an id they find their place again", () => {
  assert.deepEqual(prepared("gazette: {").item?.data, { uri: "events.dossier.yaml", id: "gazette" });
  assert.deepEqual(prepared("They met").item?.data, { uri: "events.dossier.yaml", id: "met" });
  const { dossier, item } = prepared("They signed");
  assert.ok(item);
  assert.deepEqual(called(dossier, item), ["daily: daily", "wire-report: wire-report"]);
  const role = prepared("mayor").item;
  assert.equal(role?.detail, "mayor");
  assert.deepEqual(role && called(dossier, role), ["gazette: gazette"]);
});

test("an id where it is mentioned leads to its record; keys and texts to the claim or record around them", () => {
  assert.equal(prepared("gazette, {source").item?.name, "gazette");
  assert.equal(prepared("peace]").item?.name, "There is peace.");
  assert.equal(prepared("quote: met").item?.name, "They met.");
  assert.equal(prepared("A visit").item?.name, "A visit");
  assert.equal(prepared("events:").item, undefined);
});

test("an item that means nothing any more is answered with nothing", () => {
  const { dossier, item } = prepared("gazette: {");
  assert.ok(item);
  for (const data of [
    undefined,
    null,
    1,
    {},
    { uri: "x", offset: 5 },
    { uri: item.uri, offset: -1 },
    { uri: item.uri, offset: 1e9 },
    { uri: item.uri, id: "__proto__" },
    { id: {} },
  ]) {
    assert.deepEqual(incomingCalls(dossier, { item: { ...item, data: data as object } }, fullClient), []);
    assert.deepEqual(outgoingCalls(dossier, { item: { ...item, data: data as object } }, fullClient), []);
  }
});
