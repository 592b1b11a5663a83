import { lookup } from '../../core/lookup';
import type { Access, Ctx, Operation } from '../../core/operation';
import type { Kind, NameOf } from './existing';
import { iamArn } from './newPrincipals';
import { iamState } from './state';

type Context = Access['context'];

/** An operation that asks for `iam:<action>` on one ARN. */
export function guarded<I, O>(
  action: string,
  arnOf: (input: NoInfer<I>, ctx: Ctx) => string,
  run: Operation<I, O>['run'],
  contextOf: (input: NoInfer<I>, ctx: Ctx) => Context = () => undefined,
): Operation<I, O> {
  return {
    access: (input, ctx) => [
      {
        action: `iam:${action}`,
        resource: arnOf(input, ctx),
        context: contextOf(input, ctx),
      },
    ],
    run,
  };
}

/** ARN of the principal that an input names, whether it exists or not. */
export const arnOfNamed =
  <K extends Kind>(kind: K) =>
  (input: NameOf<K>, ctx: Ctx): string => {
    const state = ctx.state(iamState);
    const name = input[`${kind}Name`];
    const known = {
      User: lookup(state.users, name),
      Role: lookup(state.roles, name),
      Group: lookup(state.groups, name),
    }[kind];
    const word = { User: 'user', Role: 'role', Group: 'group' } as const;
    return known?.arn ?? iamArn(ctx.accountId, word[kind], { name });
  };

/** `aws:ResourceTag/…` of something with tags. */
export const resourceTags = (tags: Record<string, string> = {}): Context =>
  Object.fromEntries(
    Object.entries(tags).flatMap(([key, value]) => [
      [`aws:ResourceTag/${key}`, value],
      [`iam:ResourceTag/${key}`, value],
    ]),
  );

/** `aws:RequestTag/…` and `aws:TagKeys` of tags in a request. */
export const requestTags = (
  tags: { Key?: string; Value?: string }[] | undefined,
): Context =>
  tags?.length
    ? {
        'aws:TagKeys': tags.map(({ Key = '' }) => Key),
        ...Object.fromEntries(
          tags.map(({ Key, Value = '' }) => [`aws:RequestTag/${Key}`, Value]),
        ),
      }
    : undefined;
