import { parseIdentityPolicy } from '../../authorise/parsePolicy';
import type { Operation } from '../../core/operation';
import { lookup } from '../../core/lookup';
import { noSuchEntity } from './errors';
import { named, type Kind, type NameOf } from './existing';
import { arnOfNamed, guarded } from './guarded';
import { page, type PageInput } from './page';
import type { IamPrincipal } from './state';
import { encodeDocument } from './views';

type PolicyName = { PolicyName: string };

function document(
  kind: Kind,
  principal: IamPrincipal,
  policyName: string,
): string {
  const text = lookup(principal.inlinePolicies, policyName);
  if (text === undefined) {
    throw noSuchEntity(
      `The ${kind.toLowerCase()} policy with name ${policyName} cannot be found.`,
    );
  }
  return text;
}

/** `Put`, `Get`, `List` and `Delete` of the policies that are part of a user, group or role. */
function inlinePolicyOperations<K extends Kind>(kind: K) {
  const arnOf = arnOfNamed(kind);

  const put: Operation<
    NameOf<K> & PolicyName & { PolicyDocument: string },
    object
  > = guarded(`Put${kind}Policy`, arnOf, (input, ctx) => {
    const principal = named(ctx, kind, input);
    parseIdentityPolicy(input.PolicyDocument);
    principal.inlinePolicies[input.PolicyName] = input.PolicyDocument;
    return {};
  });

  const get: Operation<NameOf<K> & PolicyName, object> = guarded(
    `Get${kind}Policy`,
    arnOf,
    (input, ctx) => {
      const principal = named(ctx, kind, input);
      return {
        [`${kind}Name`]: principal.name,
        PolicyName: input.PolicyName,
        PolicyDocument: encodeDocument(
          document(kind, principal, input.PolicyName),
        ),
      };
    },
  );

  const list: Operation<NameOf<K> & PageInput, object> = guarded(
    `List${kind}Policies`,
    arnOf,
    (input, ctx) => {
      const names = Object.keys(named(ctx, kind, input).inlinePolicies).sort();
      const { items, rest } = page(names, input);
      return { PolicyNames: items, ...rest };
    },
  );

  const remove: Operation<NameOf<K> & PolicyName, object> = guarded(
    `Delete${kind}Policy`,
    arnOf,
    (input, ctx) => {
      const principal = named(ctx, kind, input);
      document(kind, principal, input.PolicyName);
      delete principal.inlinePolicies[input.PolicyName];
      return {};
    },
  );

  return { put, get, list, remove };
}

export const userPolicies = inlinePolicyOperations('User');
export const groupPolicies = inlinePolicyOperations('Group');
export const rolePolicies = inlinePolicyOperations('Role');
