import type { AccessArgs, SanitizedConfig } from 'payload';
import { nobody, staff } from './rules';

/**
 * Closes the collections that Payload adds by itself (locks, preferences, migrations, a key-value store).
 *
 * By default everybody who is signed in may use them, services included.
 */
export function closePayloadsCollections(config: SanitizedConfig): SanitizedConfig {
  for (const { slug, access } of config.collections) {
    if (slug === 'payload-locked-documents') {
      Object.assign(access, { create: staff, read: staff, update: staff, delete: staff });
    } else if (slug === 'payload-preferences') {
      const { read: ownOnes } = access;
      Object.assign(access, {
        create: staff,
        update: staff,
        delete: nobody,
        read: (who: AccessArgs) => staff(who) && ownOnes(who),
      });
    } else if (slug.startsWith('payload-')) {
      Object.assign(access, { create: nobody, read: nobody, update: nobody, delete: nobody });
    }
  }
  return config;
}
