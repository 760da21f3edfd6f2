const words = /undefined cannot be passed as argument|Invalid time value/;

/** Whether an error, or what it came from, is that a list is asked for a date that is none: Payload makes it undefined. */
export const isNoValue = (error: unknown): boolean =>
  error instanceof Error && (words.test(error.message) || isNoValue(error.cause));
