import type { LoggerService } from '@backstage/backend-plugin-api';
import type {
  Publication,
  PublicationStep,
} from 'backstage-plugin-aws-service-catalog-common';
import { unlessAway } from '../../support/unlessAway';
import { type Patience, lookUntil } from '../../support/waiting';
import type { Curation } from './openCatalog';

/**
 * Waits until a publication has ended, and says in the log how far each step is.
 *
 * @param page - where it can be looked at, for when the task no longer does
 * @throws Error - it failed, needs a person, is not over in time, or the task is cancelled
 */
export async function followPublication(
  { publishing }: Pick<Curation, 'publishing'>,
  { catalog, id }: Pick<Publication, 'catalog' | 'id'>,
  options: Patience & { logger: LoggerService; page: string },
): Promise<Publication> {
  const { logger, page, minutes, signal } = options;
  const tell = teller(logger);
  const look = async () => {
    const publication = await unlessAway(
      () => publishing.getPublication(catalog, id, { signal }),
      { logger, signal },
    );
    publication?.steps.forEach(tell);
    return publication?.state === 'running' ? undefined : publication;
  };
  let publication: Publication | undefined;
  try {
    publication = await lookUntil(look, { minutes, signal });
  } catch (error) {
    if (signal?.aborted) {
      logger.warn(
        `No longer waiting, but the publication goes on. Follow it at ${page}`,
      );
    }
    throw error;
  }
  if (!publication) {
    throw new Error(
      `The publication is not over after ${minutes} minutes. It goes on; follow it at ${page}`,
    );
  }
  if (publication.state !== 'succeeded') {
    throw new Error(`${whyNot(publication)} See ${page}`);
  }
  return publication;
}

/** Says each step once for each state that it is seen in. */
function teller(logger: LoggerService): (step: PublicationStep) => void {
  const told = new Set<string>();
  return step => {
    const { id, state, title, message, evidence } = step;
    if (state === 'later' || told.has(`${id} ${state}`)) return;
    told.add(`${id} ${state}`);
    const things = evidence.map(one => `${one.label} ${one.id}`).join(', ');
    const line = [`${title}: ${state}`, things, message]
      .filter(Boolean)
      .join('. ');
    if (state === 'failed' || state === 'blocked') logger.warn(line);
    else logger.info(line);
  };
}

function whyNot({ state, steps }: Publication): string {
  const step = steps.find(one => one.state === state);
  return [
    step ? `${step.title}: ${step.message ?? state}` : `It is ${state}.`,
    step?.awsError && `AWS says: ${step.awsError.message}`,
    step?.fix?.text,
  ]
    .filter(Boolean)
    .join(' ');
}
