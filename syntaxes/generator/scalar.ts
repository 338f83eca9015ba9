import { DATE, dateCapture, EVIDENT_DATE, EVIDENT_QUOTED_DATE, QUOTED_DATE } from "./date-rules.ts";
import type { Captures, Rule } from "./rule.ts";

const raw = String.raw;

/** What a scalar means, by the place where it stands. */
export interface Scalar {
  /** Unique: the name of its rules in the grammar's repository. */
  readonly name: string;
  /**
   * What has none of the forms below. `unrecognised` is no string to VS Code, which completes words while they are typed
   * everywhere but in strings and comments.
   */
  readonly otherwise: "text" | "quotation" | "unrecognised";
  /** How it looks where it is as it should be; else it is coloured as text. */
  readonly forms: readonly Form[];
}

interface Form {
  readonly plain: string;
  /** Between quotation marks; undefined where a quoted scalar is mere text. */
  readonly quoted?: string | typeof ANYTHING;
  readonly capture: Captures[number];
}

const ANYTHING = Symbol("anything");

const form = (expression: string, scope: string): Form => ({
  plain: expression,
  quoted: expression,
  capture: { name: scope },
});

const ID = raw`[\p{L}\p{N}_][\p{L}\p{M}\p{N}_.:+\-/@]*`;
const NUMBER = raw`[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?`;

const unknownDate: Form = form("unknown", "constant.language.unknown.dossier");
const date: Form = { plain: DATE, quoted: QUOTED_DATE, capture: dateCapture };
const number: Form = { plain: NUMBER, capture: { name: "constant.numeric.dossier" } };
const flag: Form = {
  plain: "(?:true|True|TRUE|false|False|FALSE)",
  capture: { name: "constant.language.boolean.dossier" },
};
const webAddress: Form = form(
  raw`https?://[^ \t\n"',\[\]{}]+`,
  "string.unquoted.url.dossier markup.underline.link.dossier",
);
const checksum: Form = form(raw`\h{64}`, "constant.numeric.hex.sha256.dossier");

export const textScalar: Scalar = { name: "text", otherwise: "text", forms: [] };
export const quotationScalar: Scalar = { name: "quotation", otherwise: "quotation", forms: [] };
export const dateScalar: Scalar = { name: "date", otherwise: "unrecognised", forms: [unknownDate, date] };
export const numberScalar: Scalar = { name: "number", otherwise: "unrecognised", forms: [number] };
export const flagScalar: Scalar = { name: "flag", otherwise: "unrecognised", forms: [flag] };
export const flagOrDateScalar: Scalar = { name: "flag-or-date", otherwise: "text", forms: [flag, date] };
export const webAddressScalar: Scalar = { name: "web-address", otherwise: "unrecognised", forms: [webAddress] };
export const checksumScalar: Scalar = { name: "checksum", otherwise: "unrecognised", forms: [checksum] };
export const ruleScalar: Scalar = {
  name: "rule",
  otherwise: "unrecognised",
  forms: [form(raw`[a-z][a-z0-9\-]*`, "entity.name.function.rule.dossier")],
};
export const idScalar: Scalar = {
  name: "id",
  otherwise: "unrecognised",
  forms: [form(ID, "entity.name.type.id.dossier")],
};

/** Ids of a catalogue may hold anything, between quotation marks. */
export const referenceScalar: Scalar = {
  name: "reference",
  otherwise: "unrecognised",
  forms: [{ plain: ID, quoted: ANYTHING, capture: { name: "entity.name.type.reference.dossier" } }],
};
/** Where free text is as good as an id, one word is taken for an id. */
export const referenceOrTextScalar: Scalar = {
  name: "reference-or-text",
  otherwise: "text",
  forms: [form(ID, "entity.name.type.reference.dossier")],
};

/** Where only a mapping or a list is due. */
export const noScalar: Scalar = { name: "nothing", otherwise: "unrecognised", forms: [] };

/** Of what the format knows nothing: `x-` keys and unknown ones. */
export const anyScalar: Scalar = {
  name: "any",
  otherwise: "text",
  forms: [
    { plain: EVIDENT_DATE, quoted: EVIDENT_QUOTED_DATE, capture: dateCapture },
    {
      plain: raw`(?:${NUMBER}|0x\h+|0o[0-7]+|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))`,
      capture: { name: "constant.numeric.dossier" },
    },
    flag,
    { plain: "(?:null|Null|NULL|~)", capture: { name: "constant.language.null.dossier" } },
    webAddress,
    checksum,
  ],
};

export const vocabularyScalar = (name: string, values: readonly string[]): Scalar => ({
  name: `vocabulary.${name}`,
  otherwise: "unrecognised",
  forms: [form(`(?:${values.join("|")})`, "constant.language.vocabulary.dossier variable.other.enummember.dossier")],
});

/** The plain forms of a scalar. */
export const plainRules = ({ forms }: Scalar, end: string): Rule[] =>
  forms.map(({ plain, capture }) => ({ match: `(${plain})${end}`, captures: { 1: capture } }));

/** The quoted forms of a scalar. */
export const quotedRules = ({ forms }: Scalar): Rule[] =>
  forms.flatMap(({ quoted, capture }) =>
    quoted === undefined
      ? []
      : [quotedRule("double", `"`, quoted, capture), quotedRule("single", "'", quoted, capture)],
  );

const quotedRule = (
  style: "double" | "single",
  mark: string,
  content: string | typeof ANYTHING,
  capture: Captures[number],
): Rule => ({
  name: `string.quoted.${style}.dossier`,
  match: `(${mark})(${content === ANYTHING ? `[^${mark}\\\\\\n]+` : content})(${mark})`,
  captures: {
    1: { name: "punctuation.definition.string.begin.dossier" },
    2: capture,
    3: { name: "punctuation.definition.string.end.dossier" },
  },
});
