import { test } from "node:test";
import { checkFix, checkRule } from "#testing/check-rule.ts";
import { roleOutsideInterval } from "./role-outside-interval.ts";

/** An event on a day, with a person in a role; the mark goes below. */
const dossier = (roles: string, event: string): string => `
actors:
  kim: {name: Kim Berg, roles: ${roles}}
events:
  e:
    title: A visit
${event}
`;

test("the bounds are included", () => {
  checkRule(
    roleOutsideInterval,
    dossier(
      "[{title: envoy, from: 2020-03-01, to: 2021-02}]",
      `    date: 2021-02-28
    actors: [{actor: kim, role: envoy}]
  f:
    title: A visit
    date: 2021-03-01
    actors: [{actor: kim, role: envoy}]
#                               ^^^^^ warning: 'kim' is 'envoy' only until February 2021. The event's date is 1 March 2021.
  g:
    title: A visit
    date: 2020-02-29/2020-03-02
    actors: [{actor: kim, role: envoy}]
  h:
    title: A visit
    date: 2020-02-29
    actors:
      - actor: kim
        role: "ENVOY"
#             ^^^^^^^ warning: 'kim' is 'ENVOY' only from 1 March 2020. The event's date is 29 February 2020.`,
    ),
  );
});

test("one of several roles of the title may fit; the nearest bound is named where none does", () => {
  checkRule(
    roleOutsideInterval,
    dossier(
      "[{title: envoy, to: 2010}, {title: Envoy, from: 2020}, clerk]",
      `    date: 2009
    actors: [{actor: kim, role: envoy}]
  f:
    title: A visit
    date: 2018
    actors: [{actor: kim, role: envoy}]
#                               ^^^^^ warning: 'kim' is 'envoy' only from 2020. The event's date is 2018.
  g:
    title: A visit
    date: 2018
    actors: [{actor: kim, role: clerk}, {actor: kim, role: guest}, kim, {actor: nobody, role: envoy}]`,
    ),
  );
});

test("as-of, open and unreadable bounds leave it open", () => {
  checkRule(
    roleOutsideInterval,
    dossier(
      "[{title: envoy, as-of: 2020}, {title: clerk, from: soon}, {title: cook, from: unknown, to: 2019-05/..}]",
      `    date: 2031
    actors: [{actor: kim, role: envoy}, {actor: kim, role: clerk}, {actor: kim, role: cook}]`,
    ),
  );
});

test("what is only planned is silent", () => {
  checkRule(
    roleOutsideInterval,
    dossier(
      "[{title: envoy, to: 2020}]",
      `    date: 2029
    status: planned
    actors: [{actor: kim, role: envoy}]
  f:
    title: A visit
    date: 2029
    status: disputed
    actors: {actor: kim, role: envoy}
#                              ^^^^^ warning: 'kim' is 'envoy' only until 2020. The event's date is 2029.`,
    ),
  );
});

test("another role that the actor held then is offered", () => {
  const roles = '[{title: "interim president", from: 2026-01-05}, {title: vice-president, to: 2026-01-05}]';
  checkFix(
    roleOutsideInterval,
    dossier(roles, "    date: 2026-01-03\n    actors: [{actor: kim, role: 'interim president'}]"),
    dossier(roles, "    date: 2026-01-03\n    actors: [{actor: kim, role: 'vice-president'}]"),
  );
});

test("the bound of the role can be moved to the event's date", () => {
  const events = (date: string) => `    date: ${date}\n    actors: [{actor: kim, role: envoy}]`;
  checkFix(
    roleOutsideInterval,
    dossier("[{title: envoy, from: '2020-05'}]", events("2019-03/2019-04")),
    dossier("[{title: envoy, from: '2019-03'}]", events("2019-03/2019-04")),
    "Let the role of 'kim' begin: 2019-03",
  );
  checkFix(
    roleOutsideInterval,
    dossier("[{title: envoy, to: 2010}]", events("2012-03/2013")),
    dossier("[{title: envoy, to: 2013}]", events("2012-03/2013")),
  );
});
