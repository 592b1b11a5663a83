import { ConflictError, NotFoundError } from '@backstage/errors';
import type { AwsSession } from '../../aws/AwsAccess';
import { createRole } from '../../aws/iam/createRole';
import { deleteRole } from '../../aws/iam/deleteRole';
import { deleteRolePolicy } from '../../aws/iam/deleteRolePolicy';
import { getRole } from '../../aws/iam/getRole';
import { getRolePolicy } from '../../aws/iam/getRolePolicy';
import { putRolePolicy } from '../../aws/iam/putRolePolicy';
import { parseJson } from '../../json';
import { type PolicyDocument, TRUST_POLICY } from './launchRolePolicy';

/** Inline policy that the portal writes and, in the end, deletes. */
const POLICY_NAME = 'Launch';

/** Begins the description of a role that the portal made. */
const MADE_BY_PORTAL = 'Launch role made by the portal';

export const isMadeByPortal = (description: string | undefined): boolean =>
  description?.startsWith(MADE_BY_PORTAL) ?? false;

/**
 * Creates a launch role with a policy, or brings the one that is there to it. IAM knows a role by its name, so doing it
 * twice is doing it once.
 *
 * @returns ARN of the role
 * @throws ConflictError - somebody else made a role of this name
 */
export async function ensureLaunchRole(
  session: AwsSession,
  input: { name: string; purpose: string; policy: PolicyDocument },
): Promise<string> {
  let arn: string;
  try {
    arn = await createRole(session, {
      name: input.name,
      // IAM takes few characters beyond ASCII here.
      description: `${MADE_BY_PORTAL}: ${input.purpose}`
        .replace(/[^ -~]/g, '?')
        .slice(0, 1000),
      trustPolicy: TRUST_POLICY,
      tags: { 'made-by': 'service-catalog-portal' },
    });
  } catch (error) {
    if (!(error instanceof ConflictError)) throw error;
    const present = await getRole(session, input.name);
    if (!isMadeByPortal(present.description)) throw error;
    arn = present.arn;
  }
  await putRolePolicy(session, {
    roleName: input.name,
    policyName: POLICY_NAME,
    document: JSON.stringify(input.policy),
  });
  return arn;
}

/** The policy that the portal gave a launch role, as it is now; nothing when the role has none, as after a crash. */
export async function launchPolicyOf(
  session: AwsSession,
  roleName: string,
): Promise<unknown> {
  const text = await unlessGone(getRolePolicy(session, roleName, POLICY_NAME));
  return text === undefined ? undefined : parseJson(text);
}

/** Deletes a launch role that `ensureLaunchRole` has made; one that somebody else made under the name stays. */
export async function deleteLaunchRole(
  session: AwsSession,
  name: string,
): Promise<void> {
  const present = await unlessGone(getRole(session, name));
  if (!present || !isMadeByPortal(present.description)) return;
  await unlessGone(
    deleteRolePolicy(session, { roleName: name, policyName: POLICY_NAME }),
  );
  await unlessGone(deleteRole(session, name));
}

async function unlessGone<T>(call: Promise<T>): Promise<T | undefined> {
  try {
    return await call;
  } catch (error) {
    if (!(error instanceof NotFoundError)) throw error;
    return undefined;
  }
}
