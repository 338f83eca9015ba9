import type { Random } from "./random.ts";

/** A mapping or a list at some indentation, in the many ways YAML can be written; a little of it is odd or wrong. */
export function randomYaml(random: Random): string {
  const column = random.of([0, 1, 2, 2, 2, 4]);
  const lines = random.oneIn(3) ? listLines(random, column, 0) : mapLines(random, column, 0);
  const text = `${lines.join("\n")}${random.oneIn(5) ? "" : "\n"}`;
  return random.oneIn(4) ? text.replaceAll("\n", "\r\n") : text;
}

/** The text with some characters more, less or other. */
export function randomlyDamaged(text: string, random: Random): string {
  let damaged = text;
  for (let i = 1 + random.below(3); i > 0; i--) {
    const at = random.below(damaged.length + 1);
    const removed = random.oneIn(2) ? 0 : 1 + random.below(random.oneIn(4) ? 12 : 2);
    const inserted = random.oneIn(3) ? "" : random.of(insertions);
    damaged = damaged.slice(0, at) + inserted + damaged.slice(at + removed);
  }
  return damaged;
}

const insertions = [
  ...":#[]{}\"'-&*!|>?,%@`~=< \n\r\t\\. \n :-#",
  ...[
    ": ",
    " #",
    "- ",
    "? ",
    "\n  ",
    "\n    ",
    "\n\n",
    "\r\n",
    "# c\n",
    "\n# c\n",
    "   # c",
    "---\n",
    "...\n",
    "|\n",
    ">-\n",
  ],
  ...["<<<<<<< ", "=======\n", "''", '\\"', "\u2028", "\u0085", "\uFEFF", "\u00a0", "\u0001", "\u007f", "\ud83e"],
];

const deepest = 4;

function mapLines(random: Random, column: number, depth: number): string[] {
  return some(random, 4, () => [...between(random, column), ...entryLines(random, column, depth)]);
}

function listLines(random: Random, column: number, depth: number): string[] {
  return some(random, 3, () => [...between(random, column), ...itemLines(random, column, depth)]);
}

const some = (random: Random, most: number, lines: () => string[]): string[] =>
  Array.from({ length: 1 + random.below(most) }, lines).flat();

/** Blank lines and comments. */
function between(random: Random, column: number): string[] {
  if (!random.oneIn(6)) return [];
  return random.some(["", "", "  ", "# comment", `${pad(column)}# comment: x`, `${pad(column + 2)}# "deep`, "#"], 2);
}

function entryLines(random: Random, column: number, depth: number): string[] {
  const head = pad(column) + any(random, keys);
  if (random.oneIn(150)) return [`${pad(column)}? a`, `${pad(column)}: b`];
  return valueLines(random, head + (random.oneIn(20) ? " :" : ":"), column, depth, 0);
}

function itemLines(random: Random, column: number, depth: number): string[] {
  const head = `${pad(column)}-`;
  if (depth >= deepest || random.oneIn(3)) return valueLines(random, head, column, depth, 1);
  const gap = random.oneIn(6) ? 2 + random.below(2) : 1;
  const inner = column + 1 + gap;
  const lines = random.oneIn(4) ? listLines(random, inner, depth + 1) : mapLines(random, inner, depth + 1);
  const [first = "", ...rest] = lines;
  return first.startsWith(pad(inner)) ? [head + pad(gap) + first.slice(inner), ...rest] : [head, ...lines];
}

/**
 * What stands behind `key:` or `-`.
 * @param shift by how much a list on lines of its own is indented at least
 */
