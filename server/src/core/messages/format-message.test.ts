import assert from "node:assert/strict";
import { test } from "node:test";
import { formatMessage } from "./format-message.ts";

const templates = {
  "x.found": "'{id}' stands in {count, plural, one {# text} other {# texts}} of {owner}.",
  "x.inner": "{count, plural, one {one claim of {owner}} other {# claims of {owner}}}",
};
const say = (id: string, args: Record<string, string | number>, locale = "en") =>
  formatMessage({ id, args }, templates, locale);

test("names and plurals are filled in", () => {
  assert.equal(say("x.found", { id: "a", count: 1, owner: "b" }), "'a' stands in 1 text of b.");
  assert.equal(say("x.found", { id: "a", count: 1200, owner: "b" }), "'a' stands in 1,200 texts of b.");
  assert.equal(say("x.inner", { count: 1, owner: "b" }), "one claim of b");
  assert.equal(say("x.inner", { count: 2, owner: "b" }), "2 claims of b");
});

test("the branch is that of the language, and the last one where it has no such branch", () => {
  assert.equal(say("x.inner", { count: 1, owner: "b" }, "id"), "1 claims of b");
});

test("what is not known stays as written, and text is never read as a template", () => {
  assert.equal(say("x.none", {}), "x.none");
  assert.equal(say("x.found", { id: "a", count: 2 }), "'a' stands in 2 texts of {owner}.");
  assert.equal(say("x.found", { id: "{owner}#", count: 2, owner: "{id}" }), "'{owner}#' stands in 2 texts of {id}.");
  assert.equal(
    say("x.inner", { count: "many" }),
    "{count, plural, one {one claim of {owner}} other {# claims of {owner}}}",
  );
});
