import assert from "node:assert/strict";
import { test } from "node:test";
import { languageOf } from "#core/language/languages.ts";
import { findNumbers } from "./find-numbers.ts";
import type { NumberMention } from "./number-mention.ts";

// All texts are ours. A text is followed by what is found in it, in the notation of `describe`.

for (const [tag, texts] of Object.entries<Record<string, string>>({
  en: {
    "twenty-one, two hundred and five, a hundred, fifteen hundred": "21 205 100 1500",
    "two million five hundred thousand, half a million, one and a half million": "2500000 500000 1500000",
    "a million and a half, a quarter of a million, two million three years ago": "1500000 250000 2000000 3",
    "a third term, the twenty-first session, the 19th": "#3 #21 #19",
    "51 per cent, 51 percent, 51-percent, 2 percentage points": "51% 51% 51% 2%",
    "more than 60, over 60, at least 60, no fewer than 60, 60 or more": ">60 >60 ≥60 ≥60 ≥60",
    "up to 60, no more than 60, fewer than 60, 60 or less": "≤60 ≤60 <60 ≤60",
    "about 60, some 60, roughly 60, 60-odd, nearly 60, almost 60": "~60 ~60 ~60 ~60 ≲60 ≲60",
    "5.5 billion US dollars, 3 trillion roubles": "5500000000USD 3000000000000RUB",
  },
  id: {
    "dua puluh satu, sebelas, dua belas, dua ratus lima": "21 11 12 205",
    "seribu lima ratus, sejuta, dua ratus lima puluh ribu, 2 juta 500 ribu": "1500 1000000 250000 2500000",
    "setengah juta, satu setengah juta, seperempat juta, 5 rb, 5 jt": "500000 1500000 250000 5000 5000000",
    "ketiga, kedua belas, kedua puluh lima, ke-19": "#3 #12 #25 #19",
    "51 persen, 51%, 2 poin persentase": "51% 51% 2%",
    "lebih dari 60, 60 lebih, sekurangnya 60, sedikitnya 60, setidaknya 60": ">60 >60 ≥60 ≥60 ≥60",
    "hingga 60, paling banyak 60, tidak lebih dari 60, kurang dari 60": "≤60 ≤60 ≤60 <60",
    "sekitar 60, kira-kira 60, 60-an, hampir 60": "~60 ~60 ~60 ≲60",
    "5,5 miliar dolar AS, Rp5,5 triliun, 3 miliar rubel": "5500000000USD 5500000000000IDR 3000000000RUB",
  },
  es: {
    "veintiún, treinta y dos, ciento cinco, doscientas cincuenta": "21 32 105 250",
    "mil quinientos, dos mil quinientos, cien mil, 3 mil 500 millones": "1500 2500 100000 3500000000",
    "mil millones, 5,5 mil millones, un billón, medio millón, un millón y medio":
      "1000000000 5500000000 1000000000000 500000 1500000",
    "tercer mandato, un cuarto mandato, un cuarto de siglo, 19º, 3er": "#3 #4 25 #19 #3",
    "51 por ciento, 51 %, 2 puntos porcentuales": "51% 51% 2%",
    "más de 60, al menos 60, por lo menos 60, no menos de 60, 60 o más": ">60 ≥60 ≥60 ≥60 ≥60",
    "hasta 60, no más de 60, menos de 60, como máximo 60": "≤60 ≤60 <60 ≤60",
    "unos 60, unas 60, alrededor de 60, cerca de 60, casi 60": "~60 ~60 ~60 ~60 ≲60",
    "5.500 millones de dólares, 3.000 millones de euros": "5500000000USD 3000000000EUR",
  },
  pt: {
    "vinte e um, trinta e dois, cento e cinco, duzentas e cinquenta": "21 32 105 250",
    "mil e quinhentos, dois mil e trezentos, cem mil, meio milhão, um milhão e meio": "1500 2300 100000 500000 1500000",
    "5,5 bilhões, 5 mil milhões, um bilião, R$ 5 bi, 2 mi": "5500000000 5000000000 1000000000000 5000000000BRL 2000000",
    "terceiro mandato, décimo primeiro, um quarto dos votos, 19.º, 3ª": "#3 #11 0.25 #19 #3",
    "51 por cento, 51%, 2 pontos percentuais": "51% 51% 2%",
    "mais de 60, pelo menos 60, ao menos 60, 60 ou mais": ">60 ≥60 ≥60 ≥60",
    "até 60, no máximo 60, menos de 60": "≤60 ≤60 <60",
    "cerca de 60, uns 60, aproximadamente 60, quase 60": "~60 ~60 ~60 ≲60",
    "5,5 bilhões de dólares, 3 milhões de reais": "5500000000USD 3000000BRL",
  },
  fr: {
    "vingt et un, soixante-douze, quatre-vingt-dix-sept, deux cent cinquante": "21 72 97 250",
    "mille deux cents, deux cents mille, un demi-million, un million et demi": "1200 200000 500000 1500000",
    "5,5 milliards, mille milliards, un billion": "5500000000 1000000000000 1000000000000",
    "troisième mandat, 19e siècle, 1er, un cinquième des voix": "#3 #19 #1 0.2",
    "51 pour cent, 51 %, 2 points de pourcentage": "51% 51% 2%",
    "plus de 60, au moins 60, pas moins de 60, 60 ou plus": ">60 ≥60 ≥60 ≥60",
    "jusqu'à 60, au plus 60, pas plus de 60, moins de 60": "≤60 ≤60 ≤60 <60",
    "environ 60, quelque 60, 60 environ, près de 60, presque 60": "~60 ~60 ~60 ≲60 ≲60",
    "5,5 milliards de dollars, 3 millions d'euros": "5500000000USD 3000000EUR",
  },
  de: {
    "einundzwanzig, zweihundertfünfzig, zweitausend, dreißig, hundert": "21 250 2000 30 100",
    "eine halbe Million, anderthalb Millionen, eine Million, 5 Tsd.": "500000 1500000 1000000 5000",
    "5,5 Milliarden, 5,5 Mrd. Euro, 5 Mio., eine Billion": "5500000000 5500000000EUR 5000000 1000000000000",
    "die dritte Amtszeit, in der 19. Sitzung, zwei Drittel": "#3 #19 0.666666666666667",
    "51 Prozent, 51 %, 51-prozentige, 2 Prozentpunkte": "51% 51% 51% 2%",
    "mehr als 60, über 60, mindestens 60, wenigstens 60, 60 oder mehr": ">60 >60 ≥60 ≥60 ≥60",
    "bis zu 60, höchstens 60, weniger als 60, unter 60": "≤60 ≤60 <60 <60",
    "rund 60, etwa 60, ungefähr 60, fast 60, knapp 60": "~60 ~60 ~60 ≲60 ≲60",
    "5,5 Milliarden Dollar, 3 Millionen Schweizer Franken": "5500000000USD 3000000CHF",
  },
  ru: {
    "двадцать один, двухсот пятидесяти, тысяча, миллион": "21 250 1000 1000000",
    "пять тысяч, двести тысяч, полмиллиона, полтора миллиона, 1 млн 200 тыс.": "5000 200000 500000 1500000 1200000",
    "5,5 млрд, 5,5 миллиарда, два с половиной миллиона, 3 триллиона": "5500000000 5500000000 2500000 3000000000000",
    "третий срок, на третьем сроке, двадцать первый, 19-й, 19-го": "#3 #3 #21 #19 #19",
    "51 процент, 51 %, 51-процентный, 2 процентных пункта": "51% 51% 51% 2%",
    "более 60, свыше 60, не менее 60, по меньшей мере 60, 60 и более": ">60 >60 ≥60 ≥60 ≥60",
    "до 60, не более 60, менее 60": "≤60 ≤60 <60",
    "около 60, примерно 60, порядка 60, почти 60": "~60 ~60 ~60 ≲60",
    "5,5 млрд долларов США, 3 млн руб., 200 евро": "5500000000USD 3000000RUB 200EUR",
  },
  uk: {
    "двадцять один, двісті п'ятдесят, тисяча, дев’яносто": "21 250 1000 90",
    "п'ять тисяч, півмільйона, півтора мільйона, 1 млн 200 тис.": "5000 500000 1500000 1200000",
    "5,5 млрд, 5,5 мільярда, два з половиною мільйони": "5500000000 5500000000 2500000",
    "третій термін, двадцять перший, 19-й, 19-го": "#3 #21 #19 #19",
    "51 відсоток, 51 %, 51-відсотковий": "51% 51% 51%",
    "понад 60, більше 60, щонайменше 60, не менше 60": ">60 >60 ≥60 ≥60",
    "до 60, не більше 60, менше 60": "≤60 ≤60 <60",
    "близько 60, приблизно 60, майже 60": "~60 ~60 ≲60",
    "5,5 млрд доларів США, 3 млн грн": "5500000000USD 3000000UAH",
  },
})) {
  for (const [text, expected] of Object.entries(texts)) {
    test(`${tag}: ${text}`, () => {
      const language = languageOf(tag) ?? assert.fail(tag);
      assert.equal(findNumbers(text, [language]).map(describe).join(" "), expected);
    });
  }
}

/** The bound, # for an ordinal, the value, % or the currency. */
function describe({ bound, value, unit }: NumberMention): string {
  const sign = {
    exactly: "",
    "more-than": ">",
    "at-least": "≥",
    "less-than": "<",
    "at-most": "≤",
    about: "~",
    nearly: "≲",
  };
  const behind = unit.kind === "percent" ? "%" : unit.kind === "currency" ? (unit.code ?? "¤") : "";
  return `${sign[bound]}${unit.kind === "ordinal" ? "#" : ""}${value}${behind}`;
}