function valueLines(random: Random, head: string, column: number, depth: number, shift: number): string[] {
  if (depth < deepest && random.oneIn(3)) {
    const step = random.of([0, 1, 2, 2, 2, 4]);
    const lines = random.oneIn(2)
      ? listLines(random, column + Math.max(shift, step), depth + 1)
      : mapLines(random, column + Math.max(1, step), depth + 1);
    return [head + trail(random), ...lines];
  }
  if (random.oneIn(12)) return [head + trail(random)];
  if (random.oneIn(8)) return blockScalarLines(random, head, column);
  const lines = scalarLines(random, column);
  lines.push((lines.pop() ?? "") + trail(random));
  const [first = "", ...rest] = lines;
  if (random.oneIn(12)) return [head + trail(random), ...between(random, column), pad(column + 2) + first, ...rest];
  return [`${head} ${random.oneIn(10) ? "  " : ""}${first}`, ...rest];
}

function scalarLines(random: Random, column: number): string[] {
  const kind = random.below(10);
  if (kind < 4) return [any(random, plains)];
  if (kind < 6) return [any(random, quoteds)];
  if (kind === 6) return wrappedLines(random, any(random, wrapped), column);
  if (random.oneIn(40)) return [random.of(rare)];
  return [flow(random, 0)];
}

function wrappedLines(random: Random, text: string, column: number): string[] {
  return text.split("|").flatMap((part, i) => {
    const line = i === 0 ? part : pad(column + (random.oneIn(60) ? 0 : 1 + random.below(4))) + part;
    const trailing = random.oneIn(12) ? `${line} ` : line;
    return random.oneIn(8) && i === 0 ? [trailing, random.of(["", " ", "      "])] : [trailing];
  });
}

function blockScalarLines(random: Random, head: string, column: number): string[] {
  const indent = column + (random.oneIn(30) ? 0 : random.of([1, 2, 2, 2, 4]));
  const body = some(random, 4, () => {
    if (random.oneIn(4)) return [random.oneIn(20) ? pad(indent + 2) : random.of(["", "", " ", pad(indent)])];
    return [pad(indent + (random.oneIn(15) ? 2 : 0)) + any(random, blockLines) + (random.oneIn(10) ? "  " : "")];
  });
  return [`${head} ${any(random, blockHeaders)}${trail(random)}`, ...body];
}

function flow(random: Random, depth: number): string {
  if (depth > 2 || (depth > 0 && !random.oneIn(3))) return any(random, flowScalars);
  const blank = random.oneIn(6) ? " " : "";
  const comma = random.of([", ", ", ", ", ", ",", " , "]);
  const isMap = random.oneIn(2);
  const inside = Array.from({ length: random.below(4) }, () =>
    isMap || random.oneIn(8) ? flowPair(random, depth) : flow(random, depth + 1),
  );
  const text = inside.join(comma) + (random.oneIn(15) && inside.length > 0 ? comma : "");
  return isMap ? `{${blank}${text}${blank}}` : `[${blank}${text}${blank}]`;
}

function flowPair(random: Random, depth: number): string {
  const key = any(random, flowKeys);
  if (random.oneIn(12)) return key + random.of(["", ":", " :"]);
  return key + (random.oneIn(30) ? ":" : random.of([": ", ": ", ": ", " : "])) + flow(random, depth + 1);
}

function trail(random: Random): string {
  if (random.oneIn(80)) return random.of(["#no comment", "\t", " \t# c", "\t#"]);
  return random.oneIn(6) ? random.of([" ", "   ", " # comment", "   # it's: x", " #"]) : "";
}

const pad = (columns: number): string => " ".repeat(columns);

interface Pool {
  readonly usual: readonly string[];
  readonly odd: readonly string[];
}

const any = (random: Random, { usual, odd }: Pool): string => random.of(random.oneIn(50) ? odd : usual);

