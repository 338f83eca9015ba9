import assert from "node:assert/strict";
import { test } from "node:test";
import { testDay } from "#testing/dossier-of.ts";
import { takeTexts } from "./take-texts.ts";
import { Workspace } from "./workspace.ts";

const path = "file:///d/events.dossier.yaml";
const event = (i: number) => `  e${i}: {title: Event number ${i}, date: 2001}\n`;
const textOf = (count: number) => `events:\n${Array.from({ length: count }, (_, i) => event(i)).join("")}`;

/** A clock that stands still: no stretch takes long. */
const machine = { now: () => 0 } as Parameters<typeof takeTexts>[1];

/** @returns how many stretches it took */
async function take(workspace: Workspace, text: string): Promise<number> {
  let rests = 0;
  const rest = async () => {
    rests++;
  };
  await takeTexts(workspace, machine, [{ path, text }], { rest });
  return rests;
}

test("a long text is taken in stretches, and what differs little from what is known in one", async () => {
  const workspace = new Workspace([], testDay, true);
  workspace.setFolders(["file:///d"]);
  const file = () => workspace.dossierOf(path)?.files.get(path) ?? assert.fail("it is not known");
  const text = textOf(20_000);
  assert.ok((await take(workspace, text)) > 3);
  assert.equal(file().text, text);
  const known = new Set(file().records);
  const edited = text.replace(event(700), event(20_001)).replace(event(900), "");
  assert.equal(await take(workspace, edited), 1);
  assert.equal(file().text, edited);
  assert.equal(file().records.filter((record) => !known.has(record)).length, 1);
  assert.equal(await take(workspace, edited), 1);
  assert.equal(known.size, 20_000);
  const far = text.replace(event(2), "").replace(event(19_000), "");
  assert.ok((await take(workspace, far)) > 3);
  assert.equal(file().text, far);
});
