import { test } from "node:test";
import { checkRule } from "#testing/check-rule.ts";
import { missingArchive } from "./missing-archive.ts";

const live =
  "Only a live address: what it shows may change or vanish. Save the page in a web archive and record the copy in `archived`, or keep its text as `snapshot`.";

test("an address of the web alone is reported, in any place where one may be written", () => {
  checkRule(
    missingArchive,
    `
sources:
  a: {title: A, url: "HTTPS://news.example/a"}
#                    ^^^^^^^^^^^^^^^^^^^^^^^^ hint: ${live}
  b: {title: B, url: http://archive.example/b, archived: }
#                    ^^^^^^^^^^^^^^^^^^^^^^^^ hint: ${live}
  c: {title: C, url: https://notdoi.org/10.1000/1}
#                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint: ${live}
`,
  );
});

test("copies, lasting addresses, stored texts and what is not on the web are silent", () => {
  checkRule(
    missingArchive,
    `
sources:
  a: {title: A, url: https://news.example/a, archived: https://archive.ph/AbCdE}
  b: {title: B, url: "https://web.archive.org/web/20190601093000/https://news.example/b"}
  c: {title: C, url: https://www.doi.org/10.1000/182}
  d: {title: D, url: https://news.example/d, snapshot: d.txt}
  e: {title: E, url: "urn:isbn:9780141036144"}
  f: {title: F, url: ftp://files.example/f}
  g: {title: G, url: https://perma.cc/T8U2-994F}
  h: {title: H, url: https://news.example/h, archived: [[]]}
  i: {title: I}
`,
  );
});
