import type { PayloadRequest } from 'payload';
import { pathOf } from '@gjakova/shared/addresses';
import type { Kind } from '@gjakova/shared/kinds';
import { locales, type Locale } from '@gjakova/shared/locales';
import { systemWrite } from '../access/system-write';
import { nested } from '../database/in-one-transaction';
import { notPossible, refusal } from '../messages/refuse';
import { publicLocales, type PublicDocument, type PublicKind } from '../workflow/public-kinds';

/** An address that a published document has (`current`) or had. */
export interface Address {
  id: string;
  path: string;
  kind: Kind;
  document: string;
  locale: Locale;
  current: boolean;
}

/**
 * Gives a document its present addresses, one in each language. Earlier ones stay, as redirects.
 *
 * Where the document is not ready in a language, that is the address of the page that says so.
 */
export async function takeAddresses(req: PayloadRequest, { kind }: PublicKind, document: PublicDocument) {
  const known = await findAddresses(req, { document: { equals: document.id } });
  const present = presentAddresses(kind, document);
  for (const address of known) {
    const isPresent = present.some(({ path }) => path === address.path);
    await setCurrent(req, address, isPresent);
  }
  for (const { locale, path } of present.filter(({ path }) => !known.some((address) => address.path === path))) {
    const data = { path, kind, document: document.id, locale, current: true };
    await req.payload.create({ collection: 'addresses', data, req: systemWrite(req) });
  }
}

/** Leaves a document without a present address. Nobody else gets one of them. */
export async function leaveAddresses(req: PayloadRequest, document: string) {
  for (const address of await findAddresses(req, { document: { equals: document } })) {
    await setCurrent(req, address, false);
  }
}

/** An address once used is never given to another document: drafts are told early, publications are refused. */
export async function refuseTakenAddresses(req: PayloadRequest, { kind }: PublicKind, document: PublicDocument) {
  const prepared = locales.flatMap((locale) => {
    const slug = document.slug?.[locale];
    return slug ? [pathOf(kind, locale, slug)] : []; // of languages that are not ready, too
  });
  const paths = [...prepared, ...presentAddresses(kind, document).map(({ path }) => path)];
  const addresses = await findAddresses(req, { path: { in: paths } });
  const taken = addresses.find((address) => address.document !== document.id);
  if (!taken) return;
  const { message } = refusal(req, 409, ({ addressTaken }) => addressTaken(taken.path));
  throw notPossible(req, ({ addressTaken }) => addressTaken(taken.path), [{ path: 'slug', message }]);
}

function presentAddresses(kind: Kind, document: PublicDocument): Pick<Address, 'locale' | 'path'>[] {
  const ready = publicLocales(document);
  return locales.map((locale) => {
    const slug = ready.includes(locale) ? document.slug?.[locale] : undefined;
    return { locale, path: pathOf(kind, locale, slug || document.id) };
  });
}

/** Addresses by document or by path, the oldest first. */
export async function findAddresses(
  req: PayloadRequest,
  where: Record<string, { equals: string } | { in: string[] }>,
): Promise<Address[]> {
  const { docs } = await req.payload.find({
    collection: 'addresses',
    where,
    sort: 'id',
    pagination: false,
    req: nested(req),
  });
  return docs as unknown as Address[]; // as written above
}

async function setCurrent(req: PayloadRequest, address: Address, current: boolean) {
  if (address.current === current) return;
  await req.payload.update({ collection: 'addresses', id: address.id, data: { current }, req: systemWrite(req) });
}
