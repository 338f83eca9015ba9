import assert from "node:assert/strict";
import { test } from "node:test";
import { languageOf } from "./languages.ts";
import { perLanguage } from "./per-language.ts";

test("each language's is made once, when it is asked for", () => {
  const made: string[] = [];
  const tagsOf = perLanguage(({ tag }) => {
    made.push(tag);
    return [tag];
  });
  const [english, russian] = [languageOf("en"), languageOf("ru")];
  assert.ok(english && russian);
  assert.deepEqual(made, []);
  assert.equal(tagsOf(english), tagsOf(english));
  assert.deepEqual(tagsOf(russian), ["ru"]);
  assert.deepEqual(made, ["en", "ru"]);
});
