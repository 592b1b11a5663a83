import type { Meanings } from '../inWords';

/** What AWS's refusals of a share mean. */
export const shareMeanings: Meanings = {
  InvalidStateException:
    'AWS is busy with another share of this account, and takes one after the other; try again in a moment',
  OperationNotSupportedException: {
    field: 'type',
    text: 'Sharing with an organization needs the management account, or one that it has made a delegated administrator, and Service Catalog trusted in AWS Organizations',
  },
  InvalidParametersException: {
    field: 'recipient',
    text: 'AWS does not take this recipient',
  },
};
