import type { TeamDefinition } from 'backstage-plugin-aws-service-catalog-node';

const ACCOUNT_ID = /^\d{12}$/;
const REGION = /^[a-z]{2}(-[a-z]+)+-\d$/;
// IAM: a path of printable characters, then 1 to 64 of this set.
const ROLE_NAME = /^([\x21-\x7e]+\/)?[\w+=,.@-]{1,64}$/;
const GROUP_REF = /^group:[^/:\s]+\/[^/:\s]+$/;

/** What is wrong with the id of an AWS account; `undefined` when nothing is. */
export function accountIdProblem(accountId: string): string | undefined {
  return ACCOUNT_ID.test(accountId)
    ? undefined
    : `'${accountId}' is not an AWS account id of 12 digits`;
}

/** What is wrong with the definition of a team, naming the key; `undefined` when nothing is. */
export function teamProblem(team: TeamDefinition): string | undefined {
  if (!GROUP_REF.test(team.groupRef)) {
    return `group '${team.groupRef}' is not the full ref of a group, e.g. group:default/research`;
  }
  const accountProblem = accountIdProblem(team.accountId);
  if (accountProblem) return `accountId ${accountProblem}`;
  if (team.regions.length === 0) {
    return 'regions is empty; name at least one AWS region';
  }
  const wrongRegion = team.regions.find(region => !REGION.test(region));
  if (wrongRegion !== undefined) {
    return `regions has '${wrongRegion}', which is not an AWS region such as us-east-1`;
  }
  if (!ROLE_NAME.test(team.roleName)) {
    return `roleName '${team.roleName}' is not the name of an IAM role`;
  }
  return undefined;
}
