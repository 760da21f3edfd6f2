import { ReviewState as ReviewState_7f19720ac4a794e9868d2ec92ea98cf4 } from '../../../admin/ReviewState';
import { PublicationState as PublicationState_29dda111a83afaee3c033cb5f7e9afb4 } from '../../../admin/PublicationState';
import { RowLabel as RowLabel_83f3a97b4ab4df864791be5dfc69ebc8 } from '../../../fields/RowLabel';
import { CasesField as CasesField_67c35b5c9a9374d42199ee3b9b0ebbf1 } from '../../../fields/CasesField';
import { ReviewSteps as ReviewSteps_e6b68be8d716f5a908df31a6ba08100b } from '../../../admin/ReviewSteps';
import { PublishWhenApproved as PublishWhenApproved_010e23987d460dbd859c5b1659d19cdd } from '../../../admin/PublishWhenApproved';
import { NoButton as NoButton_75236370eb19304a95372716be870a4e } from '../../../admin/NoButton';
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc';
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc';
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc';
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client';
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client';
import { TableFeatureClient as TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client';
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client';
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client';
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client';
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client';
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client';
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client';
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client';
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client';
import { EuroField as EuroField_8d70a072129b3e58c5d84e8008dbbeb6 } from '../../../fields/EuroField';
import { WorkListTitle as WorkListTitle_c1b13ac624220bf2a7457640086d8b2e } from '../../../admin/WorkListTitle';
import { WorkList as WorkList_01e9595d6f00407f33015af6eb1ffa35 } from '../../../admin/WorkList';
import { TroubleBanner as TroubleBanner_0403ceab14a39e8503c732157fe7313e } from '../../../admin/TroubleBanner';
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc';

/** @type import('payload').ImportMap */
export const importMap = {
  '/admin/ReviewState#ReviewState': ReviewState_7f19720ac4a794e9868d2ec92ea98cf4,
  '/admin/PublicationState#PublicationState': PublicationState_29dda111a83afaee3c033cb5f7e9afb4,
  '/fields/RowLabel#RowLabel': RowLabel_83f3a97b4ab4df864791be5dfc69ebc8,
  '/fields/CasesField#CasesField': CasesField_67c35b5c9a9374d42199ee3b9b0ebbf1,
  '/admin/ReviewSteps#ReviewSteps': ReviewSteps_e6b68be8d716f5a908df31a6ba08100b,
  '/admin/PublishWhenApproved#PublishWhenApproved': PublishWhenApproved_010e23987d460dbd859c5b1659d19cdd,
  '/admin/NoButton#NoButton': NoButton_75236370eb19304a95372716be870a4e,
  '@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell': RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  '@payloadcms/richtext-lexical/rsc#RscEntryLexicalField': RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  '@payloadcms/richtext-lexical/rsc#LexicalDiffComponent': LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  '@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient':
    FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  '@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient':
    HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  '@payloadcms/richtext-lexical/client#TableFeatureClient': TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  '@payloadcms/richtext-lexical/client#BlockquoteFeatureClient':
    BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  '@payloadcms/richtext-lexical/client#LinkFeatureClient': LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  '@payloadcms/richtext-lexical/client#OrderedListFeatureClient':
    OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  '@payloadcms/richtext-lexical/client#UnorderedListFeatureClient':
    UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  '@payloadcms/richtext-lexical/client#BoldFeatureClient': BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  '@payloadcms/richtext-lexical/client#ItalicFeatureClient': ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  '@payloadcms/richtext-lexical/client#HeadingFeatureClient': HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  '@payloadcms/richtext-lexical/client#ParagraphFeatureClient': ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  '/fields/EuroField#EuroField': EuroField_8d70a072129b3e58c5d84e8008dbbeb6,
  '/admin/WorkListTitle#WorkListTitle': WorkListTitle_c1b13ac624220bf2a7457640086d8b2e,
  '/admin/WorkList#WorkList': WorkList_01e9595d6f00407f33015af6eb1ffa35,
  '/admin/TroubleBanner#TroubleBanner': TroubleBanner_0403ceab14a39e8503c732157fe7313e,
  '@payloadcms/next/rsc#CollectionCards': CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1,
};
