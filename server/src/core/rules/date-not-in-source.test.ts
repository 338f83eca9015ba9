import { test } from "node:test";
import { checkFix, checkRule } from "#testing/check-rule.ts";
import { dateNotInSource } from "./date-not-in-source.ts";

const sources = `sources:
  kota: {title: Jembatan, language: id, published: 2022-01-27, snapshot: kota.txt}
  city: {title: Bridge, language: en, published: 2022-01-28, snapshot: city.txt}
  later: {title: Bridge, language: en, published: 2024-05-02, snapshot: later.txt}
  sede: {title: Puente, language: es, snapshot: sede.txt}
  most: {title: Мост, language: ru, published: 2022-01-28, snapshot: most.txt}
  gone: {title: Bridge, language: en, published: 2022-01-28, snapshot: gone.txt}
  no-table: {title: Brug, language: nl, published: 2022-01-28, snapshot: city.txt}
`;

/** Texts of our own, about a bridge that does not exist. */
const texts = `#- kota.txt
Jembatan baru dibuka wali kota pada Rabu (26/1).
Pembangunan dimulai pada 5 Maret 2019 dan berhenti selama akhir Oktober.
Kontrak ditandatangani pada 7 Mei 2018.
Awal bulan ini, warga mencoba jembatan itu.
#- city.txt
The mayor opened the bridge on Wednesday, 26 January 2022.
Work had begun on March 5, 2019, and stopped in late October. A storm came on Jan. 6 and again on the 9th.
"We were here yesterday," a visitor said.
#- later.txt
The bridge is two years old. It had cost five million.
Work had begun in March 2019. It is to be closed in the 2030s.
#- sede.txt
El puente se inauguró el 26 de enero de 2022. Las obras empezaron el 5 de marzo.
#- most.txt
Мост открыли в среду, 26 января. Строительство началось в марте 2019 года.
`;

const check = (event: string) => checkRule(dateNotInSource, `events:\n${event}${sources}${texts}`);

test("dates that a text tells", () => {
  const told = (date: string, source: string) => check(`  e: {date: "${date}", title: Bridge, cites: ${source}}\n`);
  for (const date of ["2022-01-26", "2019-03-05", "2019-03", "2019", "2018-05-07", "2022-01-08", "2021-10-27"]) {
    told(date, "kota");
  }
  for (const date of ["2022-01-26", "2019-03-05", "2021-10-30", "2022-01-06", "2022-01-09"]) told(date, "city");
  for (const date of ["2024-05-01", "2019-03-14", "2034"]) told(date, "later");
  for (const date of ["2022-01-26", "2017-03-05"]) told(date, "sede");
  for (const date of ["2022-01-26", "2019-03-14"]) told(date, "most");
});

test("dates that no text tells", () => {
  check(`  e:
    date: 2018-07-05
#         ^^^^^^^^^^ warning: 'kota' has 7 May 2018, not 5 July 2018 (day and month swapped?).
    title: Contract
    cites: kota
`);
  check(`  e:
    date: 2022-01-16
#         ^^^^^^^^^^ warning: 'city' has 26 January 2022, not 16 January 2022 (one digit differs).
    title: Bridge
    cites: city
`);
  check(`  e:
    date: 2020-03-05
#         ^^^^^^^^^^ warning: 'city' has 5 March 2019, not 5 March 2020.
    title: Work
    cites: city
`);
  check(`  e:
    date: 2022-02-26
#         ^^^^^^^^^^ warning: 'sede' has 26 January 2022, not 26 February 2022 (one digit differs).
    title: Work
    cites: sede
`);
  check(`  e:
    date: 2019-04
#         ^^^^^^^ warning: 'most' has March 2019, not April 2019 (one digit differs).
    title: Work
    cites: most
`);
  check(`  e:
    date: 2020-08-01
#         ^^^^^^^^^^ warning: No cited text has 1 August 2020; the nearest date is between 21 and 31 October 2021 in 'kota'.
    title: Work
    cites: [kota, later]
`);
});

test("one text that tells it, or that may, is enough", () => {
  check("  e: {date: 2018-05-07, title: Contract, cites: [city, kota]}\n");
  check("  e: {date: 2020-08-01, title: Contract, cites: [city, gone]}\n");
  check("  e: {date: 2020-08-01, title: Contract, cites: [city, unknown]}\n");
  check("  e: {date: 2020-08-01, title: Contract, cites: [no-table]}\n");
  check(`  e:
    date: 2018-05-07
    title: Contract
    cites: city
    claims: [{text: They signed., cites: kota}]
`);
});

