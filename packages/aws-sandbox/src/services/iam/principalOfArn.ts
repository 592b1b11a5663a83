import { findPrincipal } from '../../authorise/policiesOf';
import { AwsError } from '../../core/AwsError';
import type { Ctx } from '../../core/operation';
import { noSuchEntity } from './errors';
import { iamState, type IamGroup, type IamRole, type IamUser } from './state';

const PRINCIPAL_ARN = /^arn:aws:iam::(\d{12}):(user|group|role)\/.+$/;

/** The user, group or role of an ARN in the account of the call. Throws `InvalidInput` or `NoSuchEntity`. */
export function principalOfArn(
  ctx: Ctx,
  arn: string,
): IamUser | IamRole | IamGroup {
  const [, accountId, kind] = PRINCIPAL_ARN.exec(arn) ?? [];
  if (!accountId) {
    throw new AwsError(
      'InvalidInput',
      `Invalid Entity Arn: ${arn} does not clearly define entity type and name.`,
    );
  }
  const state = ctx.state(iamState);
  const principal =
    kind === 'group'
      ? Object.values(state.groups).find(group => group.arn === arn)
      : findPrincipal(state, arn);
  if (!principal || accountId !== ctx.accountId) {
    throw noSuchEntity(`The principal ${arn} cannot be found.`);
  }
  return principal;
}
