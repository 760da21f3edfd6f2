import { createLocalReq, type Payload } from 'payload';
import { systemWrite } from '../access/system-write';
import { inOneTransaction } from '../database/in-one-transaction';
import { readLease, renewLease, type Lease } from './lease';
import { nameOfTarget } from './name-of-target';
import { afterDelivery, afterFailure, numberDue, type Change, type Patience } from './next-attempt';
import { postMessage, type Sending } from './post-message';
import { readTargets, type WebhookTarget } from './webhook-targets';

/** Where to send, how, and how often. */
export interface DeliverySettings extends Sending, Patience {
  targets: string[];
}

interface Message {
  target: WebhookTarget;
  /** With its credentials and query. */
  address: string;
  number: number;
  id: string;
}

/**
 * Tells the targets of what is numbered, as far as they have not heard of it.
 *
 * What each was told is kept with it, so that nothing is forgotten when the process ends. To each, one message is under
 * way at a time; all that is numbered meanwhile is told by the next one.
 */
export class Deliveries {
  readonly #payload: Payload;
  readonly #settings: DeliverySettings;
  readonly #underWay = new Map<string, Promise<void>>();

  constructor(payload: Payload, settings: DeliverySettings) {
    this.#payload = payload;
    this.#settings = settings;
  }

  /**
   * Begins to send what is due, if this process holds the lease.
   *
   * @param whenDone called when it is known what became of a message: more may be due
   */
  async begin(holder: string, leaseMs: number, whenDone: () => void): Promise<void> {
    if (this.#settings.targets.length === 0) return;
    const busy = [...this.#underWay.keys()]; // noted first: what is read next may be older than their answers
    const req = await createLocalReq({ locale: 'sq' }, this.#payload);
    const lease = await readLease(req);
    if (!lease) return; // nothing was ever numbered
    const free = (await readTargets(req)).filter(({ id }) => !busy.includes(id));
    const due = free.flatMap((target) => this.#due(target, lease));
    if (due.length === 0 && busy.length === 0) return;
    if (!(await renewLease(this.#payload, lease, holder, leaseMs))) return;
    for (const message of due) this.#start(message, whenDone);
  }

  /** Resolves when nothing is under way. */
  async finished(): Promise<void> {
    await Promise.all(this.#underWay.values());
  }

  #due(target: WebhookTarget, { epoch, lastNumber }: Lease): Message[] {
    const address = this.#settings.targets.find((one) => nameOfTarget(one) === target.address);
    const number = numberDue(target, lastNumber, Date.now());
    return address && number !== null ? [{ target, address, number, id: `msg_${epoch}_${number}` }] : [];
  }

  #start(message: Message, whenDone: () => void) {
    const { id, address } = message.target;
    const sending = this.#send(message)
      .then(() => this.#underWay.delete(id))
      .then(whenDone)
      .catch((error: unknown) => {
        this.#underWay.delete(id);
        const msg = `What became of a webhook to ${address} was not kept; it is sent again.`;
        this.#payload.logger.error({ err: error, msg });
      });
    this.#underWay.set(id, sending);
  }

  async #send({ target, address, number, id }: Message) {
    const outcome = await postMessage(address, id, this.#settings);
    if (outcome.kind === 'delivered') return this.#keep(target, afterDelivery(number));
    const change = afterFailure(target, number, outcome, this.#settings, Date.now());
    await this.#keep(target, change);
    const next = change.nextAttemptAt ? `It is sent again at ${change.nextAttemptAt}.` : 'It is given up.';
    this.#payload.logger.warn({ reason: outcome.reason, msg: `The webhook did not reach ${target.address}. ${next}` });
  }

  async #keep({ id }: WebhookTarget, data: Change) {
    await inOneTransaction(this.#payload, (req) =>
      req.payload.update({ collection: 'webhook-targets', id, data, req: systemWrite(req) }),
    );
  }
}
