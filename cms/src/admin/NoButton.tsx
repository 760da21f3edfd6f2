/** In place of a button of Payload's that would be refused: one of ours asks for what it lacks. */
export const NoButton = () => null;
