import { foldWord } from "#core/language/words.ts";

/** A name as it is compared with what is typed: case and accents do not matter. */
export const fold = (text: string): string => (isAscii(text) ? text.toLowerCase() : foldWord(text));

const isAscii = (text: string): boolean => /^[\0-\x7f]*$/.test(text);
