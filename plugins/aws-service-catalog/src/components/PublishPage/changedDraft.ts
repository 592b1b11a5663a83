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

/** The draft with other answers. A confirmation for other software or other accounts is none. */
export function changedDraft(
  before: PublishDraft,
  part: Partial<PublishDraft>,
): PublishDraft {
  const next = { ...before, ...part };
  const isOther = CONFIRMED_FOR.some(
    field => !isEqual(before[field], next[field]),
  );
  return isOther ? { ...next, agreementConfirmed: false } : next;
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
