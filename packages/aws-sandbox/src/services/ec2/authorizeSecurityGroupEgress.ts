import type {
  AuthorizeSecurityGroupEgressRequest,
  AuthorizeSecurityGroupEgressResult,
} from '@aws-sdk/client-ec2';
import type { Operation } from '../../core/operation';
import { authorize, requestedGroup, securityGroupAccess } from './changeRules';
import { describeRule } from './describeRule';
import { requestedPermissions, toRules } from './ipPermissions';

export const authorizeSecurityGroupEgress: Operation<
  AuthorizeSecurityGroupEgressRequest,
  AuthorizeSecurityGroupEgressResult
> = {
  access: (input, ctx) => [
    securityGroupAccess(
      'ec2:AuthorizeSecurityGroupEgress',
      requestedGroup(ctx, input),
      ctx,
    ),
  ],
  run(input, ctx) {
    const group = requestedGroup(ctx, input);
    const added = authorize(
      ctx,
      group,
      toRules(requestedPermissions(input), true),
    );
    return {
      Return: true,
      SecurityGroupRules: added.map(rule => describeRule(ctx, group, rule)),
    };
  },
};
