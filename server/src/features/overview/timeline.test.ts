import assert from "node:assert/strict";
import { test } from "node:test";
import { dayFromCalendar } from "#core/dates/civil-day.ts";
import { dossierOf } from "#testing/dossier-of.ts";
import { fullClient } from "#testing/feature-context.ts";
import { FeatureMemory } from "../feature-memory.ts";
import { timeline } from "./timeline.ts";

const params = { textDocument: { uri: "a.dossier.yaml" } };
const timelineOf = (text: string) =>
  timeline(dossierOf(new Map([["a.dossier.yaml", text]])), params, { ...fullClient, memory: new FeatureMemory() });

const text = `
actors:
  rossi: {name: Ada Rossi}
instruments:
  pact: {title: Pact, parties: [rossi], signed: 2024-03-01, in-force: 2024-06}
events:
  undated: {date: unknown, title: Some day, note: "?"}
  talks: {date: 2024-01/2024-02-10, title: Talks, actors: [rossi], before: [signing]}
  since: {date: 2024-03-05/.., title: Since then}
  signing: {date: 2024-03-01, title: Signing, status: planned, actors: [rossi, nobody], before: [start]}
  start: {date: 2023-12-31, title: The start, part-of: [talks]}
`;

test("events are in the order of time, the undated ones behind", () => {
  const { events } = timelineOf(text);
  assert.deepEqual(
    events.map(({ title }) => title),
    ["The start", "Talks", "Signing", "Since then", "Some day"],
  );
});

test("dates have four bounds, and words", () => {
  const { events } = timelineOf(text);
  const day = dayFromCalendar;
  const [, talks, signing, since, undated] = events;
  assert.deepEqual(talks?.members, [[day(2024, 1, 1), day(2024, 1, 31), day(2024, 2, 10), day(2024, 2, 10)]]);
  assert.equal(signing?.date, "1 March 2024");
  assert.equal(signing?.status, "planned");
  assert.deepEqual(since?.members[0]?.[3], null);
  assert.deepEqual(undated?.members, []);
  assert.deepEqual(signing?.place, [0, 9, 2]);
});

test("actors are numbers, with how many events they are in", () => {
  const { actors, events } = timelineOf(text);
  const named = (number: number) => actors[number]?.name;
  assert.deepEqual(events[2]?.actors.map(named), ["Ada Rossi", "nobody"]);
  assert.equal(actors.find(({ name }) => name === "Ada Rossi")?.events, 2);
});

test("relations, and whether the dates say otherwise", () => {
  const { events, relations, instruments } = timelineOf(text);
  const said = relations.map(({ from, to, kind, isViolated }) => {
    return `${events[from]?.title} ${kind} ${events[to]?.title}: ${isViolated}`;
  });
  assert.deepEqual(said.sort(), [
    "Signing before The start: true",
    "Talks before Signing: false",
    "The start part-of Talks: true",
  ]);
  assert.match(events[2]?.problem ?? "", /cannot come before 'start'/);
  assert.deepEqual(
    instruments[0]?.steps.map(({ label }) => label),
    ["signed 1 March 2024", "in force June 2024"],
  );
});

test("records of one event are one mark, with the best known date and all actors", () => {
  const { events, relations } = timelineOf(`
events:
  a: {date: 2024-01, title: A, actors: [x], same-as: [b]}
  b: {date: 2024-01-05, title: B, actors: [y]}
  c: {date: 2024-01-05, title: C, same-as: [c, b, nowhere], before: [a]}
`);
  assert.equal(events.length, 1);
  assert.equal(events[0]?.title, "B");
  assert.equal(events[0]?.actors.length, 2);
  assert.deepEqual(relations, []);
});

test("half-typed records have a place too", () => {
  const { events, instruments } = timelineOf(
    "events:\n  a:\n  b: {date: [}\n  __proto__: {date: 2024-13}\ninstruments:\n  i:\n",
  );
  assert.ok(events.length >= 2);
  assert.deepEqual(instruments[0]?.steps, []);
  assert.deepEqual(timelineOf("").events, []);
});
