import { ConflictError } from '@backstage/errors';
import type {
  PublicationRemoval,
  PublicationWithdrawal,
} from 'backstage-plugin-aws-service-catalog-common';
import { targetOfCatalog } from '../catalogs/Catalog';
import type { PlannedStep } from './planSteps';
import { SPOKE_GONE, type StepProgress, isMade } from './PublicationProgress';
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
      const title = plan?.title ?? step.id;
      const found = step.evidence.map(({ id }) => id);
      if (!isMade(step)) {
        if (step.state === 'done') kept.push(removal(step, title, found));
        continue;
      }
      for (const { name, reason } of await this.#fates(
        scene,
        publication,
        plan,
      )) {
        const ids = name ? [name] : found;
        if (reason === undefined) removed.unshift(removal(step, title, ids));
        else kept.push(removal(step, title, ids, reason));
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

  /** What becomes of each thing that a step has made: why it stays, or nothing when it goes. */
  async #fates(
    scene: PublicationScene,
    publication: StoredPublication,
    planned: PlannedStep | undefined,
  ): Promise<{ name: string; reason: string | undefined }[]> {
    if (!planned) return [{ name: '', reason: SPOKE_GONE }];
    const ctx = stepContext(this.#parts, scene, publication, {
      planned,
      note: async () => {},
      signal: AbortSignal.timeout(READ_MS),
    });
    const { made, keeps } = steps[planned.kind];
    const fates = [];
    for (const name of (await made?.(ctx)) ?? ['']) {
      fates.push({ name, reason: await keeps?.(ctx, name) });
    }
    return fates;
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

function removal(
  { id }: Pick<StepProgress, 'id'>,
  title: string,
  ids: readonly string[],
  reason?: string,
): PublicationRemoval {
  const text = [title, ...ids].join(': ');
  return { step: id, text: reason ? `${text}. ${reason}` : text };
}
