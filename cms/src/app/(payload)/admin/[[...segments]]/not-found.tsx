import config from '@payload-config';
import { generatePageMetadata, NotFoundPage } from '@payloadcms/next/views';
import type { Metadata } from 'next';
import { importMap } from '../importMap';

interface Address {
  params: Promise<{ segments: string[] }>;
  searchParams: Promise<Record<string, string | string[]>>;
}

export const generateMetadata = (address: Address): Promise<Metadata> => generatePageMetadata({ config, ...address });

/** What the panel shows for an address that it does not have. */
export default function NotFound(address: Address) {
  return NotFoundPage({ config, importMap, ...address });
}
