import { ConflictError } from '@backstage/errors';

/** A launch role that is there is not bounded as the catalog bounds its launch roles. */
export class LaunchRoleBoundaryError extends ConflictError {
  readonly field = 'name';

  constructor(roleName: string, wanted: string, found: string | undefined) {
    super(
      `The launch role ${roleName} has ${
        found ? `the permissions boundary ${found}` : 'no permissions boundary'
      }, and launch roles of this catalog have ${wanted}. Set that on the role in IAM, or choose another name`,
    );
    // The status of an answer follows the name.
    this.name = 'ConflictError';
  }
}
