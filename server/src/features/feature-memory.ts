import { NotedContext, type Present, presentOf } from "#core/check/context.ts";
import type { RuleContext } from "#core/check/rule.ts";
import type { Dossier } from "#core/dossier.ts";
import type { DossierIndex } from "#core/dossier-index.ts";

/** Names what one feature keeps about one text or one dossier, and makes it where there is none yet. */
export interface MemorySlot<Kept> {
  readonly make: () => Kept;
}

/** What features keep between requests, so that they can answer with what changed. One for each connection. */
export class FeatureMemory {
  readonly #texts = new Map<string, Map<MemorySlot<unknown>, unknown>>();
  readonly #present = new WeakMap<Dossier, Present>();
  readonly #dossiers = new WeakMap<DossierIndex, Map<MemorySlot<unknown>, unknown>>();
  #serial = 0;

  /** What the feature keeps about the text; the same object until the text is closed. */
  of<Kept>(slot: MemorySlot<Kept>, uri: string): Kept {
    const slots = this.#texts.get(uri) ?? new Map<MemorySlot<unknown>, unknown>();
    this.#texts.set(uri, slots);
    return keptIn(slots, slot);
  }

  /** What the feature keeps about the dossier, whichever of its texts are open; the same for all revisions that share an index. */
  ofDossier<Kept>(slot: MemorySlot<Kept>, { index }: Dossier): Kept {
    const slots = this.#dossiers.get(index) ?? new Map<MemorySlot<unknown>, unknown>();
    this.#dossiers.set(index, slots);
    return keptIn(slots, slot);
  }

  /** For a text that was closed. */
  forget(uri: string): void {
    this.#texts.delete(uri);
  }

  /** Another number each time, whichever text it is for. */
  nextSerial(): number {
    this.#serial++;
    return this.#serial;
  }

  /** For facts about the dossier. What several requests about one revision need is worked out once. */
  factsOf(dossier: Dossier): RuleContext {
    const present = this.#present.get(dossier) ?? presentOf(dossier);
    this.#present.set(dossier, present);
    return new NotedContext(present);
  }
}

function keptIn<Kept>(slots: Map<MemorySlot<unknown>, unknown>, slot: MemorySlot<Kept>): Kept {
  if (!slots.has(slot)) slots.set(slot, slot.make());
  return slots.get(slot) as Kept;
}
