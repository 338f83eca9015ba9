import { test } from "node:test";
import { checkFix, checkRule } from "#testing/check-rule.ts";
import { publishedMissing } from "./published-missing.ts";

test("an empty date is missing; one that is unknown or unreadable is not", () => {
  checkRule(
    publishedMissing,
    `
sources:
  empty: {title: T, published: }
# ^^^^^ warning: 'empty' has no publication date. Where only a range is known, write it as a set: 'published: [2019-03..2019-05]'.
  unknown: {title: T, published: unknown}
  unreadable: {title: T, published: last week}
  open: {title: T, published: ../2020}
`,
  );
});

test("a fix writes what follows from the day of capture", () => {
  checkFix(
    publishedMissing,
    `
sources:
  leaflet:
    title: Save the ferry
    captured: 2024-09
    snapshot: {file: leaflet.txt, captured: 2024-09-18T10:00Z}
`,
    `
sources:
  leaflet:
    title: Save the ferry
    published: [..2024-09-18]
    captured: 2024-09
    snapshot: {file: leaflet.txt, captured: 2024-09-18T10:00Z}
`,
    "Insert 'published: [..2024-09-18]'",
  );
});

const said = (text: string) => `warning: 'a' has no publication date; ${text}.`;

test("the text and the address suggest a date, unless the page was captured before it", () => {
  const cases = [
    ["url: https://news.example/2019/05/14/bridge", "'2019/05/14' suggests 14 May 2019"],
    ["url: https://news.example/2019/5/bridge.html", "'2019/5' suggests May 2019"],
    ["url: https://news.example/bridge-2019-05-14.html", "'2019-05-14' suggests 14 May 2019"],
    ["url: https://web.archive.org/web/20240918123000/https://news.example/2019/05/x", "'2019/05' suggests May 2019"],
    ["language: es, snapshot: a.txt", "'Publicado el 3 de marzo de 2018' suggests 3 March 2018"],
    ["language: es, snapshot: b.txt", "'Copyright © Diario del Río 2017' suggests 2017"],
  ] as const;
  for (const [fields, text] of cases) {
    checkRule(
      publishedMissing,
      `
sources:
  a: {title: A, ${fields}}
# ^ ${said(text)}
#- a.txt
Publicado el 3 de marzo de 2018
El puente fue abierto. © 2017
#- b.txt
El puente fue abierto.
Copyright © Diario del Río 2017. Todos los derechos reservados.
`,
    );
  }
  const none = [
    "url: https://news.example/2019/05/14, captured: 2018",
    "url: https://news.example/a/2019/13/40",
    "url: https://news.example/id/20190514",
    "url: https://2019-05.example/",
    "url: https://news.example/a?from=2019/05/14",
    "url: https://web.archive.org/web/20240918123000/https://news.example/",
  ];
  for (const fields of none) {
    checkRule(
      publishedMissing,
      `sources:\n  a: {title: A, ${fields}}\n# ^ warning: 'a' has no publication date. Where only a range is known, write it as a set: 'published: [2019-03..2019-05]'.`,
    );
  }
});

test("what is suggested can be written, the surest first", () => {
  const before = (published: string) => `
sources:
  a: {title: A, ${published}language: id, url: "https://news.example/2024/07/x", snapshot: a.txt}  # undated
#- a.txt
Senin, 29 Juli 2024 20:15 WIB
Perahu itu berlayar.
`;
  const source = (fields: string) => before("").replace("language: id", `language: id${fields}`);
  checkFix(publishedMissing, before(""), source(", published: 2024-07-29T20:15:00+07:00"));
  checkFix(publishedMissing, before(""), source(", published: 2024-07"), "Insert 'published: 2024-07'");
});

test("a date is written where the key waits for it", () => {
  const before = (published: string) =>
    `sources:\r\n  a:\r\n    title: A\r\n    published:${published}   # ?\r\n    captured: 2020\r\n    url: https://n.example/2019/05/x\r\n`;
  checkFix(publishedMissing, before(""), before(" 2019-05"));
  checkFix(publishedMissing, before(" ~"), before(" [..2020-12-31]"), "Insert 'published: [..2020-12-31]'");
});
