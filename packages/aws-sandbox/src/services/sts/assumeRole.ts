import type {
  AssumeRoleRequest,
  AssumeRoleResponse,
} from '@aws-sdk/client-sts';
import { denialMessage } from '../../authorise/accessDenied';
import { RequestContext } from '../../authorise/context';
import { globalContext } from '../../authorise/globalContext';
import { parseIdentityPolicy, parsePolicy } from '../../authorise/parsePolicy';
import { findPrincipal } from '../../authorise/policiesOf';
import { trustFor, type Trust } from '../../authorise/principals';
import { findRole, sessionOf } from '../../core/assumeServiceRole';
import { AwsError } from '../../core/AwsError';
import type { Access, Ctx, Operation } from '../../core/operation';
import { defaultDocument, findManagedPolicy } from '../iam/managedPolicies';
import { iamState, type IamRole } from '../iam/state';
import { issueSession } from './issueSession';
import { sessionTagsFor } from './sessionTags';

const ONE_HOUR = 3600;

type Input = AssumeRoleRequest & { RoleArn: string; RoleSessionName: string };

const isSession = (ctx: Ctx) => ctx.caller.arn.includes(':assumed-role/');

function wantedActions(input: Input): string[] {
  return [
    'sts:AssumeRole',
    ...(input.SourceIdentity ? ['sts:SetSourceIdentity'] : []),
    ...(input.Tags?.length ? ['sts:TagSession'] : []),
  ];
}

function requestContext(input: Input): Record<string, string | string[]> {
  const tags = Object.fromEntries(
    (input.Tags ?? []).map(({ Key, Value }) => [
      `aws:RequestTag/${Key}`,
      Value ?? '',
    ]),
  );
  return {
    'sts:RoleSessionName': input.RoleSessionName,
    ...(input.ExternalId && { 'sts:ExternalId': input.ExternalId }),
    ...(input.SourceIdentity && {
      'sts:SourceIdentity': input.SourceIdentity,
    }),
    ...(input.Tags?.length && {
      'aws:TagKeys': input.Tags.map(({ Key }) => Key ?? ''),
    }),
    ...(input.TransitiveTagKeys?.length && {
      'sts:TransitiveTagKeys': input.TransitiveTagKeys,
    }),
    ...tags,
  };
}

const denied = (ctx: Ctx, action: string, resource: string): AwsError =>
  new AwsError(
    'AccessDenied',
    `User: ${ctx.caller.arn} is not authorized to perform: ${action} on resource: ${resource}`,
    { status: 403 },
  );

function trustIn(role: IamRole, action: string, input: Input, ctx: Ctx): Trust {
  const { caller } = ctx;
  const principal = findPrincipal(ctx.state(iamState), caller.principalArn);
  const context = new RequestContext(
    globalContext(
      caller,
      { now: ctx.now(), region: ctx.region },
      principal?.tags ?? {},
    ),
    requestContext(input),
  );
  return trustFor(
    parsePolicy(role.trustPolicy),
    action,
    { kind: 'AWS', ...caller },
    context,
  );
}

/** Both sides must agree: the role's trust policy here, the caller's own policies through the answer. */
function access(input: Input, ctx: Ctx): Access[] {
  const role = findRole(ctx.world, input.RoleArn);
  const context = requestContext(input);
  return wantedActions(input).map(action => {
    const trust = role ? trustIn(role, action, input, ctx) : 'none';
    const item: Access = { action, resource: input.RoleArn, context };
    if (trust === 'denied') {
      throw new AwsError(
        'AccessDenied',
        denialMessage(ctx.caller.arn, item, {
          outcome: 'explicitDeny',
          by: 'resource',
          statements: [],
        }),
        { status: 403 },
      );
    }
    if (!role || trust === 'none') {
      throw denied(ctx, action, input.RoleArn);
    }
    const sameAccount = role.arn.split(':')[4] === ctx.accountId;
    return { ...item, grantedByResource: trust === 'direct' && sameAccount };
  });
}

function checkDuration(role: IamRole, seconds: number, ctx: Ctx): void {
  if (seconds > role.maxSessionDuration) {
    throw new AwsError(
      'ValidationError',
      'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.',
    );
  }
  if (isSession(ctx) && seconds > ONE_HOUR) {
    throw new AwsError(
      'ValidationError',
      'The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining.',
    );
  }
}

function sessionPolicies(input: Input, role: IamRole, ctx: Ctx): string[] {
  const accountId = role.arn.split(':')[4];
  const iam = ctx.state(iamState, { accountId });
  const managed = (input.PolicyArns ?? []).map(({ arn = '' }) => {
    const policy = findManagedPolicy(iam, arn);
    if (!policy) {
      throw new AwsError(
        'ValidationError',
        `The specified policy ${arn} does not exist`,
      );
    }
    return defaultDocument(policy);
  });
  if (input.Policy) {
    parseIdentityPolicy(input.Policy);
  }
  return input.Policy ? [input.Policy, ...managed] : managed;
}

/**
 * Session policies count together: what one of them allows is allowed. They are kept as one document, so that the
 * evaluator, which wants every session layer to allow, sees a single layer.
 */
function joined(policies: string[]): string[] | undefined {
  if (policies.length < 2) {
    return policies.length === 1 ? policies : undefined;
  }
  const statements = policies.flatMap(
    text => (JSON.parse(text) as { Statement: object | object[] }).Statement,
  );
  return [JSON.stringify({ Version: '2012-10-17', Statement: statements })];
}

export const assumeRole: Operation<Input, AssumeRoleResponse> = {
  access,
  run(input, ctx) {
    const role = findRole(ctx.world, input.RoleArn);
    if (!role) {
      throw denied(ctx, 'sts:AssumeRole', input.RoleArn);
    }
    const seconds = input.DurationSeconds ?? ONE_HOUR;
    checkDuration(role, seconds, ctx);
    const { sourceIdentity } = ctx.caller;
    if (
      sourceIdentity &&
      input.SourceIdentity &&
      sourceIdentity !== input.SourceIdentity
    ) {
      throw denied(ctx, 'sts:SetSourceIdentity', input.RoleArn);
    }
    const tags = sessionTagsFor(input, ctx);
    const caller = {
      ...sessionOf(role, input.RoleSessionName),
      sessionPolicies: joined(sessionPolicies(input, role, ctx)),
      sourceIdentity: input.SourceIdentity ?? sourceIdentity,
      sessionTags: tags.values,
      transitiveTagKeys: tags.transitive,
    };
    const session = issueSession(ctx.world, caller, seconds);
    role.lastUsed = { at: ctx.now().toISOString(), region: ctx.region };
    return {
      Credentials: {
        AccessKeyId: session.accessKeyId,
        SecretAccessKey: session.secretAccessKey,
        SessionToken: session.sessionToken,
        Expiration: new Date(session.expiration),
      },
      AssumedRoleUser: { Arn: caller.arn, AssumedRoleId: caller.userId },
      SourceIdentity: caller.sourceIdentity,
      PackedPolicySize: caller.sessionPolicies ? 6 : undefined,
    };
  },
};
