import { InvalidFieldError } from '../../invalidField';

/**
 * The full entity ref of a user as somebody has written it, in lower case as the software catalog has it.
 *
 * @param field - what it was given in
 * @throws InvalidFieldError - it is none
 */
export function readUserRef(field: string, text: string): string {
  const ref = text.toLowerCase();
  if (!/^user:[^/:]+\/[^/:]+$/.test(ref)) {
    throw new InvalidFieldError(
      field,
      `person '${text}' is not the full entity ref of a user, e.g. user:default/jane`,
    );
  }
  return ref;
}
