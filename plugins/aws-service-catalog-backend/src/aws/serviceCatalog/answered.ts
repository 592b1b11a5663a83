import { ServiceUnavailableError } from '@backstage/errors';

/**
 * A member that AWS always answers, although the SDK types every member as optional.
 *
 * @throws ServiceUnavailableError when it is missing after all
 */
export function answered<T>(value: T | undefined, member: string): T {
  if (value === undefined) {
    throw new ServiceUnavailableError(`AWS answered without ${member}`);
  }
  return value;
}
