import type { Message } from "#core/messages/message.ts";
import type { Finding, Rule } from "./rule.ts";

/** A finding, the rule that made it, and what is said of it. */
export interface RuleFinding {
  readonly rule: Rule;
  readonly finding: Finding;
  readonly message: Message;
}

export const ruleFinding = (rule: Rule, finding: Finding): RuleFinding => ({
  rule,
  finding,
  message: { id: `${rule.id}.${finding.message}`, args: finding.args ?? {} },
});
