/**
 * Regular expressions for what a line-based grammar can see of YAML 1.2. None has a capturing group. White space is space and
 * tab alone: Oniguruma's `\s` holds the no-break space too, which to YAML is a letter like any other.
 */
const raw = String.raw;

const PLAIN_START_BLOCK = raw`(?:[^ \t\n\-?:,\[\]{}#&*!|>'"%@${"`"}]|[?:\-](?=[^ \t\n]))`;
const PLAIN_START_FLOW = raw`(?:[^ \t\n\-?:,\[\]{}#&*!|>'"%@${"`"}]|[?:\-](?=[^ \t\n,\[\]{}]))`;
const PLAIN_REST_BLOCK = raw`(?:[^ \t\n:#]|:(?=[^ \t\n])|(?<=[^ \t])#|[ \t]+(?=[^ \t\n#:]|:[^ \t\n]))`;
const PLAIN_REST_FLOW = raw`(?:[^ \t\n:#,\[\]{}]|:(?=[^ \t\n,\[\]{}])|(?<=[^ \t])#|[ \t]+(?=[^ \t\n#:,\[\]{}]|:[^ \t\n,\[\]{}]))`;

/** A plain scalar, as far as it goes on its line. */
export const PLAIN_BLOCK = `(?>${PLAIN_START_BLOCK}${PLAIN_REST_BLOCK}*)`;
export const PLAIN_FLOW = `(?>${PLAIN_START_FLOW}${PLAIN_REST_FLOW}*)`;

/** Between the quotation marks of a scalar on one line. */
export const DOUBLE_CONTENT = raw`(?>[^"\\\n]|\\.)*`;
export const SINGLE_CONTENT = raw`(?>[^'\n]|'')*`;
export const DOUBLE_QUOTED = `"${DOUBLE_CONTENT}"`;
export const SINGLE_QUOTED = `'${SINGLE_CONTENT}'`;
export const ALIAS = raw`\*[^ \t\n,\[\]{}]+`;

/** What may end a scalar: a comment, the line and, within brackets, what separates. */
export const END_BLOCK = raw`(?=[ \t]*$|[ \t]+#)`;
export const END_FLOW = raw`(?=[ \t]*(?:$|[,\[\]{}])|[ \t]+#)`;

const PROPERTIES = raw`(?:[&!][^ \t\n]*[ \t]+){0,2}`;

const COLON = raw`:(?=[ \t]|$)`;

/** A key and its colon; a key is never longer than its line. */
export const KEY = raw`${PROPERTIES}(?:${DOUBLE_QUOTED}|${SINGLE_QUOTED}|${ALIAS}|${PLAIN_BLOCK})[ \t]*${COLON}`;

/** `|`, `>` and their indicators. */
export const BLOCK_HEADER = raw`${PROPERTIES}[|>](?:[1-9][-+]?|[-+][1-9]?)?[ \t]*(?:$|[ \t]#)`;

export const DOCUMENT_MARKER = raw`(?:---|\.\.\.)(?:[ \t]|$)`;

/** A line that begins something new, and not one that is half typed. */
const NEW_NODE = raw`[ \t]*(?:(?:${DOUBLE_QUOTED}|${SINGLE_QUOTED}|(?:${PLAIN_START_BLOCK}|[&!*]).*?)[ \t]*${COLON}|[-?](?:[ \t]|$))`;

/**
 * While a line belongs to the collection that starts at the column of `indent`, a text with back references. A line that is half
 * typed may stand anywhere: it does not end what is around it.
 */
export const whileInCollection = (indent: string) => raw`^(?!${DOCUMENT_MARKER})(?=${indent}[ \t]|(?!${NEW_NODE}))`;

/** While a line belongs to a scalar: a word with less indentation is a key that is being typed. */
export const whileInScalar = (indent: string) => raw`^(?=${indent}[ \t]|[ \t]*(?:[#\]}]|$))`;

/** The same for the value of a key: a list need not be indented deeper than its key. */
export const whileInCollectionOfKey = (indent: string) => raw`${whileInCollection(indent)}|^(?=${indent}-(?:[ \t]|$))`;
export const whileInScalarOfKey = (indent: string) => raw`${whileInScalar(indent)}|^(?=${indent}-(?:[ \t]|$))`;

/** While a line belongs to a block scalar, which a comment with less indentation ends. */
export const whileBlockScalar = (indent: string) => raw`^(?=${indent}[ \t]+[^ \t\n]|[ \t]*$)`;

/** At the start of a line: what a quoted scalar of one line cannot go on with. */
export const KEY_LINE = raw`^(?=[ \t]*(?:-[ \t]+)?${KEY})`;
