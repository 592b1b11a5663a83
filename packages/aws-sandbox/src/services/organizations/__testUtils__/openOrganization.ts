import { OrganizationsClient } from '@aws-sdk/client-organizations';
import { clientOf } from '../../../__testUtils__/clientOf';
import { createSandbox, type Sandbox } from '../../../createSandbox';
import { addUser, ALLOW_ALL } from '../../../testing/principals';
import { foundOrganization } from '../foundOrganization';
import type { Organization } from '../state';

export const MANAGEMENT = '999999999999';
/** In unit Research. */
export const UNIVERSITY = '111111111111';
/** In unit Labs, which is in Research. */
export const LAB = '222222222222';
/** In no organization. */
export const STRANGER = '666666666666';

export interface TestOrganization {
  sandbox: Sandbox;
  organization: Organization;
  /** Id of a unit, by name. */
  unitId(name: string): string;
  /** ARN of a user of an account: `Admin` may do everything, `Nobody` nothing. */
  user(accountId: string, name?: string): string;
  as(accountId: string, name?: string): OrganizationsClient;
  close(): Promise<void>;
}

/** Three accounts in two nested units, and a stranger. */
export async function openOrganization(): Promise<TestOrganization> {
  const sandbox = await createSandbox({ clock: 'manual', seed: 3 });
  const organization = foundOrganization(sandbox.world, {
    managementAccount: MANAGEMENT,
    accounts: {
      [MANAGEMENT]: 'Management',
      [UNIVERSITY]: 'University',
      [LAB]: 'Lab',
    },
    units: [
      {
        name: 'Research',
        accounts: [UNIVERSITY],
        units: [{ name: 'Labs', accounts: [LAB] }],
      },
    ],
  });
  const user = (accountId: string, name = 'Admin') =>
    addUser(sandbox, {
      accountId,
      name,
      policies: name === 'Admin' ? { All: ALLOW_ALL } : {},
    });
  return {
    sandbox,
    organization,
    unitId: wanted =>
      Object.values(organization.units).find(({ name }) => name === wanted)!.id,
    user,
    as: (accountId, name) =>
      clientOf(OrganizationsClient, sandbox, user(accountId, name)),
    close: () => sandbox.close(),
  };
}
