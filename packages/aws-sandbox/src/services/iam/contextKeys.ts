import type {
  GetContextKeysForCustomPolicyRequest,
  GetContextKeysForPolicyResponse,
  GetContextKeysForPrincipalPolicyRequest,
} from '@aws-sdk/client-iam';
import { conditionKeys } from '../../authorise/conditions';
import { policiesOfPrincipal } from '../../authorise/policiesOf';
import type { NamedPolicy } from '../../authorise/policy';
import type { Checked } from '../../core/Checked';
import type { Operation } from '../../core/operation';
import { principalOfArn } from './principalOfArn';
import { policiesGiven } from './simulationInput';
import { iamState } from './state';

const keysIn = (policies: NamedPolicy[]): string[] => [
  ...new Set(
    policies
      .flatMap(({ policy }) => policy.statements)
      .flatMap(({ conditions }) => conditionKeys(conditions)),
  ),
];

export const getContextKeysForCustomPolicy: Operation<
  Checked<GetContextKeysForCustomPolicyRequest, 'PolicyInputList'>,
  GetContextKeysForPolicyResponse
> = {
  run: input => ({
    ContextKeyNames: keysIn(
      policiesGiven('PolicyInputList', input.PolicyInputList),
    ),
  }),
};

export const getContextKeysForPrincipalPolicy: Operation<
  Checked<GetContextKeysForPrincipalPolicyRequest, 'PolicySourceArn'>,
  GetContextKeysForPolicyResponse
> = {
  access: input => [
    {
      action: 'iam:GetContextKeysForPrincipalPolicy',
      resource: input.PolicySourceArn,
    },
  ],
  run(input, ctx) {
    const principal = principalOfArn(ctx, input.PolicySourceArn);
    const own = policiesOfPrincipal(ctx.state(iamState), principal);
    return {
      ContextKeyNames: keysIn([
        ...own.identity,
        ...policiesGiven('PolicyInputList', input.PolicyInputList),
      ]),
    };
  },
};
