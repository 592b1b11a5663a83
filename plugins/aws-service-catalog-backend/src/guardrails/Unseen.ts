import { NotAllowedError, toError } from '@backstage/errors';
import { awsFailureOf } from '../aws/errors';

/** Collects what could not be looked at, in sentences: what is not seen is said, and never passes for seen. */
export class Unseen {
  readonly #sentences = new Set<string>();

  get sentences(): string[] {
    return [...this.#sentences];
  }

  add(sentence: string): void {
    this.#sentences.add(sentence);
  }

  /** What is left out because there is so much of it; nothing is said when nothing is. */
  beyond(what: string, leftOut: readonly string[]): void {
    if (leftOut.length > 0) {
      this.add(
        `${what}, so many that these were not tried: ${leftOut.join(', ')}.`,
      );
    }
  }

  /**
   * What a read brings; nothing, and a sentence, when AWS refuses it or does not answer.
   *
   * @param what - in words, e.g. `The policies of the role`
   * @throws the error itself, when it is not AWS that failed
   */
  async tryRead<T>(what: string, read: Promise<T>): Promise<T | undefined> {
    try {
      return await read;
    } catch (error) {
      this.add(`${what} could not be read: ${whyUnread(error)}`);
      return undefined;
    }
  }

  /**
   * The same for several places; one sentence tells of all those that answer alike.
   *
   * @returns what was read, by place
   */
  async tryEach<T>(
    what: string,
    places: readonly string[],
    read: (place: string) => Promise<T>,
  ): Promise<Map<string, T>> {
    const unread = new Map<string, string[]>();
    const values = await Promise.all(
      places.map(async (place): Promise<[string, T][]> => {
        try {
          return [[place, await read(place)]];
        } catch (error) {
          const why = whyUnread(error);
          unread.set(why, [...(unread.get(why) ?? []), place]);
          return [];
        }
      }),
    );
    for (const [why, there] of unread) {
      this.add(`${what} in ${there.join(', ')} could not be read: ${why}`);
    }
    return new Map(values.flat());
  }
}

/** @throws the error itself, when it is not AWS that failed */
function whyUnread(error: unknown): string {
  const failure = awsFailureOf(error);
  if (!failure) throw error;
  return error instanceof NotAllowedError
    ? failure.message
    : `${toError(error).message}.`;
}
