/**
 * A team: one Backstage Group that works in one AWS account, in one or more regions, through one IAM role.
 * @public
 */
export interface TeamDefinition {
  /** Full entity ref of the group, `group:<namespace>/<name>`. Members of the group act for the team. */
  groupRef: string;
  /** AWS account, 12 digits. */
  accountId: string;
  /** AWS regions, at least one; the first is the default. */
  regions: string[];
  /** Name of the IAM role of the team in the account, with its path if it has one. */
  roleName: string;
  /** AWS partition, `aws` if left out. */
  partition?: string;
  /** External id that the trust policy of the role asks for. Never leaves the backend. */
  externalId?: string;
  /** Id of the catalog (hub) that the team's products come from. */
  catalog?: string;
}
