import { ConflictError, NotAllowedError } from '@backstage/errors';
import type {
  ParameterValues,
  ResumeRequest,
} from 'backstage-plugin-aws-service-catalog-common';
import { InvalidFieldError } from '../invalidField';
import { validateParameters } from '../products/validateParameters';
import type { TeamSession } from '../teams/Teams';
import type { LaunchSteps } from './LaunchSteps';
import type { LaunchSubmitter } from './LaunchSubmitter';
import { type ReadLaunchTerms, throwFirst } from './LaunchTerms';
import type { LaunchRequest, StoredLaunch } from './StoredLaunch';

/** Sends an interrupted launch again, with the secret values that were not kept. */
export class Resume {
  readonly #steps: LaunchSteps;
  readonly #submitter: LaunchSubmitter;
  readonly #terms: ReadLaunchTerms;
  readonly #now: () => Date;
  readonly #leaseMs: number;

  constructor(options: {
    steps: LaunchSteps;
    submitter: LaunchSubmitter;
    terms: ReadLaunchTerms;
    now: () => Date;
    leaseMs: number;
  }) {
    this.#steps = options.steps;
    this.#submitter = options.submitter;
    this.#terms = options.terms;
    this.#now = options.now;
    this.#leaseMs = options.leaseMs;
  }

  /**
   * @throws ConflictError - the launch does not wait for anything, or another operation is running meanwhile
   * @throws NotAllowedError - somebody else has requested it
   * @throws InvalidFieldError - a secret is missing, too many, or not as the template wants it
   */
  async by(
    session: TeamSession,
    launch: StoredLaunch,
    { secrets }: ResumeRequest,
  ): Promise<StoredLaunch> {
    const { request, progress } = launch;
    if (request.requestedBy !== session.person.entityRef) {
      throw new NotAllowedError(
        'Only the person who requested a launch can resume it: AWS records it as theirs',
      );
    }
    if (progress.state !== 'interrupted') {
      throw new ConflictError(
        `This launch is ${progress.state}; only an interrupted one can be resumed`,
      );
    }
    requireTheSecrets(request, secrets);
    await this.#requireValid(session, request, secrets);
    const until = new Date(this.#now().getTime() + this.#leaseMs);
    const { launch: resumed, taken } = await this.#steps.take(
      launch,
      { type: 'submitted' },
      'Resumed, sent to AWS',
      until,
    );
    // Of two clicks at once, one has taken the step; the other sees its result.
    return taken
      ? this.#submitter.resubmit(
          resumed,
          { reader: session.reader, actor: session.actor() },
          secrets,
        )
      : resumed;
  }

  /** Only what the secrets are wrong in is said: the rest was checked when the launch was requested. */
  async #requireValid(
    session: TeamSession,
    request: LaunchRequest,
    secrets: ParameterValues,
  ): Promise<void> {
    const { order, productId, versionId = '', pathId } = request;
    if (order.operation !== 'provision' && order.operation !== 'update') {
      return;
    }
    const terms = await this.#terms(session, { productId, versionId, pathId });
    const kept = order.operation === 'update' ? order.kept : [];
    const problems = validateParameters(
      terms,
      { ...order.parameters, ...secrets },
      kept,
    );
    throwFirst(
      problems
        .filter(({ field }) =>
          request.secretParameters.some(key => field === `parameters.${key}`),
        )
        .map(problem => ({
          ...problem,
          field: problem.field.replace('parameters.', 'secrets.'),
        })),
    );
  }
}

function requireTheSecrets(
  { secretParameters }: LaunchRequest,
  secrets: ParameterValues,
): void {
  const missing = secretParameters.find(key => !Object.hasOwn(secrets, key));
  if (missing) {
    throw new InvalidFieldError(
      `secrets.${missing}`,
      `${missing} is missing; enter it again`,
    );
  }
  const foreign = Object.keys(secrets).find(
    key => !secretParameters.includes(key),
  );
  if (foreign) {
    throw new InvalidFieldError(
      `secrets.${foreign}`,
      `${foreign} is not a secret of this launch; leave it out`,
    );
  }
}
