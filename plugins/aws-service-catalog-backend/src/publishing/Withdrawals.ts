import { ConflictError } from '@backstage/errors';
import type {
  PublicationRemoval,
  PublicationWithdrawal,
} from 'backstage-plugin-aws-service-catalog-common';
import { targetOfCatalog } from '../catalogs/Catalog';
import type { PlannedStep } from './planSteps';
import { SPOKE_GONE, isMade } from './PublicationProgress';
import { runningProducts } from './runningProducts';
import {
  type PublicationScene,
  type PublishingParts,
  sceneOf,
  stepContext,
} from './stepContext';
import { steps } from './steps/steps';
import type { StoredPublication } from './StoredPublication';

/** Milliseconds in which a step finds out whether it keeps what it has made. */
const READ_MS = 120_000;

/** What taking a publication back would do, and whether it may. */
export class Withdrawals {
  readonly #parts: PublishingParts;

  constructor(parts: PublishingParts) {
    this.#parts = parts;
  }

  async preview(
    publication: StoredPublication,
  ): Promise<PublicationWithdrawal> {
    const scene = await sceneOf(this.#parts, publication, {
      withdrawing: true,
    });
    const makers = publication.progress.steps.flatMap(step => {
      const plan = scene.planned.find(({ id }) => id === step.id);
      const makes = plan ? steps[plan.kind].takeBack : isMade(step);
      return makes && step.takenBack !== 'done' ? [{ step, plan }] : [];
    });
    const removed: PublicationRemoval[] = [];
    const kept: PublicationRemoval[] = [];
    for (const { step, plan } of makers) {
      const text = [
        plan?.title ?? step.id,
        ...step.evidence.map(({ id }) => id),
      ].join(': ');
      const reason = isMade(step)
        ? await this.#reasonToKeep(scene, publication, plan)
        : undefined;
      if (reason !== undefined) {
        kept.push({ step: step.id, text: `${text}. ${reason}` });
      } else if (isMade(step)) {
        removed.unshift({ step: step.id, text });
      } else if (step.state === 'done') {
        kept.push({ step: step.id, text });
      }
    }
    return { removed, kept, running: await this.#running(publication) };
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

  async #reasonToKeep(
    scene: PublicationScene,
    publication: StoredPublication,
    planned: PlannedStep | undefined,
  ): Promise<string | undefined> {
    if (!planned) return SPOKE_GONE;
    const ctx = stepContext(this.#parts, scene, publication, {
      planned,
      note: async () => {},
      signal: AbortSignal.timeout(READ_MS),
    });
    return steps[planned.kind].keeps?.(ctx);
  }

  async #running(publication: StoredPublication) {
    const productId = publication.progress.steps.find(
      ({ id }) => id === 'product',
    )?.facts.productId;
    if (!productId) return [];
    const { catalog, spokes } = await sceneOf(this.#parts, publication, {
      withdrawing: true,
    });
    const running = await Promise.all(
      [catalog, ...spokes].map(one =>
        runningProducts(
          {
            catalog: one,
            reader: this.#parts.aws.reader(targetOfCatalog(one)),
          },
          productId,
        ),
      ),
    );
    return running.flat();
  }
}
