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
      const failure = awsFailureOf(error);
      if (!failure) throw error;
      this.add(
        error instanceof NotAllowedError
          ? `${what} could not be read: ${failure.message}`
          : `${what} could not be read: ${toError(error).message}.`,
      );
      return undefined;
    }
  }
}
