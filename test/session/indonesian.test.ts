import assert from "node:assert/strict";
import { test } from "node:test";
import type {
  CodeAction,
  CodeLens,
  CompletionItem,
  CompletionList,
  DocumentSymbol,
  Hover,
  InlayHint,
} from "vscode-languageserver-protocol";
import { openSession, positionOf, uriOf } from "#testing/session.ts";

const dossier = `sources:
  gazette: {title: Gazette, publisher: Gazette, language: en, published: 2001-05-02, captured: 2001-04-01, snapshot: gazette.txt}
actors:
  council: {name: City Council}
instruments:
  pact: {title: Port Pact, signed: 2001-05-01, in-force: 2001-06}
events:
  opened: {date: 2001-05-01, title: The bridge opens, actors: [council], cites: [gazette, gazete]}
  begun: {date: "[2000-05-01..2000-05-31]", status: maybe, cites: [gazette]}
  counted:
    date: 2001-05-03
    date-text: on Tuesday
    title: 1,200 boats are counted
    claims:
      - {text: There were boats., cites: [opened]}
      - {text: The bridge cost much., figures: [{value: 5500000}], cites: [gazette]}
`;
const files = { "a.dossier.yaml": dossier, "gazette.txt": "The City Council opened the bridge on 1 May 2001.\n" };
const textDocument = { uri: uriOf("a.dossier.yaml") };
const capabilities = {
  textDocument: {
    publishDiagnostics: { relatedInformation: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    completion: { completionItem: { snippetSupport: true, documentationFormat: ["markdown"] } },
  },
};

async function open(locale: string | undefined) {
  const session = await openSession(files, { capabilities, ...(locale === undefined ? {} : { locale }) });
  await session.open("a.dossier.yaml");
  const diagnostics = await session.diagnostics("a.dossier.yaml", (list) =>
    list.some(({ code }) => code === "number-not-in-source"),
  );
  const messages = new Map(diagnostics.map(({ code, message }) => [code, message]));
  const ask = <Result>(method: string, params: object = {}) =>
    session.request<Result>(`textDocument/${method}`, { textDocument, ...params });
  const hover = async (needle: string) => {
    const answer = await ask<Hover>("hover", { position: positionOf(dossier, needle) });
    return (answer.contents as { value: string }).value;
  };
  return { session, diagnostics, messages, ask, hover };
}

test("an editor in Indonesian gets problems in Indonesian, with what they fill in", async () => {
  const { session, diagnostics, messages } = await open("id");
  assert.equal(messages.get("unknown-source"), "Tidak ada sumber 'gazete'. Maksudnya 'gazette'?");
  assert.equal(
    messages.get("captured-before-published"),
    "Diambil (1 April 2001) sebelum diterbitkan (2 Mei 2001); salah satu tanggal ini keliru.",
  );
  assert.equal(messages.get("missing-field"), "Peristiwa memerlukan 'title'.");
  assert.equal(
    messages.get("invalid-enum"),
    "'maybe' tidak dikenal untuk 'status'; gunakan salah satu dari 'planned', 'occurred', 'disputed', 'denied', 'cancelled', 'hypothetical'.",
  );
  assert.equal(messages.get("wrong-kind"), "'opened' adalah peristiwa, bukan sumber.");
  assert.equal(
    messages.get("weekday-mismatch"),
    "3 Mei 2001 adalah hari Kamis, tetapi 'date-text' menyebut 'Tuesday'.",
  );
  assert.equal(messages.get("number-not-in-source"), "5,5 juta tidak ada di 'gazette'.");
  const related = diagnostics.find(({ code }) => code === "captured-before-published")?.relatedInformation ?? [];
  assert.equal(related[0]?.message, "Diterbitkan: 2 Mei 2001.");
  await session.end();
});

test("what is shown beside the text is in Indonesian: hovers, dates in words, lenses, hints, the outline", async () => {
  const { session, ask, hover } = await open("id-ID");
  assert.match(await hover("2001-05-01, title"), /^\*\*Selasa, 1 Mei 2001\*\*\n\nSatu hari\./);
  assert.match(await hover("[2000-05-01"), /\*\*antara 1 dan 31 Mei 2000\*\*.*Paling awal: Senin, 1 Mei 2000/s);
  assert.match(await hover("gazette, gazete"), /Diterbitkan: Rabu, 2 Mei 2001.*Dirujuk di 3 tempat/s);
  assert.match(await hover("published: 2001"), /Sumber · opsional\n\nKapan diterbitkan\./);
  const hints = await ask<InlayHint[]>("inlayHint", {
    range: { start: { line: 7, character: 0 }, end: { line: 8, character: 0 } },
  });
  assert.ok(hints.some(({ label }) => label === "Sel"));
  const lenses = await ask<CodeLens[]>("codeLens");
  const titles = await Promise.all(
    lenses.map(async (lens) => (await session.request<CodeLens>("codeLens/resolve", lens)).command?.title),
  );
  assert.ok(titles.includes("ditandatangani 1 Mei 2001 · berlaku Juni 2001"), titles.join("\n"));
  assert.ok(titles.includes("1 klaim · 2 peristiwa · 1 asal"), titles.join("\n"));
  const outline = await ask<DocumentSymbol[]>("documentSymbol");
  const details = outline.flatMap(({ children = [] }) => children.map(({ detail }) => detail));
  assert.ok(details.includes("antara 1 dan 31 Mei 2000"), details.join("\n"));
  await session.end();
});

test("what is offered is in Indonesian: the help of completions, code actions, and why an id is refused", async () => {
  const { session, ask } = await open("id_ID.UTF-8");
  const position = positionOf(dossier, "publisher");
  const { items } = await ask<CompletionList>("completion", { position });
  const offered = items.find(({ label }) => label === "editor");
  const resolved = await session.request<CompletionItem>("completionItem/resolve", offered ?? { label: "" });
  assert.match(JSON.stringify(resolved.documentation), /Siapa yang menyuntingnya\./);
  const start = positionOf(dossier, "gazete]");
  const actions = await ask<CodeAction[]>("codeAction", {
    range: { start, end: start },
    context: { diagnostics: [] },
  });
  const titles = actions.map(({ title }) => title);
  assert.ok(titles.includes("Ganti dengan 'gazette'"), titles.join("\n"));
  assert.ok(titles.includes("Catat 'gazete'"), titles.join("\n"));
  assert.ok(titles.includes("Abaikan 'unknown-source' di sini, dengan alasan"), titles.join("\n"));
  await assert.rejects(
    ask("rename", { position: positionOf(dossier, "council:"), newName: "gazette" }),
    /'gazette' sudah menjadi ID suatu sumber, di a\.dossier\.yaml:2\./,
  );
  await session.end();
});

for (const locale of [undefined, "de", "en-GB", "", "no such locale", "constructor", "c"]) {
  test(`an editor in the locale ${JSON.stringify(locale)} is spoken to in English, dates included`, async () => {
    const { session, messages, hover } = await open(locale);
    assert.equal(messages.get("unknown-source"), "No source 'gazete'. Did you mean 'gazette'?");
    assert.match(await hover("2001-05-01, title"), /^\*\*Tuesday, 1 May 2001\*\*/);
    assert.equal(messages.get("number-not-in-source"), "5.5 million does not occur in 'gazette'.");
    await session.end();
  });
}
