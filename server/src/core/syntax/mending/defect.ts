import { type Node, nodesIn } from "#core/syntax/node.ts";
import type { YamlReading } from "#core/syntax/read-yaml.ts";
import type { SyntaxCode, SyntaxProblem } from "#core/syntax/syntax-problem.ts";
import type { Span } from "#core/text/span.ts";

/** The first place that YAML cannot read, and what it could read of the text: what mends are found from. */
export interface Defect {
  readonly text: string;
  readonly code: SyntaxCode;
  /** Offset at which the parser noticed it, often behind the mistake. */
  readonly at: number;
  /** All that could be read, outermost first. */
  readonly nodes: readonly Node[];
  /** The outermost flow collection that holds the place, or that is still open there. */
  readonly flow: Span | undefined;
  /** The outermost one that is not closed. */
  readonly openFlow: Span | undefined;
}

export function defectAt(text: string, { code, span }: SyntaxProblem, { roots, openFlows }: YamlReading): Defect {
  const at = span.start;
  const nodes = roots.flatMap((root) => [...nodesIn(root)]);
  const isFlow = (node: Node): boolean => node.kind !== "scalar" && node.flow && node.span.start <= at;
  const open = nodes.find((node) => isFlow(node) && openFlows.has(node));
  const flow = nodes.find((node) => isFlow(node) && (at <= node.span.end || openFlows.has(node)));
  return { text, code, at, nodes, flow: flow?.span, openFlow: open?.span };
}
