import { parseIdentityPolicy } from '../../authorise/parsePolicy';
import type { NamedPolicy } from '../../authorise/policy';
import { AwsError } from '../../core/AwsError';

const USER_ARN = /^arn:aws:iam::\d{12}:user\/.+$/;

/** Policies given as text, named as the simulator names them: `PolicyInputList.1`. */
export const policiesGiven = (
  list: string,
  documents: string[] = [],
): NamedPolicy[] =>
  documents.map((document, index) => ({
    id: `${list}.${index + 1}`,
    policy: parseIdentityPolicy(document),
  }));

/** The simulator evaluates no resource policies here; saying so is better than leaving them out in silence. */
export function refuseResourcePolicy(policy: string | undefined): void {
  if (policy !== undefined) {
    throw new AwsError(
      'InvalidInput',
      'ResourcePolicy is not emulated; simulate without it',
    );
  }
}

/** A simulated call is made by a user; sessions of roles, roles and groups make none. */
export function refuseSessionAsCaller(callerArn: string | undefined): void {
  if (callerArn !== undefined && !USER_ARN.test(callerArn)) {
    throw new AwsError(
      'InvalidInput',
      `Invalid caller ARN: ${callerArn} is not the ARN of an IAM user.`,
    );
  }
}

/** The simulator evaluates calls, not patterns of calls. */
export function refuseWildcards(actions: readonly string[]): void {
  const pattern = actions.find(action => action.includes('*'));
  if (pattern !== undefined) {
    throw new AwsError('InvalidInput', `Invalid action name: ${pattern}`);
  }
}