test("what happened is compared, not what is planned, open or concluded", () => {
  const silent = (more: string) => check(`  e: {title: Bridge, cites: city, ${more}}\n`);
  silent("date: 2020-08-01, status: planned");
  silent("date: 2020-08-01, status: planned, announced: 2022-01-26");
  silent("date: 2020-08-01, status: cancelled");
  silent("date: 2020-08-01, status: hypothetical");
  silent("date: unknown");
  silent("date: 2020-08-01, date-basis: inferred");
  check(`  e:
    title: Bridge
    date: 2023-08-01
    status: planned
    announced: 2022-01-16
#              ^^^^^^^^^^ warning: 'city' has 26 January 2022, not 16 January 2022 (one digit differs).
    cites: city
`);
});

test("a claim about another time is compared alone", () => {
  check(`  e:
    title: Bridge
    date: 2022-01-26
    claims:
      - {text: Opened., cites: kota}
      - {text: Work began., date: 2019-03-05, cites: city}
      - text: Contract signed.
        date: 2018-05-07
#             ^^^^^^^^^^ warning: 'city' has 5 March 2019, not 7 May 2018.
        cites: city
      - {text: Never., date: 2018-05-07, status: refuted, cites: city}
`);
});

test("beside the words quoted", () => {
  check(`  e:
    date: 2018-05-07
#         ^^^^^^^^^^ information: Beside the words quoted, 'long' has 5 March 2019; 7 May 2018 is elsewhere in the text.
    title: Work begins
    claims: [{text: Work began., cites: {source: long, quote: The first stone}}]
sources:
  long: {title: Bridge, language: en, published: 2022-01-28, snapshot: long.txt}
#- long.txt
The bridge was opened.
Many people came on Wednesday.
Work had begun on 5 March 2019.
The first stone was laid by the mayor.
It was a cold day.
The contract had been signed long before.
It bears the date of 7 May 2018.
#- other.dossier.yaml
`);
});

test("a date in a caption is no evidence, but is reported as that", () => {
  checkRule(
    dateNotInSource,
    `
events:
  e: {date: 2017-06-01, title: Bridge, cites: s}
sources:
  s: {title: Bridge, language: en, published: 2022-01-28, snapshot: {file: s.txt, body: {from: Work had}}}
#- s.txt
The old bridge on 1 June 2017.
Work had begun on 5 March 2019. It was opened on 26 January 2022.
`,
  );
});

test("the dates found are offered", () => {
  const before = (date: string) => `
events:
  e: {date: ${date}, title: Contract, cites: s}
sources:
  s: {title: Bridge, language: en, published: 2022-01-28, snapshot: s.txt}
#- s.txt
Signed on 7 May 2018, in late October 2019. It was opened on 26 January 2022.
`;
  checkFix(dateNotInSource, before("2018-07-05"), before("2018-05-07"));
  checkFix(
    dateNotInSource,
    before("2018-07-05"),
    before('"[2019-10-21..2019-10-31]"'),
    "Replace by '[2019-10-21..2019-10-31]'",
  );
});

test("a month or a year tells a day of it only where the text has nothing better", () => {
  const judged = (date: string, text: string, mark = "") =>
    checkRule(
      dateNotInSource,
      `events:\n  e:\n    date: ${date}\n${mark}    title: Bridge\n    cites: s\nsources:\n  s: {title: S, language: en, published: 2022-04-28, snapshot: s.txt}\n#- s.txt\n${text}\n`,
    );
  const wrong = (date: string, text: string, says: string) =>
    judged(date, text, `#         ${"^".repeat(date.length)} warning: 's' has ${says}.\n`);
  judged("2022-02-09", "It was opened this year. Work had begun on 5 May 2019.");
  judged("2022-03-09", "It was opened in March. Work had begun on 5 May 2019.");
  judged("2019-06-01", "Work had begun in 2019. It was opened on 3 April 2022.");
  judged("2019", "Work had begun in 2019, and stopped on 5 May 2019.");
  judged("2022-02-09", "Harbour Post, 28 April 2022\n\nIt was opened this year. Work had begun on 5 May 2019.");
  judged("2022-02-09", "RIGA, 27 April 2022 – It was opened this year. Work had begun on 5 May 2019.");
  judged("2022-03-01", "It was opened early in 2022. Work had begun on 5 May 2019.");
  wrong("2022-02-09", "It was opened on 3 April 2022. More is to come this year.", "3 April 2022, not 9 February 2022");
  wrong(
    "2022-04-13",
    "It was opened on 3 April 2022. More came this month.",
    "3 April 2022, not 13 April 2022 (one digit differs)",
  );
  wrong("2019-06-02", "Work had begun in May 2019. It was a long 2019.", "May 2019, not 2 June 2019");
  wrong("2021-09-01", "It was opened early in 2021.", "between 1 January and 30 April 2021, not 1 September 2021");
});

