import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { join } from "node:path";
import { plainNode, repository } from "../corpus/command.ts";

/** A message of the protocol, as JSON. */
export interface Message {
  readonly id?: number | string | null;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string };
}

export const builtServer = join(repository, "dist/server.cjs");

/** The Node that the machine has, as an editor would find it. */
export const node = (): string => plainNode() ?? process.execPath;

/** The built server, spoken to byte by byte over stdio. */
export class ServerProcess {
  readonly #process: ChildProcessWithoutNullStreams;
  readonly #frames = new FrameReader();
  #waiting: { fits: (message: Message) => boolean; take: (message: Message) => void }[] = [];
  #lastId = 0;
  stderr = "";
  /** Resolves with the exit code, or the signal that ended it. */
  readonly ended: Promise<number | string | null>;

  constructor(args: readonly string[] = ["--stdio"]) {
    this.#process = spawn(node(), [builtServer, ...args]);
    this.#process.stdout.on("data", (bytes: Buffer) => this.#received(bytes));
    this.#process.stderr.on("data", (bytes: Buffer) => {
      this.stderr += bytes.toString();
    });
    // The server may be gone before everything is written.
    this.#process.stdin.on("error", () => undefined);
    this.ended = new Promise((resolve) => this.#process.once("close", (code, signal) => resolve(code ?? signal)));
  }

  /** Everything that came, in order. */
  get messages(): readonly Message[] {
    return this.#frames.messages;
  }

  /** What came on stdout and is no message of the protocol. */
  get outsideProtocol(): string {
    return this.#frames.outside + this.#frames.rest;
  }

  sendBytes(bytes: string | Uint8Array): void {
    this.#process.stdin.write(bytes);
  }

  send(message: object): void {
    this.sendBytes(frame(JSON.stringify({ jsonrpc: "2.0", ...message })));
  }

  notify(method: string, params?: unknown): void {
    this.send({ method, params });
  }

  /** Resolves with the answer, result or error. */
  request(method: string, params?: unknown): Promise<Message> {
    const id = ++this.#lastId;
    const answer = this.next((message) => message.id === id && message.method === undefined);
    this.send({ id, method, params });
    return answer;
  }

  /** Resolves with the next message that fits; fails when the server ends before. */
  next(fits: (message: Message) => boolean): Promise<Message> {
    const message = new Promise<Message>((take) => this.#waiting.push({ fits, take }));
    const end = this.ended.then((code) => {
      throw new Error(`the server ended with ${code}: ${this.stderr}`);
    });
    return Promise.race([message, end]);
  }

  async initialize(capabilities: object = {}, rootUri: string | null = null): Promise<Message> {
    const answer = await this.request("initialize", { processId: null, rootUri, capabilities });
    this.notify("initialized", {});
    return answer;
  }

  async shutDown(): Promise<number | string | null> {
    await this.request("shutdown");
    this.notify("exit");
    return this.ended;
  }

  closeInput(): void {
    this.#process.stdin.end();
  }

  kill(): void {
    this.#process.kill("SIGKILL");
  }

  #received(bytes: Buffer): void {
    for (const message of this.#frames.read(bytes)) {
      const served = this.#waiting.filter(({ fits }) => fits(message));
      this.#waiting = this.#waiting.filter((waiter) => !served.includes(waiter));
      for (const { take } of served) take(message);
    }
  }
}

export const frame = (body: string): string => `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;

/** Takes a stream apart and keeps what is not of the protocol. */
class FrameReader {
  readonly messages: Message[] = [];
  outside = "";
  #bytes = Buffer.alloc(0);

  get rest(): string {
    return this.#bytes.toString();
  }

  read(bytes: Buffer): Message[] {
    this.#bytes = Buffer.concat([this.#bytes, bytes]);
    const before = this.messages.length;
    for (;;) {
      const end = this.#bytes.indexOf("\r\n\r\n");
      if (end < 0) break;
      const header = this.#bytes.subarray(0, end).toString();
      const [, stray = header, length = "0"] = /^(.*?)Content-Length: (\d+)$/s.exec(header) ?? [];
      const bodyEnd = end + 4 + Number(length);
      if (this.#bytes.length < bodyEnd) break;
      this.outside += stray;
      if (stray !== header) this.messages.push(JSON.parse(this.#bytes.subarray(end + 4, bodyEnd).toString()));
      this.#bytes = this.#bytes.subarray(bodyEnd);
    }
    return this.messages.slice(before);
  }
}
