import { RequestContext } from '../../authorise/context';
import { globalContext } from '../../authorise/globalContext';
import { isRelevant } from '../../authorise/matchStatement';
import { parsePolicy } from '../../authorise/parsePolicy';
import { type Trust, trustFor } from '../../authorise/principals';
import { AwsError } from '../../core/AwsError';
import type { Access, Ctx } from '../../core/operation';
import type { Bucket } from './state';

/**
 * Lets the bucket's policy have its say: within an account it may grant by itself, across accounts it must allow as well.
 *
 * @throws AccessDenied when it denies, or when the caller is of another account and it does not allow
 */
export function withBucketPolicy(
  bucket: Bucket,
  access: Access,
  ctx: Ctx,
): Access {
  const word = bucket.policy ? policyWord(bucket.policy, access, ctx) : 'none';
  const foreign = bucket.ownerId !== ctx.accountId;
  if (word === 'denied' || (foreign && word === 'none')) {
    throw new AwsError(
      'AccessDenied',
      `User: ${ctx.caller.arn} is not authorized to perform: ${
        access.action
      } on resource: "${access.resource}" ${
        word === 'denied'
          ? 'with an explicit deny in a resource-based policy'
          : `because no resource-based policy allows the ${access.action} action`
      }`,
      { status: 403 },
    );
  }
  return { ...access, grantedByResource: !foreign && word === 'direct' };
}

function policyWord(policyText: string, access: Access, ctx: Ctx): Trust {
  const { caller } = ctx;
  const context = new RequestContext(
    globalContext(caller, { now: ctx.now(), region: ctx.region }, {}),
    access.context ?? {},
  );
  const request = { action: access.action, resource: access.resource, context };
  const policy = parsePolicy(policyText);
  return trustFor(
    {
      ...policy,
      statements: policy.statements.filter(statement =>
        isRelevant(statement, request),
      ),
    },
    access.action,
    {
      kind: 'AWS',
      accountId: caller.accountId,
      arn: caller.arn,
      principalArn: caller.principalArn,
    },
    context,
  );
}
