import {
  NotAllowedError,
  NotFoundError,
  ServiceUnavailableError,
  toError,
} from '@backstage/errors';
import type { AwsSession } from '../../aws/AwsAccess';
import { awsFailureOf } from '../../aws/errors';
import { createRole } from '../../aws/iam/createRole';
import { deleteRole } from '../../aws/iam/deleteRole';
import { deleteRolePolicy } from '../../aws/iam/deleteRolePolicy';
import { type RoleView, getRole } from '../../aws/iam/getRole';
import { getRolePolicy } from '../../aws/iam/getRolePolicy';
import { listAttachedRolePolicies } from '../../aws/iam/listAttachedRolePolicies';
import { listRolePolicies } from '../../aws/iam/listRolePolicies';
import { putRolePolicy } from '../../aws/iam/putRolePolicy';
import { parseJson } from '../../json';
import { LaunchRoleBoundaryError } from './LaunchRoleBoundaryError';
import { type PolicyDocument, TRUST_POLICY } from './launchRolePolicy';

/** Inline policy that the portal writes and, in the end, deletes. */
const POLICY_NAME = 'Launch';

/** Begins the description of a role that the portal made. */
const MADE_BY_PORTAL = 'Launch role made by the portal';

export const isMadeByPortal = (description: string | undefined): boolean =>
  description?.startsWith(MADE_BY_PORTAL) ?? false;

/** Tag with the id of the publication that made a role: what has another one, or none, is not its own. */
const PUBLICATION_TAG = 'publication';

/**
 * Creates a launch role without permissions. IAM knows a role by its name, so doing it twice is doing it once.
 *
 * @returns ARN of the role
 * @throws ConflictError - there is a role of this name that somebody else made, or the portal for something else
 * @throws LaunchRoleBoundaryError - its own role, which is there, has not the permissions boundary
 * @throws NotAllowedError, ServiceUnavailableError - there is a role of this name, and whose it is cannot be read
 */
export async function createLaunchRole(
  session: AwsSession,
  input: {
    name: string;
    purpose: string;
    permissionsBoundary?: string;
    publicationId?: string;
  },
): Promise<string> {
  try {
    return await createRole(session, {
      name: input.name,
      // IAM takes few characters beyond ASCII here.
      description: `${MADE_BY_PORTAL}: ${input.purpose}`
        .replace(/[^ -~]/g, '?')
        .slice(0, 1000),
      trustPolicy: TRUST_POLICY,
      permissionsBoundary: input.permissionsBoundary,
      tags: {
        'made-by': 'service-catalog-portal',
        ...(input.publicationId && { [PUBLICATION_TAG]: input.publicationId }),
      },
    });
  } catch (error) {
    if (!isNameTaken(error)) throw error;
    const present = await readTaken(session, input.name);
    if (!isOf(present, input.publicationId)) throw error;
    refuseOtherBoundary(input.name, present, input.permissionsBoundary);
    return present.arn;
  }
}

/** Whether AWS makes no role because the account has one of its name; it is a conflict as well that there are too many. */
export function isNameTaken(error: unknown): boolean {
  return awsFailureOf(error)?.name === 'EntityAlreadyExistsException';
}

/**
 * The role whose name is taken. It may be its own, made by a call whose answer was lost: while that is unknown, the
 * creation counts as unknown as well, so no answer of AWS is the cause of the error.
 */
async function readTaken(session: AwsSession, name: string): Promise<RoleView> {
  try {
    return await getRole(session, name);
  } catch (error) {
    const message = `There is a role ${name}, and it cannot be read whose it is: ${
      toError(error).message
    }`;
    throw error instanceof NotAllowedError
      ? new NotAllowedError(message)
      : new ServiceUnavailableError(message);
  }
}

/**
 * Refuses a launch role that is there without the permissions boundary of its catalog: its policy may rest on the
 * boundary.
 *
 * @throws LaunchRoleBoundaryError
 */
export function refuseOtherBoundary(
  roleName: string,
  { permissionsBoundary: found }: RoleView,
  wanted: string | undefined,
): void {
  if (wanted && found !== wanted) {
    throw new LaunchRoleBoundaryError(roleName, wanted, found);
  }
}

/** Gives a launch role the permissions that it is made for. */
export async function putLaunchPolicy(
  session: AwsSession,
  roleName: string,
  policy: PolicyDocument,
): Promise<void> {
  await putRolePolicy(session, {
    roleName,
    policyName: POLICY_NAME,
    document: JSON.stringify(policy),
  });
}

/** The policy that the portal gave a launch role, as it is now; nothing when the role has none, as after a crash. */
export async function launchPolicyOf(
  session: AwsSession,
  roleName: string,
): Promise<unknown> {
  const text = await unlessGone(getRolePolicy(session, roleName, POLICY_NAME));
  return text === undefined ? undefined : parseJson(text);
}

/**
 * Deletes the launch role that a publication has made.
 *
 * @returns false when the role of this name is not its own, and stays
 * @throws ConflictError - something else holds the role, see `isHeld`; its policy has gone by then
 */
export async function deleteLaunchRole(
  session: AwsSession,
  { name, publicationId }: { name: string; publicationId: string },
): Promise<boolean> {
  const present = await unlessGone(getRole(session, name));
  if (!present) return true;
  if (!isOf(present, publicationId)) return false;
  await unlessGone(
    deleteRolePolicy(session, { roleName: name, policyName: POLICY_NAME }),
  );
  await unlessGone(deleteRole(session, name));
  return true;
}

/**
 * Policies that somebody else has given a role that the portal made, by name or ARN: AWS deletes no role with any. Those
 * that the portal may not ask for are left out.
 */
export async function addedPoliciesOf(
  session: AwsSession,
  roleName: string,
): Promise<string[]> {
  const policies = await Promise.all(
    [listRolePolicies, listAttachedRolePolicies].map(list =>
      list(session, roleName).catch(noneKnown),
    ),
  );
  return policies.flat().filter(name => name !== POLICY_NAME);
}

/** Nothing is known of a role that has gone, or that the portal may not ask about. */
function noneKnown(error: unknown): string[] {
  if (error instanceof NotFoundError || error instanceof NotAllowedError) {
    return [];
  }
  throw error;
}

/** Whether AWS does not delete a role because something holds it, an instance profile say: no repetition changes that. */
export function isHeld(error: unknown): boolean {
  return awsFailureOf(error)?.name === 'DeleteConflictException';
}

export async function roleExists(
  session: AwsSession,
  name: string,
): Promise<boolean> {
  return (await unlessGone(getRole(session, name))) !== undefined;
}

/** Whether the role of this name is one that a publication has made. */
export async function isLaunchRoleOf(
  session: AwsSession,
  { name, publicationId }: { name: string; publicationId: string },
): Promise<boolean> {
  const present = await unlessGone(getRole(session, name));
  return present !== undefined && isOf(present, publicationId);
}

function isOf(
  { description, tags }: RoleView,
  publicationId: string | undefined,
): boolean {
  return isMadeByPortal(description) && tags[PUBLICATION_TAG] === publicationId;
}

async function unlessGone<T>(call: Promise<T>): Promise<T | undefined> {
  try {
    return await call;
  } catch (error) {
    if (!(error instanceof NotFoundError)) throw error;
    return undefined;
  }
}
