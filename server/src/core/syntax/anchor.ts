/** What stands before an anchor, an alias or a tag; behind a quoted key in braces that may be the colon. */
export const beforeMark = "(?:^|[\\s,[{:])";

/** Whether a text has an anchor of that name. One that merely begins like it is taken for it; none is called "", as in `*{a: 1}`. */
export const hasAnchor = (text: string, name: string): boolean =>
  name !== "" &&
  text.includes(`&${name}`) &&
  new RegExp(`${beforeMark}&${name.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")}`, "m").test(text);
