import assert from "node:assert/strict";
import { test } from "node:test";
import { instrumentYearMismatch } from "#core/rules/instrument-year-mismatch.ts";
import { dossierOf } from "#testing/dossier-of.ts";

/** The phrases reported in a claim that says that an agreement of May 2001, with this title, governs. */
function reportedIn(language: string, title: string, text: string, more = ""): string[] {
  const dossier = `
language: ${language}
actors:
  a: {type: state, name: Russia, aliases: [Rusia, Россия, Росія, Russland, Russie]}
  b: {type: state, name: Venezuela, aliases: [Венесуэла, Венесуела]}
instruments:
  old: {title: "${title}", type: intergovernmental-agreement, parties: [a, b], signed: 2001-05}
${more}
events:
  e:
    date: 2021-06-22
    title: E
    claims:
      - text: ${JSON.stringify(text)}
        governs: old
`;
  const problems = dossierOf(new Map([["a.dossier.yaml", dossier]]), [instrumentYearMismatch]).problems();
  return problems.map(({ message }) => String(message.args.phrase));
}

const english = "Agreement on Military-Technical Cooperation";
const inEnglish = (text: string, phrase: string | undefined, more = "") =>
  assert.deepEqual(reportedIn("en", english, text, more), phrase === undefined ? [] : [phrase], text);

test("a year inside the name or directly behind it", () => {
  inEnglish("It is governed by the 2025 military-technical agreement.", "2025 military-technical agreement");
  inEnglish("The 2025 agreement governs it.", "2025 agreement");
  inEnglish("The agreement of 2025 governs it.", "agreement of 2025");
  inEnglish("The agreement of May 2025 governs it.", "agreement of May 2025");
  inEnglish("The agreement dated 7 May 2025 governs it.", "agreement dated 7 May 2025");
  inEnglish("The 7 May 2025 agreement governs it.", "7 May 2025 agreement");
  inEnglish("Russia's 2025 agreement with Venezuela governs it.", "2025 agreement with Venezuela");
  inEnglish(
    "The agreement on military-technical cooperation of 2025 governs it.",
    "agreement on military-technical cooperation of 2025",
  );
  inEnglish(
    "The agreement on military-technical cooperation between Russia and Venezuela (2025) governs it.",
    "agreement on military-technical cooperation between Russia and Venezuela (2025)",
  );
  inEnglish("The 2025 intergovernmental agreement governs it.", "2025 intergovernmental agreement");
  inEnglish("The bilateral agreement of 2025 governs it.", "bilateral agreement of 2025");
  inEnglish("The 2025 Russian-Venezuelan agreement governs it.", "2025 Russian-Venezuelan agreement");
  inEnglish("The 2025 treaty governs it.", "2025 treaty", "  new: {title: Treaty of Friendship, signed: 2025}");
  inEnglish("The 2025 declaration repeats it.", undefined);
  inEnglish("The agreement signed in 2025 governs it.", "agreement signed in 2025");
  inEnglish("The agreement signed on 7 May 2025 governs it.", "agreement signed on 7 May 2025");
});

test("a year that is the instrument's", () => {
  inEnglish("In 2021 the agreement of May 2001 still governed it.", undefined);
  inEnglish("The 2001 agreement governs it.", undefined);
  inEnglish("The agreement of 2001, not that of 2025, governs it.", undefined);
  inEnglish("The 2001 and 2025 agreements govern it.", undefined);
});

test("a year elsewhere in the sentence", () => {
  for (const text of [
    "In 2021 the agreement still governed it.",
    "In 2021 agreement was reached on spare parts.",
    "By May 2021 agreement was near.",
    "In early 2021 agreement was near.",
    "In 2021, agreements governed it.",
    "The agreement governed it in 2021.",
    "Since 2021 Russia ignores the agreement.",
    "2021: agreement governs cooperation.",
    "The 2021 visit and the agreement were on the agenda.",
    "The 2021 summit confirmed agreement on it.",
    "The 2021 trade agreement is another matter.",
    "The trade agreement of 2021 is another matter.",
    "The 2021 agreement with Iran is another matter.",
    "Iran's 2021 agreement is another matter.",
    "The 2021 agreement talks failed.",
    "More than 2000 agreements are signed.",
    "Resolution 1973 is another matter.",
    "The agreement ran from 2021 to 2025.",
    "The 2021-2025 agreement is a plan.",
    "The post-2021 agreement is unknown.",
    "The agreement (2021) was on the agenda of the meeting of 2021.",
    "Agreements of the 2010s are many.",
    "Article 2025 of the agreement says so.",
  ]) {
    inEnglish(text, undefined);
  }
});

