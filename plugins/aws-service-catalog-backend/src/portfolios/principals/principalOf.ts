import type { PortfolioPrincipal } from 'backstage-plugin-aws-service-catalog-common';
import { roleArnOf } from '../../aws/RoleSessions';
import { matchesInLinearTime } from '../../products/form/matchesInLinearTime';
import { type Team, roleKeyOf, targetOf } from '../../teams/Team';

/** What an ARN of IAM says, with or without an account. */
export interface PrincipalArn {
  partition: string;
  accountId: string;
  kind: 'user' | 'group' | 'role';
  /** Without its path. */
  name: string;
}

/** Reads the ARN of a user, group or role; `undefined` for anything else, such as the unique id of a deleted one. */
export function principalArnOf(arn: string): PrincipalArn | undefined {
  const parts =
    /^arn:(?<partition>[^:]+):iam::(?<accountId>\d{12})?:(?<kind>user|group|role)\/(?<path>.+)$/.exec(
      arn,
    )?.groups;
  if (!parts) return undefined;
  return {
    partition: parts.partition,
    accountId: parts.accountId ?? '',
    kind: parts.kind as PrincipalArn['kind'],
    name: parts.path.split('/').at(-1) ?? '',
  };
}

/** ARN of the user or role that an owner is, or is a session of; AWS leaves the path of a role out of its sessions. */
export function identityOf(ownerArn: string): string {
  const [, partition, accountId, role] =
    /^arn:([^:]+):sts::(\d+):assumed-role\/([^/]+)\//.exec(ownerArn) ?? [];
  return role ? `arn:${partition}:iam::${accountId}:role/${role}` : ownerArn;
}

/** The team whose role an ARN names: AWS tells roles apart by account and name, whatever their path or case. */
export function teamOfPrincipal(
  teams: readonly Team[],
  arn: string,
): Team | undefined {
  const principal = principalArnOf(arn);
  if (principal?.kind !== 'role') return undefined;
  const key = roleKeyOf({
    partition: principal.partition,
    accountId: principal.accountId,
    roleName: principal.name,
  });
  return teams.find(team => roleKeyOf(team) === key);
}

/** ARN of a team's role. */
export function roleArnOfTeam(team: Team): string {
  return roleArnOf(targetOf(team, team.regions[0]));
}

/** A team as answers name it. */
export function teamName(
  team: Team | undefined,
): PortfolioPrincipal['team'] | undefined {
  return team && { id: team.id, title: team.title, groupRef: team.groupRef };
}

/** Whether an ARN of a principal is what a pattern of type IAM_PATTERN means: `*` for any run, `?` for one or none. */
export function matchesPattern(pattern: string, arn: string): boolean {
  const expression = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.?');
  const withoutAccount = arn.replace(/^(arn:[^:]+:iam::)\d*:/, '$1:');
  return matchesInLinearTime(expression, withoutAccount) === true;
}
