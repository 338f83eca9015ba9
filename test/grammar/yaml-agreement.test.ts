import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { Document, isSeq, parseDocument, type ToStringOptions, visit } from "yaml";
import { type Token, tokensOf } from "./tokens.ts";

// The grammar sees one line after the other; the parser sees the file. What is a key to the one must be a key to the other,
// for whatever YAML the library writes. Block lists that stand directly in block lists are left out: no dossier has any.
test("keys and values are coloured as what they are, in every style of YAML", () => {
  fc.assert(
    fc.property(file, style, fc.infiniteStream(fc.boolean()), (content, options, inBrackets) => {
      const text = write(content, options, inBrackets);
      assert.deepEqual(disagreements(text, tokensOf(text.split("\n")).flat()), [], text);
    }),
    { numRuns: 250 },
  );
});

test("a disagreement would be found", () => {
  const asComment = tokensOf(["# 2001: Talks"]).flat();
  const found = disagreements("title: Talks", asComment).map((each) => each.split(" ")[0]);
  assert.deepEqual([...new Set(found)], ["key", "value"]);
});

const text = fc.oneof(
  fc.constantFrom(
    ...[
      "Talks",
      "2001-05",
      "Putin: we go on",
      "- x",
      "# c",
      "C# or a # b",
      "a: ",
      "'",
      `"`,
      "it's",
      `say "hi"`,
      "x\ny",
      "[a]",
    ],
    ...[
      "x\n\n  y: z\n# q",
      "long words ".repeat(12),
      "key: v, ".repeat(9),
      "{b}",
      "*x",
      "&y",
      "!z",
      "%w",
      "@h",
      "`t",
      "?",
      "-",
    ],
    ...[
      ":",
      ":a",
      "|",
      ">",
      "null",
      "true",
      "~",
      "1e5",
      "",
      " ",
      "“q” — «r»",
      "日本: 語",
      "no\u00a0break",
      "tab\there",
      "12:30",
    ],
    ...["--- x", "...", "x\n--- y\nz", "- a\n- b: c\n", "date: 2001\ntitle: foo\n", "https://x.example/?a=b#c", "a\\b"],
  ),
  fc.stringMatching(/^[\w .,:'"#-]{0,20}$/),
);
const key = fc.oneof(
  fc.constantFrom(
    ...["title", "date", "quote", "cites", "actors", "claims", "source", "status", "from", "value", "url", "text"],
  ),
  fc.constantFrom(
    ...["rules", "figures", "snapshot", "body", "x-foo", "foo", "a b", "it's", `say "hi"`, "2001", "C#", "a: b"],
  ),
);
const mapping = (value: fc.Arbitrary<unknown>) => fc.dictionary(key, value, { maxKeys: 4, noNullPrototype: true });
const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof({ depthSize: "small" }, text, fc.array(tie("tree"), { maxLength: 4 }), mapping(tie("tree"))),
}));
const section = fc.constantFrom("events", "sources", "actors", "claims", "title", "x-y", "foo");
const file = fc.dictionary(section, fc.oneof(tree, mapping(tree)), { minKeys: 1, maxKeys: 3, noNullPrototype: true });
const style: fc.Arbitrary<ToStringOptions> = fc.record({
  indent: fc.constantFrom(2, 4),
  indentSeq: fc.boolean(),
  lineWidth: fc.constantFrom(0, 40, 80),
  singleQuote: fc.constantFrom(null, true, false),
  defaultStringType: fc.constantFrom("PLAIN", "QUOTE_DOUBLE", "QUOTE_SINGLE", "BLOCK_LITERAL", "BLOCK_FOLDED"),
});

function write(content: unknown, options: ToStringOptions, inBrackets: Iterator<boolean>): string {
  const document = new Document(content);
  visit(document, {
    Collection: (_, node) => {
      node.flow = inBrackets.next().value === true;
    },
  });
  visit(document, {
    Seq: (_, node, path) => {
      if (isSeq(path.at(-1))) node.flow = true;
    },
  });
  return document.toString(options);
}

const KEY = /entity\.name\.(?:tag|type|function\.rule)|attribute-name|variable\.other|keyword\.control\.section/;
const VALUE =
  /string|meta\.(?:scalar|key)|constant|variable\.other|entity\.name\.(?:type|function\.rule)|block-scalar|chomping-indicator/;
const KEY_ONLY = /entity\.name\.tag|attribute-name|variable\.other\.key|keyword\.control\.section|comment/;

/** Pieces of keys that are coloured as no key, and of values that are coloured as no value. */
function disagreements(source: string, tokens: readonly Token[]): string[] {
  const document = parseDocument(source);
  const found: string[] = [];
  visit(document, {
    Scalar: (role, { range }) => {
      const [from, to] = range ?? [0, 0];
      for (const { start, end, scopes } of tokens.filter((token) => token.start < to && token.end > from)) {
        const piece = source.slice(Math.max(start, from), Math.min(end, to));
        const scope = scopes.join(" ");
        const fits = role === "key" ? KEY.test(scope) : VALUE.test(scope) && !KEY_ONLY.test(scope);
        if (!fits && piece.trim() !== "") found.push(`${role} ${JSON.stringify(piece)}: ${scope}`);
      }
    },
  });
  return document.errors.length > 0 ? [] : found;
}
