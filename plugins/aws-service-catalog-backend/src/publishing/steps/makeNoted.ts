import { awsFailureOf } from '../../aws/errors';
import { type Facts, MADE } from '../PublicationProgress';
import type { StepContext } from './Step';

/**
 * Makes something under a name that is noted before, so that it is known as the publication's own should the process die
 * before it hears from AWS. When AWS has certainly refused, the note goes again: what somebody else makes under the name
 * later is theirs.
 */
export async function makeNoted<T>(
  { note }: Pick<StepContext, 'note'>,
  name: Facts,
  make: () => Promise<T>,
  /** What the step had made before. */
  before: Facts = {},
): Promise<T> {
  const facts: Facts = { ...MADE, ...name };
  await note(facts);
  try {
    return await make();
  } catch (error) {
    if (awsFailureOf(error)?.outcomeKnown) {
      await note({
        ...Object.fromEntries(Object.keys(facts).map(fact => [fact, ''])),
        ...before,
      });
    }
    throw error;
  }
}
