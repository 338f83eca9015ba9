import { parseArgs } from "node:util";
import type { Severity } from "#core/check/rule.ts";
import type { CivilDay } from "#core/dates/civil-day.ts";
import { parseDate } from "#core/dates/parse-date.ts";

export interface CheckArguments {
  readonly paths: readonly string[];
  readonly snapshots: string | undefined;
  /** `undefined`: the local date. */
  readonly today: CivilDay | undefined;
  readonly format: "pretty" | "json" | "sarif";
  readonly failOn: Severity;
}

export type Command =
  | { readonly name: "check"; readonly check: CheckArguments }
  | { readonly name: "help" }
  | { readonly name: "version" };

/** What was typed cannot be carried out; the message is one line for the user. */
export class UsageError extends Error {}

export const severities: readonly Severity[] = ["error", "warning", "information", "hint"];

/** @throws UsageError */
export function readArguments(argv: readonly string[]): Command {
  const { values, positionals } = parse(argv);
  if (values.version) return { name: "version" };
  const [command, ...paths] = positionals;
  if (values.help || command === undefined || command === "help") return { name: "help" };
  if (command !== "check") throw new UsageError(`there is no command '${command}'; use 'check'`);
  return {
    name: "check",
    check: {
      paths: paths.length > 0 ? paths : ["."],
      snapshots: values.snapshots,
      today: values.today === undefined ? undefined : dayOf(values.today),
      format: choose("--format", values.format ?? "pretty", ["pretty", "json", "sarif"]),
      failOn: choose("--fail-on", values["fail-on"] ?? "warning", severities),
    },
  };
}

function parse(argv: readonly string[]) {
  const text = { type: "string" } as const;
  const flag = { type: "boolean" } as const;
  const options = {
    snapshots: text,
    today: text,
    format: text,
    "fail-on": text,
    help: { ...flag, short: "h" },
    version: flag,
  } as const;
  try {
    return parseArgs({ args: [...argv], allowPositionals: true, options });
  } catch (error) {
    const [first = "the options cannot be read"] = (error instanceof Error ? error.message : String(error)).split("\n");
    throw new UsageError(first);
  }
}

function choose<Choice extends string>(option: string, value: string, choices: readonly Choice[]): Choice {
  const choice = choices.find((candidate) => candidate === value);
  if (choice === undefined) throw new UsageError(`${option} is one of ${choices.join(", ")}, not '${value}'`);
  return choice;
}

function dayOf(text: string): CivilDay {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? parseDate(text).date?.members[0]?.earliestStart : undefined;
  if (day === undefined) throw new UsageError(`--today is a day as in 2026-11-21, not '${text}'`);
  return day;
}
