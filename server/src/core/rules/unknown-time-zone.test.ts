import { test } from "node:test";
import { checkFix, checkRule } from "#testing/check-rule.ts";
import { unknownTimeZone } from "./unknown-time-zone.ts";

const manifest = (zone: string) => `#- dossier.yaml\ntimezone: ${zone}\n`;
const check = (zone: string, mark = "") =>
  checkRule(unknownTimeZone, `\n${manifest(zone)}${mark && `#         ${"^".repeat(zone.length)} warning: ${mark}\n`}`);

test("zones by their names, in any case, and nothing where there is none", () => {
  for (const zone of ["America/Caracas", "Europe/Moscow", "america/caracas", "UTC", "~", "", "[Asia/Jakarta]"])
    check(zone);
  checkRule(unknownTimeZone, "\ntimezone: Nowhere\n");
});

test("what is no zone, and which may be meant", () => {
  const similar = (zone: string, meant: string) =>
    check(zone, `There is no time zone '${zone}', so the dossier counts as without one. Did you mean '${meant}'?`);
  similar("America/Carracas", "America/Caracas");
  similar("moscow", "Europe/Moscow");
  similar("New York", "America/New_York");
  for (const zone of ["WIB", "UTC+7x", "constructor"])
    check(
      zone,
      `There is no time zone '${zone}', so the dossier counts as without one. Use a name of the IANA database, as in 'America/Caracas'.`,
    );
});

test("it is replaced", () => {
  checkFix(unknownTimeZone, manifest('"Caracas"'), manifest('"America/Caracas"'));
});
