import assert from "node:assert/strict";
import { test } from "node:test";
import { dayFromCalendar } from "#core/dates/civil-day.ts";
import type { Dossier } from "#core/dossier.ts";
import type { RecordKind } from "#core/model/spec.ts";
import { dossierOf } from "#testing/dossier-of.ts";
import { fullClient } from "#testing/feature-context.ts";
import { Random } from "#testing/random.ts";
import { chooseRecords } from "./choose-records.ts";
import { KnownRecord } from "./known-record.ts";
import { KnownRecords } from "./known-records.ts";
import type { Occasion } from "./references.ts";
import { relevanceAt } from "./relevance.ts";
import { likeliestOffers, select } from "./select.ts";

const count = 1500;

/** Sources and events of all times, some without a date, some retracted. */
function largeDossier(random: Random): Dossier {
  const date = () =>
    random.oneIn(20)
      ? ""
      : random.oneIn(5)
        ? `${1900 + random.below(120)}`
        : `20${10 + random.below(10)}-0${1 + random.below(9)}-11`;
  const title = () => `${random.oneIn(9) ? "Sant" : "Rue"} ${random.below(400)}`;
  const sources = Array.from({ length: count }, (_, i) => {
    const retracted = random.oneIn(10) ? ", retracted: true" : "";
    return `  s${i}: {title: ${title()}, published: ${date()}${retracted}}\n`;
  });
  const events = Array.from({ length: count }, (_, i) => {
    return `  e${i}: {title: ${title()}, date: ${date()}, claims: [{id: c${i}, text: ${title()}}]}\n`;
  });
  const texts = { sources: sources.join(""), events: events.join("") };
  const claims = "claims:\n  c: {text: Sant Ana, event: e7}\n";
  return dossierOf(new Map([["x.dossier.yaml", `sources:\n${texts.sources}events:\n${texts.events}${claims}`]]), []);
}

function occasionIn(dossier: Dossier, random: Random): Occasion {
  const day = dayFromCalendar(2010 + random.below(10), 1 + random.below(12), 7);
  const days = random.oneIn(4) ? undefined : { first: day, last: day + random.below(40) };
  const known = new KnownRecords();
  return { dossier, context: fullClient, known, record: undefined, key: undefined, date: undefined, days };
}

test("who looks at the likeliest first offers the same as who looks at all", () => {
  const random = new Random(3);
  const dossier = largeDossier(random);
  const wanted: readonly RecordKind[][] = [["source"], ["event"], ["claim"], ["claim", "event"]];
  for (let i = 0; i < 60; i++) {
    const kinds = wanted[i % wanted.length] as RecordKind[];
    const occasion = occasionIn(dossier, random);
    const typed = ["", "s", "e", "c1", "sa", "rue", "rue 3", "1", "zzz"][random.below(9)] as string;
    const left = new Set([`s${random.below(count)}`, `e${random.below(count)}`]);
    const all = kinds.flatMap((kind) => occasion.known.of(dossier, kind).without(left));
    const relevanceOf = (known: KnownRecord) => relevanceAt(occasion, known.kind).of(known);
    const ids = (selected: ReturnType<typeof select<KnownRecord>>) => selected.map(({ candidate }) => candidate.id);
    const { selected, complete } = chooseRecords({ kinds, typed, left }, occasion);
    assert.deepEqual(ids([...selected]), ids(select(all, typed, relevanceOf)), `${i}: ${kinds} ${typed}`);
    assert.equal(complete, false);
  }
});

test("where enough of the likeliest begin as typed, no other name is looked at", (t) => {
  const dossier = largeDossier(new Random(5));
  const occasion = {
    ...occasionIn(dossier, new Random(1)),
    days: { first: dayFromCalendar(2015, 5, 1), last: dayFromCalendar(2015, 5, 1) },
  };
  const looks = t.mock.method(KnownRecord.prototype, "searched");
  const { selected } = chooseRecords({ kinds: ["event"], typed: "e", left: new Set() }, occasion);
  assert.equal(selected.length, likeliestOffers);
  assert.ok(looks.mock.callCount() < count, `${looks.mock.callCount()} of ${count}`);
});
