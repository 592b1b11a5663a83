import type { Meanings } from '../inWords';

/** What AWS's refusals of a TagOption mean. */
export const tagOptionMeanings: Meanings = {
  DuplicateResourceException:
    'The library already has a TagOption of this key and value; make that one active if it is not',
  TagOptionNotMigratedException:
    'This account has not moved its TagOptions to the new library; an AWS administrator does that once in the Service Catalog console',
};
