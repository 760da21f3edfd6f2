import type { FeedKind } from '@gjakova/shared/kinds';
import { locales, type Locale } from '@gjakova/shared/locales';
import { kindSchema } from '@gjakova/shared/schemas/common';
import { z } from 'zod';
import { documentFrom, nameOf, type Document } from '../content/document.ts';
import type { Refusal, Step } from './refusal.ts';

/** A document as the CMS has published it, or withdrawn it, with the entry of its outbox. */
export interface Publication {
  sequence: number;
  document: Document;
}

/** A publication that was refused alone: its previous version stays. */
export interface Refused {
  sequence: number;
  kind: FeedKind;
  publicId: string;
  locales: Locale[];
  step: Step;
  reason: string;
}

/** The least that a line must say, so that somebody can be told that the rest is wrong. */
const nameSchema = z.looseObject({
  sequence: z.int().nonnegative(),
  kind: kindSchema,
  publicId: z.string().min(1),
  locales: z.record(z.string(), z.unknown()).catch({}),
});

type Line = z.infer<typeof nameSchema>;

/** What lines of the feed say. */
export interface Readable {
  publications: Publication[];
  refused: Refused[];
  /** The beginnings of lines that do not even name a document of a kind known here: nobody can be told. */
  unknown: string[];
}

/** Reads lines of the feed, the last one of each document. Documents that the schemas do not know are refused. */
export function readPublications(groups: unknown[]): Readable {
  const read: Readable = { publications: [], refused: [], unknown: [] };
  const lines = new Map<string, Line>();
  for (const group of groups) {
    const { data: line } = nameSchema.safeParse(group);
    if (line) lines.set(nameOf(line), line);
    else read.unknown.push(JSON.stringify(group).slice(0, 120));
  }
  for (const line of lines.values()) {
    try {
      read.publications.push({ sequence: line.sequence, document: documentFrom(line) });
    } catch (error) {
      read.refused.push(unreadable(line, error));
    }
  }
  return read;
}

function unreadable(line: Line, error: unknown): Refused {
  const { sequence, kind, publicId, locales: sent } = line;
  const told = locales.filter((locale) => sent[locale] !== null && sent[locale] !== undefined);
  const reason = error instanceof Error ? error.message : String(error);
  return { sequence, kind, publicId, locales: told.length > 0 ? told : ['sq'], step: 'parse', reason };
}

/** The refusal of a document that was read, and then failed. */
export function refuse({ sequence, document }: Publication, { step, message }: Refusal): Refused {
  const { kind, publicId } = document;
  return { sequence, kind, publicId, locales: localesOf(document), step, reason: message };
}

/** The languages that a publication is about: those with a text, or, if the document is gone, those that had a page. */
export function localesOf({ forms, formerAddresses, gone }: Document): Locale[] {
  const has = (locale: Locale) => (gone ? formerAddresses.some((former) => former.locale === locale) : forms[locale]);
  return locales.filter(has);
}
