import type {
  SimulateCustomPolicyRequest,
  SimulatePolicyResponse,
} from '@aws-sdk/client-iam';
import { parseIdentityPolicy } from '../../authorise/parsePolicy';
import type { Checked } from '../../core/Checked';
import type { Operation } from '../../core/operation';
import { page } from './page';
import { contextOfEntries, simulate } from './simulation';
import { policiesGiven, refuseResourcePolicy } from './simulationInput';

/** Asks what policies would allow that are attached to nobody. */
export const simulateCustomPolicy: Operation<
  Checked<SimulateCustomPolicyRequest, 'PolicyInputList' | 'ActionNames'>,
  SimulatePolicyResponse
> = {
  run(input, ctx) {
    refuseResourcePolicy(input.ResourcePolicy);
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
