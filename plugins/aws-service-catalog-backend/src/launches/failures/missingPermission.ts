/** A call that IAM refused, as far as the message tells. */
export interface MissingPermission {
  /** `ec2:CreateSecurityGroup` */
  action: string;
  /** Name of the role or user that was refused, when the message names it. */
  principal?: string;
  /** A policy says no, as opposed to none saying yes. */
  explicitlyDenied: boolean;
}

const ACTION = '([a-z0-9-]+:[A-Za-z0-9]+)';

/** Wordings of IAM and of the services that pass its answer on, the most telling first. */
const WORDINGS = [
  new RegExp(`(?:User: )?(arn:\\S+) is not authorized to perform: ${ACTION}`),
  new RegExp(`is not authorized to perform(?: this operation)?: ${ACTION}`),
  new RegExp(`You are not authorized to perform: ${ACTION}`),
  new RegExp(
    `API: ${ACTION} (?:You are not authorized|Access Denied|User: |Not authorized|is not authorized)`,
    'i',
  ),
];

/**
 * Reads the IAM action that somebody lacks out of what AWS said. The wordings are those of IAM ("User: … is not
 * authorized to perform: …") and of CloudFormation's older resource handlers ("API: ec2:… You are not authorized").
 */
export function missingPermission(
  message: string,
): MissingPermission | undefined {
  for (const wording of WORDINGS) {
    const match = wording.exec(message);
    if (match) {
      const [action, arn] = match.slice(1).reverse();
      return {
        action,
        principal: arn && principalName(arn),
        explicitlyDenied: /explicit deny/.test(message),
      };
    }
  }
  return undefined;
}

/** `arn:aws:sts::1:assumed-role/LaunchRole/session` and `arn:aws:iam::1:role/path/LaunchRole` to `LaunchRole`. */
export function principalName(arn: string): string | undefined {
  const [kind, ...path] = arn.split(':').slice(5).join(':').split('/');
  return kind === 'assumed-role' ? path[0] : path[path.length - 1];
}
