import assert from "node:assert/strict";
import { test } from "node:test";
import type { DocumentLink } from "vscode-languageserver-protocol";
import { openSession, uriOf } from "#testing/session.ts";

const manifest = "snapshots: texts\ncatalogues: [refs.bib]\n";
const sources =
  "sources:\n  a: {url: 'https://example.org/a', snapshot: here.txt}\n  b: {url: 'command:x', snapshot: not-here.txt}\n";

test("addresses, texts and catalogues are links", async () => {
  const session = await openSession(
    { "dossier.yaml": manifest, "sources.dossier.yaml": sources, "texts/here.txt": "A text." },
    { capabilities: { textDocument: { documentLink: { tooltipSupport: true } } } },
  );
  assert.deepEqual(session.initialized.capabilities.documentLinkProvider, { resolveProvider: false });
  await session.open("sources.dossier.yaml");
  await session.diagnostics("sources.dossier.yaml"); // then every file is known
  const linksOf = (name: string) =>
    session.request<DocumentLink[]>("textDocument/documentLink", { textDocument: { uri: uriOf(name) } });
  const links = await linksOf("sources.dossier.yaml");
  assert.deepEqual(
    links.map(({ target, tooltip }) => [target, tooltip]),
    [
      ["https://example.org/a", "Open https://example.org/a"],
      [uriOf("texts/here.txt"), "Open the article's text"],
      [uriOf("texts/not-here.txt"), "Open the article's text"],
    ],
  );
  assert.deepEqual(
    (await linksOf("dossier.yaml")).map(({ target }) => target),
    [uriOf("refs.bib")],
  );
  await session.end();
});
