import type { Position } from "vscode-languageserver";

/** Where somebody works in a file of events: the ends of these words, by the number of the event. */
export interface Places {
  readonly title: readonly Position[];
  readonly status: readonly Position[];
  readonly cites: readonly Position[];
}

const words = { title: "    title: ", status: "    status: ", cites: "    cites: [" } as const;

export function placesIn(text: string): Places {
  const found: Record<keyof Places, Position[]> = { title: [], status: [], cites: [] };
  for (const [line, content] of text.split("\n").entries()) {
    for (const key of Object.keys(words) as (keyof Places)[]) {
      if (content.startsWith(words[key])) found[key].push({ line, character: words[key].length });
    }
  }
  return found;
}
