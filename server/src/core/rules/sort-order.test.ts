import { test } from "node:test";
import { checkFix, checkRule } from "#testing/check-rule.ts";
import { sortOrder } from "./sort-order.ts";

const on = "#- dossier.yaml\nrules: {sort-order: hint}\n";

test("off, unless a dossier wants it or is strict", () => {
  const events = "#- e.dossier.yaml\nevents:\n  b: {date: 2002, title: B}\n  a: {date: 2001, title: A}\n";
  checkRule(sortOrder, events);
  const mark = "#           ^^^^ hint: This event begins before one that stands above. Sort them by date.\n";
  checkRule(sortOrder, `#- dossier.yaml\nprofile: strict\n${events}${mark}`);
  checkRule(sortOrder, `${on}${events}${mark}`);
});

test("only what is certain counts, and each file is by itself", () => {
  checkRule(
    sortOrder,
    `${on}#- a.dossier.yaml
events:
  a: {date: 2001-05-14, title: A}
  b: {date: 2001-05, title: B}
  c: {date: "[2001-05-01..2001-06-01]", title: C}
  d: {date: unknown, title: D}
  e: {date: ../2000, title: E}
  f: {date: 2001-05-14T09:00:00Z, title: F}
  g: {date: 2001-05-14, title: G}
  h: {title: H}
#- b.dossier.yaml
events:
  i: {date: 1999, title: I}
  j: {date: 2001-05-14T09:00:00Z, title: J}
  k: {date: 2001-05-14T08:59:00Z, title: K}
#           ^^^^^^^^^^^^^^^^^^^^ hint: This event begins before one that stands above. Sort them by date.
`,
  );
});

test("events move with their comments, and blank lines stay", () => {
  checkFix(
    sortOrder,
    `${on}#- e.dossier.yaml
sources: {s: {title: S}}
events:   # all of them
  # about the list

  # the last one
  # of them
  third:
    date: 2003   # when?
    title: Third
    # still of the third

  # the second
  second: {date: 2002, title: "Second: # no comment"}
  undated:
    date: unknown
    title: Of the time of the second
    note: |
      # text
  first:
    date: 2001
    title: First
# the actors
actors: {a: {name: A}}
`,
    `${on}#- e.dossier.yaml
sources: {s: {title: S}}
events:   # all of them
  # about the list

  first:
    date: 2001
    title: First

  # the second
  second: {date: 2002, title: "Second: # no comment"}
  undated:
    date: unknown
    title: Of the time of the second
    note: |
      # text
  # the last one
  # of them
  third:
    date: 2003   # when?
    title: Third
    # still of the third
# the actors
actors: {a: {name: A}}
`,
  );
});

test("items of a list, line ends of Windows, and a file that ends without one", () => {
  const b = "- id: b\r\n  date: 2002\r\n  title: B";
  const a = "- id: a\r\n  date: 2001\r\n  title: A";
  checkFix(
    sortOrder,
    `${on}#- e.dossier.yaml\nevents:\r\n${b}\r\n\r\n${a}`,
    `${on}#- e.dossier.yaml\nevents:\r\n${a}\r\n\r\n${b}`,
  );
});
