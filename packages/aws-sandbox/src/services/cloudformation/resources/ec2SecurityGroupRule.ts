import type { AuthorizeSecurityGroupIngressResult } from '@aws-sdk/client-ec2';
import type { Recreation } from '../state';
import { ipPermission } from './ec2SecurityGroupRules';
import { ignoreMissing } from './ignoreMissing';
import { property } from './propertyValues';
import type { ResourceType } from './ResourceType';

/** `AWS::EC2::SecurityGroupIngress` */
export const ec2SecurityGroupIngress = standaloneRule('Ingress', 'Source');

/** `AWS::EC2::SecurityGroupEgress` */
export const ec2SecurityGroupEgress = standaloneRule('Egress', 'Destination');

/** A rule that is a resource of its own; any change makes a new one. */
function standaloneRule(
  direction: 'Ingress' | 'Egress',
  peerPrefix: 'Source' | 'Destination',
): ResourceType {
  const recreated = [
    'CidrIp',
    'CidrIpv6',
    'Description',
    'FromPort',
    'GroupId',
    'IpProtocol',
    'ToPort',
    `${peerPrefix}PrefixListId`,
    `${peerPrefix}SecurityGroupId`,
  ];
  return {
    properties: Object.fromEntries(
      recreated.map((name): [string, Recreation] => [name, 'Always']),
    ),
    required: ['GroupId', 'IpProtocol'],
    tags: 'none',
    attributes: ['Id'],
    seconds: { create: 1, update: 1, delete: 1 },

    async create({ properties }, ctx) {
      const { SecurityGroupRules: [rule] = [] } =
        await ctx.call<AuthorizeSecurityGroupIngressResult>(
          'ec2',
          `AuthorizeSecurityGroup${direction}`,
          {
            GroupId: property.text(properties, 'GroupId'),
            IpPermissions: [ipPermission(properties, peerPrefix)],
          },
        );
      const physicalId = rule.SecurityGroupRuleId ?? '';
      return { physicalId, attributes: { Id: physicalId } };
    },

    update: async ({ attributes }) => attributes,

    async delete({ physicalId, properties }, ctx) {
      await ignoreMissing(
        ['InvalidGroup.NotFound', 'InvalidSecurityGroupRuleId.NotFound'],
        ctx.call('ec2', `RevokeSecurityGroup${direction}`, {
          GroupId: property.text(properties, 'GroupId'),
          SecurityGroupRuleIds: [physicalId],
        }),
      );
    },
  };
}
