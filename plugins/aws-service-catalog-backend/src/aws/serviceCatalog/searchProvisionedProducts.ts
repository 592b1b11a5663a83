import {
  type ProvisionedProductAttribute,
  SearchProvisionedProductsCommand,
} from '@aws-sdk/client-service-catalog';
import type { AwsSession, RequestKind } from '../AwsAccess';
import { answered } from './answered';

/** Most provisioned products that AWS answers at once. */
export const SEARCH_PAGE_SIZE = 100;

/** A provisioned product as a search finds it: with its owner, names and tags. */
export interface FoundProvisionedProduct {
  id: string;
  name: string;
  arn?: string;
  type: string;
  /** `AVAILABLE`, `UNDER_CHANGE`, `TAINTED`, `ERROR` or `PLAN_IN_PROGRESS`. */
  status: string;
  statusMessage?: string;
  /** ISO 8601 */
  createdAt?: string;
  /** Token of the request that made it. */
  idempotencyToken?: string;
  /** Stack ARN. */
  physicalId?: string;
  productId?: string;
  productName?: string;
  versionId?: string;
  versionName?: string;
  /** ARN of the owner, with the name of the session. */
  userArnSession?: string;
  lastRecordId?: string;
  lastProvisioningRecordId?: string;
  lastSuccessfulProvisioningRecordId?: string;
  tags: { key: string; value: string }[];
}

/** What to look for. */
export interface ProvisionedProductSearch {
  /** `field:value`, all of which must match. */
  query?: string[];
  /**
   * `account` finds what anybody in the account has launched, `role` only what was launched through the role of the
   * session, `user` only what this very session may call its own, which needs the least rights. The role is the team.
   */
  within: 'account' | 'role' | 'user';
  pageToken?: string;
  kind?: RequestKind;
}

const ACCESS_LEVEL = {
  account: 'Account',
  role: 'Role',
  user: 'User',
} as const;

/** One page of the provisioned products of the account or the role, sorted by id so that pages do not overlap. */
export async function searchProvisionedProducts(
  session: AwsSession,
  { query, within, pageToken, kind }: ProvisionedProductSearch,
): Promise<{
  items: FoundProvisionedProduct[];
  total: number;
  nextPageToken?: string;
}> {
  const page = await session.run(
    'servicecatalog',
    'SearchProvisionedProducts',
    ({ servicecatalog }, abortSignal) =>
      servicecatalog.send(
        new SearchProvisionedProductsCommand({
          AccessLevelFilter: { Key: ACCESS_LEVEL[within], Value: 'self' },
          Filters: query && { SearchQuery: query },
          SortBy: 'id',
          SortOrder: 'ASCENDING',
          PageSize: SEARCH_PAGE_SIZE,
          PageToken: pageToken,
        }),
        { abortSignal },
      ),
    { kind },
  );
  const items = (page.ProvisionedProducts ?? []).map(toFound);
  return {
    items,
    total: page.TotalResultsCount ?? items.length,
    nextPageToken: page.NextPageToken,
  };
}

function toFound(item: ProvisionedProductAttribute): FoundProvisionedProduct {
  return {
    id: answered(item.Id, 'Id'),
    name: answered(item.Name, 'Name'),
    arn: item.Arn,
    type: item.Type ?? 'UNKNOWN',
    status: answered(item.Status, 'Status'),
    statusMessage: item.StatusMessage,
    createdAt: item.CreatedTime?.toISOString(),
    idempotencyToken: item.IdempotencyToken,
    physicalId: item.PhysicalId,
    productId: item.ProductId,
    productName: item.ProductName,
    versionId: item.ProvisioningArtifactId,
    versionName: item.ProvisioningArtifactName,
    userArnSession: item.UserArnSession,
    lastRecordId: item.LastRecordId,
    lastProvisioningRecordId: item.LastProvisioningRecordId,
    lastSuccessfulProvisioningRecordId: item.LastSuccessfulProvisioningRecordId,
    tags: (item.Tags ?? []).flatMap(({ Key, Value }) =>
      Key === undefined ? [] : { key: Key, value: Value ?? '' },
    ),
  };
}
