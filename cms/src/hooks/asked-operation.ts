import type { PayloadRequest } from 'payload';

/** What `beforeOperation` hooks are given, as far as ours look at it. Payload has one type for each operation. */
export interface AskedOperation {
  args: unknown;
  operation: string;
  req: PayloadRequest;
}
