import assert from "node:assert/strict";
import { test } from "node:test";
import { claimModel } from "#core/model/claim.ts";
import { models } from "#core/model/kinds.ts";
import { manifestModel } from "#core/model/manifest.ts";
import { inEnglish } from "./english.ts";
import { keyMessage, modelTemplates, nounMessage, valueMessage } from "./model-messages.ts";

const say = inEnglish;

test("every key of the format and every word of a vocabulary is said in the words of the table", () => {
  assert.equal(say(nounMessage(claimModel)), "Claim");
  assert.equal(say(keyMessage(claimModel, "text")), claimModel.keys.text.doc);
  assert.equal(say(valueMessage(claimModel, "status", "refuted")), claimModel.keys.status.spec.values.refuted);
  for (const model of [...Object.values(models), manifestModel]) {
    for (const [name, { doc }] of Object.entries(model.keys)) assert.equal(say(keyMessage(model, name)), doc);
  }
});

test("their ids are made of the names that the format has", () => {
  const ids = Object.keys(modelTemplates);
  assert.ok(ids.length > 150);
  assert.ok(ids.every((id) => /^model\.[a-z-]+(?:\.[A-Za-z0-9-]+){0,2}$/.test(id)));
  assert.ok(ids.includes("model.snapshot.excerpt") && ids.includes("model.dossier-file.title"));
});
