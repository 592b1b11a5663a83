import type { Sandbox } from '../../../createSandbox';
import type { Identity } from '../access/identity';
import { type ProvisionedProduct, serviceCatalogState } from '../state';
import { ACCOUNT, REGION } from './openCatalog';

/** An owner by role and session; the role need not exist. */
export function ownedBy(role: string, sessionName: string): Identity {
  return {
    userArn: `arn:aws:iam::${ACCOUNT}:role/${role}`,
    userArnSession: `arn:aws:sts::${ACCOUNT}:assumed-role/${role}/${sessionName}`,
    uniqueId: `AROA${role.toUpperCase()}`,
    sessionName,
  };
}

/** Puts provisioned products into the world that were never launched, for tests of many. */
export function addProvisionedProducts(
  sandbox: Sandbox,
  count: number,
  describe: (number: number) => Partial<ProvisionedProduct> = () => ({}),
): void {
  const state = sandbox.world.state(serviceCatalogState, {
    accountId: ACCOUNT,
    region: REGION,
  });
  for (let number = 0; number < count; number++) {
    const digits = String(number).padStart(6, '0');
    const item: ProvisionedProduct = {
      id: `pp-${digits}`,
      name: `item-${digits}`,
      status: 'AVAILABLE',
      createdAt: Date.UTC(2026, 10, 1) + number,
      idempotencyToken: `token-${digits}`,
      productId: 'prod-1',
      versionId: 'pa-1',
      originalVersionId: 'pa-1',
      pathId: 'lpv3-1',
      portfolioId: 'port-1',
      provisioningPrincipalArn: ownedBy('Team', 'ada').userArnSession,
      owner: ownedBy('Team', 'ada'),
      tags: [],
      lastRecordId: `rec-${digits}`,
      lastProvisioningRecordId: `rec-${digits}`,
      ...describe(number),
    };
    state.provisionedProducts[item.id] = item;
    state.provisionedProductIdByName[item.name] = item.id;
    state.provisionedProductsRevision += 1;
  }
}
