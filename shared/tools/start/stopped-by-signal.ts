const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Aborts when this process is asked to stop: by Ctrl-C, by a signal, by a terminal that closes. */
export function stoppedBySignal(): AbortSignal {
  const stopping = new AbortController();
  for (const signal of signals) process.on(signal, () => stopping.abort(new Error(`stopped by ${signal}`)));
  // A terminal that is gone cannot be written to; there is nobody left to tell.
  const closed = () => stopping.abort(new Error('stopped, as its terminal is gone'));
  process.stdout.on('error', closed);
  process.stderr.on('error', closed);
  return stopping.signal;
}
