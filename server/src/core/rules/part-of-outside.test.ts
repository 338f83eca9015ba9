import { test } from "node:test";
import { checkRule } from "#testing/check-rule.ts";
import { partOfOutside } from "./part-of-outside.ts";

test("it is said on which side the part reaches out", () => {
  checkRule(
    partOfOutside,
    `
events:
  fair: {date: 2018-10-10/2018-10-14, title: Fair}
  setup: {date: 2018-10-08/2018-10-11, title: Setting up, part-of: fair}
#                                                                  ^^^^ warning: This event (8–11 October 2018) begins before 'fair' (10–14 October 2018), which it is said to be part of.
  lease: {date: 2018-10-01/2018-10-31, title: Lease of the hall, part-of: [fair]}
#                                                                          ^^^^ warning: This event (1–31 October 2018) lies outside 'fair' (10–14 October 2018), which it is said to be part of.
  either: {date: [2018-10-01, 2018-10-20], title: Rehearsal, part-of: [fair]}
#                                                                      ^^^^ warning: This event (one of 1, 20 October 2018) lies outside 'fair' (10–14 October 2018), which it is said to be part of.
  prize: {date: 2018-10-15, title: Prize, part-of: [fair]}
#                                                   ^^^^ warning: This event (15 October 2018) ends after 'fair' (10–14 October 2018), which it is said to be part of.
`,
  );
});

test("what may lie inside is not reported", () => {
  checkRule(
    partOfOutside,
    `
events:
  fair: {date: 2018-10-10/2018-10-14, title: Fair, part-of: [fair, season, unknown-id]}
  season: {date: 2018, title: Season, part-of: fair}
  open: {date: 2018-10-14/.., title: Clearing up, part-of: fair}
  maybe: {date: [2018-10-09, 2018-10-10], title: Opening, part-of: fair}
  undated: {date: unknown, title: A theft, part-of: fair}
  far: {date: 2018-10-15T01:00+13:00, title: Last guest leaves, part-of: fair}
  about: {date: 2018-10-15~, title: A fire, part-of: fair}
`,
  );
});