/** A title, texts with the phrase that is reported in brackets, and texts in which nothing is. */
const languages: readonly (readonly [
  language: string,
  title: string,
  loud: readonly string[],
  silent: readonly string[],
])[] = [
  [
    "id",
    "Perjanjian kerja sama militer-teknis",
    [
      "Diatur oleh [perjanjian antar pemerintah Mei 2025].",
      "Diatur oleh [perjanjian 2025] itu.",
      "Diatur oleh [perjanjian tahun 2025].",
      "Diatur oleh [perjanjian tanggal 7 Mei 2025].",
      "Diatur oleh [perjanjian yang ditandatangani pada Mei 2025].",
      "Diatur oleh [Perjanjian kerja sama militer-teknis antara Rusia dan Venezuela tahun 2025].",
    ],
    [
      "Pada 2021 perjanjian Mei 2001 masih berlaku.",
      "Pada tahun 2021 perjanjian itu masih berlaku.",
      "Perjanjian itu berlaku pada 2021.",
      "Perjanjian itu berlaku sejak tahun 2021.",
      "Perjanjian perdagangan tahun 2021 lain soal.",
      "Perjanjian 2021 dengan Iran lain soal.",
      "Undang-Undang Nomor 28 Tahun 2021 lain soal.",
    ],
  ],
  [
    "es",
    "Acuerdo de cooperación técnico-militar",
    [
      "La rige el [acuerdo de 2025].",
      "La rige el [acuerdo de mayo de 2025].",
      "La rige el [acuerdo del 7 de mayo de 2025].",
      "La rige el [acuerdo intergubernamental de 2025].",
      "La rige el [acuerdo de cooperación técnico-militar de 2025].",
      "La rige el [acuerdo del año 2025].",
      "La rige el [acuerdo firmado en 2025].",
    ],
    [
      "En 2021 el acuerdo de mayo de 2001 seguía vigente.",
      "En 2021 acuerdo y práctica coincidían.",
      "El acuerdo seguía vigente en 2021.",
      "El acuerdo comercial de 2021 es otro.",
      "El acuerdo de paz de 2021 es otro.",
      "El acuerdo de 2021 con Irán es otro.",
      "El acuerdo de 2021 a 2025.",
    ],
  ],
  [
    "pt",
    "Acordo de cooperação técnico-militar",
    ["Rege o [acordo de 2025].", "Rege o [acordo de maio de 2025].", "Rege o [acordo intergovernamental de 2025]."],
    ["Em 2021 o acordo de maio de 2001 ainda valia.", "O acordo valia em 2021.", "O acordo comercial de 2021 é outro."],
  ],
  [
    "fr",
    "Accord de coopération militaro-technique",
    [
      "Elle relève de l'[accord de 2025].",
      "Elle relève de l'[accord intergouvernemental de mai 2025].",
      "Elle relève de l'[accord du 7 mai 2025].",
      "Elle relève de l'[accord d'avril 2025].",
      "Elle relève de l'[accord signé le 7 mai 2025].",
    ],
    [
      "En 2021, l'accord de mai 2001 restait en vigueur.",
      "En 2021 l'accord vivait.",
      "L'accord de paix de 2021 est autre.",
      "L'accord valait en 2021.",
    ],
  ],
  [
    "de",
    "Abkommen über militärisch-technische Zusammenarbeit",
    [
      "Sie beruht auf dem [Abkommen von 2025].",
      "Sie beruht auf dem [Abkommen vom 7. Mai 2025].",
      "Sie beruht auf dem [Abkommen über militärisch-technische Zusammenarbeit von 2025].",
      "Sie beruht auf dem [Abkommen aus dem Jahr 2025].",
      "Sie beruht auf dem [Militärabkommen von 2025].",
      "Sie beruht auf dem [militärisch-technischen Abkommen von 2025].",
    ],
    [
      "2021 galt das Abkommen von 2001 noch.",
      "Russland kündigte das Abkommen 2021.",
      "Das Abkommen galt von 2021 bis 2025.",
      "Das Handelsabkommen von 2021 ist ein anderes.",
      "Das Abkommen von 2021 mit Iran ist ein anderes.",
      "Es gilt das Abkommen von 2021 an.",
    ],
  ],
  [
    "ru",
    "Соглашение о военно-техническом сотрудничестве",
    [
      "Его регулирует [соглашение 2025 года].",
      "Его регулирует [соглашение мая 2025 года].",
      "Его регулирует [соглашение от 7 мая 2025 года].",
      "Его регулирует [межправительственное соглашение 2025 года].",
      "Его регулирует [соглашение о военно-техническом сотрудничестве 2025 года].",
      "Его регулирует [соглашение России и Венесуэлы 2025 года].",
    ],
    [
      "В 2021 году соглашение 2001 года ещё действовало.",
      "Соглашение действовало в 2021 году.",
      "Стороны подписали соглашение 7 мая 2021 года.",
      "Торговое соглашение 2021 года — другое.",
      "Соглашение с Ираном 2021 года — другое.",
    ],
  ],
  [
    "uk",
    "Угода про військово-технічне співробітництво",
    [
      "Його регулює [угода 2025 року].",
      "Його регулює [угода від 7 травня 2025 року].",
      "Його регулює [міжурядова угода 2025 року].",
    ],
    ["У 2021 році угода 2001 року ще діяла.", "Угода діяла у 2021 році.", "Торговельна угода 2021 року інша."],
  ],
];

for (const [language, title, loud, silent] of languages) {
  test(`in ${language}`, () => {
    for (const text of loud) {
      const phrase = /\[(.*)\]/.exec(text)?.[1];
      assert.deepEqual(reportedIn(language, title, text.replace(/[[\]]/g, "")), [phrase], text);
    }
    for (const text of silent) assert.deepEqual(reportedIn(language, title, text), [], text);
  });
}
