/** The C library of Linux would keep memory apart for each thread that compiles or collects: 15 MB that are hardly used. */
export const serverEnvironment = { MALLOC_ARENA_MAX: "1" };
