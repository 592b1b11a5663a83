import type { Person as OwnerAnswer } from 'backstage-plugin-aws-service-catalog-common';
import type { CatalogSession } from '../../catalogs/Catalogs';
import { sessionNameIn } from '../../provisioned/owners';

/** Who owns something that runs, as answers tell it to a curator. */
export function ownerAnswer(
  viewer: CatalogSession['person'],
  ownerArn: string,
  ownerRef: string | undefined,
): OwnerAnswer {
  return {
    principalArn: ownerArn,
    sessionName: sessionNameIn(ownerArn),
    entityRef: ownerRef,
    isMe: ownerRef === viewer.entityRef,
  };
}