test("bits of numbers are no days", () => {
  checkRule(
    dateNotInSource,
    `events:
  e:
    date: 2022-04-08
#         ^^^^^^^^^^ warning: 's' has 3 April 2022, not 8 April 2022 (one digit differs).
    title: Shipyard
    cites: s
sources:
  s: {title: S, language: es, published: 2022-05-08, snapshot: s.txt}
#- s.txt
El astillero cerró el 3 de abril de 2022. Costó 2,8 millones y ocupaba 8 obreros.
`,
  );
});

const reported = (language: string, text: string, event: string, published = "2022-02-01") =>
  checkRule(
    dateNotInSource,
    `
events:
${event}
sources:
  s: {title: Bridge, language: ${language}, published: ${published}, snapshot: s.txt}
#- s.txt
${text}
`,
  );

test("what is counted from another time of the text may be any day so far from it", () => {
  const told = (date: string, language: string, text: string) =>
    reported(language, text, `  e: {date: ${date}, title: Bridge, cites: s}\n`);
  told("2022-01-08", "en", "The bridge fell on 3 January 2022. Five days later it stood again.");
  told(
    "2021-12-29",
    "en",
    "Five days before, a ship had hit it. The bridge fell on 3 January 2022.".split(". ").reverse().join(". "),
  );
  told("2022-01-04", "id", "Jembatan runtuh pada 3 Januari 2022. Keesokan harinya wali kota datang.");
  told("2022-01-02", "de", "Am 3. Januari 2022 stürzte die Brücke ein. Am Vortag war sie gesperrt worden.");
  told("2022-01-05", "ru", "Мост упал 3 января 2022 года. Через два дня его восстановили.");
  told("2022-01-31", "pt", "A ponte caiu em 3 de janeiro de 2022. O prefeito falou na véspera.");
  told("2022-01-31", "de", "Die Brücke fiel am 3. Januar 2022. Der Rat tagte am Montagabend.");
  reported(
    "en",
    "The bridge fell on 3 January 2022. Five days later it stood again.",
    `  e:
    date: 2022-01-07
#         ^^^^^^^^^^ warning: 's' has 3 January 2022, not 7 January 2022 (one digit differs).
    title: Bridge
    cites: s
`,
  );
});

test("both years of a span may be those of the days behind it, and the year recorded is proposed", () => {
  const text = "The diary runs from 3 January 1932 to 17 March 1933. On 21 January there were eleven children.";
  reported(
    "en",
    text,
    `  e: {date: 1933-01-21, title: Diary, cites: s}\n  f: {date: 1932-01-21, title: Diary, cites: s}\n`,
  );
  reported(
    "en",
    "The diary ends on 17 March 1932.\nOn 21 January there were eleven children.",
    `  e:
    date: 1932-01-12
#         ^^^^^^^^^^ warning: 's' has 21 January 1932, not 12 January 1932 (two digits swapped?).
    title: Diary
    cites: s
`,
  );
});

test("quarters, feasts, weekends and nights may tell a day", () => {
  const told = (date: string, language: string, text: string) =>
    reported(language, text, `  e: {date: ${date}, title: Bridge, cites: s}\n`);
  told("2021-07/2021-09", "en", "In the third quarter of 2021 sales fell, the firm said on 14 November 2021.");
  told("2021-12-24", "en", "It fell on Christmas Eve. The council met on 8 January 2022.");
  told("2022-01-30", "id", "Jembatan ditutup pada 4 Januari 2022. Akhir pekan lalu dibuka lagi.");
  told("2022-01-03", "de", "In der Nacht zum 4. Januar 2022 fiel die Brücke.");
  told("2022-01-08", "pt", "A greve foi entre 7 e 9 de janeiro de 2022.");
  told("2021-02", "id", "Jembatan ditutup pada 4 Januari 2022. Setahun silam hal serupa terjadi.");
  told("2022-01-11", "ru", "Мост упал 3 января 2022 года. Через неделю его восстановили.");
});
