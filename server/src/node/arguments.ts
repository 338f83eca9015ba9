import { parseArgs } from "node:util";

/** What the process was started for. */
export type Start =
  | { readonly name: "stdio" | "node-ipc" | "help" | "version" }
  /** The editor listens, at a port of this machine or at a named pipe, and the server calls it. */
  | { readonly name: "connect"; readonly to: { readonly port: number } | { readonly path: string } }
  /** What was typed cannot be carried out: one line for the user. */
  | { readonly name: "refused"; readonly why: string };

/** Reads the options that language clients give, as `vscode-languageserver` spells them: `--socket=6009` or `--socket 6009`. */
export function readArguments(argv: readonly string[]): Start {
  const values = parse(argv);
  if (values instanceof Error) return refused(values.message.split("\n")[0] ?? "the options cannot be read");
  if (values.help) return { name: "help" };
  if (values.version) return { name: "version" };
  const { stdio, "node-ipc": ipc, socket, pipe } = values;
  const starts: Start[] = [];
  if (stdio) starts.push({ name: "stdio" });
  if (ipc) starts.push({ name: "node-ipc" });
  if (socket !== undefined) starts.push(toPort(socket));
  if (pipe !== undefined) starts.push(pipe === "" ? refused("--pipe takes a name") : toPipe(pipe));
  const [start, another] = starts;
  if (another !== undefined) return refused("one transport at a time");
  return start ?? refused("say how the editor talks to the server; for most editors that is --stdio");
}

function parse(argv: readonly string[]) {
  const text = { type: "string" } as const;
  const flag = { type: "boolean" } as const;
  const options = {
    stdio: flag,
    "node-ipc": flag,
    socket: text,
    pipe: text,
    // Read by vscode-languageserver, which ends the process when the client's is gone.
    clientProcessId: text,
    help: { ...flag, short: "h" },
    version: flag,
  } as const;
  try {
    return parseArgs({ args: [...argv], options }).values;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function toPort(text: string): Start {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (port < 1 || port > 65535)
    return refused(`--socket takes the number of a port, as in --socket=6009, not '${text}'`);
  return { name: "connect", to: { port } };
}

const toPipe = (path: string): Start => ({ name: "connect", to: { path } });

const refused = (why: string): Start => ({ name: "refused", why });
