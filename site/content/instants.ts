/** The later of two instants. Both as `toISOString` writes them, or empty: before all others. */
export const laterOf = (one: string, other: string): string => (one > other ? one : other);

/** An instant in the one form in which they can be compared as texts. */
export const inOneForm = (instant: string): string => new Date(instant).toISOString();
