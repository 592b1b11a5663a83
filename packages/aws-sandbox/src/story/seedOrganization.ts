import type {
  CreatePolicyResponse,
  RegisterDelegatedAdministratorRequest,
} from '@aws-sdk/client-organizations';
import type { Emulator } from '../core/Emulator';
import {
  foundOrganization,
  type UnitPlan,
} from '../services/organizations/foundOrganization';
import { unitNamed } from './organizationNodes';
import { rootOf } from './rootOf';
import type { StoryAccount, StoryOrganization } from './Story';

/** Accounts that units name, at any depth. */
function accountsIn(units: readonly UnitPlan[]): string[] {
  return units.flatMap(({ accounts = [], units: inner = [] }) => [
    ...accounts,
    ...accountsIn(inner),
  ]);
}

/**
 * Puts the organization of a story in place; trust, delegated administrators and policies are made through the API, by
 * the root of the management account.
 */
export async function seedOrganization(
  emulator: Emulator,
  plan: StoryOrganization,
  accounts: readonly StoryAccount[],
): Promise<void> {
  const { managementAccount, units = [] } = plan;
  const members = new Set([managementAccount, ...accountsIn(units)]);
  const organization = foundOrganization(emulator.world, {
    managementAccount,
    units,
    accounts: Object.fromEntries(
      [...members].map(id => [
        id,
        accounts.find(account => account.id === id)?.name ?? id,
      ]),
    ),
  });
  const ctx = emulator.createCtx({
    caller: rootOf(managementAccount),
    region: 'us-east-1',
    requestId: emulator.world.ids.uuid(),
  });
  const call = <O>(operation: string, input: object) =>
    ctx.call<O>('organizations', operation, input);
  for (const ServicePrincipal of plan.trustedServices ?? []) {
    await call('EnableAWSServiceAccess', { ServicePrincipal });
  }
  for (const { account, service } of plan.delegatedAdministrators ?? []) {
    await call('RegisterDelegatedAdministrator', {
      AccountId: account,
      ServicePrincipal: service,
    } satisfies RegisterDelegatedAdministratorRequest);
  }
  for (const policy of plan.policies ?? []) {
    const { Policy } = await call<CreatePolicyResponse>('CreatePolicy', {
      Name: policy.name,
      Description: policy.description ?? '',
      Content: JSON.stringify(policy.document),
      Type: 'SERVICE_CONTROL_POLICY',
    });
    for (const unit of policy.units) {
      await call('AttachPolicy', {
        PolicyId: Policy?.PolicySummary?.Id,
        TargetId: unitNamed(organization, unit),
      });
    }
  }
}
