import type {
  AuthorizeSecurityGroupIngressRequest,
  AuthorizeSecurityGroupIngressResult,
} from '@aws-sdk/client-ec2';
import type { Operation } from '../../core/operation';
import { authorize, requestedGroup, securityGroupAccess } from './changeRules';
import { describeRule } from './describeRule';
import { requestedPermissions, toRules } from './ipPermissions';

export const authorizeSecurityGroupIngress: Operation<
  AuthorizeSecurityGroupIngressRequest,
  AuthorizeSecurityGroupIngressResult
> = {
  access: (input, ctx) => [
    securityGroupAccess(
      'ec2:AuthorizeSecurityGroupIngress',
      requestedGroup(ctx, input),
      ctx,
    ),
  ],
  run(input, ctx) {
    const group = requestedGroup(ctx, input);
    const added = authorize(
      ctx,
      group,
      toRules(requestedPermissions(input), false),
    );
    return {
      Return: true,
      SecurityGroupRules: added.map(rule => describeRule(ctx, group, rule)),
    };
  },
};
