import {
  OrganizationsClient,
  EnableAWSServiceAccessCommand,
  RegisterDelegatedAdministratorCommand,
} from '@aws-sdk/client-organizations';
import {
  AcceptPortfolioShareCommand,
  CreatePortfolioShareCommand,
  type CreatePortfolioShareCommandInput,
  type ServiceCatalogClient,
} from '@aws-sdk/client-service-catalog';
import { clientOf } from '../../../__testUtils__/clientOf';
import { addRole, ALLOW_ALL, trustService } from '../../../testing/principals';
import { foundOrganization } from '../../organizations/foundOrganization';
import type { Organization } from '../../organizations/state';
import { ACCOUNT, openCatalog, type TestCatalog } from './openCatalog';

/** The account that curates, and administers Service Catalog for the organization. */
export const HUB = ACCOUNT;
export const MANAGEMENT = '999999999999';
/** In unit Research. */
export const SPOKE = '333333333333';
/** In unit Wet labs, which is in Research. */
export const WET_LAB = '444444444444';
/** In Wet labs too, and suspended. */
export const CLOSED_LAB = '555555555555';
/** In no organization. */
export const STRANGER = '666666666666';

/** A hub in an organization, with spokes; everybody named acts as an administrator of the account. */
export interface TestHub extends TestCatalog {
  organization: Organization;
  /** Id of a unit, by name. */
  unitId(name: string): string;
  management: ServiceCatalogClient;
  organizations: OrganizationsClient;
  spoke: ServiceCatalogClient;
  wetLab: ServiceCatalogClient;
  stranger: ServiceCatalogClient;
  /** A client of an administrator of an account. */
  administrator(accountId: string): ServiceCatalogClient;
  /** Shares a portfolio of the hub and waits for the end. */
  share(
    portfolioId: string,
    input: Omit<CreatePortfolioShareCommandInput, 'PortfolioId'>,
  ): Promise<void>;
  /** Shares with the spoke's account, which accepts. */
  shareWithSpoke(
    portfolioId: string,
    input?: Partial<CreatePortfolioShareCommandInput>,
  ): Promise<void>;
}

export async function openHub(): Promise<TestHub> {
  const catalog = await openCatalog();
  const { sandbox } = catalog;
  const organization = foundOrganization(sandbox.world, {
    managementAccount: MANAGEMENT,
    accounts: {
      [MANAGEMENT]: 'Management',
      [HUB]: 'Hub',
      [SPOKE]: 'Genomics',
      [WET_LAB]: 'Wet lab',
      [CLOSED_LAB]: 'Closed lab',
    },
    units: [
      {
        name: 'Research',
        accounts: [SPOKE],
        units: [{ name: 'Wet labs', accounts: [WET_LAB, CLOSED_LAB] }],
      },
    ],
  });
  organization.accounts[CLOSED_LAB].status = 'SUSPENDED';
  const adminArn = (accountId: string) =>
    addRole(sandbox, {
      accountId,
      name: 'Admin',
      policies: { All: ALLOW_ALL },
      trust: trustService('ec2.amazonaws.com'),
    });
  const administrator = (accountId: string) => catalog.as(adminArn(accountId));
  const organizations = clientOf(
    OrganizationsClient,
    sandbox,
    adminArn(MANAGEMENT),
  );
  const spoke = administrator(SPOKE);
  const share: TestHub['share'] = async (PortfolioId, input) => {
    await catalog.curator.send(
      new CreatePortfolioShareCommand({ PortfolioId, ...input }),
    );
    await sandbox.settle();
  };
  await organizations.send(
    new EnableAWSServiceAccessCommand({
      ServicePrincipal: 'servicecatalog.amazonaws.com',
    }),
  );
  await organizations.send(
    new RegisterDelegatedAdministratorCommand({
      AccountId: HUB,
      ServicePrincipal: 'servicecatalog.amazonaws.com',
    }),
  );
  return {
    ...catalog,
    organization,
    unitId: wanted =>
      Object.values(organization.units).find(({ name }) => name === wanted)!.id,
    management: administrator(MANAGEMENT),
    organizations,
    spoke,
    wetLab: administrator(WET_LAB),
    stranger: administrator(STRANGER),
    administrator,
    share,
    async shareWithSpoke(PortfolioId, input) {
      await share(PortfolioId, { AccountId: SPOKE, ...input });
      await spoke.send(new AcceptPortfolioShareCommand({ PortfolioId }));
    },
  };
}
