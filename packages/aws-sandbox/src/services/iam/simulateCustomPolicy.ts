import type {
  OrderedOrganizationPolicyType,
  SimulateCustomPolicyRequest,
  SimulatePolicyResponse,
} from '@aws-sdk/client-iam';
import { parseIdentityPolicy } from '../../authorise/parsePolicy';
import type { Checked } from '../../core/Checked';
import type { Operation } from '../../core/operation';
import { page } from './page';
import { contextOfEntries, simulate } from './simulation';
import {
  policiesGiven,
  refuseResourcePolicy,
  refuseSessionAsCaller,
  refuseWildcards,
} from './simulationInput';

/** Service control policies, level by level; none where no organization is to limit the account. */
const organizationLevels = (levels: OrderedOrganizationPolicyType[] = []) =>
  levels.length > 0
    ? levels.map(({ ServiceControlPolicyInputList }, depth) =>
        policiesGiven(
          `OrderedOrganizationPolicyInputList.${depth + 1}`,
          ServiceControlPolicyInputList,
        ),
      )
    : undefined;

/** Asks what policies would allow that are attached to nobody. */
export const simulateCustomPolicy: Operation<
  Checked<SimulateCustomPolicyRequest, 'PolicyInputList' | 'ActionNames'>,
  SimulatePolicyResponse
> = {
  run(input, ctx) {
    refuseResourcePolicy(input.ResourcePolicy);
    refuseWildcards(input.ActionNames);
    refuseSessionAsCaller(input.CallerArn);
    const [boundary] = input.PermissionsBoundaryPolicyInputList ?? [];
    const results = simulate({
      policies: {
        identity: policiesGiven('PolicyInputList', input.PolicyInputList),
        permissionsBoundary: boundary
          ? {
              id: 'PermissionsBoundaryPolicyInputList.1',
              policy: parseIdentityPolicy(boundary),
            }
          : undefined,
        scps: organizationLevels(input.OrderedOrganizationPolicyInputList),
      },
      actions: input.ActionNames,
      resources: input.ResourceArns ?? [],
      context: {
        'aws:CurrentTime': ctx.now().toISOString(),
        ...contextOfEntries(input.ContextEntries),
      },
    });
    const { items, rest } = page(results, input);
    return { EvaluationResults: items, ...rest };
  },
};
