import type { Random } from "./random.ts";
import type { Site } from "./sites.ts";

/** Another digit at one of the places that count; never a number that the article has elsewhere, nor the same one rounded. */
export function mutateNumber(site: Site, random: Random): string | undefined {
  const candidates = [...significantDigits(site.value)].flatMap((place) =>
    [..."0123456789"]
      .filter((digit) => digit !== site.value[place] && !(digit === "0" && place === 0))
      .map((digit) => site.value.slice(0, place) + digit + site.value.slice(place + 1)),
  );
  const inArticle = mantissasOf(site.entry.article);
  return random.pick(
    candidates.filter((candidate) => !inArticle.has(mantissa(candidate)) && !isRounded(candidate, site)),
  );
}

/** Ten, a thousand or a million times as much, or a thousandth. */
export function rescale({ value }: Site, random: Random): string | undefined {
  const number = Number(value);
  const factors = [10, 1000, 1_000_000, ...(number >= 10_000 ? [0.001, 0.1] : [])];
  const scaled = number * (random.pick(factors) ?? 10);
  return String(Number(scaled.toPrecision(12)));
}

/** Not the zeros at the end of a round number, nor separators. */
function* significantDigits(number: string): Iterable<number> {
  const end = number.replace(/[0.,]+$/, "").length;
  for (let place = 0; place < Math.max(end, 1); place++) if (/\d/.test(number[place] ?? "")) yield place;
}

/** 4000000 for 4200000: fewer digits, but right. Numbers in words may have separators; they are left alone. */
function isRounded(candidate: string, { kind, value }: Site): boolean {
  const digits = mantissa(candidate).length;
  return kind === "figure" && digits > 0 && Number(Number(value).toPrecision(digits)) === Number(candidate);
}

const mantissasOf = (text: string): Set<string> => new Set((text.match(/\d[\d.,]*/g) ?? []).map(mantissa));
const mantissa = (number: string): string => number.replace(/[.,]/g, "").replace(/^0+|0+$/g, "");
