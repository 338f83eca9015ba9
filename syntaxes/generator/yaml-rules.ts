import { include, type Rule } from "./rule.ts";
import {
  DOCUMENT_MARKER,
  DOUBLE_QUOTED,
  END_BLOCK,
  KEY_LINE,
  PLAIN_BLOCK,
  PLAIN_FLOW,
  SINGLE_QUOTED,
} from "./yaml-expressions.ts";

const raw = String.raw;

/** What is the same everywhere in a YAML file. */
export const yamlRules: Readonly<Record<string, Rule>> = {
  comment: {
    patterns: [
      {
        name: "comment.line.number-sign.dossier",
        match: raw`(?:^|(?<=[ \t]))(#)[ \t]*(dossier-ignore)(?![\w\-])(?:[ \t]+([a-z][a-z0-9\-]*)(?:[ \t]*(:)(?=[ \t]|$))?)?.*$`,
        captures: {
          1: { name: "punctuation.definition.comment.dossier" },
          2: { name: "keyword.control.ignore.dossier" },
          3: { name: "entity.name.function.rule.dossier" },
          4: { name: "punctuation.separator.reason.dossier" },
        },
      },
      {
        name: "comment.line.number-sign.dossier",
        match: raw`(?:^|(?<=[ \t]))(#).*$`,
        captures: { 1: { name: "punctuation.definition.comment.dossier" } },
      },
    ],
  },
  properties: {
    patterns: [
      {
        match: raw`(&)([^ \t\n,\[\]{}]+)`,
        captures: {
          1: { name: "punctuation.definition.anchor.dossier" },
          2: { name: "entity.name.label.anchor.dossier" },
        },
      },
      {
        name: "variable.other.alias.dossier",
        match: raw`(\*)[^ \t\n,\[\]{}]+`,
        captures: { 1: { name: "punctuation.definition.alias.dossier" } },
      },
      { name: "storage.type.tag.dossier", match: raw`!(?:<[^>\n]*>|[^ \t\n,\[\]{}]*)` },
    ],
  },
  "unfinished key": {
    match: raw`^[ \t]*([\p{L}\p{N}_][\p{L}\p{M}\p{N}_.+\-/@]*)[ \t]*$`,
    captures: { 1: { name: "meta.key.unfinished.dossier" } },
  },
  // What belongs to a key is indented; a mark that is not would swallow the rest of a section.
  "stray at the margin": { match: raw`^["'\[{|>]` },
  "stray among keys": { match: raw`^[ \t]*[|>]` },
  "quoted, up to a key": {
    patterns: [quoted("double", "", `|${KEY_LINE}`), quoted("single", "", `|${KEY_LINE}`)],
  },
  escapes: {
    patterns: [
      {
        name: "constant.character.escape.dossier",
        match: raw`\\(?:[0abtnvfre "/\\N_LP\t]|x\h{2}|u\h{4}|U\h{8}|$)`,
      },
      { name: "invalid.illegal.escape.dossier", match: raw`\\.` },
    ],
  },
  // What no dossier needs, and YAML allows: explicit keys, lists of lists, and the colon that makes a second key of a text.
  "block-punctuation": {
    patterns: [
      {
        match: raw`(-)[ \t]+(${DOUBLE_QUOTED}|${SINGLE_QUOTED}|${PLAIN_BLOCK})[ \t]*(:)(?=[ \t]|$)`,
        captures: {
          1: { name: "punctuation.definition.block.sequence.item.dossier" },
          2: { name: "entity.other.attribute-name.dossier" },
          3: { name: "punctuation.separator.key-value.mapping.dossier" },
        },
      },
      { name: "punctuation.definition.block.sequence.item.dossier", match: raw`-(?=[ \t]|$)` },
      { name: "punctuation.definition.key-value.dossier", match: raw`\?(?=[ \t]|$)` },
      { name: "punctuation.separator.key-value.mapping.dossier", match: raw`:(?=[ \t]|$)` },
    ],
  },
  "flow-punctuation": {
    patterns: [
      { name: "punctuation.separator.sequence.dossier", match: "," },
      { name: "punctuation.definition.key-value.dossier", match: raw`\?(?=[ \t]|$)` },
      { name: "punctuation.separator.key-value.mapping.dossier", match: raw`:(?=[ \t,\[\]{}]|$)` },
    ],
  },
  document: {
    patterns: [
      { name: "entity.other.document.begin.dossier", match: raw`^---(?=[ \t]|$)` },
      { name: "entity.other.document.end.dossier", match: raw`^\.\.\.(?=[ \t]|$)` },
      {
        name: "meta.directive.dossier",
        match: raw`^(%)([^ \t\n]+)(.*?)${END_BLOCK}`,
        captures: {
          1: { name: "punctuation.definition.directive.dossier" },
          2: { name: "keyword.other.directive.dossier" },
          3: { name: "string.unquoted.directive.dossier" },
        },
      },
    ],
  },
};

/**
 * The styles of a scalar that is text. `scope` is what the text is, beside a string; it is repeated for each style because it must
 * not cover the comment behind the text.
 */
export const textRules = (
  name: string,
  scope: string,
  plainScope = `${scope}string.unquoted.plain.dossier`,
): Readonly<Record<string, Rule>> => ({
  [`${name} quoted`]: { patterns: [quoted("double", scope), quoted("single", scope)] },
  [`${name} plain in block style`]: {
    name: plainScope,
    begin: PLAIN_BLOCK,
    end: raw`(?=[ \t]+#|[ \t]*:(?:[ \t]|$))|^(?=[ \t]*#|${DOCUMENT_MARKER})|${KEY_LINE}`,
  },
  [`${name} plain in brackets`]: {
    name: plainScope,
    begin: PLAIN_FLOW,
    end: raw`(?=[ \t]+#|[ \t]*(?:[,\[\]{}]|:(?:[ \t,\[\]{}]|$)))|^(?=[ \t]*#)|${KEY_LINE}`,
  },
  [`${name} block scalar`]: {
    patterns: [blockScalar("literal", raw`\|`, scope), blockScalar("folded", ">", scope)],
  },
});

function quoted(style: "double" | "single", scope: string, orEnd = ""): Rule {
  const { begin, end, patterns } = {
    double: { begin: `"`, end: `"`, patterns: [include("escapes")] },
    single: { begin: "'", end: "'(?!')", patterns: [{ name: "constant.character.escape.quote.dossier", match: "''" }] },
  }[style];
  return {
    name: `${scope}string.quoted.${style}.dossier`,
    begin,
    beginCaptures: { 0: { name: "punctuation.definition.string.begin.dossier" } },
    end: `(${end})${orEnd}`,
    endCaptures: { 1: { name: "punctuation.definition.string.end.dossier" } },
    patterns,
  };
}

function blockScalar(style: "literal" | "folded", indicator: string, scope: string): Rule {
  return {
    begin: raw`(${indicator})([-+]?)([1-9]?)([-+]?)[ \t]*(?:$|(?<=[ \t])((#).*)$)`,
    beginCaptures: {
      1: { name: `keyword.control.block-scalar.${style}.dossier` },
      2: { name: "storage.modifier.chomping-indicator.dossier" },
      3: { name: "constant.numeric.indentation-indicator.dossier" },
      4: { name: "storage.modifier.chomping-indicator.dossier" },
      5: { name: "comment.line.number-sign.dossier" },
      6: { name: "punctuation.definition.comment.dossier" },
    },
    end: `^(?=${DOCUMENT_MARKER})`,
    contentName: `${scope}string.unquoted.block.${style}.dossier`,
  };
}
