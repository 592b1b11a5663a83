import type {
  DescribeSecurityGroupRulesRequest,
  DescribeSecurityGroupRulesResult,
} from '@aws-sdk/client-ec2';
import type { Operation } from '../../core/operation';
import { describeRule } from './describeRule';
import { passes } from './filters';
import { page } from './page';
import { ec2State } from './state';

export const describeSecurityGroupRules: Operation<
  DescribeSecurityGroupRulesRequest,
  DescribeSecurityGroupRulesResult
> = {
  run(input, ctx) {
    const rules = Object.values(ctx.state(ec2State).securityGroups).flatMap(
      group => group.rules.map(rule => ({ group, rule })),
    );
    const { items, nextToken } = page(
      rules.filter(
        ({ group, rule }) =>
          (!input.SecurityGroupRuleIds?.length ||
            input.SecurityGroupRuleIds.includes(rule.ruleId)) &&
          passes(input.Filters, {
            'group-id': group.groupId,
            'security-group-rule-id': rule.ruleId,
          }),
      ),
      input,
    );
    return {
      SecurityGroupRules: items.map(({ group, rule }) =>
        describeRule(ctx, group, rule),
      ),
      NextToken: nextToken,
    };
  },
};
