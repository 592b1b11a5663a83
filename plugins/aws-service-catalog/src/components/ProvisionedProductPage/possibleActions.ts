import type {
  ProvisionedProductDetail,
  Team,
} from 'backstage-plugin-aws-service-catalog-common';

/** Whether something may be done, and if not, what stands against it. */
export type Possibility =
  | { possible: true }
  /** The person lacks the permission; nothing to wait for. */
  | { possible: false; because: 'permission' }
  /** Its state does not allow it just now, in the backend's words. */
  | { possible: false; because: 'state'; why?: string };

export function possibilityOf(
  action: 'update' | 'terminate',
  team: Pick<Team, 'may'>,
  { may }: Pick<ProvisionedProductDetail, 'may'>,
): Possibility {
  if (!team.may[action]) return { possible: false, because: 'permission' };
  return may[action]
    ? { possible: true }
    : { possible: false, because: 'state', why: may.why };
}
