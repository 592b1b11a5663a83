import { createHash, randomUUID } from 'node:crypto';
import { ConflictError, NotFoundError } from '@backstage/errors';
import type {
  PublicationAnswers,
  PublicationResumption,
  PublicationWithdrawal,
} from 'backstage-plugin-aws-service-catalog-common';
import type { CatalogSession } from '../catalogs/Catalogs';
import { sortKeys } from '../json';
import { checkAdoption } from './checkAdoption';
import { checkAnswers } from './checkAnswers';
import { begin, isUnderWay, resumes, withdraws } from './PublicationProgress';
import type { PublicationChange, PublicationStore } from './PublicationStore';
import type { PublicationRunner } from './PublicationRunner';
import { requireAsRead } from './requireAsRead';
import { resumedAnswers } from './resumedAnswers';
import { type PublishingParts, sceneOf, spokesStay } from './stepContext';
import { steps } from './steps/steps';
import type { StoredPublication } from './StoredPublication';
import type { Withdrawals } from './Withdrawals';

/** What people do with publications: begin one, look at it, resume it, take it back. */
export class Publications {
  readonly #store: PublicationStore;
  readonly #runner: Pick<PublicationRunner, 'carryOn'>;
  readonly #parts: Pick<PublishingParts, 'catalogs' | 'teamById'>;
  readonly #withdrawals: Withdrawals;

  constructor(options: {
    store: PublicationStore;
    runner: Pick<PublicationRunner, 'carryOn'>;
    parts: Pick<PublishingParts, 'catalogs' | 'teamById'>;
    withdrawals: Withdrawals;
  }) {
    this.#store = options.store;
    this.#runner = options.runner;
    this.#parts = options.parts;
    this.#withdrawals = options.withdrawals;
  }

  /**
   * Begins a publication. The same key with the same answers is the same publication.
   *
   * @throws InputError - an answer does not fit; ConflictError - the key was used with other answers
   */
  async create(
    session: CatalogSession,
    idempotencyKey: string,
    answers: PublicationAnswers,
  ): Promise<StoredPublication> {
    const { catalog, person } = session;
    await this.#check(session, answers);
    const at = new Date();
    const request = {
      id: randomUUID(),
      catalogId: catalog.id,
      accountId: catalog.accountId,
      region: catalog.region,
      requestedBy: person.entityRef,
      requestedAt: at,
      idempotencyKey,
      digest: digestOf({ catalog: catalog.id, answers }),
    };
    const { planned } = await sceneOf(this.#parts, { request, answers });
    const { publication, created } = await this.#store.create(request, {
      answers,
      actor: actorOf(session),
      progress: begin(planned.map(({ id }) => id)),
      at,
    });
    if (publication.request.digest !== request.digest) {
      throw new ConflictError(
        'This Idempotency-Key was used for another publication; choose a new one',
      );
    }
    if (created) this.#go(publication);
    return publication;
  }

  /** @throws NotFoundError - the catalog has no such publication */
  async get(catalogId: string, id: string): Promise<StoredPublication> {
    const publication = await this.#store.get(id);
    if (publication?.request.catalogId !== catalogId) {
      throw new NotFoundError(
        `There is no publication '${id}' in the catalog '${catalogId}'`,
      );
    }
    return publication;
  }

  /**
   * Goes on with a publication that failed or is blocked, in the name of whoever asks.
   *
   * @throws ConflictError - it does not wait for anybody, somebody has changed it since it was read, or a step that is
   * done rests on an answer that has changed
   */
  async resume(
    session: CatalogSession,
    publication: StoredPublication,
    resumption: PublicationResumption,
  ): Promise<StoredPublication> {
    const { progress, answers: before } = publication;
    if (progress.state !== 'failed' && progress.state !== 'blocked') {
      throw new ConflictError(
        `The publication is ${progress.state}; only one that failed or is blocked can be resumed`,
      );
    }
    requireAsRead(publication, resumption);
    const answers = resumption.answers ?? before;
    await this.#check(session, answers);
    const { request } = publication;
    const [was, is] = await Promise.all([
      // A spoke that is gone can be left out.
      sceneOf(
        this.#parts,
        { request, answers: before, progress },
        { lenient: true },
      ),
      sceneOf(this.#parts, { request, answers }),
    ]);
    spokesStay(is.spokes, progress.steps);
    const outdated = resumedAnswers(publication, answers, {
      was: was.planned,
      is: is.planned,
    });
    return this.#change(session, publication, {
      answers,
      progress: resumes(
        progress,
        is.planned.map(({ id }) => id),
        outdated,
      ),
    });
  }

  /** What taking a publication back would do. */
  async withdrawal(
    publication: StoredPublication,
  ): Promise<PublicationWithdrawal> {
    return this.#withdrawals.preview(publication);
  }

  /**
   * Takes a publication back, in the name of whoever asks.
   *
   * @throws ConflictError - it is under way or gone already, or products of it run and that is not confirmed
   */
  async withdraw(
    session: CatalogSession,
    publication: StoredPublication,
    confirm: boolean,
  ): Promise<StoredPublication> {
    const { progress } = publication;
    if (isUnderWay(progress) || progress.state === 'withdrawn') {
      throw new ConflictError(
        `The publication is ${progress.state}; it cannot be taken back now`,
      );
    }
    if (!confirm) await this.#withdrawals.requireNothingRuns(publication);
    const { planned } = await sceneOf(this.#parts, publication, {
      withdrawing: true,
    });
    const isPlanned = new Set(planned.map(({ id }) => id));
    const gone = progress.steps.filter(({ id }) => !isPlanned.has(id));
    const makes = planned.filter(({ kind }) => steps[kind].takeBack);
    return this.#change(session, publication, {
      answers: publication.answers,
      progress: withdraws(
        progress,
        new Set(makes.map(({ id }) => id)),
        new Set(gone.map(({ id }) => id)),
      ),
    });
  }

  async #change(
    session: CatalogSession,
    publication: StoredPublication,
    change: Pick<PublicationChange, 'answers' | 'progress'>,
  ): Promise<StoredPublication> {
    const changed = await this.#store.change(publication, {
      ...change,
      actor: actorOf(session),
      at: new Date(),
    });
    if (!changed) {
      throw new ConflictError(
        'Somebody else has just changed the publication; look at it again',
      );
    }
    this.#go(changed);
    return changed;
  }

  /** It is recorded: should this process die, another one carries it on. */
  #go(publication: StoredPublication): void {
    void this.#runner.carryOn(publication, { asked: true });
  }

  async #check(
    { catalog, reader }: CatalogSession,
    answers: PublicationAnswers,
  ): Promise<void> {
    const { catalogs, teamById } = this.#parts;
    const teams = await Promise.all(answers.teams.map(id => teamById(id)));
    checkAnswers(answers, catalog, {
      catalogById: id => catalogs.byId(id),
      teams: teams.filter(team => team !== undefined),
    });
    await checkAdoption(reader, answers.source);
  }
}

function actorOf({ person }: CatalogSession) {
  return { entityRef: person.entityRef, sessionName: person.sessionName };
}

function digestOf(asked: object): string {
  return createHash('sha256')
    .update(JSON.stringify(asked, sortKeys))
    .digest('hex');
}
