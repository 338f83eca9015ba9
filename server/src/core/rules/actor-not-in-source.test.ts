import { test } from "node:test";
import { checkFix, checkRule } from "#testing/check-rule.ts";
import { actorNotInSource } from "./actor-not-in-source.ts";

// All texts are ours, and so is what they tell.

/** One event with one actor, one source, one text; `mark` is what is reported at the actor. */
function picture(actor: string, language: string, text: string, mark = "", more = ""): string {
  return `
events:
  e: {date: 2001, title: T, cites: s, actors: x}
${mark && `#                                             ^ ${mark}`}
actors:
  x: ${actor}
${more}
sources:
  s: {title: S, language: ${language}, snapshot: s.txt}
#- s.txt
${text}
`;
}

const named = (actor: string, language: string, text: string, more = "") =>
  checkRule(actorNotInSource, picture(actor, language, text, "", more));

const missing = (name: string) =>
  `warning: The text of 's' does not name ${name}. Add the alias it uses, or remove the actor.`;
const unsure = (name: string) => missing(name).replace("warning", "information");

test("a name counts without regard to accents, capitals and signs between its words", () => {
  named("{name: Yván Gil}", "id", "Menteri itu, Yvan Gil, tiba kemarin.");
  named("{name: Ana-María Ruiz}", "es", "ANA MARIA RUIZ llegó ayer.");
  named("{name: Søren Łukasz}", "en", "Mr Soren Lukasz left.");
  named("{name: J.R.R. Tolkien}", "en", "A letter by J. R. R. Tolkien was sold.");
  named("{name: O'Brien}", "en", "It was O’Brien’s house.");
});

test("a surname is enough, and so is a given name with one of several surnames", () => {
  named("{name: Nicolás Maduro Moros}", "es", "Luego habló Maduro en la plaza.");
  named("{name: Delcy Rodríguez Gómez}", "id", "Kata Rodriguez kepada wartawan.");
  named("{name: Sergey Melik-Bagdasarov}", "en", "Melik-Bagdasarov agreed.");
  named("{name: Orbán Viktor}", "en", "Viktor Orban agreed.");
  named("{name: Ursula von der Leyen}", "de", "Von der Leyens Rede dauerte lange.");
});

test("a short word that may be a family name in front may be enough", () => {
  named("{name: Ng Eng Hen}", "en", "Dr Ng agreed.");
});

test("a given name or a particle alone is nobody", () => {
  checkRule(
    actorNotInSource,
    picture("{name: Sergey Ryabkov}", "en", "Sergey Lavrov left.", missing("Sergey Ryabkov")),
  );
  checkRule(actorNotInSource, picture("{name: Jan van Dijk}", "en", "Piet van Loon left.", missing("Jan van Dijk")));
});

test("a surname in small letters is another word", () => {
  checkRule(
    actorNotInSource,
    picture("{name: Theresa May}", "en", "She may come in June 2001.", missing("Theresa May")),
  );
  named("{name: Mai, aliases: [Lan]}", "id", "Kata Mai, ia akan datang.");
  checkRule(actorNotInSource, picture("{name: Lan}", "id", "Jalan dan lan itu ditutup.", missing("Lan")));
});

test("names are found in the cases of Russian and Ukrainian", () => {
  named("{name: Владимир Путин}", "ru", "Встреча с Владимиром Путиным прошла в среду.");
  named("{name: Sergey Lavrov, aliases: [Сергей Лавров]}", "ru", "Слова Лаврова подтвердили.");
  named("{name: Мария Захарова}", "ru", "По словам Захаровой, это так.");
  named("{name: Павел Лев}", "ru", "Об этом рассказали Павлу Льву.");
  named("{type: body, name: Государственная дума}", "ru", "Закон принят Государственной думой.");
  named("{type: state, name: Соединённые Штаты}", "ru", "Он вернулся из Соединенных Штатов.");
  named("{name: Володимир Зеленський}", "uk", "Про це сказали Зеленському вчора.");
  named("{name: Андрій Шмигаль}", "uk", "Зустріч із Шмигалем тривала годину.");
  named("{type: state, name: Америка}", "uk", "Він жив в Америці.");
});

test("names are found in German cases, with an English s and an Indonesian -nya", () => {
  named("{name: Angela Merkel}", "de", "Merkels Besuch endete am Abend.");
  named("{type: state, name: Vereinigte Staaten}", "de", "Er kam aus den Vereinigten Staaten.");
  named("{type: body, name: Europäischer Rat}", "de", "Der Beschluss des Europäischen Rates steht aus.");
  named("{name: Rita Almeida}", "en", "It was Almeida's second visit.");
  named("{type: organisation, name: Pertamina}", "id", "Kapal Pertaminanya rusak.");
});

test("acronyms of up to three letters count in capitals only, with or without periods", () => {
  const usa = "{type: state, name: United States, aliases: [{text: AS, lang: id}]}";
  named(usa, "id", "Serangan AS terhadap negara itu.");
  checkRule(actorNotInSource, picture(usa, "id", "Pemain as itu pulang.", missing("United States")));
  named("{type: state, name: EE. UU.}", "es", "Viajó a EEUU ayer.");
  named("{type: state, name: US}", "en", "The U.S. government agreed.");
  checkRule(actorNotInSource, picture("{type: state, name: US}", "en", "They told us.", unsure("US")));
  named("{type: organisation, name: NATO}", "es", "La Nato respondió.");
  named("{type: body, name: United Nations}", "en", "A UN envoy came.");
  named("{type: body, name: Consejo Nacional Electoral}", "es", "El CNE publicó los datos.");
});

test("a surname that another person of the dossier has is nobody's where that person is named", () => {
  const other = "  y: {name: Jorge Rodríguez}";
  const delcy = "{name: Delcy Rodríguez}";
  named(delcy, "es", "Rodríguez habló ayer.", other);
  named(delcy, "es", "Jorge Rodríguez y Delcy Rodríguez hablaron.", other);
  const text = "Jorge Rodríguez habló ayer. Dijo Rodríguez que no.";
  checkRule(actorNotInSource, picture(delcy, "es", text, missing("Delcy Rodríguez"), other));
});

test("what `not` names is somebody else", () => {
  const un = "{type: organisation, name: United Nations, aliases: [{text: PBB, lang: id}], not: [Piagam PBB]}";
  checkRule(actorNotInSource, picture(un, "id", "Itu melanggar Piagam PBB.", missing("United Nations")));
  named(un, "id", "Menurut Piagam PBB, kata PBB, itu dilarang.");
});

test("what people of a state are called may mean the state", () => {
  named("{type: state, name: Russia}", "en", "Russian troops entered the town.");
  named("{type: state, name: Венесуэла}", "ru", "Венесуэльский министр уехал.");
  named("{type: state, name: Rusia}", "es", "Las tropas rusas entraron.");
  named("{type: state, name: France}", "en", "French troops entered the town.");
  named("{type: state, name: США}", "ru", "Американские войска вошли в город.");
});

test("without a name in the language of the text nothing is certain of states and bodies", () => {
  checkRule(
    actorNotInSource,
    picture("{type: body, name: Supreme Court}", "pt", "O tribunal decidiu.", unsure("Supreme Court")),
  );
  checkRule(
    actorNotInSource,
    picture("{type: body, name: Supreme Court, aliases: [STF]}", "pt", "O governo decidiu.", unsure("Supreme Court")),
  );
  const known = "{type: body, name: Supreme Court, aliases: [{text: Supremo Tribunal, lang: pt-BR}]}";
  checkRule(actorNotInSource, picture(known, "pt", "O governo decidiu.", missing("Supreme Court")));
  named(known, "pt", "O Supremo decidiu, como tribunal.");
});

test("another spelling is shown, and may be added as an alias", () => {
  const before = picture("{name: Vladimir Putin}", "fr", "Le président Poutine est arrivé.");
  const after = picture("{name: Vladimir Putin, aliases: [Poutine]}", "fr", "Le président Poutine est arrivé.");
  checkFix(actorNotInSource, before, after, "Add 'Poutine' to the names of 'x'");
});

test("an actor is removed, from a list or with it", () => {
  const before = (actors: string) => `
events:
  e:
    title: T
    date: 2001${actors}
    cites: s
actors:
  x: {name: Rita Almeida}
  y: {name: Jorge Ruiz}
sources:
  s: {title: S, language: pt, snapshot: s.txt}
#- s.txt
Rita Almeida chegou.
`;
  checkFix(
    actorNotInSource,
    before("\n    actors: [x, {actor: y, role: host}]"),
    before("\n    actors: [x]"),
    "Remove 'y'",
  );
  checkFix(actorNotInSource, before("\n    actors: y"), before(""), "Remove 'y'");
});

test("without a name in the letters of the text nothing is searched", () => {
  const hint =
    "hint: Sergey Lavrov has no name in Cyrillic letters, so 's' was not searched for it. Add one as an alias.";
  checkRule(actorNotInSource, picture("{name: Sergey Lavrov}", "ru", "Министр уехал в среду.", hint));
});

test("a language without a table is silent, and one that nobody states is guessed or silent", () => {
  named("{name: Rita Almeida}", "pl", "Minister przyjechał w środę.");
  named("{name: Rita Almeida}", "~", "Arrived.");
  const text = "The minister has been to the port and said that there will be no toll for the first year of it.";
  checkRule(actorNotInSource, picture("{name: Rita Almeida}", "~", text, missing("Rita Almeida")));
});

test("one text that names the actor is enough, and one that nobody can read may", () => {
  const two = (second: string, mark = "") => `
events:
  e:
    date: 2001
    title: T
    actors: x
${mark && `#           ^ ${mark}`}
    cites: a
    claims:
      - {text: Said., cites: b}
actors:
  x: {name: Rita Almeida}
sources:
  a: {title: A, language: pt, snapshot: a.txt}
  b: {title: B, language: pt, ${second}}
#- a.txt
O governo decidiu.
#- b.txt
A ministra chegou.
#- c.txt
Chegou Almeida.
`;
  checkRule(
    actorNotInSource,
    two(
      "snapshot: b.txt",
      "warning: None of the texts of a and b names Rita Almeida. Add the alias they use, or remove the actor.",
    ),
  );
  for (const second of [
    "snapshot: c.txt",
    "snapshot: missing.txt",
    "url: x",
    "snapshot: {file: b.txt, excerpt: true}",
    "snapshot: {file: b.txt, body: {from: Nunca}}",
  ]) {
    checkRule(actorNotInSource, two(second));
  }
});

test("a retracted source does not count, and what only the page around an article names is another rule's", () => {
  const picture = (around: string, mark: string) => `
events:
  e: {date: 2001, title: T, actors: x, cites: [a, b]}
${mark && `#                                   ^ ${mark}`}
actors:
  x: {name: Rita Almeida}
sources:
  a: {title: A, language: pt, snapshot: {file: a.txt, body: {from: O governo}}}
  b: {title: B, language: pt, snapshot: b.txt, retracted: true}
#- a.txt
Foto: ${around}
O governo decidiu.
#- b.txt
Rita Almeida chegou.
`;
  checkRule(
    actorNotInSource,
    picture(
      "Rita Souza",
      "warning: The text of 'a' does not name Rita Almeida. Add the alias it uses, or remove the actor.",
    ),
  );
  checkRule(actorNotInSource, picture("Rita Almeida", ""));
});

test("who publishes, writes or hands on a text need not be named in it", () => {
  checkRule(
    actorNotInSource,
    `
events:
  e: {date: 2001, title: T, actors: [herald, wire, almeida, ruiz], cites: a}
actors:
  herald: {type: outlet, name: The Herald}
  wire: {type: outlet, name: Wire}
  almeida: {name: Rita Almeida}
  ruiz: {name: Jorge Ruiz}
sources:
  a: {title: "Address of Jorge Ruiz, read out", type: speech, language: en, publisher: herald, via: Wire, author: Rita Almeida, snapshot: a.txt}
#- a.txt
I thank you all.
`,
  );
});

test("speakers are looked for in what the claim and the event cite, each once", () => {
  checkRule(
    actorNotInSource,
    `
events:
  e:
    date: 2001
    title: T
    cites: b
    claims:
      - {text: No toll., said-by: ruiz, cites: a}
#                                 ^^^^ warning: None of the texts of a and b names Jorge Ruiz. Add the alias they use, or remove the actor.
      - {text: No fee., said-by: ruiz, cites: a}
      - {text: No tax., said-by: almeida, cites: a}
      - {text: No rent., said-by: okoro, status: refuted, cites: a}
claims:
  - {text: No toll., said-by: almeida, cites: a}
#                             ^^^^^^^ warning: The text of 'a' does not name Rita Almeida. Add the alias it uses, or remove the actor.
actors:
  almeida: {name: Rita Almeida}
  ruiz: {name: Jorge Ruiz}
  okoro: {name: Daniel Okoro}
sources:
  a: {title: A, language: pt, snapshot: a.txt}
  b: {title: B, language: pt, snapshot: b.txt}
#- a.txt
A ministra chegou.
#- b.txt
Chegou Almeida.
`,
  );
});

test("what is not known is another rule's", () => {
  checkRule(
    actorNotInSource,
    `
events:
  e: {date: 2001, title: T, actors: [nobody, constructor, a], cites: [a, b]}
  f: {date: 2001, title: T, actors: [y]}
actors:
  y: {type: person}
sources:
  a: {title: A, language: pt, snapshot: a.txt}
#- a.txt
Nada.
`,
  );
});

test("who speaks beside the quotation takes the place of a speaker whom nothing names", () => {
  const picture = (speaker: string) => `
claims:
  - {text: No toll., said-by: ${speaker}, cites: {source: a, quote: no toll}}
actors:
  almeida: {name: Rita Almeida}
  ruiz: {name: Jorge Ruiz}
sources:
  a: {title: A, language: en, snapshot: a.txt}
#- a.txt
“There will be no toll,” said Jorge Ruiz.
`;
  checkFix(actorNotInSource, picture("almeida"), picture("ruiz"), "Replace by 'ruiz'");
});
