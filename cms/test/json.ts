/** A document of JSON as it came, of whatever form: a test says what it has to be. */
export type Json = ReturnType<typeof JSON.parse>;
