import type {
  RevokeSecurityGroupIngressRequest,
  RevokeSecurityGroupIngressResult,
} from '@aws-sdk/client-ec2';
import type { Operation } from '../../core/operation';
import { requestedGroup, revoke, securityGroupAccess } from './changeRules';
import { requestedPermissions, toRules } from './ipPermissions';

export const revokeSecurityGroupIngress: Operation<
  RevokeSecurityGroupIngressRequest,
  RevokeSecurityGroupIngressResult
> = {
  access: (input, ctx) => [
    securityGroupAccess(
      'ec2:RevokeSecurityGroupIngress',
      requestedGroup(ctx, input),
      ctx,
    ),
  ],
  run(input, ctx) {
    revoke(
      requestedGroup(ctx, input),
      false,
      toRules(requestedPermissions(input), false),
      input.SecurityGroupRuleIds,
    );
    return { Return: true };
  },
};
