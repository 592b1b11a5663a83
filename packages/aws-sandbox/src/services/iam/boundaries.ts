import type { Operation } from '../../core/operation';
import { noSuchEntity } from './errors';
import { existingPolicy, existingRole, existingUser } from './existing';
import { arnOfNamed, guarded } from './guarded';
import type { NameOf } from './existing';
import type { Ctx } from '../../core/operation';

/** `Put` and `Delete` of the permissions boundary of a user or role. */
function boundaryOperations<K extends 'User' | 'Role'>(
  kind: K,
  holder: (ctx: Ctx, input: NameOf<K>) => { permissionsBoundary?: string },
) {
  const put: Operation<NameOf<K> & { PermissionsBoundary: string }, object> =
    guarded(
      `Put${kind}PermissionsBoundary`,
      arnOfNamed(kind),
      (input, ctx) => {
        const policy = existingPolicy(ctx, input.PermissionsBoundary);
        holder(ctx, input).permissionsBoundary = policy.arn;
        return {};
      },
      ({ PermissionsBoundary }) => ({
        'iam:PermissionsBoundary': PermissionsBoundary,
      }),
    );

  const remove: Operation<NameOf<K>, object> = guarded(
    `Delete${kind}PermissionsBoundary`,
    arnOfNamed(kind),
    (input, ctx) => {
      const principal = holder(ctx, input);
      if (!principal.permissionsBoundary) {
        throw noSuchEntity(
          `The ${kind.toLowerCase()} has no permissions boundary.`,
        );
      }
      delete principal.permissionsBoundary;
      return {};
    },
  );

  return { put, remove };
}

export const userBoundary = boundaryOperations('User', (ctx, { UserName }) =>
  existingUser(ctx, UserName),
);
export const roleBoundary = boundaryOperations('Role', (ctx, { RoleName }) =>
  existingRole(ctx, RoleName),
);
