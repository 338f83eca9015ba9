import { isCapitalised, isJoined, isMark } from "#core/dates/date-text.ts";
import type { Match } from "#core/dates/phrase-table.ts";
import { currencyPrefixes } from "./currency-signs.ts";
import { type Magnitude, matchMagnitude } from "./magnitude.ts";
import type { NumberUnit } from "./number-mention.ts";
import { gapBefore, matchHyphenated, type NumberText, written } from "./number-text.ts";

/** A magnitude with its unit. */
export interface Quantity {
  readonly magnitude: Magnitude;
  readonly unit: NumberUnit;
  /** Indexes of the first word, with the currency before the number, and of the first behind. */
  readonly start: number;
  readonly next: number;
}

/** "$5,5 miliar", "51 %", "5 millones de dólares", "ke-19". A match without a value is to be passed over. */
export function matchQuantity(text: NumberText, index: number): Match<Quantity | undefined> | undefined {
  const prefix = currencyPrefixes.match(text.words, index);
  const isPrefix = prefix !== undefined && isBesideDigits(text, prefix.next);
  const start = isPrefix ? prefix.next : index;
  const found = matchMagnitude(text, start, isPrefix);
  if (found === undefined) return undefined;
  const { value: magnitude, next } = found;
  const isNumber = magnitude.readings.length > 0 && !runsOn(text, start, next);
  if (!isNumber) return { value: undefined, next };
  const unit = isPrefix ? matchRepeatedCurrency(text, next, prefix.value) : matchUnit(text, next, magnitude);
  return { value: { magnitude, unit: unit.value, start: index, next: unit.next }, next: unit.next };
}

const isBesideDigits = (text: NumberText, index: number): boolean =>
  text.words[index]?.kind === "number" && /^\s?$/.test(gapBefore(text, index));

/** True where letters or a slash follow that make something else of the digits: "7a", "12/2011". */
function runsOn(text: NumberText, start: number, next: number): boolean {
  const before = text.words[start - 1];
  if (isJoined(text, start) && (before?.kind === "word" || isMark(text, start - 1, "/_\\@#=&~^"))) {
    if (text.words[start]?.kind === "number" && !isSign(text, start - 1)) return true;
  }
  if (!isJoined(text, next) || text.words[next - 1]?.kind !== "number") return false;
  if (isMark(text, next, "/_\\@=^:") && text.words[next + 1]?.kind === "number") return true;
  return text.words[next]?.kind === "word" && !isUnitBehind(text, next);
}

/** True for the "Rp" of "Rp5". */
const isSign = ({ words }: NumberText, index: number): boolean => currencyPrefixes.match(words, index) !== undefined;

function isUnitBehind(text: NumberText, index: number): boolean {
  const { percent, currencies } = text.numbers;
  if (percent.match(text.words, index) !== undefined || currencies.match(text.words, index) !== undefined) return true;
  return UNITS.has(written(text, index));
}

/** Units that are often joined to the digits. Case tells grams from a generation of telephones. */
const UNITS: ReadonlySet<string> = new Set(
  `km m cm mm nm kg g mg t ha l ml kW MW GW TW kWh MWh GWh TWh V W kV A Hz kHz MHz GHz kB KB MB GB TB kb Mb Gb C F K x
   км м см мм кг г мг т га л мл кВт МВт ГВт В Вт ч ц млн млрд тыс трлн тис`.split(/\s+/),
);

function matchUnit(text: NumberText, index: number, { kind }: Magnitude): Match<NumberUnit> {
  const { words, numbers } = text;
  if (kind === "ordinal" || kind === "fraction") return { value: { kind }, next: index };
  const percent = matchHyphenated(text, index, numbers.percent);
  if (percent !== undefined) return { value: { kind: "percent" }, next: percent.next };
  const dot = isMark(text, index, ".") && isJoined(text, index) ? index + 1 : index;
  const before = numbers.beforeUnit.match(words, dot)?.next ?? dot;
  const currency = numbers.currencies.match(words, before) ?? matchHyphenated(text, dot, numbers.currencies);
  if (currency === undefined || isNextAmount(text, currency.next)) return { value: { kind: "none" }, next: index };
  return { value: { kind: "currency", code: currency.value }, next: currency.next };
}

/** The sign of "5 $10" belongs to the ten. */
const isNextAmount = (text: NumberText, index: number): boolean =>
  text.words[index]?.kind === "number" && isMark(text, index - 1, "$€£¥₽₴₹₩₺") && isJoined(text, index);

/** "US$5 billion dollars" names its currency twice. */
function matchRepeatedCurrency(text: NumberText, index: number, code: string | undefined): Match<NumberUnit> {
  const again = text.numbers.currencies.match(text.words, index);
  const isAgain = again !== undefined && again.value === code && !isCapitalised(text, index);
  return { value: { kind: "currency", code }, next: isAgain ? again.next : index };
}
