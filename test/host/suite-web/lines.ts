/** Mocha's reporters for a browser draw in a page; a worker has none. Each line begins with the mark that inside.mjs looks for. */
export class Lines {
  constructor(runner: Mocha.Runner) {
    let passed = 0;
    runner.on("suite", ({ title }) => say(title));
    runner.on("pass", ({ title }) => {
      passed++;
      say(`  ✔ ${title}`);
    });
    runner.on("fail", ({ title }, error: Error) => say(`  ✘ ${title}\n${error.stack ?? error.message}`));
    runner.on("end", () => say(`  ${passed} passing`));
  }
}

function say(text: string): void {
  for (const line of text.split("\n")) console.log("%s", `[suite] ${line}`);
}
