/** What came of a step: a sentence for the reader, and whether it was done. Without an answer there is no sentence. */
export interface Taken {
  isDone: boolean;
  message?: string;
}

/** Takes a step of the workflow, which answers in the language of the panel. */
export async function takeStep(url: string, body: object, language: string): Promise<Taken> {
  try {
    const headers = { accept: 'application/json', 'content-type': 'application/json', 'accept-language': language };
    const response = await fetch(url, {
      method: 'POST',
      credentials: 'same-origin',
      headers,
      body: JSON.stringify(body),
    });
    return { isDone: response.ok, message: messageOf(await response.json()) };
  } catch {
    return { isDone: false }; // there is no connection, or no answer that can be read: both mean that nobody knows
  }
}

function messageOf(answer: unknown): string | undefined {
  const { errors, message } = answer as { message?: string; errors?: { message: string }[] }; // as Payload answers
  return errors?.[0]?.message ?? message;
}
