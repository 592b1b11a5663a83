import type { IpPermission } from '@aws-sdk/client-ec2';
import type { JsonObject } from '../template/Template';
import { property } from './propertyValues';

/** One rule of a template as EC2 takes it; `peerPrefix` is how the rule names another group or prefix list. */
export function ipPermission(
  rule: JsonObject,
  peerPrefix: 'Source' | 'Destination',
): IpPermission {
  const description = property.text(rule, 'Description');
  const cidr = property.text(rule, 'CidrIp');
  const cidrV6 = property.text(rule, 'CidrIpv6');
  const group = property.text(rule, `${peerPrefix}SecurityGroupId`);
  const prefixList = property.text(rule, `${peerPrefix}PrefixListId`);
  return {
    IpProtocol: property.text(rule, 'IpProtocol'),
    FromPort: property.number(rule, 'FromPort'),
    ToPort: property.number(rule, 'ToPort'),
    IpRanges: cidr ? [{ CidrIp: cidr, Description: description }] : undefined,
    Ipv6Ranges: cidrV6
      ? [{ CidrIpv6: cidrV6, Description: description }]
      : undefined,
    UserIdGroupPairs: group
      ? [{ GroupId: group, Description: description }]
      : undefined,
    PrefixListIds: prefixList
      ? [{ PrefixListId: prefixList, Description: description }]
      : undefined,
  };
}

/** The rule that EC2 gives every new group: everything may go out. */
export const OPEN_EGRESS: IpPermission = {
  IpProtocol: '-1',
  IpRanges: [{ CidrIp: '0.0.0.0/0' }],
};
