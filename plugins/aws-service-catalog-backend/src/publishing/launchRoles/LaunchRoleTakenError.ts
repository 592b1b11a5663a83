import { ConflictError } from '@backstage/errors';
import type { Blocker } from 'backstage-plugin-aws-service-catalog-common';
import type { PortfolioView } from '../../aws/serviceCatalog/PortfolioView';

/** A launch role of this name has another policy; `blockers` lists the portfolios that launch with it. */
export class LaunchRoleTakenError extends ConflictError {
  readonly field = 'name';
  readonly blockers: Blocker[];

  constructor(roleName: string, users: readonly PortfolioView[]) {
    const names = users.map(({ name }) => name).join(', ');
    super(
      `The launch role ${roleName} has another policy, and ${
        names
          ? `products in ${names} launch with it`
          : 'no LAUNCH constraint names it'
      }. Create a role of another name and name that in the LAUNCH constraints of the products that need it, or change the role itself in IAM`,
    );
    // The status of an answer follows the name.
    this.name = 'ConflictError';
    this.blockers = users.map(({ id, name }) => ({
      kind: 'portfolio',
      id,
      name,
    }));
  }
}
