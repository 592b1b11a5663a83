import type { AwsTarget } from '../aws/AwsAccess';

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
  return `${team.accountId}/${region}/${team.roleName}`;
}
