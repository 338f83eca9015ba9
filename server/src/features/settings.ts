/** The user's settings of the editor, below `dossier.`, as far as features depend on them. */
export interface Settings {
  readonly inlayHints: {
    /** The name behind the id of an actor. */
    readonly actorNames: boolean;
    /** The weekday behind a day. */
    readonly weekdays: boolean;
    /** Publisher and year behind the id of a source. */
    readonly sources: boolean;
  };
  readonly codeLens: {
    readonly sources: boolean;
    readonly events: boolean;
    readonly instruments: boolean;
  };
}

export const defaultSettings: Settings = {
  inlayHints: { actorNames: true, weekdays: true, sources: true },
  codeLens: { sources: true, events: true, instruments: true },
};

/** Reads what the client sent; whatever is missing or of another type is as by default. */
export function readSettings(sent: unknown): Settings {
  return {
    inlayHints: switches(defaultSettings.inlayHints, property(sent, "inlayHints")),
    codeLens: switches(defaultSettings.codeLens, property(sent, "codeLens")),
  };
}

function switches<Names extends string>(defaults: Record<Names, boolean>, sent: unknown): Record<Names, boolean> {
  const names = Object.keys(defaults) as Names[];
  const read = names.map((name) => {
    const value = property(sent, name);
    return [name, typeof value === "boolean" ? value : defaults[name]] as const;
  });
  return Object.fromEntries(read) as Record<Names, boolean>;
}

/** Of what a client sent: anything may be there. */
export function property(owner: unknown, name: string): unknown {
  return typeof owner === "object" && owner !== null && Object.hasOwn(owner, name)
    ? (owner as Record<string, unknown>)[name]
    : undefined;
}
