import type { Operation } from '../../core/operation';
import { limitExceeded, noSuchEntity } from './errors';
import { existingPolicy, named, type Kind, type NameOf } from './existing';
import { arnOfNamed, guarded } from './guarded';
import { page, type PageInput } from './page';

type PolicyArn = { PolicyArn: string };

const MOST_ATTACHED = 10;

const policyContext = ({ PolicyArn }: PolicyArn) => ({
  'iam:PolicyARN': PolicyArn,
});

/** `Attach`, `Detach` and `ListAttached` of managed policies at a user, group or role. */
function attachedPolicyOperations<K extends Kind>(kind: K) {
  const arnOf = arnOfNamed(kind);

  const attach: Operation<NameOf<K> & PolicyArn, object> = guarded(
    `Attach${kind}Policy`,
    arnOf,
    (input, ctx) => {
      const { attachedPolicies } = named(ctx, kind, input);
      const { arn } = existingPolicy(ctx, input.PolicyArn);
      if (attachedPolicies.includes(arn)) {
        return {};
      }
      if (attachedPolicies.length >= MOST_ATTACHED) {
        throw limitExceeded(
          `Cannot exceed quota for PoliciesPer${kind}: ${MOST_ATTACHED}`,
        );
      }
      attachedPolicies.push(arn);
      return {};
    },
    policyContext,
  );

  const detach: Operation<NameOf<K> & PolicyArn, object> = guarded(
    `Detach${kind}Policy`,
    arnOf,
    (input, ctx) => {
      const principal = named(ctx, kind, input);
      if (!principal.attachedPolicies.includes(input.PolicyArn)) {
        throw noSuchEntity(`Policy ${input.PolicyArn} was not found.`);
      }
      principal.attachedPolicies = principal.attachedPolicies.filter(
        arn => arn !== input.PolicyArn,
      );
      return {};
    },
    policyContext,
  );

  const list: Operation<
    NameOf<K> & PageInput & { PathPrefix?: string },
    object
  > = guarded(`ListAttached${kind}Policies`, arnOf, (input, ctx) => {
    const policies = named(ctx, kind, input)
      .attachedPolicies.map(arn => existingPolicy(ctx, arn))
      .filter(({ path }) => path.startsWith(input.PathPrefix ?? '/'));
    const { items, rest } = page(policies, input);
    return {
      AttachedPolicies: items.map(({ name, arn }) => ({
        PolicyName: name,
        PolicyArn: arn,
      })),
      ...rest,
    };
  });

  return { attach, detach, list };
}

export const attachedUserPolicies = attachedPolicyOperations('User');
export const attachedGroupPolicies = attachedPolicyOperations('Group');
export const attachedRolePolicies = attachedPolicyOperations('Role');