const keys: Pool = {
  usual: [
    ...[
      "date",
      "title",
      "a",
      "b",
      "said-by",
      "x y",
      "флорес",
      "012",
      "a#b",
      "a:b",
      "it's",
      "null",
      "a,b",
      "k[0]",
      "🌋",
    ],
    ...['"quoted"', "'single'", '"a: b"', '"\\"x\\""', "'it''s'", "?b", ":c", '""'],
  ],
  odd: ["<<", "-a", ".d", "=", "<", "- ", "<<<<<<< HEAD", "---", "a: b", '"a"b', "*a", "&a b", "[a]", "", '"a', "%a"],
};
const plains: Pool = {
  usual: [
    ...["2001-05", "plain text", "a, b", "x", "~", "null", 'It\'s a "thing"', "a#b", "a:b", "http://x.org/#a", "12:30"],
    ...["-5", "?x", ":y", "--- x", "...", "La Paz 🌋", "no-break\u00a0here", "a\\b", "x ]", "50% of", "x\u2028y"],
    ...["a  b", ".", "=", "<<", "a -b", "x'", 'x"', "a{b}", "a # b"],
  ],
  odd: ["-", "?", ":", "a: b", "a: ", "a:", "- a", "tab\there", "[2025..", "a #", "@x", "`x`", "%x", "|", ">", "a\rb"],
};
const quoteds: Pool = {
  usual: [
    ...['"text"', "'text'", '""', "''", '"a: b # c"', "'it''s'", "''''", "'a\\b'", '"\\""', '"a\\nb\\t\\\\"', '"\\/"'],
    ...['" a "', "' a '", '"[a]"', "'\"'", '"\'"', '"a" # c', '"🌋"', "'x\u2028y'"],
  ],
  odd: ['"\\u00e9"', '"\\x41\\e\\ "', '"\\q"', '"a"b', "'a'b", '"a"#', '"a', "'a", '"a\tb"', '"a": b', '"\\'],
};
/** Lines between bars. */
const wrapped: Pool = {
  usual: [
    ...["one|two", "one|two|three", "one|- two", "one|two # c", "x|[a", "a|..."],
    ...['"one|two"', "'one|two'", "'it''s|x'", '"|"', "'a|'"],
  ],
  odd: [
    ...["one|# two", "one|two: x", "one # c|two", "a|:b", "a|: b", "a\u2028b|c", "one|\ttwo", "one|'two", "a|b|"],
    ...['"one\\|two"', '"a\\n|b"', '"a|b": c', "'|b'", '"a|', "'a\u2028b|c'", '"a\u2028b|c"', "'a|b'c"],
    ...["[a,|b]", "{a: 1,|b: 2}"],
  ],
};
const rare = [
  "&a x",
  "*a",
  "!t x",
  "!",
  "&a",
  "!!str 1",
  "&a [b]",
  "*a : b",
  "! x",
  "[a",
  "{a",
  "]",
  "}",
  "a\0",
  "\uFEFF",
];
const blockHeaders: Pool = {
  usual: ["|", ">", "|-", ">-"],
  odd: ["|+", ">+", "|2", ">1-", "|-1", "|x", "|--", ">-+"],
};
const blockLines: Pool = {
  usual: ["text", "a: b", "# no comment", "- x", "'", "x  y", "…", "---", "#", "x\u2028y", "a\tb"],
  odd: ["\ttab", "\r", "a\r", "\0"],
};
const flowScalars: Pool = {
  usual: [
    ...["a", "b c", "2001-05", "12", "a:b", "a#b", "http://x:80/", "it's", "-1", "?x", ":x", "~", "🌋", "a -b", "x|y"],
    ...['"q"', "'q'", '""', '"a, b"', "'it''s'", '"\\""', "'}'", '"]"', "...", "---", "<<"],
  ],
  odd: ["-", "?", ":", "a: b", "a #b", '"a"b', "&x", "a{b", "", " ", "*x", "!t y", '"a', "|", "#"],
};
const flowKeys: Pool = {
  usual: ["a", "source", "x y", '"k"', "'k'", '""', "a:b", "-a", "?x", "🌋", "a#", "null"],
  odd: ["?", "", "[x]", "{y: 1}", "-", ":", "? x", "&k k", '"k', "#k"],
};
