import type {
  SimulatePolicyResponse,
  SimulatePrincipalPolicyRequest,
} from '@aws-sdk/client-iam';
import { globalContext } from '../../authorise/globalContext';
import { parseIdentityPolicy } from '../../authorise/parsePolicy';
import { policiesOfPrincipal } from '../../authorise/policiesOf';
import type { Checked } from '../../core/Checked';
import type { Ctx, Operation } from '../../core/operation';
import { page } from './page';
import { withoutExcluded } from './policyExclusions';
import { principalOfArn } from './principalOfArn';
import { contextOfEntries, simulate } from './simulation';
import {
  policiesGiven,
  refuseResourcePolicy,
  refuseSessionAsCaller,
  refuseWildcards,
} from './simulationInput';
import type { IamGroup, IamRole, IamUser } from './state';
import { iamState } from './state';

/** What the simulator knows of a request by a principal without being told. */
function contextOfPrincipal(
  principal: IamUser | IamRole | IamGroup,
  ctx: Ctx,
): Record<string, string | string[] | undefined> {
  const isUser = principal.arn.includes(':user/');
  const context = globalContext(
    {
      accountId: ctx.accountId,
      arn: principal.arn,
      userId: principal.id,
      principalArn: principal.arn,
    },
    { now: ctx.now(), region: ctx.region },
    'tags' in principal ? principal.tags : {},
  );
  return {
    ...context,
    'aws:PrincipalType': isUser ? 'User' : 'AssumedRole',
    'aws:userid': isUser ? principal.id : undefined,
    'aws:RequestedRegion': undefined,
  };
}

/** Asks what a user (its groups included), group or role may do, with or without further policies. */
export const simulatePrincipalPolicy: Operation<
  Checked<SimulatePrincipalPolicyRequest, 'PolicySourceArn' | 'ActionNames'>,
  SimulatePolicyResponse
> = {
  access: input => [
    { action: 'iam:SimulatePrincipalPolicy', resource: input.PolicySourceArn },
  ],
  run(input, ctx) {
    refuseResourcePolicy(input.ResourcePolicy);
    refuseWildcards(input.ActionNames);
    const principal = principalOfArn(ctx, input.PolicySourceArn);
    refuseSessionAsCaller(input.CallerArn);
    const own = withoutExcluded(
      policiesOfPrincipal(ctx.state(iamState), principal),
      input.PolicyExclusionList,
    );
    const [boundary] = input.PermissionsBoundaryPolicyInputList ?? [];
    const results = simulate({
      policies: {
        ...own,
        identity: [
          ...own.identity,
          ...policiesGiven('PolicyInputList', input.PolicyInputList),
        ],
        permissionsBoundary: boundary
          ? {
              id: 'PermissionsBoundaryPolicyInputList.1',
              policy: parseIdentityPolicy(boundary),
            }
          : own.permissionsBoundary,
      },
      actions: input.ActionNames,
      resources: input.ResourceArns ?? [],
      context: {
        ...contextOfPrincipal(principal, ctx),
        ...contextOfEntries(input.ContextEntries),
      },
    });
    const { items, rest } = page(results, input);
    return { EvaluationResults: items, ...rest };
  },
};
