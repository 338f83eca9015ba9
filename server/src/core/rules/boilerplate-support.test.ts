import { test } from "node:test";
import { checkRule } from "#testing/check-rule.ts";
import { actorNotInSource } from "./actor-not-in-source.ts";
import { boilerplateSupport } from "./boilerplate-support.ts";
import { dateNotInSource } from "./date-not-in-source.ts";
import { headlineOnlySupport } from "./headline-only-support.ts";
import { instrumentNotInSource } from "./instrument-not-in-source.ts";
import { numberNotInSource } from "./number-not-in-source.ts";

// The text is written for these tests.
const dossier = (marks: Readonly<Record<string, string>>) => `
claims:
  - {text: A, cites: {source: kota, quote: jembatan baru dibuka}}
${marks.headline ?? ""}
  - {text: B, cites: {source: kota, quote: wali kota di jembatan}}
${marks.caption ?? ""}
  - {text: C, cites: {source: kota, quote: harga beras naik}}
${marks.sidebar ?? ""}
  - {text: D, cites: {source: kota, quote: ribuan warga datang}}
  - {text: E, cites: {source: kota, quote: iklan sabun}}
${marks.other ?? ""}
  - {text: F, status: refuted, cites: {source: kota, quote: iklan sabun}}
  - {text: G, cites: {source: part, quote: iklan sabun}}
  - {text: H, cites: {source: kota, quote: soap advertisement, translated: human, quote-original: iklan sabun}}
${marks.original ?? ""}
sources:
  kota:
    title: Jembatan baru dibuka
    language: id
    snapshot:
      file: kota.txt
      body: {from: Ribuan warga, to: Iklan}
      extra: [{kind: caption, from: "Foto:"}, {kind: sidebar, from: Baca juga, to: Mereka}]
  part: {title: Bagian, language: id, snapshot: {file: kota.txt, excerpt: true, body: {from: Ribuan warga, to: Iklan}}}
#- kota.txt
Jembatan baru dibuka
Ribuan warga datang pada hari Senin.
Foto: Wali kota di jembatan
Baca juga: Harga beras naik
Mereka menunggu lama.
Iklan sabun`;

test("words of the page around the article are no evidence, and a caption hardly is", () => {
  const around = (line: number): string =>
    `warning: These words stand on the page of 'kota' only outside the article (line ${line}). Cite a text whose article has them, or correct 'body'.`;
  checkRule(
    boilerplateSupport,
    dossier({
      caption:
        "#                                          ^^^^^^^^^^^^^^^^^^^^^ information: Only a caption of 'kota' has these words (line 3); the article does not.",
      sidebar: `#                                          ^^^^^^^^^^^^^^^^ ${around(4)}`,
      other: `#                                          ^^^^^^^^^^^ ${around(6)}`,
      original: `#                                                                                                 ^^^^^^^^^^^ ${around(6)}`,
    }),
  );
});

test("a headline is its own rule's", () => {
  checkRule(
    headlineOnlySupport,
    dossier({
      headline:
        "#                                          ^^^^^^^^^^^^^^^^^^^^ information: Only the headline of 'kota' has these words; the article does not.",
    }),
  );
});

/** The article tells nothing of what the event says; something around it does. */
const event = (page: Page, marks: Readonly<Record<string, string>>) => `
events:
  e:
    date: 2019-03-07
${marks.date ? `#         ^^^^^^^^^^ ${marks.date}` : ""}
    title: The bridge is opened
    actors: [almeida]
${marks.actor ? `#            ^^^^^^^ ${marks.actor}` : ""}
    under: [pact]
${marks.instrument ? `#           ^^^^ ${marks.instrument}` : ""}
    claims:
      - text: It cost 640 million.
${marks.number ? `#                     ^^^^^^^^^^^ ${marks.number}` : ""}
        cites: [{source: s}${page.other ? ", {source: other}" : ""}]
actors:
  almeida: {name: Rita Almeida}
instruments:
  pact: {title: River pact, signed: 2004-05}
