import { ReviewState as ReviewState_7f19720ac4a794e9868d2ec92ea98cf4 } from '../../../admin/ReviewState'
import { PublicationState as PublicationState_29dda111a83afaee3c033cb5f7e9afb4 } from '../../../admin/PublicationState'
import { ReviewSteps as ReviewSteps_e6b68be8d716f5a908df31a6ba08100b } from '../../../admin/ReviewSteps'
import { NoButton as NoButton_75236370eb19304a95372716be870a4e } from '../../../admin/NoButton'
import { PublishWhenApproved as PublishWhenApproved_010e23987d460dbd859c5b1659d19cdd } from '../../../admin/PublishWhenApproved'
import { WorkListTitle as WorkListTitle_c1b13ac624220bf2a7457640086d8b2e } from '../../../admin/WorkListTitle'
import { WorkList as WorkList_01e9595d6f00407f33015af6eb1ffa35 } from '../../../admin/WorkList'
import { TroubleBanner as TroubleBanner_0403ceab14a39e8503c732157fe7313e } from '../../../admin/TroubleBanner'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/admin/ReviewState#ReviewState": ReviewState_7f19720ac4a794e9868d2ec92ea98cf4,
  "/admin/PublicationState#PublicationState": PublicationState_29dda111a83afaee3c033cb5f7e9afb4,
  "/admin/ReviewSteps#ReviewSteps": ReviewSteps_e6b68be8d716f5a908df31a6ba08100b,
  "/admin/NoButton#NoButton": NoButton_75236370eb19304a95372716be870a4e,
  "/admin/PublishWhenApproved#PublishWhenApproved": PublishWhenApproved_010e23987d460dbd859c5b1659d19cdd,
  "/admin/WorkListTitle#WorkListTitle": WorkListTitle_c1b13ac624220bf2a7457640086d8b2e,
  "/admin/WorkList#WorkList": WorkList_01e9595d6f00407f33015af6eb1ffa35,
  "/admin/TroubleBanner#TroubleBanner": TroubleBanner_0403ceab14a39e8503c732157fe7313e,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
