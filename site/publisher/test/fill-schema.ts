import { z } from 'zod';
import { addDays } from '@gjakova/shared/text/dates';
import { isKind, type Kind } from '@gjakova/shared/kinds';
import type { Reference } from '../../content/document.ts';

/** A value that a form holds, and another one that could stand in its place. */
export interface Leaf {
  /** `steps.0.title` */
  path: string;
  value: unknown;
  /** Equal where the schema allows no other. */
  other: unknown;
}

/** A form in which every field is filled with a value of its own, and what it holds. */
export interface Filled {
  form: Record<string, unknown>;
  leaves: Leaf[];
  references: Reference[];
}

/**
 * Fills every field of a schema: lists with one entry, choices with their last value, texts with one that is nowhere
 * else, made from a word.
 */
export function fillSchema(schema: z.ZodType, word: string): Filled {
  const leaves: Leaf[] = [];
  const references: Reference[] = [];
  let number = 0;

  const leaf = (path: string, values: unknown[]): unknown => {
    leaves.push({ path, value: values[0], other: values.at(-1) });
    return values[0];
  };
  const fill = (type: z.ZodType, path: string): unknown => {
    if (type instanceof z.ZodNullable) return fill(type.unwrap() as z.ZodType, path); // a schema of zod's public half
    if (type instanceof z.ZodArray) return [fill(type.element as z.ZodType, `${path}.0`)]; // likewise
    if (type instanceof z.ZodObject) return fillObject(type, path);
    if (type instanceof z.ZodLiteral) return type.value;
    if (type instanceof z.ZodEnum) return leaf(path, type.options.toReversed());
    if (type instanceof z.ZodBoolean) return leaf(path, [true, false]);
    number++;
    return leaf(path, [valueOf(type, word, number, path), valueOf(type, word, number + 403, path)]);
  };
  const fillObject = (type: z.ZodObject, path: string): Record<string, unknown> => {
    const kind = kindReferredTo(type);
    if (kind) {
      const publicId = `other-${++number}-x`;
      references.push({ kind, publicId });
      return { kind, publicId };
    }
    return Object.fromEntries(
      Object.entries(type.shape).map(([key, inner]) => [key, fill(inner as z.ZodType, path ? `${path}.${key}` : key)]),
    );
  };
  return { form: fillObject(schema as z.ZodObject, ''), leaves, references }; // public forms are objects
}

/** The kind that a reference leads to; null where an object is none. */
function kindReferredTo({ shape }: z.ZodObject): Kind | null {
  const kind: unknown = shape['kind'] instanceof z.ZodLiteral ? shape['kind'].value : null;
  return Object.keys(shape).join() === 'kind,publicId' && typeof kind === 'string' && isKind(kind) ? kind : null;
}

/** The first of the values made from a number that a schema allows: the plainest text comes first. */
function valueOf(type: z.ZodType, word: string, n: number, path: string): unknown {
  const day = addDays('2027-01-01', n);
  const values = [
    `${word}-${n}`,
    `${word}-${n}.pdf`,
    n.toString(16).padStart(64, '0'),
    `https://${word}-${n}.example.org/`,
    `${word}-${n}@example.org`,
    day,
    `${day}T10:00:00.000Z`,
    `${String(8 + (n % 12)).padStart(2, '0')}:${String(n % 60).padStart(2, '0')}`,
    ...[n * 1000, n + 100, (n % 50) + 20, (n % 7) + 1],
  ];
  const found = values.find((value) => type.safeParse(value).success);
  if (found === undefined) throw new Error(`No value is known that the schema of "${path}" allows: add one.`);
  return found;
}

/** The form with another value at a path. */
export function withOther(form: Record<string, unknown>, path: string, other: unknown): Record<string, unknown> {
  const copy = structuredClone(form);
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  let holder = copy;
  for (const key of keys) holder = holder[key] as Record<string, unknown>; // the way that `fillSchema` went
  holder[last] = other;
  return copy;
}

/** Whether a form has a place for a value at a path. */
export const has = (form: unknown, path: string): boolean =>
  path.split('.').every((key) => {
    if (typeof form !== 'object' || form === null || !(key in form)) return false;
    form = (form as Record<string, unknown>)[key]; // any object
    return true;
  });
