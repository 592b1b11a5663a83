import type { TagOptionDetail } from '@aws-sdk/client-service-catalog';
import { answered } from './answered';

/** A TagOption: one value of one key. */
export interface TagOptionView {
  id: string;
  key: string;
  value: string;
  active: boolean;
  /** Account that made it. */
  ownerAccountId?: string;
}

export function toTagOptionView(
  detail: TagOptionDetail | undefined,
): TagOptionView {
  const option = answered(detail, 'TagOptionDetail');
  return {
    id: answered(option.Id, 'Id'),
    key: option.Key ?? '',
    value: option.Value ?? '',
    active: option.Active ?? false,
    ownerAccountId: option.Owner || undefined,
  };
}
