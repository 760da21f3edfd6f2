import { useEffect, useState } from 'react';

/** What the CMS answered last; nothing yet, or nothing any more. */
export interface Asked<T> {
  answer?: T;
  /** The CMS did not answer, or failed. */
  isUnknown: boolean;
}

/**
 * Asks the CMS for JSON, and again and again while the component is shown.
 *
 * @param url nothing is asked while there is none
 * @param pauseAfter milliseconds until it is asked again; the same function at every rendering
 * @param renewal whatever makes it ask at once when it changes
 */
export function useAsked<T>(
  url: string | undefined,
  pauseAfter: (asked: Asked<T>) => number,
  renewal: string,
): Asked<T> {
  const [asked, setAsked] = useState<Asked<T>>({ isUnknown: false });
  useEffect(() => {
    if (!url) return undefined;
    const end = new AbortController();
    let timer: ReturnType<typeof setTimeout>;
    const look = async () => {
      const told = await ask<T>(url, end.signal);
      if (end.signal.aborted) return;
      setAsked(told);
      timer = setTimeout(() => void look(), pauseAfter(told));
    };
    void look();
    return () => {
      end.abort();
      clearTimeout(timer);
    };
  }, [url, pauseAfter, renewal]);
  return asked;
}

async function ask<T>(url: string, signal: AbortSignal): Promise<Asked<T>> {
  try {
    const response = await fetch(url, { signal, credentials: 'same-origin', headers: { accept: 'application/json' } });
    if (!response.ok) return { isUnknown: response.status >= 500 };
    return { answer: (await response.json()) as T, isUnknown: false }; // as the endpoint at this address says
  } catch {
    return { isUnknown: true }; // there is no connection, which is what is shown
  }
}
