import { include, type Rule } from "./rule.ts";

const raw = String.raw;

const MONTH = "(?:0[1-9]|1[0-2])";
const DAY = raw`(?:0[1-9]|[12]\d|3[01])`;
const CLOCK = raw`(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:Z|[+-][01]\d(?::[0-5]\d)?)?`;

const PRECISE_TO_MONTH = raw`\d{4}-${MONTH}(?:-(?:${DAY}|XX))?[~?%]?`;
const MOMENT = raw`\d{4}-${MONTH}-${DAY}T${CLOCK}`;
const COARSE = raw`(?:\d{4}(?:-XX(?:-XX)?)?|\d{3}X|\d{2}XX)[~?%]?`;
const POINT = `(?:${MOMENT}|${PRECISE_TO_MONTH}|${COARSE})`;
const INTERVAL = raw`(?:(?:${POINT}|\.\.)/${POINT}|${POINT}/\.\.)`;
const RANGE = raw`(?:${POINT}\.\.(?:${POINT})?|\.\.${POINT})`;
const MEMBER = `(?:${RANGE}|${POINT})`;
const SET = raw`\[[ ]*${MEMBER}(?:[ ]*,[ ]*${MEMBER})*[ ]*\]`;

/** A scalar in a date field: the EDTF subset of the format, without a look at the calendar. Unquoted, a set is a list to YAML. */
export const DATE = `(?:${INTERVAL}|${MEMBER})`;
export const QUOTED_DATE = `(?:${SET}|${INTERVAL}|${POINT})`;

/** What is a date wherever it stands; a bare year may be any number. */
export const EVIDENT_DATE = raw`(?:(?!\d{4}(?:$|[^\d\-/.X~?%]))${DATE})`;
export const EVIDENT_QUOTED_DATE = `(?:${SET}|${EVIDENT_DATE})`;

/** Within a date. */
export const dateRules: Readonly<Record<string, Rule>> = {
  "date-parts": {
    patterns: [
      { name: "keyword.operator.range.dossier", match: raw`\.\.|/` },
      { name: "keyword.operator.qualifier.dossier", match: "[~?%]" },
      { name: "constant.other.placeholder.unspecified.dossier", match: "X+" },
      { name: "punctuation.section.set.begin.dossier", match: raw`\[` },
      { name: "punctuation.section.set.end.dossier", match: raw`\]` },
      { name: "punctuation.separator.sequence.dossier", match: "," },
    ],
  },
};

export const dateCapture = { name: "constant.numeric.date.dossier", patterns: [include("date-parts")] };
