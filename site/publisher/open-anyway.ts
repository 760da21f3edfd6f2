import { OtherVersion, setAside } from './database.ts';
import { isDamage } from './database-errors.ts';
import { openPublisher, type Publisher, type PublisherSettings } from './publisher.ts';
import { say } from '../say.ts';

/** Opens publisher.db. One that is damaged, or of another version, is set aside: all of it can be had from the CMS. */
export async function openAnyway(settings: PublisherSettings): Promise<Publisher> {
  try {
    return await openPublisher(settings);
  } catch (error) {
    if (!(error instanceof Error) || !(isDamage(error) || error instanceof OtherVersion)) throw error;
    const aside = setAside(settings.file);
    say(`"${settings.file}" cannot be used: ${error.message}. It is now "${aside}"; it is built anew from the CMS.`);
    return openPublisher(settings);
  }
}