sources:
  s:
    title: ${page.headline ?? "Bridge opened"}
    language: en
    published: ${page.published ?? "2019-04-02"}
    snapshot:
      file: s.txt
      body: {from: The new bridge, to: Read also}
      extra: [{kind: caption, from: "Photo:"}]
  other: {title: Bridge, language: en, published: 2019-04-02, snapshot: other.txt}
#- dossier.yaml
language: en
#- s.txt
${page.headline ?? "Bridge opened"}
The new bridge was opened on 3 March 2019 by the mayor. ${page.body ?? ""}
Photo: ${page.caption ?? "The bridge"}
Read also
${page.around ?? "2 days ago: Harvest begins"}
#- other.txt
The mayor came on 3 March 2019. ${page.other ?? ""}
`;

type Page = Readonly<Partial<Record<"headline" | "body" | "caption" | "around" | "other" | "published", string>>>;

const all = "On 7 March 2019 Rita Almeida spent 640 million under the River pact";

const marked = (severity: string, template: string) => {
  const mark = (what: string) => `${severity}: ${template.replace("{what}", what)}`;
  return {
    date: mark("7 March 2019"),
    actor: mark("Rita Almeida"),
    instrument: mark("River pact"),
    number: mark("640 million"),
  };
};

const onPage = marked(
  "warning",
  "The page of 's' has {what} only outside the article (line 5). Cite a text whose article has it, or correct 'body'.",
);
const inCaption = marked("information", "Only a caption of 's' has {what} (line 3); the article does not.");
const inHeadline = marked("information", "Only the headline of 's' has {what}; the article does not.");

test("numbers, names and dates around the article are no evidence, and in a caption or the headline hardly", () => {
  checkRule(boilerplateSupport, event({ around: all }, onPage));
  checkRule(boilerplateSupport, event({ caption: all }, inCaption));
  checkRule(boilerplateSupport, event({ headline: all }, {}));
  checkRule(headlineOnlySupport, event({ headline: all }, inHeadline));
  checkRule(headlineOnlySupport, event({ around: all, caption: all }, {}));
});

test("the place that is nearest to the article is named", () => {
  checkRule(boilerplateSupport, event({ around: all, caption: all }, inCaption));
  checkRule(boilerplateSupport, event({ around: all, caption: all, headline: all }, {}));
  checkRule(headlineOnlySupport, event({ around: all, headline: all }, inHeadline));
});

test("what an article has is no matter of its page, and one article is enough", () => {
  checkRule(boilerplateSupport, event({ around: all, body: all }, {}));
  checkRule(boilerplateSupport, event({ around: all, other: all }, {}));
  checkRule(boilerplateSupport, event({ around: all, other: "It was cold." }, onPage));
});

test("one defect is reported once", () => {
  for (const rule of [actorNotInSource, dateNotInSource, instrumentNotInSource, numberNotInSource])
    for (const page of [{ around: all }, { caption: all }, { headline: all }]) checkRule(rule, event(page, {}));
});

test("relative dates in a list of related news are no dates", () => {
  checkRule(
    boilerplateSupport,
    event({ around: "2 days ago: Harvest begins. Yesterday: Rain", published: "2019-03-09" }, {}),
  );
});

test("the day of publication is less than a date", () => {
  const mark =
    "information: 's' was published on 7 March 2019 (line 5), but its article tells nothing of that day. If it was concluded from that, write 'date-basis: inferred'.";
  checkRule(boilerplateSupport, event({ around: "Published: 7 March 2019", published: "2019-03-07" }, { date: mark }));
});

test("years and numbers of names around the article send nobody there", () => {
  const claims = (text: string, page: string) => `
claims:
  - {text: ${text}, cites: s}
sources:
  s: {title: S, language: en, snapshot: {file: s.txt, body: {from: The new}}}
#- dossier.yaml
language: en
#- s.txt
${page}
The new bridge is 300 metres long.
`;
  checkRule(boilerplateSupport, claims("It has 2,019 lamps.", "© 2019"));
  checkRule(boilerplateSupport, claims("It has 737 lamps.", "A Boeing 737 lands"));
});

test("a spelling in the article says more than the name beside it", () => {
  checkRule(boilerplateSupport, event({ around: "Rita Almeida", body: "Rita Almeyda came." }, {}));
});
