/** An id: 1 to 128 characters, the first of them a letter, a digit or `_` of any script. */
export const isRecordId = (text: string): boolean => /^[\p{L}\p{N}_][\p{L}\p{M}\p{N}_.:+\-/@]{0,127}$/u.test(text);

/** An id made of a name, as in `treaty-2025` for "Treaty (2025)"; `undefined` where the name has no letter and no digit. */
export function recordIdFrom(name: string): string | undefined {
  const words = name.toLowerCase().match(/[\p{L}\p{M}\p{N}_.:+/@]+/gu) ?? [];
  const id = words
    .join("-")
    .replace(/^[^\p{L}\p{N}_]+|[^\p{L}\p{M}\p{N}_]+$/gu, "")
    .slice(0, 128);
  return isRecordId(id) ? id : undefined;
}

/** Where an id stands twice, the first record is the one that others mean. */
export function firstOfEachId<Item extends { readonly id: string | undefined }>(
  items: readonly Item[],
): readonly Item[] {
  const seen = new Set<string | undefined>();
  return items.filter(({ id }) => !seen.has(id) && seen.add(id));
}
