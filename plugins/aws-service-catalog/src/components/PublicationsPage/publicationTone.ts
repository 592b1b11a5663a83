import type {
  Publication,
  Tone,
} from 'backstage-plugin-aws-service-catalog-common';

/** The shape and colour of a publication's state. */
export const publicationTone: Record<Publication['state'], Tone> = {
  running: 'running',
  blocked: 'warning',
  failed: 'error',
  succeeded: 'ok',
  withdrawing: 'running',
  'withdrawal-failed': 'error',
  withdrawn: 'pending',
};

/** Whether it goes on without anybody doing anything, so that it is worth looking again soon. */
export const isUnderWay = ({ state }: Pick<Publication, 'state'>): boolean =>
  state === 'running' || state === 'withdrawing';
