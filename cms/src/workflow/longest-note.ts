/** The length of a note, in characters. More belongs into a conversation. */
export const longestNote = 2_000;
