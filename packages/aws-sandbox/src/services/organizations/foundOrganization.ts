import type { World } from '../../world/World';
import {
  type MemberAccount,
  type Organization,
  organizationsState,
} from './state';
import { applyPolicies, FULL_ACCESS } from './serviceControlPolicies';

/** A unit with what is in it. */
export interface UnitPlan {
  name: string;
  accounts?: string[];
  units?: UnitPlan[];
}

/** What an organization is to look like; accounts that no unit names are in the root. */
export interface OrganizationPlan {
  managementAccount: string;
  /** Names by account id, the management account's among them. */
  accounts: Record<string, string>;
  units?: UnitPlan[];
}

const member = (
  { clock }: World,
  id: string,
  name: string,
  parentId: string,
): MemberAccount => ({
  id,
  name,
  email: `aws+${id}@example.com`,
  parentId,
  status: 'ACTIVE',
  joinedAt: clock.now().getTime(),
});

/** Puts an organization into the world, with AWS's own policy on everything. */
export function foundOrganization(
  world: World,
  plan: OrganizationPlan,
): Organization {
  const rootId = `r-${world.ids.random(4)}`;
  const organization: Organization = {
    id: `o-${world.ids.random(10)}`,
    managementAccountId: plan.managementAccount,
    rootId,
    units: {},
    accounts: {},
    policies: { [FULL_ACCESS.id]: FULL_ACCESS },
    attachments: {},
    trustedServices: {},
    delegations: [],
  };
  const settle = (units: readonly UnitPlan[], parentId: string) => {
    for (const { name, accounts = [], units: inner = [] } of units) {
      const id = `ou-${rootId.slice(2)}-${world.ids.random(8)}`;
      organization.units[id] = { id, name, parentId };
      for (const accountId of accounts) {
        organization.accounts[accountId].parentId = id;
      }
      settle(inner, id);
    }
  };
  for (const [id, name] of Object.entries(plan.accounts)) {
    organization.accounts[id] = member(world, id, name, rootId);
    world.state(organizationsState, {
      accountId: id,
      region: 'global',
    }).managementAccountId = plan.managementAccount;
  }
  settle(plan.units ?? [], rootId);
  for (const target of [
    rootId,
    ...Object.keys(organization.units),
    ...Object.keys(organization.accounts),
  ]) {
    organization.attachments[target] = [FULL_ACCESS.id];
  }
  world.state(organizationsState, {
    accountId: plan.managementAccount,
    region: 'global',
  }).organization = organization;
  applyPolicies(
    {
      state: (key, at) =>
        world.state(key, {
          accountId: plan.managementAccount,
          region: 'global',
          ...at,
        }),
    },
    organization,
  );
  return organization;
}
