import assert from "node:assert/strict";
import { test } from "node:test";
import type { RegistrationParams, UnregistrationParams } from "vscode-languageserver-protocol";
import { openSession } from "#testing/session.ts";

const source = (id: string, file: string) =>
  `  ${id}: {title: The bridge, published: 2021-06-23, language: en, snapshot: {file: "${file}"}}\n`;
const files = {
  "dossier.yaml": "language: en\n",
  "sources.dossier.yaml": `sources:\n${source("a1", "a [1].txt")}`,
  "events.dossier.yaml":
    "events:\n  e1: {date: 2021-06-22, title: Talks, cites: [{source: a1, quote: the bridge is open to all}]}\n",
  "a [1].txt": "Written for this test: the bridge is open to all.\n",
  "b.txt": "Written for this test as well.\n",
  "notes.txt": "Not the text of any source.\n",
};

const dynamic = {
  capabilities: {
    textDocument: { hover: { dynamicRegistration: true }, references: { dynamicRegistration: true } },
  },
};

test("requests about texts are registered for exactly the files that sources name, and again when others are named", async () => {
  const session = await openSession(files, dynamic);
  const registered: RegistrationParams["registrations"] = [];
  const unregistered: string[] = [];
  let wake: () => void = () => undefined;
  session.client.onRequest("client/registerCapability", ({ registrations }: RegistrationParams) => {
    registered.push(...registrations);
    wake();
  });
  session.client.onRequest("client/unregisterCapability", ({ unregisterations }: UnregistrationParams) => {
    unregistered.push(...unregisterations.map(({ id }) => id));
  });
  const until = async (holds: () => boolean) => {
    while (!holds()) await new Promise<void>((resolve) => (wake = resolve));
  };
  await until(() => registered.length === 2);
  assert.deepEqual(registered.map(({ method }) => method).sort(), ["textDocument/hover", "textDocument/references"]);
  assert.deepEqual(registered[0]?.registerOptions.documentSelector, [
    { scheme: "file", pattern: "/dossier/a [[]1[]].txt" },
  ]);
  const before = registered.map(({ id }) => id);
  await session.changeOnDisk(
    "sources.dossier.yaml",
    files["sources.dossier.yaml"] + source("b1", "b.txt").replace("a1", "b1"),
  );
  await session.changeOnDisk(
    "events.dossier.yaml",
    files["events.dossier.yaml"].replace("cites: [", "cites: [{source: b1, quote: written for this test as well}, "),
  );
  await until(() => registered.length === 4);
  assert.deepEqual(
    registered[3]?.registerOptions.documentSelector.map(({ pattern }: { pattern: string }) => pattern),
    ["/dossier/a [[]1[]].txt", "/dossier/b.txt"],
  );
  assert.deepEqual(unregistered.sort(), before.sort());
  await session.end();
});
