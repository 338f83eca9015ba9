/** A list of words written as one text, parted by white space. */
export const wordList = (text: string): readonly string[] => text.trim().split(/\s+/);

/** The phrases of a text, parted by commas. */
export const phraseList = (text: string): readonly string[] =>
  text
    .split(",")
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== "");

/** A stem with each of its endings, parted by commas; `-` is no ending. */
export const inflected = (stem: string, endings: string): string =>
  wordList(endings)
    .map((ending) => stem + (ending === "-" ? "" : ending))
    .join(", ");
