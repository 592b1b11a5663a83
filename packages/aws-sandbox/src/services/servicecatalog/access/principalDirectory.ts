import type { Ctx } from '../../../core/operation';
import { lookup } from '../../../core/lookup';
import { iamState } from '../../iam/state';
import { type Identity, identityOf } from './identity';

/** A user, role or group of IAM. */
export interface KnownPrincipal {
  arn: string;
  uniqueId: string;
}

/** Whom a portfolio may name to mean the caller: the user or role itself, and the groups a user is in. */
export function principalsOf(ctx: Ctx): KnownPrincipal[] {
  const { userArn, uniqueId } = identityOf(ctx.caller);
  const { users, groups } = ctx.state(iamState);
  const user = Object.values(users).find(({ id }) => id === uniqueId);
  const groupsOfUser = user
    ? Object.values(groups).filter(({ members }) => members.includes(user.name))
    : [];
  return [
    { arn: userArn, uniqueId },
    ...groupsOfUser.map(({ arn, id }) => ({ arn, uniqueId: id })),
  ];
}

/** The user, role or group of the account with an ARN, if it exists. */
export function principalOfArn(
  ctx: Pick<Ctx, 'accountId' | 'state'>,
  arn: string,
): KnownPrincipal | undefined {
  return allPrincipals(ctx).find(principal => principal.arn === arn);
}

/** Whether a principal that was once associated still exists; a new one of the same name is another. */
export function principalExists(ctx: Ctx, uniqueId: string): boolean {
  return allPrincipals(ctx).some(principal => principal.uniqueId === uniqueId);
}

/** The user, role or session of a role of the account that an ARN means, as an owner. */
export function identityOfArn(
  ctx: Pick<Ctx, 'accountId' | 'state'>,
  arn: string,
): Identity | undefined {
  const session =
    /^arn:[^:]+:sts::(?<account>\d{12}):assumed-role\/(?<role>[^/]+)\/(?<name>[^/]+)$/.exec(
      arn,
    )?.groups;
  if (session) {
    const role = lookup(ctx.state(iamState).roles, session.role);
    return role && session.account === ctx.accountId
      ? {
          userArn: role.arn,
          userArnSession: arn,
          uniqueId: role.id,
          sessionName: session.name,
        }
      : undefined;
  }
  const principal = /^arn:[^:]+:iam::\d{12}:(?:user|role)\//.test(arn)
    ? principalOfArn(ctx, arn)
    : undefined;
  return (
    principal && {
      userArn: arn,
      userArnSession: arn,
      uniqueId: principal.uniqueId,
    }
  );
}

function allPrincipals(ctx: Pick<Ctx, 'state'>): KnownPrincipal[] {
  const { users, groups, roles } = ctx.state(iamState);
  return [users, groups, roles].flatMap(table =>
    Object.values(table).map(({ arn, id }) => ({ arn, uniqueId: id })),
  );
}
