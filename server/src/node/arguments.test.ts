import assert from "node:assert/strict";
import { test } from "node:test";
import { readArguments } from "./arguments.ts";

test("each transport that language clients use is understood, as they spell it", () => {
  assert.deepEqual(readArguments(["--stdio"]), { name: "stdio" });
  assert.deepEqual(readArguments(["--node-ipc"]), { name: "node-ipc" });
  const port = { name: "connect", to: { port: 6009 } };
  assert.deepEqual(readArguments(["--socket=6009"]), port);
  assert.deepEqual(readArguments(["--socket", "6009"]), port);
  const path = { name: "connect", to: { path: "/tmp/a=b" } };
  assert.deepEqual(readArguments(["--pipe=/tmp/a=b"]), path);
  assert.deepEqual(readArguments(["--pipe", "/tmp/a=b"]), path);
});

test("the client's process may be named beside the transport, before or behind it", () => {
  assert.deepEqual(readArguments(["--node-ipc", "--clientProcessId=12"]), { name: "node-ipc" });
  assert.deepEqual(readArguments(["--clientProcessId", "12", "--stdio"]), { name: "stdio" });
});

test("help and version go before a transport", () => {
  assert.deepEqual(readArguments(["--help"]), { name: "help" });
  assert.deepEqual(readArguments(["--stdio", "-h"]), { name: "help" });
  assert.deepEqual(readArguments(["--stdio", "--version"]), { name: "version" });
});

const refusals: readonly (readonly [argv: readonly string[], why: RegExp])[] = [
  [[], /--stdio/],
  [["--clientProcessId=12"], /--stdio/],
  [["--stdoi"], /'--stdoi'/],
  [["--__proto__"], /'--__proto__'/],
  [["--stdio", "extra"], /'extra'/],
  [["--stdio=yes"], /'--stdio' does not take/],
  [["--stdio", "--node-ipc"], /one transport/],
  [["--socket"], /--socket/],
  [["--pipe"], /--pipe/],
  [["--pipe="], /--pipe takes a name/],
  ...["", "0", "65536", "6009x", "-1"].map((port) => [[`--socket=${port}`], /number of a port/] as const),
];

for (const [argv, why] of refusals) {
  test(`refused, in one line: ${argv.join(" ") || "no argument"}`, () => {
    const start = readArguments(argv);
    assert.equal(start.name, "refused");
    assert.match(start.name === "refused" ? start.why : "", why);
    assert.doesNotMatch(start.name === "refused" ? start.why : "", /\n/);
  });
}
