/** The text without quotation marks that are none for YAML, as word processors put them, and without white space around it. */
export const withoutOtherQuotes = (text: string): string => text.replace(/^[\s“”„«»‘’‚‹›]+|[\s“”„«»‘’‚‹›]+$/gu, "");
