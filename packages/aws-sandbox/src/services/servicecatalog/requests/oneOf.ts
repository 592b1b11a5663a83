import { invalidParameters } from './errors';

/** How a request calls the two members that name a thing. */
export interface NamingMembers {
  id: string;
  name: string;
}

/**
 * Most things can be named by id or by name; exactly one of the two must be given.
 *
 * @throws InvalidParametersException naming both members
 */
export function requireOneOf(
  members: NamingMembers,
  given: { id?: string; name?: string },
): void {
  if (given.id !== undefined && given.name !== undefined) {
    throw invalidParameters(
      `You must provide either ${members.id} or ${members.name}, but not both.`,
    );
  }
  if (given.id === undefined && given.name === undefined) {
    throw invalidParameters(
      `You must provide either ${members.id} or ${members.name}.`,
    );
  }
}
