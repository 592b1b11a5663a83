import type { SecurityGroup, Tags } from './state';

/** A security group as EC2 makes it: everything may go out, nothing may come in. */
export function newSecurityGroup(options: {
  groupId: string;
  groupName: string;
  description: string;
  vpcId: string;
  egressRuleId: string;
  tags: Tags;
}): SecurityGroup {
  const { egressRuleId, ...group } = options;
  return {
    ...group,
    rules: [
      {
        ruleId: egressRuleId,
        egress: true,
        protocol: '-1',
        cidrIpv4: '0.0.0.0/0',
      },
    ],
  };
}
