import { test } from "node:test";
import { checkFix, checkRule } from "#testing/check-rule.ts";
import { speakerMismatch } from "./speaker-mismatch.ts";

// All texts are ours, and so is what they tell.

function picture(speaker: string, language: string, quote: string, text: string, mark = ""): string {
  return `
claims:
  - {text: T, said-by: ${speaker}, cites: {source: s, quote: "${quote}"}}
${mark}
actors:
  almeida: {name: Rita Almeida, aliases: [Рита Алмейда]}
  lavrov: {name: Sergey Lavrov, aliases: [Сергей Лавров, Сергій Лавров]}
  ryabkov: {name: Sergey Ryabkov, aliases: [Сергей Рябков, Сергій Рябков]}
  ministry: {type: body, name: Ministry of Works}
sources:
  s: {title: S, language: ${language}, snapshot: s.txt}
#- s.txt
${text}

Ryabkov, Рябков.
`;
}

/** Who is not named in the text at all is reported by actor-not-in-source; Ryabkov is. The claim has him say what Lavrov says. */
function checkBothWays(language: string, quote: string, text: string): void {
  const message = "information: Beside this quotation the text of 's' names Sergey Lavrov, not Sergey Ryabkov.";
  checkRule(speakerMismatch, picture("lavrov", language, quote, text));
  checkRule(speakerMismatch, picture("ryabkov", language, quote, text, `#                      ^^^^^^^ ${message}`));
}

const silent = (speaker: string, quote: string, text: string) =>
  checkRule(speakerMismatch, picture(speaker, "en", quote, text));

test("the name beside a word of speech, in each language", () => {
  checkBothWays("en", "We are ready", "“We are ready to talk,” said Foreign Minister Sergey Lavrov.");
  checkBothWays("id", "Kami siap", "“Kami siap berunding,” kata Menteri Luar Negeri Rusia Sergey Lavrov, Rabu.");
  checkBothWays("id", "Kami siap", "“Kami siap berunding,” lanjut Lavrov.");
  checkBothWays("id", "Kami siap", "“Kami siap berunding,” lanjut Sergey Lavrov.");
  checkBothWays("ru", "Мы готовы", "«Мы готовы», — продолжил Лавров.");
  checkBothWays("es", "Estamos listos", "«Estamos listos», afirmó Lavrov.");
  checkBothWays("es", "Estamos listos", "«Estamos listos», insistió Lavrov.");
  checkBothWays("pt", "Estamos prontos", "“Estamos prontos”, disse Lavrov.");
  checkBothWays("pt", "Estamos prontos", "“Estamos prontos”, contou Lavrov.");
  checkBothWays("fr", "Nous sommes prêts", "« Nous sommes prêts », a déclaré Lavrov.");
  checkBothWays("de", "Wir sind bereit", "„Wir sind bereit“, sagte Außenminister Lavrov.");
  checkBothWays("ru", "Мы готовы", "«Мы готовы», — заявил министр Сергей Лавров.");
  checkBothWays("ru", "они готовы", "По словам Лаврова, они готовы.");
  checkBothWays("uk", "Ми готові", "«Ми готові», — сказав Лавров.");
});

test("failing that, the nearest sentence of the paragraph", () => {
  checkBothWays(
    "en",
    "It will take time",
    "“It will take time. We know that. We are ready,” Lavrov said.\n\nRyabkov said nothing.",
  );
  silent("ryabkov", "It will take time", "“It will take time.”\n\nLavrov said no more.");
  silent("ryabkov", "takes time", "Lavrov said yes. It takes time. Almeida said no.");
});

test("who is named beside it too may be meant", () => {
  silent("ryabkov", "We are ready", "“We are ready,” Lavrov told Ryabkov.");
  silent("ryabkov", "ready", "Ryabkov, said Lavrov, was ready.");
});

test("people who only stand in the sentence do not speak", () => {
  silent(
    "ryabkov",
    "We will meet",
    "“We will meet in the garden of the old house by the river with Lavrov,” he said.".replace(
      "he said",
      "was the answer",
    ),
  );
});

test("speakers who are no persons, quotations that are not found or found twice, and claims without", () => {
  silent("ministry", "We are ready", "“We are ready,” said Lavrov.");
  silent("ryabkov", "We shall see", "“We are ready,” said Lavrov.");
  silent("ryabkov", "We are ready", "“We are ready,” said Lavrov. “We are ready,” said Almeida.");
  checkRule(
    speakerMismatch,
    picture("ryabkov", "en", "We are ready", "“We are ready,” said Lavrov.").replace(', quote: "We are ready"', ""),
  );
  checkRule(speakerMismatch, picture("ryabkov", "pl", "We are ready", "“We are ready,” said Lavrov."));
});

test("an abbreviation ends no sentence", () => {
  silent("almeida", "ready", "Mr. Lavrov said yes. They are ready, said Ms. R. Almeida.");
  checkBothWays("en", "ready", "Almeida said no. They are ready, said Mr. S. Lavrov.");
});

test("the speaker is replaced", () => {
  const text = "“We are ready,” said Lavrov.";
  checkFix(
    speakerMismatch,
    picture("ryabkov", "en", "We are ready", text),
    picture("lavrov", "en", "We are ready", text),
  );
});

test("a word that is one of speech right before a name only", () => {
  const text = "“Kami siap berunding.” Kerja sama lebih lanjut dibahas oleh Lavrov.";
  checkRule(speakerMismatch, picture("ryabkov", "id", "Kami siap", text));
});
