import { type AwsTarget, scopeOfTarget } from '../aws/AwsAccess';

/** A Backstage Group that works in one AWS account, in one or more regions, through one IAM role. */
export interface Team {
  /** As in paths and links, see `teamIdOf`. */
  id: string;
  groupRef: string;
  title: string;
  accountId: string;
  /** The first is the default. */
  regions: string[];
  roleName: string;
  partition?: string;
  externalId?: string;
  catalog?: string;
}

export function targetOf(team: Team, region: string): AwsTarget {
  return {
    accountId: team.accountId,
    region,
    roleName: team.roleName,
    partition: team.partition,
    externalId: team.externalId,
  };
}

/** What is read as the same role in the same place is the same for everybody: the scope of cached reads. */
export function scopeOf(team: Team, region: string): string {
  return scopeOfTarget(targetOf(team, region));
}

/**
 * The role as AWS tells it from others: the path is no part of it, nor is the case of its letters. Two teams of one
 * role would be one to AWS, so each role has one team at most.
 */
export function roleKeyOf(
  team: Pick<Team, 'partition' | 'accountId' | 'roleName'>,
): string {
  const name = team.roleName.split('/').at(-1) ?? '';
  return `${team.partition ?? 'aws'}:${team.accountId}/${name.toLowerCase()}`;
}
