import type {
  RevokeSecurityGroupEgressRequest,
  RevokeSecurityGroupEgressResult,
} from '@aws-sdk/client-ec2';
import type { Operation } from '../../core/operation';
import { requestedGroup, revoke, securityGroupAccess } from './changeRules';
import { requestedPermissions, toRules } from './ipPermissions';

export const revokeSecurityGroupEgress: Operation<
  RevokeSecurityGroupEgressRequest,
  RevokeSecurityGroupEgressResult
> = {
  access: (input, ctx) => [
    securityGroupAccess(
      'ec2:RevokeSecurityGroupEgress',
      requestedGroup(ctx, input),
      ctx,
    ),
  ],
  run(input, ctx) {
    revoke(
      requestedGroup(ctx, input),
      true,
      toRules(requestedPermissions(input), true),
      input.SecurityGroupRuleIds,
    );
    return { Return: true };
  },
};
