import type {
  CollectionAfterOperationHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionConfig,
  Field,
} from 'payload';
import { actorOf } from '../access/actors';
import { closeToTranslators } from '../access/closed-to-translators';
import { doors } from '../access/doors';
import { may } from '../access/rights';
import { documentControls, publicationState, reviewState } from '../admin/components';
import { publicationEndpoint } from '../endpoints/publication';
import { standingEndpoint } from '../endpoints/standing';
import { commonFields } from '../fields/common-fields';
import { findingFields } from '../fields/finding-fields';
import { inPanelLanguages } from '../messages/languages';
import type { Messages } from '../messages/sq';
import { notAllowed, notPossible } from '../messages/refuse';
import { workflowEndpoints } from '../workflow/endpoints';
import type { PublicKind } from '../workflow/public-kinds';
import { findAddresses } from './addresses';
import type { AskedOperation } from './asked-operation';
import { refuseContradictions, type Check } from './contradictions';
import { foldSearch } from './fold-search';
import { intentOf, type OperationArgs } from './intents';
import { keepToOwnPart } from './own-part';
import { recordPublication } from './record-publication';
import { fillSearchFields } from './search-fields';
import { fillSlug } from './slugs';
import { keepSystemFields } from './system-fields';
import { refuseWrongForms } from './wrong-forms';

interface Own {
  fields: Field[];
  /** The columns of the list. */
  columns: string[];
  /** What hooks fill in before a save, in its order. */
  fills?: CollectionBeforeChangeHook<never>[];
  /** What must not contradict itself. */
  checks?: Check[];
}

/** Makes a collection one whose documents become public: the same guard, workflow and trace for every kind. */
export function asPublicKind(kind: PublicKind, own: Own): CollectionConfig {
  const name = kind.collection as keyof Messages['collections']; // every public kind has its words there: a test
  return {
    slug: kind.collection,
    labels: {
      singular: inPanelLanguages(({ collections }) => collections[name].singular),
      plural: inPanelLanguages(({ collections }) => collections[name].plural),
    },
    admin: {
      useAsTitle: 'title',
      group: inPanelLanguages(({ groups }) => groups.content),
      defaultColumns: own.columns,
      listSearchableFields: ['title', 'searchText'],
      disableCopyToLocale: true,
      components: documentControls(kind),
    },
    fields: [reviewState, publicationState, ...closeToTranslators([...commonFields, ...own.fields, findingFields])],
    defaultSort: 'sortKey',
    trash: true,
    versions: { drafts: true, maxPerDoc: 0 },
    disableBulkEdit: true,
    disableBulkDelete: true,
    access: doors,
    endpoints: [...workflowEndpoints(kind), standingEndpoint(kind), publicationEndpoint(kind)],
    hooks: {
      beforeOperation: [refuseWrongForms, refuseByRole, foldSearch],
      beforeChange: [
        keepToOwnPart,
        keepSystemFields(kind),
        fillSlug(kind),
        fillSearchFields,
        ...((own.fills ?? []) as CollectionBeforeChangeHook[]), // of this kind's documents
        refuseContradictions(own.checks ?? []),
      ],
      afterChange: [recordPublication(kind)],
      beforeDelete: [keepWhatWasPublic],
      afterOperation: [refuseHalfDone],
    },
  };
}

/** Names the intent and refuses by role, on every path, also where access is overridden. */
function refuseByRole({ args, operation, req }: AskedOperation) {
  const intent = intentOf(req, operation, args as OperationArgs); // Payload's union of all operations has no common fields
  if (intent === 'read') return undefined;
  if (intent === 'change many') throw notAllowed(req, ({ oneByOne }) => oneByOne);
  if (!may(actorOf(req), intent)) throw notAllowed(req, ({ mayNot }) => mayNot);
  req.context.intent = intent;
  // Without the flag a copy of a published document would be published.
  return intent === 'duplicate' ? ({ ...(args as OperationArgs), draft: true } as never) : undefined; // any operation's own
}

/** Nobody deletes what was ever public. */
const keepWhatWasPublic: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const [address] = await findAddresses(req, { document: { equals: String(id) } });
  if (address) throw notPossible(req, ({ wasPublic }) => wasPublic(address.path));
};

/** Payload reports the errors of a bulk operation in its result, and commits. Bulk is refused; should one get through, this undoes it. */
const refuseHalfDone: CollectionAfterOperationHook = ({ req, result }) => {
  const errors = (result as { errors?: unknown[] } | null)?.errors ?? []; // only bulk operations have them
  if (errors.length > 0) throw notPossible(req, ({ oneByOne }) => oneByOne);
  return result;
};
