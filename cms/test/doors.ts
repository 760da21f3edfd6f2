import type { Json } from './json';
import type { Cms } from './start-payload';

export interface Answer {
  ok: boolean;
  status: number;
  message: string;
  errors: { path: string; message: string }[];
  doc?: Json;
}

interface Options {
  draft?: boolean;
  locale?: string;
  trash?: boolean;
  [flag: string]: unknown;
}

/** One way into a collection, as one person. The same calls through REST and through the Local API. */
export interface Door {
  create: (data: object, options?: Options) => Promise<Answer>;
  update: (id: string, data: object, options?: Options) => Promise<Answer>;
  updateWhere: (where: object, data: object) => Promise<Answer>;
  duplicate: (id: string, options?: Options) => Promise<Answer>;
  restoreVersion: (version: string, options?: Options) => Promise<Answer>;
  remove: (id: string, options?: Options) => Promise<Answer>;
  removeWhere: (where: object) => Promise<Answer>;
}

export function restDoor(cms: Cms, auth: string | undefined, collection = 'procedures'): Door {
  const call = callOf(cms, auth);
  return {
    create: (data, options) => call('POST', `/${collection}?${query(options)}`, data),
    update: (id, data, options) => call('PATCH', `/${collection}/${id}?${query(options)}`, data),
    updateWhere: (where, data) => call('PATCH', `/${collection}?${whereQuery(where)}`, data),
    duplicate: (id, options) => call('POST', `/${collection}/${id}/duplicate?${query(options)}`, {}),
    restoreVersion: (version, options) => call('POST', `/${collection}/versions/${version}?${query(options)}`),
    remove: (id, options) => call('DELETE', `/${collection}/${id}?${query(options)}`),
    removeWhere: (where) => call('DELETE', `/${collection}?trash=true&${whereQuery(where)}`),
  };
}

/** Takes steps of the workflow by their endpoints, with a procedure or a document of another collection. */
export const stepOf =
  (cms: Cms, auth: string | undefined) =>
  (name: string, id: string, body: object = {}, collection = 'procedures'): Promise<Answer> =>
    callOf(cms, auth)('POST', `/${collection}/${id}/${name}`, body);

const callOf =
  (cms: Cms, auth: string | undefined) =>
  async (method: string, path: string, body?: object): Promise<Answer> => {
    const { status, body: answer } = await cms.rest(method, path, { auth, body });
    const [error] = answer.errors ?? [];
    const message = error?.message ?? answer.message ?? '';
    return { ok: status < 300, status, message, errors: error?.data?.errors ?? [], doc: answer.doc };
  };

/** @param user nobody if absent: `overrideAccess` is on, as it is by default */
export function localDoor({ payload }: Cms, user?: object, collection = 'procedures'): Door {
  const who = { collection, user: user as never, overrideAccess: true, depth: 0 };
  return {
    create: (data, options) => answer(payload.create({ ...who, data, ...options })),
    update: (id, data, options) => answer(payload.update({ ...who, id, data, ...options } as never)),
    updateWhere: (where, data) => answer(payload.update({ ...who, where, data } as never)),
    duplicate: (id, options) => answer(payload.duplicate({ ...who, id, ...options })),
    restoreVersion: (id, options) => answer(payload.restoreVersion({ ...who, id, ...options })),
    remove: (id, options) => answer(payload.delete({ ...who, id, ...options } as never)),
    removeWhere: (where) => answer(payload.delete({ ...who, where, trash: true } as never)),
  };
}

/** Fails a test at the step that was expected to work. */
export function must(given: Answer): Answer {
  if (!given.ok) throw new Error(`${given.status} ${given.message}`);
  return given;
}

async function answer(call: Promise<unknown>): Promise<Answer> {
  try {
    return { ok: true, status: 200, message: '', errors: [], doc: await call };
  } catch (error) {
    const { status = 500, message, data } = error as { status?: number; message: string; data?: Json };
    return { ok: false, status, message, errors: data?.errors ?? [] };
  }
}

const query = (options: Options = {}) =>
  new URLSearchParams(Object.entries(options).map(([key, value]) => [key, String(value)])).toString();

const whereQuery = (where: object) =>
  Object.entries(where)
    .flatMap(([field, test]) => Object.entries(test as object).map(([is, value]) => `where[${field}][${is}]=${value}`))
    .join('&');
