/** A list of words written as one text, parted by white space. */
export const wordList = (text: string): readonly string[] => text.trim().split(/\s+/);
