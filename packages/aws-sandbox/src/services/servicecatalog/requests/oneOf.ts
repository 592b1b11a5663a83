import { invalidParameters } from './errors';

/**
 * Most things can be named by id or by name; exactly one of the two must be given.
 *
 * @throws InvalidParametersException naming both members
 */
export function requireOneOf(
  idMember: string,
  id: string | undefined,
  nameMember: string,
  name: string | undefined,
): void {
  if (id !== undefined && name !== undefined) {
    throw invalidParameters(
      `You must provide either ${idMember} or ${nameMember}, but not both.`,
    );
  }
  if (id === undefined && name === undefined) {
    throw invalidParameters(
      `You must provide either ${idMember} or ${nameMember}.`,
    );
  }
}
