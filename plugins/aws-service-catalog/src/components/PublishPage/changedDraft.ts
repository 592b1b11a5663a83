import isEqual from 'lodash/isEqual';
import { answersOf, isFromImage, type PublishDraft } from './publishDraft';

/** What an agreement is confirmed for: this software, in these accounts. */
const CONFIRMED_FOR: readonly (keyof PublishDraft)[] = [
  'source',
  'imageId',
  'ssmParameter',
  'marketplaceProductId',
  'marketplaceVersion',
  'adoptedProductId',
  'spokes',
];

/** Whether what confirms the agreement of one draft does so for the other. */
export const needsSameAgreement = (one: PublishDraft, other: PublishDraft) =>
  CONFIRMED_FOR.every(field => isEqual(one[field], other[field]));

/** The draft with other answers. A confirmation for other software or other accounts is none. */
export function changedDraft(
  before: PublishDraft,
  part: Partial<PublishDraft>,
): PublishDraft {
  const next = { ...before, ...part };
  return needsSameAgreement(before, next)
    ? next
    : { ...next, agreementConfirmed: false };
}

/** The answers that decide what a written template does, as one text. */
export function templateBasis(draft: PublishDraft): string {
  const { source, machine, network } = answersOf(draft);
  return JSON.stringify({ source, machine, network });
}

/** Whether the edited template says something else than the answers by now: it was written from others. */
export const isEditedForOthers = (draft: PublishDraft): boolean =>
  isFromImage(draft) &&
  draft.editedTemplate !== '' &&
  draft.editedFor !== templateBasis(draft);
