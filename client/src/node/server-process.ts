/** In MB. What is read is soon let go; with the 16 that are usual the server takes a quarter more memory and is hardly faster. */
export const youngHeap = "--max-semi-space-size=4";

/** The C library of Linux would keep memory apart for each thread that compiles or collects: 15 MB that are hardly used. */
export const serverEnvironment = { MALLOC_ARENA_MAX: "1" };
