import type { IpPermission } from '@aws-sdk/client-ec2';
import { AwsError } from '../../core/AwsError';
import type { SecurityGroupRule } from './state';

/** A rule before it has an id. */
export type RuleDraft = Omit<SecurityGroupRule, 'ruleId'>;

/** The old way to name one permission, outside `IpPermissions`. */
export interface SinglePermission {
  IpProtocol?: string;
  FromPort?: number;
  ToPort?: number;
  CidrIp?: string;
  SourceSecurityGroupName?: string;
}

/**
 * Takes permissions apart into rules of one peer each. Pure.
 *
 * @throws InvalidParameterValue or InvalidPermission.Malformed for what no rule can say
 */
export function toRules(
  permissions: IpPermission[],
  egress: boolean,
): RuleDraft[] {
  return permissions.flatMap(permission => {
    const base = {
      egress,
      protocol: protocolName(permission.IpProtocol),
      ...ports(permission),
    };
    const rules: RuleDraft[] = [
      ...(permission.IpRanges ?? []).map(({ CidrIp, Description }) => ({
        ...base,
        cidrIpv4: checkedCidr(CidrIp),
        description: Description,
      })),
      ...(permission.Ipv6Ranges ?? []).map(({ CidrIpv6, Description }) => ({
        ...base,
        cidrIpv6: CidrIpv6,
        description: Description,
      })),
      ...(permission.PrefixListIds ?? []).map(
        ({ PrefixListId, Description }) => ({
          ...base,
          prefixListId: PrefixListId,
          description: Description,
        }),
      ),
      ...(permission.UserIdGroupPairs ?? []).map(
        ({ GroupId, Description }) => ({
          ...base,
          referencedGroupId: GroupId,
          description: Description,
        }),
      ),
    ];
    if (rules.length === 0) {
      throw new AwsError(
        'MissingParameter',
        'Either CidrIp or SourceSecurityGroupName must be specified',
      );
    }
    return rules;
  });
}

/** The permissions of a request, whichever way it names them. */
export function requestedPermissions(
  input: SinglePermission & { IpPermissions?: IpPermission[] },
): IpPermission[] {
  if (input.IpPermissions?.length) {
    return input.IpPermissions;
  }
  return input.IpProtocol === undefined
    ? []
    : [
        {
          IpProtocol: input.IpProtocol,
          FromPort: input.FromPort,
          ToPort: input.ToPort,
          IpRanges: input.CidrIp ? [{ CidrIp: input.CidrIp }] : [],
        },
      ];
}

const PROTOCOLS: Record<string, string> = {
  '1': 'icmp',
  '6': 'tcp',
  '17': 'udp',
  '58': 'icmpv6',
};

function protocolName(given: string | undefined): string {
  const name = String(given ?? '').toLowerCase();
  if (name === 'all') {
    return '-1';
  }
  if (!/^(tcp|udp|icmp|icmpv6|-1|\d+)$/.test(name)) {
    throw new AwsError(
      'InvalidParameterValue',
      `Invalid value '${given}' for IP protocol. Unknown protocol.`,
    );
  }
  return PROTOCOLS[name] ?? name;
}

function ports(permission: IpPermission): {
  fromPort?: number;
  toPort?: number;
} {
  const { FromPort: fromPort, ToPort: toPort } = permission;
  const protocol = protocolName(permission.IpProtocol);
  if (protocol !== 'tcp' && protocol !== 'udp') {
    return protocol === '-1' ? {} : { fromPort, toPort };
  }
  if (fromPort === undefined || toPort === undefined) {
    throw new AwsError(
      'InvalidParameterValue',
      'Invalid value for portRange. Must specify both from and to ports with TCP/UDP.',
    );
  }
  if (fromPort > toPort || fromPort < 0 || toPort > 65535) {
    throw new AwsError(
      'InvalidParameterValue',
      `Invalid value '${fromPort} - ${toPort}' for portRange. Must be between 0 and 65535, from not above to.`,
    );
  }
  return { fromPort, toPort };
}

function checkedCidr(cidr: string | undefined): string {
  const octets = /^(\d+)\.(\d+)\.(\d+)\.(\d+)\/(\d+)$/.exec(cidr ?? '');
  const valid =
    octets &&
    octets.slice(1, 5).every(octet => Number(octet) <= 255) &&
    Number(octets[5]) <= 32;
  if (!cidr || !valid) {
    throw new AwsError(
      'InvalidParameterValue',
      `CIDR block ${cidr} is malformed`,
    );
  }
  return cidr;
}

/** Whether two rules say the same, descriptions aside. Pure. */
export function sameRule(a: RuleDraft, b: RuleDraft): boolean {
  return ruleKey(a) === ruleKey(b);
}

function ruleKey(rule: RuleDraft): string {
  return JSON.stringify([
    rule.egress,
    rule.protocol,
    rule.fromPort ?? null,
    rule.toPort ?? null,
    rulePeer(rule),
  ]);
}

function rulePeer(rule: RuleDraft): string {
  return (
    rule.cidrIpv4 ??
    rule.cidrIpv6 ??
    rule.prefixListId ??
    rule.referencedGroupId ??
    ''
  );
}

/** A rule as the error messages of EC2 name it. */
export function ruleText(rule: RuleDraft): string {
  const protocol = rule.protocol === '-1' ? 'ALL' : rule.protocol.toUpperCase();
  const range =
    rule.fromPort === undefined
      ? ''
      : `, from port: ${rule.fromPort}, to port: ${rule.toPort}`;
  return `peer: ${rulePeer(rule)}, ${protocol}${range}, ALLOW`;
}

/** Puts rules together again as EC2 answers them: one permission for each protocol and port range. Pure. */
export function toPermissions(
  rules: SecurityGroupRule[],
  accountId: string,
): IpPermission[] {
  const groups = new Map<string, SecurityGroupRule[]>();
  for (const rule of rules) {
    const key = `${rule.protocol}:${rule.fromPort}:${rule.toPort}`;
    groups.set(key, [...(groups.get(key) ?? []), rule]);
  }
  return [...groups.values()].map(members => ({
    IpProtocol: members[0].protocol,
    FromPort: members[0].fromPort,
    ToPort: members[0].toPort,
    IpRanges: members.flatMap(({ cidrIpv4, description }) =>
      cidrIpv4 ? [{ CidrIp: cidrIpv4, Description: description }] : [],
    ),
    Ipv6Ranges: members.flatMap(({ cidrIpv6, description }) =>
      cidrIpv6 ? [{ CidrIpv6: cidrIpv6, Description: description }] : [],
    ),
    PrefixListIds: members.flatMap(({ prefixListId, description }) =>
      prefixListId
        ? [{ PrefixListId: prefixListId, Description: description }]
        : [],
    ),
    UserIdGroupPairs: members.flatMap(({ referencedGroupId, description }) =>
      referencedGroupId
        ? [
            {
              GroupId: referencedGroupId,
              UserId: accountId,
              Description: description,
            },
          ]
        : [],
    ),
  }));
}
