import type { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import { targetOfCatalog } from '../catalogs/Catalog';
import type { StillCurates } from '../catalogs/stillCurates';
import { type ActorCheck, actorCheck, hasLeft } from './actorCheck';
import type { AuditPublication } from './auditPublications';
import { mayGoBetter, problemOf } from './problemOf';
import {
  type Facts,
  type PublicationProgress,
  type StepOutcome,
  type StepProgress,
  type TakeBackOutcome,
  isUnderWay,
  nextStep,
  nextTakeBack,
  stepEnds,
  stepForgets,
  stepKeeps,
  stepNotes,
  stepStarts,
  takeBackEnds,
  takeBackStarts,
} from './PublicationProgress';
import type { PublicationStore } from './PublicationStore';
import {
  type PublicationScene,
  type PublishingParts,
  catalogOf,
  sceneOf,
  stepContext,
  whereIs,
} from './stepContext';
import type { StepContext } from './steps/Step';
import { steps } from './steps/steps';
import { takenBackBy } from './steps/takenBackBy';
import type { StoredPublication } from './StoredPublication';

/** How often a step is begun before it counts as failed. */
const MOST_ATTEMPTS = 5;
const PAUSE_MS = 2_000;

/** Somebody else has taken the publication over. */
class LostClaimError extends Error {}

/**
 * Carries publications on, step by step. A publication belongs to whoever holds its claim; what a step learns is
 * written down before the next one begins, and what it is about to make before it is made. So whoever takes it up after
 * a crash goes on where it was.
 */
export class PublicationRunner {
  readonly #store: PublicationStore;
  readonly #parts: PublishingParts;
  readonly #audit: AuditPublication;
  readonly #stillCurates: StillCurates;
  readonly #changed: (scene: PublicationScene) => Promise<void>;
  readonly #leaseMs: number;
  readonly #stepMs: number;
  readonly #signal: AbortSignal;
  readonly #now: () => Date;
  readonly #logger: LoggerService;

  constructor(
    options: PublishingParts & {
      store: PublicationStore;
      audit: AuditPublication;
      stillCurates: StillCurates;
      /** Lets everybody see what has changed. */
      changed: (scene: PublicationScene) => Promise<void>;
      /** For how long a publication is held, in milliseconds; a step that goes on renews it. */
      leaseMs: number;
      /** Milliseconds for the calls of a step; shorter than the lease. */
      stepMs: number;
      /** Ends when the backend shuts down. */
      signal: AbortSignal;
      now: () => Date;
      logger: LoggerService;
    },
  ) {
    this.#parts = options;
    this.#store = options.store;
    this.#audit = options.audit;
    this.#stillCurates = options.stillCurates;
    this.#changed = options.changed;
    this.#leaseMs = options.leaseMs;
    this.#stepMs = options.stepMs;
    this.#signal = options.signal;
    this.#now = options.now;
    this.#logger = options.logger;
  }

  /**
   * Goes on with a publication until it has ended or needs somebody; never fails.
   *
   * @param asked - its actor has just asked for it
   */
  async carryOn(
    publication: StoredPublication,
    { asked = false } = {},
  ): Promise<void> {
    const mayGoOn = actorCheck(this.#stillCurates, asked);
    try {
      let held = await this.#store.claim(publication, {
        now: this.#now(),
        until: this.#lease(),
      });
      while (held && isUnderWay(held.progress) && !this.#signal.aborted) {
        held = await this.#advance(held, mayGoOn);
      }
    } catch (error) {
      if (error instanceof LostClaimError) return;
      this.#logger.warn(
        `Publication ${publication.request.id} could not be carried on`,
        toError(error),
      );
    }
  }

  async #advance(
    publication: StoredPublication,
    mayGoOn: ActorCheck,
  ): Promise<StoredPublication | undefined> {
    const { progress } = publication;
    const isForwards = progress.state === 'running';
    const step = isForwards ? nextStep(progress) : nextTakeBack(progress);
    if (!step) {
      const ended: PublicationProgress = {
        ...progress,
        state: isForwards ? 'succeeded' : 'withdrawn',
        endedAt: this.#now(),
      };
      return this.#write(publication, ended);
    }
    const started = await this.#write(
      publication,
      (isForwards ? stepStarts : takeBackStarts)(
        progress,
        step.id,
        this.#now(),
      ),
    );
    return isForwards
      ? this.#take(started, step, mayGoOn)
      : this.#takeBack(started, step, mayGoOn);
  }

  async #take(
    started: StoredPublication,
    { id, isOutdated }: StepProgress,
    mayGoOn: ActorCheck,
  ): Promise<StoredPublication | undefined> {
    return this.#perform(started, id, 'publication-step', {
      mayGoOn,
      perform: async (ctx, current) => {
        const { take, takeBack, retake } = steps[ctx.planned.kind];
        if (!isOutdated) return take(ctx);
        if (retake) return retake(ctx);
        // What stays is still its own: it may be what is wanted now.
        const stays = (await takeBack?.(ctx, ''))?.takenBack === 'kept';
        current.publication = await this.#write(
          current.publication,
          (stays ? stepKeeps : stepForgets)(current.publication.progress, id),
        );
        return take(stays ? ctx : { ...ctx, facts: {} });
      },
      failed: (problem): StepOutcome => ({ state: 'failed', ...problem }),
      end: (progress, outcome) => stepEnds(progress, id, outcome, this.#now()),
    });
  }

  async #takeBack(
    started: StoredPublication,
    { id }: StepProgress,
    mayGoOn: ActorCheck,
  ): Promise<StoredPublication | undefined> {
    return this.#perform(started, id, 'publication-take-back', {
      mayGoOn,
      perform: takenBackBy,
      failed: (problem): TakeBackOutcome => ({
        takenBack: 'failed',
        ...problem,
      }),
      end: (progress, outcome) =>
        takeBackEnds(progress, id, outcome, this.#now()),
    });
  }

  async #perform<Outcome extends object>(
    started: StoredPublication,
    id: string,
    eventId: Parameters<AuditPublication>[0],
    how: {
      mayGoOn: ActorCheck;
      perform: (
        ctx: StepContext,
        current: { publication: StoredPublication },
      ) => Promise<Outcome>;
      failed: (problem: ReturnType<typeof problemOf>) => Outcome;
      end: (
        progress: PublicationProgress,
        outcome: Outcome,
      ) => PublicationProgress;
    },
  ): Promise<StoredPublication | undefined> {
    const current = { publication: started };
    let outcome: Outcome;
    let scene: PublicationScene | undefined;
    try {
      scene = await sceneOf(this.#parts, started);
      outcome = (await how.mayGoOn(started.actor))
        ? await how.perform(this.#contextOf(scene, current, id), current)
        : how.failed(hasLeft(started.actor));
    } catch (error) {
      if (error instanceof LostClaimError) throw error;
      if (this.#signal.aborted) return undefined;
      const { progress } = current.publication;
      const attempts =
        progress.steps.find(step => step.id === id)?.attempts ?? 0;
      if (mayGoBetter(error) && attempts < MOST_ATTEMPTS) {
        await this.#pause(current.publication, attempts);
        return undefined;
      }
      outcome = how.failed(
        problemOf(
          error,
          scene
            ? targetOfCatalog(catalogOf(scene, id))
            : { ...started.request, roleName: '' },
        ),
      );
    }
    const ended = await this.#write(
      current.publication,
      how.end(current.publication.progress, outcome),
    );
    await this.#audit(eventId, ended, id);
    if (scene) await this.#changed(scene);
    return ended;
  }

  #contextOf(
    scene: PublicationScene,
    current: { publication: StoredPublication },
    id: string,
  ): StepContext {
    const planned = scene.planned.find(step => step.id === id);
    if (!planned) throw new Error(`There is no step ${id} any more`);
    return stepContext(this.#parts, scene, current.publication, {
      planned,
      signal: AbortSignal.any([
        this.#signal,
        AbortSignal.timeout(this.#stepMs),
      ]),
      note: async (facts: Facts) => {
        current.publication = await this.#write(
          current.publication,
          stepNotes(current.publication.progress, id, {
            ...facts,
            place: whereIs(scene, planned),
          }),
        );
      },
    });
  }

  /** Leaves a publication alone for a while; then whoever comes by takes it up again. */
  async #pause(
    { ...publication }: StoredPublication,
    attempts: number,
  ): Promise<void> {
    const at = this.#now();
    await this.#store.change(publication, {
      answers: publication.answers,
      actor: publication.actor,
      progress: publication.progress,
      at,
      claimedUntil: new Date(at.getTime() + attempts * PAUSE_MS),
    });
  }

  async #write(
    publication: StoredPublication,
    progress: PublicationProgress,
  ): Promise<StoredPublication> {
    const written = await this.#store.change(publication, {
      answers: publication.answers,
      actor: publication.actor,
      progress,
      at: this.#now(),
      claimedUntil: isUnderWay(progress) ? this.#lease() : undefined,
    });
    if (!written) throw new LostClaimError();
    return written;
  }

  #lease(): Date {
    return new Date(this.#now().getTime() + this.#leaseMs);
  }
}
