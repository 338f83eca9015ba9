import assert from "node:assert/strict";
import { test } from "node:test";
import type { MarkupContent } from "vscode-languageserver-protocol";
import { atCursor } from "#testing/at-cursor.ts";
import { fullClient } from "#testing/feature-context.ts";
import { hover } from "./hover.ts";

const dossier = `
events:
  visit:
    date: 2021-06-21/2021-06-23
    title: A visit
    status: disputed
    actors: [minister]
    cites: [gazette]
sources:
  gazette:
    title: Official *gazette* <b>19</b>
    publisher: press
    published: 2021-06-30
    url: https://example.org/19
actors:
  press: {type: outlet, name: The Press}
  minister:
    name: Ana Gómez
    aliases: [A. Gómez]
    roles:
      - {title: mayor, of: port, to: 2019}
      - {title: minister, of: port, from: 2020-02}
  port: {type: state, name: Portland}
`;

/** Puts the cursor into the first occurrence of the text. */
function hoverIn(text: string, inside = 1): string | undefined {
  const at = dossier.indexOf(text) + inside;
  const { dossier: revision, params } = atCursor(`${dossier.slice(0, at)}$0${dossier.slice(at)}`);
  return (hover(revision, params, fullClient)?.contents as MarkupContent | undefined)?.value;
}

test("a cited source is shown with its dates, and its text is no markup", () => {
  const text = hoverIn("gazette]") ?? "";
  assert.match(text, /\*\*Official \\\*gazette\\\* &lt;b&gt;19&lt;\/b&gt;\*\*/);
  assert.match(text, /Publisher: The Press/);
  assert.match(text, /Published: Wednesday, 30 June 2021/);
  assert.match(text, /Cited in 1 place/);
  assert.match(text, /<https:\/\/example\.org\/19>/);
});

test("an actor is shown with the role on the day of the event", () => {
  const text = hoverIn("minister]") ?? "";
  assert.match(text, /\*\*Ana Gómez\*\*/);
  assert.match(text, /Then: minister of Portland, from February 2020/);
  assert.doesNotMatch(text, /mayor/);
});

test("an actor's own record shows every role", () => {
  assert.match(hoverIn("minister:\n") ?? "", /Role: mayor of Portland/);
});

test("a date is explained", () => {
  const text = hoverIn("2021-06-21/") ?? "";
  assert.match(text, /21–23 June 2021/);
  assert.match(text, /It lasted/);
});

test("a key and a word of a vocabulary are explained from the table of the format", () => {
  assert.match(hoverIn("status:") ?? "", /Whether it happened\./);
  assert.match(hoverIn("disputed") ?? "", /Some say it did not happen/);
});

test("the title of an event stands for the event", () => {
  const text = hoverIn("A visit", 3) ?? "";
  assert.match(text, /^\*\*A visit\*\* · `visit` · disputed\n\nDate: 21–23 June 2021 · it lasted/);
  assert.match(text, /Actors: Ana Gómez/);
  assert.match(text, /Sources: `gazette`/);
});

test("there is nothing to say about free text and unknown ids", () => {
  assert.equal(hoverIn("mayor, of", 2), undefined);
});

test("no offset of the file makes it fail", () => {
  for (let at = 0; at <= dossier.length; at++) {
    const { dossier: revision, params } = atCursor(`${dossier.slice(0, at)}$0${dossier.slice(at)}`);
    assert.doesNotThrow(() => hover(revision, params, fullClient));
  }
});
