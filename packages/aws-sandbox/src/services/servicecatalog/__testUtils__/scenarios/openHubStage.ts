import {
  CreatePortfolioShareCommand,
  CreateTagOptionCommand,
  ServiceCatalogClient,
} from '@aws-sdk/client-service-catalog';
import { clientOf } from '../../../../__testUtils__/clientOf';
import { organizationsState } from '../../../organizations/state';
import { HUB, MANAGEMENT, openHub, SPOKE, type TestHub } from '../openHub';
import { REGION } from '../openCatalog';
import { catalogAccountState } from '../../requests/accountState';
import type { Quotas } from '../../requests/quotas';
import { serviceCatalogState } from '../../state';

/** The hub of an organization, which has a portfolio and a unit to share it with. */
export interface HubStage extends TestHub {
  portfolioId: string;
  /** The unit Research, as requests name it. */
  unit: { Type: 'ORGANIZATIONAL_UNIT'; Value: string };
  /** Sets a quota of an account. */
  quota(quota: keyof Quotas, most: number, accountId?: string): void;
  neverMigrated(): void;
  /** The account is in no organization any more. */
  leaveOrganization(accountId?: string): void;
  /** Begins to share the portfolio with the unit; answers the token. */
  beginSharing(): Promise<string>;
  /** A TagOption of the hub; answers its id. */
  tagOption(): Promise<string>;
}

export async function openHubStage(): Promise<HubStage> {
  const hub = await openHub();
  const { sandbox } = hub;
  const curator = clientOf(ServiceCatalogClient, sandbox, hub.curatorArn);
  const administrator = (accountId: string) =>
    clientOf(
      ServiceCatalogClient,
      sandbox,
      `arn:aws:iam::${accountId}:role/Admin`,
    );
  const portfolioId = await hub.makePortfolio('Research');
  const unit = {
    Type: 'ORGANIZATIONAL_UNIT' as const,
    Value: hub.unitId('Research'),
  };
  return {
    ...hub,
    curator,
    spoke: administrator(SPOKE),
    management: administrator(MANAGEMENT),
    portfolioId,
    unit,
    quota(quota, most, accountId = HUB) {
      sandbox.world.state(serviceCatalogState, {
        accountId,
        region: REGION,
      }).quotas[quota] = most;
    },
    neverMigrated() {
      sandbox.world.state(catalogAccountState, {
        accountId: HUB,
        region: REGION,
      }).tagOptionsMigrated = false;
    },
    leaveOrganization(accountId = HUB) {
      delete sandbox.world.state(organizationsState, {
        accountId,
        region: REGION,
      }).managementAccountId;
    },
    async beginSharing() {
      const { PortfolioShareToken } = await curator.send(
        new CreatePortfolioShareCommand({
          PortfolioId: portfolioId,
          OrganizationNode: unit,
        }),
      );
      return PortfolioShareToken!;
    },
    async tagOption() {
      const { TagOptionDetail } = await curator.send(
        new CreateTagOptionCommand({ Key: 'team', Value: 'ai' }),
      );
      return TagOptionDetail!.Id!;
    },
  };
}
