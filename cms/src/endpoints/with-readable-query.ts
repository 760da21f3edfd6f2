import type { PayloadHandler } from 'payload';
import { validOperators } from 'payload/shared';
import { unclear } from '../messages/refuse';

/** What is asked of a list by its address, or by a body in its place. */
type Query = Record<string, unknown>;

/** Refuses, by its name, the part of a query that cannot be read: Payload would fail over it. */
export const withReadableQuery =
  (handle: PayloadHandler): PayloadHandler =>
  (req) => {
    const part = unreadableIn(req.query);
    if (part) throw unclear(req, ({ unreadableQuery }) => unreadableQuery(part));
    return handle(req);
  };

function unreadableIn(query: Query): string | undefined {
  const number = ['limit', 'page', 'depth'].find((name) => !isCountable(query[name]));
  if (number) return number;
  if (parsed(query.data) === unreadable) return 'data';
  return query.where === undefined || isReadable(parsed(query.where)) ? undefined : 'where';
}

/** What is no number at all, Payload passes over. */
const isCountable = (value: unknown): boolean =>
  !Array.isArray(value) && typeof value !== 'object' && (Number.isNaN(Number(value)) || isCount(Number(value)));

const isCount = (number: number): boolean => Number.isInteger(number) && Math.abs(number) <= 1e9;

const unreadable = Symbol('neither JSON nor taken apart');

/** What may be sent as JSON. */
function parsed(value: unknown): unknown {
  if (typeof value !== 'string' || value === '') return value;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return unreadable; // the reader of the answer is told
  }
}

// A database asks for less than a thousand conditions, and some ten thousand values, at a time.
const mostConditions = 200;
const longestWhere = 50_000;

function isReadable(where: unknown): boolean {
  if (where === '') return true;
  const conditions = conditionsOf(where);
  return conditions.length <= mostConditions && conditions.every(isCondition) && lengthOf(where) <= longestWhere;
}

const lengthOf = (where: unknown): number => JSON.stringify(where).length;

/** All that is asked of fields, through `and` and `or`; what is none of the three counts as asked of a field. */
function conditionsOf(where: unknown): unknown[] {
  if (typeof where !== 'object' || where === null || Array.isArray(where)) return [where];
  return Object.entries(where).flatMap(([name, asked]: [string, unknown]): unknown[] =>
    Array.isArray(asked) && ['and', 'or'].includes(name.toLowerCase()) ? asked.flatMap(conditionsOf) : [asked],
  );
}

/** Whether something is asked as `{ equals: 'x' }`. */
const isCondition = (condition: unknown): boolean =>
  typeof condition === 'object' &&
  condition !== null &&
  Object.entries(condition).every(([operator, value]: [string, unknown]) => isAsked(operator, value));

function isAsked(operator: string, value: unknown): boolean {
  if (ofTexts.includes(operator)) return typeof value === 'string';
  const values: unknown[] = ofLists.includes(operator) && Array.isArray(value) ? value : [value];
  return known.includes(operator) && values.every((each) => each === null || typeof each !== 'object');
}

const ofTexts = ['like', 'not_like'];
const ofLists = ['in', 'not_in'];
// None of our fields is a place, and SQLite cannot ask for all.
const known: string[] = validOperators.filter((each) => !['near', 'within', 'intersects', 'all'].includes(each));
