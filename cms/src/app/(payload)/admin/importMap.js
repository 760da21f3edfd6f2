import { PublicationState as PublicationState_29dda111a83afaee3c033cb5f7e9afb4 } from '../../../admin/PublicationState';
import { TroubleBanner as TroubleBanner_0403ceab14a39e8503c732157fe7313e } from '../../../admin/TroubleBanner';
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc';

/** @type import('payload').ImportMap */
export const importMap = {
  '/admin/PublicationState#PublicationState': PublicationState_29dda111a83afaee3c033cb5f7e9afb4,
  '/admin/TroubleBanner#TroubleBanner': TroubleBanner_0403ceab14a39e8503c732157fe7313e,
  '@payloadcms/next/rsc#CollectionCards': CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1,
};
