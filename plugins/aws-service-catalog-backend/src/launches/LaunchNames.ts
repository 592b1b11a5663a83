import { ConflictError } from '@backstage/errors';
import { describeProvisionedProduct } from '../aws/serviceCatalog/describeProvisionedProduct';
import type { TeamSession } from '../teams/Teams';
import type { LaunchStore } from './LaunchStore';

/** Whether a name is among what is known to run, without asking AWS. */
export type IsNameListed = (
  session: TeamSession,
  name: string,
) => Promise<boolean>;

/** A name that is taken; `field` tells the HTTP client where to say so. */
class NameTakenError extends ConflictError {
  override readonly name = 'ConflictError';
  readonly field = 'name';
}

/** Names of provisioned products; an account holds each once per region. */
export class LaunchNames {
  readonly #store: LaunchStore;
  readonly #isListed: IsNameListed;

  constructor(options: { store: LaunchStore; isListed: IsNameListed }) {
    this.#store = options.store;
    this.#isListed = options.isListed;
  }

  /**
   * Refuses a name that is taken. AWS is asked only about a name that was seen before: that would cost every launch a
   * call, and AWS has the last word anyway, which then is told as any other refusal.
   *
   * @throws ConflictError with `field: 'name'`
   */
  async requireFree(session: TeamSession, name: string): Promise<void> {
    if (!(await this.#wasSeen(session, name))) {
      return;
    }
    const status = await statusOf(session, name);
    if (status) {
      throw new NameTakenError(
        status === 'ERROR'
          ? `The name '${name}' is held by a launch that failed; terminate it or choose another name`
          : `The name '${name}' is taken in this account; choose another`,
      );
    }
  }

  async #wasSeen(session: TeamSession, name: string): Promise<boolean> {
    const { accountId, region } = session.reader.target;
    return (
      (await this.#store.hasTakenName({ accountId, region, name })) ||
      this.#isListed(session, name)
    );
  }
}

/** Status of what has the name; undefined when nothing has it, or when AWS does not tell. */
async function statusOf(
  session: TeamSession,
  name: string,
): Promise<string | undefined> {
  try {
    const item = await describeProvisionedProduct(session.reader, { name });
    return item.status;
  } catch {
    return undefined;
  }
}
