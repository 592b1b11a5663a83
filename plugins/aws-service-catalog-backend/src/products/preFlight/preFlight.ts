import { InputError, NotFoundError } from '@backstage/errors';
import type {
  ParameterValues,
  PreFlight,
  PreFlightRequest,
} from 'backstage-plugin-aws-service-catalog-common';
import { awsFailureOf } from '../../aws/errors';
import { InvalidFieldError } from '../../invalidField';
import type { TeamSession } from '../../teams/Teams';
import type { ReadSession } from '../ProductReads';
import {
  type FormCore,
  type LaunchFormSources,
  getFormCore,
} from '../getLaunchForm';
import { validateParameters } from '../validateParameters';
import { validateTags } from '../validateTags';
import { type Check, checkNamed, whyUnknown } from './check';
import { checkLaunchRole } from './checkLaunchRole';
import { checkName } from './checkName';
import { checkPermissions } from './checkPermissions';

/** What pre-flight needs besides what forms need. */
export interface PreFlightSources extends LaunchFormSources {
  /** What stands in the way of an operation on a provisioned product now; `undefined` when nothing does. */
  problemNow(
    session: PreFlightSession,
    operation: Exclude<PreFlightRequest['operation'], 'provision'>,
    item: { id: string; name: string; status: string },
  ): Promise<string | undefined>;
}

/** Where the checks are made, and for which team. */
export type PreFlightSession = ReadSession & Pick<TeamSession, 'team'>;

// Somebody who has just had something put right checks again at once; a few seconds spare AWS the impatient.
const MAX_AGE_MS = 5_000;

const path = checkNamed('launch-path', 'The launch path may be used');
const parameters = checkNamed('parameters', 'The values fit the template');
const tagOptions = checkNamed('tag-options', 'The tags agree');
const idle = checkNamed(
  'no-operation-running',
  'Nothing else is running on it',
);

/** Makes every check that can be made before a launch, an update or a termination is sent. Changes nothing. */
export async function preFlight(
  sources: PreFlightSources,
  session: PreFlightSession,
  request: PreFlightRequest,
): Promise<PreFlight> {
  const groups = await Promise.all([
    request.operation === 'terminate'
      ? []
      : checkForm(sources, session, request),
    request.operation === 'provision'
      ? checkName(session, request.name)
      : checkIdle(sources, session, request),
  ]);
  const checks = groups.flat();
  return {
    checks,
    blocked: checks.some(({ status }) => status === 'blocked'),
  };
}

async function checkForm(
  sources: PreFlightSources,
  session: ReadSession,
  request: PreFlightRequest,
): Promise<Check[]> {
  let form: FormCore;
  try {
    form = await getFormCore(
      sources,
      session,
      {
        productId: await productOf(sources, session, request),
        versionId: request.versionId,
        pathId: request.pathId,
        provisionedProductId: request.provisionedProductId,
      },
      { maxAge: MAX_AGE_MS },
    );
  } catch (error) {
    if (error instanceof InvalidFieldError && error.field === 'productId') {
      throw error;
    }
    return [withoutForm(error)];
  }
  const [role, types] = await Promise.all([
    checkLaunchRole(session, form.launchRole),
    resourceTypes(sources, session, form),
  ]);
  return [
    checkPath(form),
    ...role.checks,
    await checkPermissions(session, {
      operation: request.operation === 'update' ? 'update' : 'provision',
      roleArn: role.roleArn,
      resourceTypes: types,
    }),
    checkParameters(form, request.parameters ?? {}),
    checkTagOptions(form, request),
  ];
}

async function resourceTypes(
  { resources }: PreFlightSources,
  session: ReadSession,
  form: FormCore,
): Promise<string[] | undefined> {
  try {
    const found = await resources.of(session, form);
    return found?.map(({ type }) => type);
  } catch (error) {
    if (!awsFailureOf(error)) throw error;
    return undefined;
  }
}

async function productOf(
  { provisioned }: PreFlightSources,
  session: ReadSession,
  { operation, productId, provisionedProductId }: PreFlightRequest,
): Promise<string> {
  if (productId) return productId;
  if (operation === 'update' && provisionedProductId) {
    const { value } = await provisioned.item(session, provisionedProductId);
    return value.item.productId;
  }
  throw new InvalidFieldError(
    'productId',
    `productId is missing; ${operation} needs it`,
  );
}

/** Without a form nothing else can be looked at; what stands in its way says more than a row of unknowns. */
function withoutForm(error: unknown): Check {
  if (error instanceof InvalidFieldError) {
    return path.blocked(error.message, 'you', 'Choose a launch path.');
  }
  if (error instanceof NotFoundError || error instanceof InputError) {
    return path.blocked(
      error.message,
      'platform-team',
      'Choose another version or path, or ask the platform team to bring it back.',
    );
  }
  return path.unknown(
    whyUnknown(error, 'servicecatalog:DescribeProvisioningParameters'),
  );
}

function checkPath(form: FormCore): Check {
  return form.problem === undefined
    ? path.ok(form.pathName)
    : path.blocked(
        form.problem,
        'platform-team',
        'Add a LAUNCH constraint to the product in this portfolio.',
      );
}

function checkParameters(form: FormCore, given: ParameterValues): Check {
  const problems = validateParameters(
    form,
    { ...form.values, ...given },
    form.kept,
  );
  return problems.length === 0
    ? parameters.ok()
    : parameters.blocked(
        problems.map(({ message }) => message).join('. '),
        'you',
        'Change the values.',
      );
}

function checkTagOptions(form: FormCore, request: PreFlightRequest): Check {
  const conflicts = form.tagOptions.filter(({ conflict }) => conflict);
  if (conflicts.length > 0) {
    const keys = conflicts.map(({ key }) => key).join(', ');
    return tagOptions.blocked(
      `The portfolio and the product allow no common value for ${keys}.`,
      'platform-team',
      `Give portfolio and product a common TagOption for ${keys}.`,
    );
  }
  // An update without tags leaves them as they are.
  if (request.operation === 'update' && !request.tags) return tagOptions.ok();
  const problems = validateTags(form.tagOptions, request.tags ?? []);
  return problems.length === 0
    ? tagOptions.ok()
    : tagOptions.blocked(
        problems.map(({ message }) => message).join('. '),
        'you',
        'Change the tags.',
      );
}

async function checkIdle(
  sources: PreFlightSources,
  session: PreFlightSession,
  request: PreFlightRequest,
): Promise<Check> {
  if (!request.provisionedProductId) {
    throw new InvalidFieldError(
      'provisionedProductId',
      `provisionedProductId is missing; ${request.operation} needs it`,
    );
  }
  try {
    const { value } = await sources.provisioned.item(
      session,
      request.provisionedProductId,
      { refresh: true },
    );
    const problem = await sources.problemNow(
      session,
      request.operation === 'update' ? 'update' : 'terminate',
      { ...value.item, id: request.provisionedProductId },
    );
    return problem
      ? idle.blocked(problem, 'nobody-yet', 'Wait, then try again.')
      : idle.ok();
  } catch (error) {
    if (error instanceof NotFoundError) {
      return idle.blocked(
        'It is not there any more.',
        'nobody-yet',
        'There is nothing left to do.',
      );
    }
    return idle.unknown(
      whyUnknown(error, 'servicecatalog:DescribeProvisionedProduct'),
    );
  }
}
