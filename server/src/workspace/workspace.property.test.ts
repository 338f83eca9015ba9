import assert from "node:assert/strict";
import { test } from "node:test";
import { rules } from "#core/rules/registry.ts";
import { asEdit } from "#testing/as-edit.ts";
import { testDay } from "#testing/dossier-of.ts";
import { Random } from "#testing/random.ts";
import { RandomDossier } from "#testing/random-dossier.ts";
import { Workspace } from "./workspace.ts";

const folder = "file:///d";

/** What is on the disk and in the editor, kept by hand, and the workspace that is told of each change. */
class Desk {
  readonly disk = new Map<string, string>();
  readonly open = new Map<string, string>();
  readonly workspace = workspaceOf();

  save(uri: string, text: string | undefined): void {
    put(this.disk, uri, text);
    this.workspace.changeOnDisk([{ path: uri, text }]);
  }

  /** Opens, closes, or gives the whole text of what is open. */
  show(uri: string, text: string | undefined): void {
    put(this.open, uri, text);
    this.workspace.changeOpen([{ path: uri, text }]);
  }

  type(uri: string, text: string): void {
    const dossier = this.workspace.dossierOf(uri);
    const change = dossier && asEdit(dossier, { path: uri, text });
    this.open.set(uri, text);
    this.workspace.editOpen(uri, change && "edits" in change ? change.edits : [{ text }]);
  }

  /** By file: its text, and its problems. */
  said(): object {
    return saidBy(this.workspace, this.#uris);
  }

  /** The same of a workspace that was told all of it at once. */
  expected(): object {
    const fresh = workspaceOf();
    fresh.changeOnDisk([...this.disk].map(([path, text]) => ({ path, text })));
    fresh.changeOpen([...this.open].map(([path, text]) => ({ path, text })));
    return saidBy(fresh, this.#uris);
  }

  get #uris(): readonly string[] {
    return [...new Set([...this.disk.keys(), ...this.open.keys()])].sort();
  }
}

function workspaceOf(): Workspace {
  const workspace = new Workspace(rules, testDay, true);
  workspace.setFolders([folder]);
  return workspace;
}

function put(texts: Map<string, string>, uri: string, text: string | undefined): void {
  if (text === undefined) texts.delete(uri);
  else texts.set(uri, text);
}

function saidBy(workspace: Workspace, uris: readonly string[]): object {
  workspace.work(() => true);
  return uris.map((uri) => {
    const dossier = workspace.dossierOf(uri);
    const problems = dossier?.problemsIn(uri).map(({ rule, span, severity, message }) => {
      return [rule, span.start, span.end, severity, message.id];
    });
    return { uri, text: dossier?.files.get(uri)?.text, problems };
  });
}

/** A file is another one now: on the disk, or in the editor where it is open. */
function write(desk: Desk, uri: string, text: string | undefined, random: Random): void {
  if (text === undefined || !desk.open.has(uri)) desk.save(uri, text);
  else desk[random.of(["save", "show", "type", "type"] as const)](uri, text);
}

/** A manifest in a folder of its own takes the files there out of the dossier around it. */
const manifests = [undefined, "title: Inner\n", "title: Inner\nexclude: ['b*']\n", "min"];

function openAndClose(desk: Desk, random: Random): void {
  const known = random.of([...desk.disk.keys()]);
  if (random.oneIn(2)) desk.show(known, desk.disk.get(known));
  if (random.oneIn(3)) desk.show(random.of([...desk.open.keys(), known]), undefined);
  if (random.oneIn(8)) desk.save(`${folder}/sub/dossier.yaml`, random.of(manifests));
  if (random.oneIn(2)) desk.workspace.work(() => random.below(4) > 0);
}

for (const seed of [1, 2, 3, 4, 5, 6]) {
  test(`whatever is saved, opened, edited and closed, a workspace says what one says that is told all at once: ${seed}`, () => {
    const random = new Random(seed);
    const writer = new RandomDossier(seed);
    const desk = new Desk();
    for (const [path, text] of writer.texts) desk.save(`${folder}/${path}`, text);
    for (let step = 0; step < 60; step++) {
      for (const { path, text } of writer.edit().changes)
        write(desk, `${folder}/${random.oneIn(3) ? "sub/" : ""}${path}`, text, random);
      openAndClose(desk, random);
      if (step % 3 === 0) assert.deepEqual(desk.said(), desk.expected(), `step ${step}`);
    }
  });
}
