import type { PortfolioDetail, Tag } from '@aws-sdk/client-service-catalog';
import { answered } from './answered';

/** A portfolio by itself. */
export interface PortfolioView {
  id: string;
  arn: string;
  name: string;
  /** `ProviderName` */
  provider: string;
  description?: string;
  /** ISO 8601 */
  createdAt?: string;
}

/** A tag. */
export interface TagView {
  key: string;
  value: string;
}

export function toPortfolioView(
  detail: PortfolioDetail | undefined,
): PortfolioView {
  const portfolio = answered(detail, 'PortfolioDetail');
  const id = answered(portfolio.Id, 'Id');
  return {
    id,
    arn: answered(portfolio.ARN, 'ARN'),
    name: portfolio.DisplayName ?? id,
    provider: portfolio.ProviderName ?? '',
    description: portfolio.Description || undefined,
    createdAt: portfolio.CreatedTime?.toISOString(),
  };
}

export function toTagViews(tags: Tag[] | undefined): TagView[] {
  return (tags ?? []).flatMap(({ Key, Value }) =>
    Key === undefined ? [] : { key: Key, value: Value ?? '' },
  );
}

/** The same tags in AWS's words. */
export function toAwsTags(tags: readonly TagView[]): Tag[] {
  return tags.map(({ key, value }) => ({ Key: key, Value: value }));
}
