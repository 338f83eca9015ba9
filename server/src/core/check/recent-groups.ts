import type { GroupTask } from "./group-task.ts";

/** The groups that were run last, of rules that keep what was extracted only for these. */
export class RecentGroups {
  readonly #groups = new Set<GroupTask>();

  note(group: GroupTask): void {
    if (group.rule.keepsLatest !== true) return;
    this.#groups.delete(group);
    this.#groups.add(group);
    if (this.#groups.size <= most) return;
    const [oldest] = this.#groups;
    if (oldest === undefined) return;
    this.#groups.delete(oldest);
    oldest.forgetAll();
  }
}

/** An event is in some ten of them. */
const most = 64;
