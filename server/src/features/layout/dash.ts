/** Where the dash of a list item stands whose content begins at `offset`; `offset` where there is none. */
export function dashBefore(text: string, offset: number): number {
  let at = offset - 1;
  while (at >= 0 && /\s/.test(text[at] ?? "")) at--;
  return at >= 0 && at < offset - 1 && text[at] === "-" ? at : offset;
}
