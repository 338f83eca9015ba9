/** A word made of syllables, as the number and the salt say. */
export function word(i: number, salt: number): string {
  let seed = (i * 2654435761 + salt * 40503) >>> 0;
  let made = "";
  for (let at = 0; at < 3; at++) {
    made += syllables[seed % syllables.length] ?? "";
    seed = Math.floor(seed / syllables.length) ^ (salt * 7919);
  }
  return made;
}

const syllables =
  "ba be bi bo da de di do fa fe fi fo ga go ka ke ki ko la le li lo ma me mi mo na ne ni no ra re ri ro".split(" ");

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A day that depends on the number alone, `later` days after the first of its month's days. */
export function day(i: number, later: number): string {
  const two = (number: number) => String(number).padStart(2, "0");
  return `${2000 + (i % 25)}-${two(1 + (i % 12))}-${two(1 + (i % 26) + later)}`;
}
