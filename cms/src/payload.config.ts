import { buildConfig } from 'payload';
import { en } from '@payloadcms/translations/languages/en';
import { languageNames, locales } from '@gjakova/shared/locales';
import { largestFile } from '@gjakova/shared/schemas/file';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { closeEndpoints } from './access/closed-endpoints';
import { closePayloadsCollections } from './access/payloads-collections';
import { troubleBanner } from './admin/components';
import { Addresses } from './collections/Addresses';
import { Attachments } from './collections/Attachments';
import { Bodies } from './collections/Bodies';
import { Decisions } from './collections/Decisions';
import { Departments } from './collections/Departments';
import { Forms } from './collections/Forms';
import { Leases } from './collections/Leases';
import { Notices } from './collections/Notices';
import { Outbox } from './collections/Outbox';
import { Places } from './collections/Places';
import { Procedures } from './collections/Procedures';
import { PublisherAsks } from './collections/PublisherAsks';
import { Receipts } from './collections/Receipts';
import { Reviews } from './collections/Reviews';
import { Services } from './collections/Services';
import { Tariffs } from './collections/Tariffs';
import { Topics } from './collections/Topics';
import { Users } from './collections/Users';
import { WebhookTargets } from './collections/WebhookTargets';
import { databaseFor } from './database/database';
import { feedEndpoints } from './endpoints/feed';
import { filesEndpoint } from './endpoints/files';
import { firstAccountsEndpoint } from './endpoints/first-accounts';
import { healthzEndpoint } from './endpoints/healthz';
import { importEndpoint } from './endpoints/import';
import { importFileEndpoint } from './endpoints/import-file';
import { registerServices } from './endpoints/register-services';
import { troubleEndpoint } from './endpoints/trouble';
import { environment, isServer } from './environment';
import { sweepFiles } from './files/sweep';
import { DeadlineRules } from './globals/DeadlineRules';
import { Navigation } from './globals/Navigation';
import { SiteSettings } from './globals/SiteSettings';
import { tellFullDisk } from './hooks/tell-full-disk';
import { tellUnknownReference } from './hooks/tell-unknown-reference';
import { tellUnreadableDate } from './hooks/tell-unreadable-date';
import { panelLanguages } from './messages/languages';
import { sq } from './messages/payload/sq';
import { editorInAlbanian } from './messages/payload/sq-editor';
import { sr } from './messages/payload/sr';
import { noEmail } from './no-email';
import { startDispatcher } from './outbox/dispatcher';

/** A file, and what is said of it. */
const largestRequest = largestFile + 1_000_000;

/** The CMS: a table of contents. */
export default buildConfig({
  serverURL: environment.cmsUrl,
  secret: environment.secret,
  db: databaseFor(environment.databaseUrl),
  collections: [
    Procedures,
    Forms,
    Tariffs,
    Places,
    Notices,
    Decisions,
    Departments,
    Bodies,
    Topics,
    Attachments,
    Reviews,
    Users,
    Addresses,
    Outbox,
    WebhookTargets,
    PublisherAsks,
    Leases,
    Receipts,
    Services,
  ],
  globals: [Navigation, SiteSettings, DeadlineRules],
  endpoints: [
    ...feedEndpoints,
    filesEndpoint,
    importEndpoint,
    importFileEndpoint,
    firstAccountsEndpoint,
    healthzEndpoint,
    troubleEndpoint,
  ],
  hooks: { afterError: [tellFullDisk, tellUnknownReference, tellUnreadableDate] },
  localization: {
    locales: locales.map((code) => ({ code, label: languageNames[code] })),
    defaultLocale: 'sq',
    // Without it a write that names no language would lose its localized fields.
    fallback: true,
  },
  i18n: {
    supportedLanguages: { [panelLanguages.sq]: sq, [panelLanguages.sr]: sr, [panelLanguages.en]: en } as never, // Payload's type knows no Albanian
    fallbackLanguage: panelLanguages.sq as never, // nor here
    translations: { [panelLanguages.sq]: editorInAlbanian } as never, // nor here
  },
  admin: {
    user: 'users',
    avatar: 'default',
    components: { header: [troubleBanner] },
    dateFormat: 'dd.MM.yyyy HH:mm',
    importMap: { baseDir: path.dirname(fileURLToPath(import.meta.url)) },
    meta: { titleSuffix: ' · Komuna e Gjakovës', icons: [{ rel: 'icon', type: 'image/svg+xml', url: '/icon.svg' }] },
  },
  email: noEmail,
  csrf: [environment.cmsUrl],
  upload: { limits: { fileSize: largestFile, files: 1 }, requestSizeLimit: largestRequest },
  graphQL: { disable: true },
  telemetry: false,
  typescript: { autoGenerate: false },
  loggingLevels: { Refusal: 'info' } as never, // refusals of ours are not errors; Payload's type knows its own names only
  onInit: async (payload) => {
    await registerServices(payload, environment.serviceKeys);
    if (!isServer) return;
    await sweepFiles(payload);
    await startDispatcher(payload, environment.outbox);
  },
})
  .then(closePayloadsCollections)
  .then(closeEndpoints);
