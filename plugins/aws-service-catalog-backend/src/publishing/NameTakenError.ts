import { ConflictError } from '@backstage/errors';

/** Another publication of a product of this name has not come to its end. */
export class NameTakenError extends ConflictError {
  constructor(productName: string) {
    super(
      `Another publication of '${productName}' is under way in this catalog, or waits for somebody; resume it or take it back first`,
    );
    // The status of an answer follows the name.
    this.name = 'ConflictError';
  }
}
