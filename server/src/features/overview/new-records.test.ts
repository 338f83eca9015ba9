import assert from "node:assert/strict";
import { test } from "node:test";
import { dossierOf } from "#testing/dossier-of.ts";
import { newEvent } from "./new-event.ts";
import { newSource } from "./new-source.ts";

const base =
  "sources:\n  herald: {title: H, url: https://herald.example/a}\nevents:\n  flood:\n    date: 2025-01-01\n    title: Flood\n";
const textDocument = { uri: "a.dossier.yaml" };
const dossierWith = (text: string, others: Readonly<Record<string, string>> = {}) =>
  dossierOf(new Map(Object.entries({ "a.dossier.yaml": text, ...others })));

/** What the file says when the snippet was taken as it is. */
function applied(text: string, answer: { position: { line: number; character: number }; snippet: string }): string {
  const lines = text.split("\n");
  const { line, character } = answer.position;
  const offset = lines.slice(0, line).join("\n").length + (line > 0 ? 1 : 0) + character;
  const plain = answer.snippet.replace(/(?<!\\)\$\d/g, "").replace(/\\([\\$}])/g, "$1");
  return text.slice(0, offset) + plain + text.slice(offset);
}

test("an event is written behind the last one, with an id made of its title", () => {
  const answer = newEvent(dossierWith(base), { textDocument, title: "Flood" });
  assert.ok(answer);
  assert.deepEqual(answer.ids, ["flood-2"]);
  assert.equal(answer.snippet, "\n  flood-2:\n    date: $1\n    title: Flood\n    cites: [$2]$0");
  const file = dossierWith(applied(base, answer));
  assert.equal(file.index.definitions("flood-2").length, 1);
  assert.deepEqual(
    file.problems().filter(({ rule }) => rule === "yaml-syntax"),
    [],
  );
});

test("what means something in a snippet or in YAML is written as it was typed", () => {
  const title = "Costs: $5 {net} \\ #1";
  const answer = newEvent(dossierWith(base), { textDocument, title });
  assert.ok(answer);
  assert.deepEqual(answer.ids, ["costs-5-net-1"]);
  const [event] = [...dossierWith(applied(base, answer)).recordsOf("event")].slice(-1);
  assert.equal(event?.kind === "event" && event.fields.title?.value, title);
});

test("events come into the file that holds them; without any file there is nothing to say", () => {
  const others = { "b.dossier.yaml": "actors:\n  a: {name: A}\n" };
  const answer = newEvent(dossierWith(base, others), { textDocument: { uri: "b.dossier.yaml" }, title: "New" });
  assert.equal(answer?.uri, "a.dossier.yaml");
  assert.equal(newEvent(dossierWith(""), { textDocument, title: "New" }), null);
});

test("an address says who published it, and when, where the path says so", () => {
  const written = (text: string) => {
    const answer = newSource(dossierWith(base), { textDocument, text });
    return answer && "snippet" in answer ? answer.snippet : undefined;
  };
  assert.equal(
    written(" https://www.gazette.example/2025/05/08/talks?page=1#top\n"),
    "\n  gazette-2025:\n    publisher: gazette.example\n    published: 2025-05-08\n    url: https://www.gazette.example/2025/05/08/talks?page=1#top$0",
  );
  assert.match(
    written("https://news.example/2025-02-30-never") ?? "",
    /^\n {2}news:\n {4}publisher: news\.example\n {4}url/,
  );
  assert.match(written("https://news.example/20250131/a") ?? "", /published: 2025-01-31/);
  assert.match(written("https://news.example/2025/01/a") ?? "", /published: 2025-01\n/);
  assert.doesNotMatch(written("https://news.example/articles/2025/long") ?? "", /published/);
  for (const nothing of ["", "some words", "ftp://example.org/a", "https://", "{}", "[]", "[1]", "@", "{not json"]) {
    assert.equal(written(nothing), undefined, nothing);
  }
});

test("an address that is recorded already is shown", () => {
  const answer = newSource(dossierWith(base), { textDocument, text: "https://herald.example/a" });
  assert.deepEqual(answer && "known" in answer && answer.known.range.start, { line: 1, character: 2 });
});

test("entries of a bibliography keep their keys and say what they say", () => {
  const csl = [
    { id: "rossi2025", type: "article-newspaper", title: "Talks: day 1", author: [{ family: "Rossi", given: "Ada" }] },
    { id: "herald", title: "Other", URL: "https://other.example/" },
  ];
  const answer = newSource(dossierWith(base), { textDocument, text: JSON.stringify(csl) });
  assert.ok(answer && "snippet" in answer);
  assert.deepEqual(answer.ids, ["rossi2025", "other"]);
  const written = dossierWith(applied(base, answer));
  const [site] = written.index.definitions("rossi2025");
  assert.equal(site?.record.kind === "source" && site.record.fields.title?.value, "Talks: day 1");
  const single = newSource(dossierWith(base), { textDocument, text: JSON.stringify(csl[0]) });
  assert.ok(single && "snippet" in single && single.ids[0] === "rossi2025");
  const bibtex = newSource(dossierWith(base), {
    textDocument,
    text: "@article{smith:2020.a, title = {A {B} c}, year = 2020}",
  });
  assert.ok(bibtex && "snippet" in bibtex);
  assert.deepEqual(bibtex.ids, ["smith:2020.a"]);
  assert.match(bibtex.snippet, /title: A B c\n {4}type: article\n {4}published: 2020/);
});

test("several sources begin one section", () => {
  const without = "events:\n  flood: {date: 2025-01-01, title: Flood}\n";
  const text = "@misc{a, title={A}}\n@misc{b, title={B}}\n@misc{a, title={A too}}";
  const answer = newSource(dossierWith(without), { textDocument, text });
  assert.ok(answer && "snippet" in answer);
  const written = dossierWith(applied(without, answer));
  assert.deepEqual(written.index.idsOf("source"), [...answer.ids].sort());
  assert.equal(answer.ids.length, 3);
  assert.equal(answer.snippet.match(/sources:/g)?.length, 1);
});
