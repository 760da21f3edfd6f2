/** An answer of lines of JSON (NDJSON), made while it is read: what has not been asked for is not in memory. */
export function answerInLines(batches: AsyncIterable<object[]> | Iterable<object[]>): Response {
  const encoder = new TextEncoder();
  const iterator = eachOf(batches);
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await iterator.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value.map((line) => `${JSON.stringify(line)}\n`).join('')));
    },
    async cancel() {
      await iterator.return(undefined);
    },
  });
  return new Response(body, { headers: { 'content-type': 'application/x-ndjson', 'cache-control': 'no-store' } });
}

async function* eachOf(batches: AsyncIterable<object[]> | Iterable<object[]>): AsyncGenerator<object[], undefined> {
  yield* batches;
  return undefined;
}
