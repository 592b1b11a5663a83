import { ConflictError } from '@backstage/errors';
import type { PublicationWithdrawal } from 'backstage-plugin-aws-service-catalog-common';
import type { AwsAccess } from '../aws/AwsAccess';
import { targetOfCatalog } from '../catalogs/Catalog';
import { isMade } from './PublicationProgress';
import { runningProducts } from './runningProducts';
import { type PublishingParts, sceneOf } from './stepContext';
import { steps } from './steps/steps';
import type { StoredPublication } from './StoredPublication';

/** What taking a publication back would do, and whether it may. */
export class Withdrawals {
  readonly #aws: AwsAccess;
  readonly #parts: Pick<PublishingParts, 'catalogs' | 'teamById'>;

  constructor(options: Pick<PublishingParts, 'aws' | 'catalogs' | 'teamById'>) {
    this.#aws = options.aws;
    this.#parts = options;
  }

  async preview(
    publication: StoredPublication,
  ): Promise<PublicationWithdrawal> {
    const { planned } = await sceneOf(this.#parts, publication);
    const makers = publication.progress.steps.flatMap(step => {
      const plan = planned.find(({ id }) => id === step.id);
      return plan && steps[plan.kind].takeBack && step.takenBack !== 'done'
        ? [{ step, plan }]
        : [];
    });
    const toRemoval = ({ step, plan }: (typeof makers)[number]) => ({
      step: step.id,
      text: [plan.title, ...step.evidence.map(({ id }) => id)].join(': '),
    });
    return {
      removed: makers
        .filter(({ step }) => isMade(step))
        .map(toRemoval)
        .reverse(),
      kept: makers
        .filter(({ step }) => !isMade(step) && step.state === 'done')
        .map(toRemoval),
      running: await this.#running(publication),
    };
  }

  /** @throws ConflictError - names what runs */
  async requireNothingRuns(publication: StoredPublication): Promise<void> {
    const running = await this.#running(publication);
    if (running.length === 0) return;
    const names = running.slice(0, 5).map(({ name }) => name);
    throw new ConflictError(
      `${running.length} provisioned products of it run (${names.join(', ')}${
        running.length > names.length ? ', …' : ''
      }). They would go on without their product. Confirm to take it back all the same.`,
    );
  }

  async #running(publication: StoredPublication) {
    const productId = publication.progress.steps.find(
      ({ id }) => id === 'product',
    )?.facts.productId;
    if (!productId) return [];
    const { catalog, spokes } = await sceneOf(this.#parts, publication);
    const running = await Promise.all(
      [catalog, ...spokes].map(one =>
        runningProducts(
          { catalog: one, reader: this.#aws.reader(targetOfCatalog(one)) },
          productId,
        ),
      ),
    );
    return running.flat();
  }
}
