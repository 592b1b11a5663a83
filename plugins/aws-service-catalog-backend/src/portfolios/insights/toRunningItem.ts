import type { RunningItem } from 'backstage-plugin-aws-service-catalog-common';
import { consoleUrl } from '../../aws/consoleUrl';
import type { CatalogSession } from '../../catalogs/Catalogs';
import { statusInWords } from '../../provisioned/statusInWords';
import { teamName } from '../principals/principalOf';
import { ownerAnswer } from './ownerAnswer';
import type { Found } from './Running';

/** What was found as answers show it, by the entity ref of its owner. */
export function toRunningItem(
  { person }: Pick<CatalogSession, 'person'>,
  { item, place, team }: Found,
  ownerRef: string | undefined,
): RunningItem {
  return {
    id: item.id,
    name: item.name,
    accountId: place.accountId,
    region: place.region,
    team: teamName(team),
    status: item.status,
    ...statusInWords(item.status),
    productId: item.productId,
    productName: item.productName,
    versionId: item.versionId,
    versionName: item.versionName,
    owner: item.ownerArn
      ? ownerAnswer(person, item.ownerArn, ownerRef)
      : undefined,
    createdAt: item.createdAt
      ? new Date(item.createdAt).toISOString()
      : undefined,
    consoleUrl: consoleUrl(place.session.reader.target, {
      kind: 'provisioned-product',
      id: item.id,
    }),
  };
}
