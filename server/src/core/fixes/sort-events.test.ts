import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { DossierFile } from "#core/dossier-file.ts";
import { datedEvents, eventsOutOfOrder } from "#core/facts/event-order.ts";
import { applyEdits } from "#core/text/edit.ts";
import { sortEvents } from "./sort-events.ts";

const sorted = (text: string): string => applyEdits(text, sortEvents(DossierFile.read("e.dossier.yaml", text)));
const idsOf = (text: string) => DossierFile.read("e.dossier.yaml", text).records.map(({ id }) => id?.value);

const unmoved: Readonly<Record<string, string>> = {
  "in braces": "events: {b: {date: 2002, title: B}, a: {date: 2001, title: A}}\n",
  "in brackets": "events: [{id: b, date: 2002, title: B}, {id: a, date: 2001, title: A}]\n",
  "with an anchor that is used": "events:\n  b: {date: 2002, title: &t B}\n  a: {date: 2001, title: *t}\n",
  "with a record that is damaged": 'events:\n  b: {date: 2002, title: "B}\n  a: {date: 2001, title: A}\n',
  "with blank lines that are text": "events:\n  b:\n    date: 2002\n    note: |+\n      B\n\n  a: {date: 2001}\n",
  "in two sections": "events:\n  b: {date: 2002}\nactors: {x: {name: X}}\nevents:\n  a: {date: 2001}\n",
  "in order": "events:\n  a: {date: 2001}\n  b: {date: 2001-05}\n",
  "without events": "sources:\n  a: {title: A}\n",
};

for (const [name, text] of Object.entries(unmoved)) {
  test(`events stay where they are: ${name}`, () => assert.equal(sorted(text), text));
}

const event = fc.record({
  date: fc.constantFrom("2001", "2001-05-14", "2003-01", "2002/2004", "unknown", "1999-12-31T23:00:00Z", ""),
  above: fc.constantFrom("", "  # above\n", "\n", "\n  # one\n\n  # two\n", "      # deep\n"),
  within: fc.constantFrom(
    "",
    "    # within\n",
    "    note: |\n      text # of it\n",
    "    cites: [a,\n      b]   # end\n",
  ),
});

test("no event and no line is lost, and the result is in order", () => {
  const list = fc.tuple(fc.array(event, { maxLength: 6 }), fc.constantFrom("\n", "\r\n"), fc.boolean());
  fc.assert(
    fc.property(list, ([events, newline, isOpen]) => {
      const blocks = events.map(({ date, above, within }, i) => `${above}  e${i}:\n    date: ${date}\n${within}`);
      const all = `events:\n${blocks.join("")}`.replaceAll("\n", newline);
      const text = isOpen ? all.slice(0, -newline.length) : all;
      const after = sorted(text);
      const linesOf = (one: string) => one.split(newline).sort();
      assert.deepEqual(linesOf(after), linesOf(text));
      assert.deepEqual(idsOf(after).sort(), idsOf(text).sort());
      const file = DossierFile.read("e.dossier.yaml", after);
      assert.deepEqual(eventsOutOfOrder(datedEvents(file.records)), []);
      assert.equal(sorted(after), after);
    }),
  );
});
