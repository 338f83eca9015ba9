import { type PhraseTable, phraseTable } from "#core/dates/phrase-table.ts";

/** Signs and codes of currencies that are the same in every language, with their ISO 4217 code where it is clear. */
export const currencySigns: readonly (readonly [sign: string, code: string | undefined])[] = [
  ["$", "USD"],
  ["US$", "USD"],
  ["U.S.$", "USD"],
  ["USD", "USD"],
  ["€", "EUR"],
  ["EUR", "EUR"],
  ["£", "GBP"],
  ["GBP", "GBP"],
  ["₽", "RUB"],
  ["RUB", "RUB"],
  ["₴", "UAH"],
  ["UAH", "UAH"],
  ["Rp", "IDR"],
  ["Rp.", "IDR"],
  ["IDR", "IDR"],
  ["R$", "BRL"],
  ["BRL", "BRL"],
  ["CHF", "CHF"],
  ["CNY", "CNY"],
  ["RMB", "CNY"],
  ["JPY", "JPY"],
  ["¥", undefined],
  ["INR", "INR"],
  ["₹", "INR"],
  ["Rs", undefined],
  ["₩", "KRW"],
  ["₺", "TRY"],
  ["zł", "PLN"],
  ["MYR", "MYR"],
  ["A$", "AUD"],
  ["AU$", "AUD"],
  ["C$", "CAD"],
  ["CA$", "CAD"],
  ["HK$", "HKD"],
  ["NZ$", "NZD"],
  ["S$", "SGD"],
];

/** The same, to be looked up before a number. */
export const currencyPrefixes: PhraseTable<string | undefined> = phraseTable(currencySigns);

/** Currencies that are called dollar, so that "$5" may be any of them. */
export const dollars: ReadonlySet<string> = new Set(["USD", "AUD", "CAD", "HKD", "NZD", "SGD"]);
