import {
  ConflictError,
  InputError,
  NotAllowedError,
  NotFoundError,
  ServiceUnavailableError,
  isError,
} from '@backstage/errors';

/**
 * What AWS said, as the `cause` of the error that the plugin throws. It is part of the HTTP answer, so it holds
 * nothing that the person may not see.
 */
export class AwsFailure extends Error {
  /** AWS's own name of the error, e.g. `ResourceNotFoundException`. */
  override readonly name: string;
  readonly requestId?: string;
  /** The same request may succeed later. */
  readonly retryable: boolean;
  /**
   * False when a change may have happened although no answer came: a time-out, a dropped connection, a 5xx, or any
   * answer to a repetition of a request whose own answer was lost. Such a change has to be looked up before it is
   * called failed.
   */
  readonly outcomeKnown: boolean;

  constructor(options: {
    name: string;
    message: string;
    requestId?: string;
    retryable: boolean;
    outcomeKnown: boolean;
  }) {
    super(options.message);
    this.name = options.name;
    if (options.requestId) this.requestId = options.requestId;
    this.retryable = options.retryable;
    this.outcomeKnown = options.outcomeKnown;
  }
}

type Kind =
  | 'not-found'
  | 'input'
  | 'conflict'
  | 'refused'
  | 'throttled'
  | 'credentials'
  | 'unavailable';

// The error names that the services document, and the ones they use without documenting them. A name that is not
// here is judged by its HTTP status.
const kindOfName: Record<string, Kind> = {
  ResourceNotFoundException: 'not-found',
  NoSuchEntityException: 'not-found',
  NoSuchEntity: 'not-found',
  ParameterNotFound: 'not-found',

  InvalidParametersException: 'input',
  InvalidInputException: 'input',
  ValidationException: 'input',
  ValidationError: 'input',
  InvalidParameterValue: 'input',

  DuplicateResourceException: 'conflict',
  ResourceInUseException: 'conflict',
  InvalidStateException: 'conflict',
  OperationNotSupportedException: 'conflict',
  TagOptionNotMigratedException: 'conflict',
  LimitExceededException: 'conflict',

  AccessDeniedException: 'refused',
  AccessDenied: 'refused',
  UnauthorizedOperation: 'refused',
  OptInRequired: 'refused',

  ThrottlingException: 'throttled',
  Throttling: 'throttled',
  TooManyRequestsException: 'throttled',
  RequestLimitExceeded: 'throttled',

  ExpiredToken: 'credentials',
  ExpiredTokenException: 'credentials',
  RequestExpired: 'credentials',
  InvalidClientTokenId: 'credentials',
  UnrecognizedClientException: 'credentials',
  AuthFailure: 'credentials',
  SignatureDoesNotMatch: 'credentials',
  InvalidSignatureException: 'credentials',
  IncompleteSignature: 'credentials',
  CredentialsProviderError: 'credentials',

  TimeoutError: 'unavailable',
  AbortError: 'unavailable',
};

const renewableSessionErrors = new Set([
  'ExpiredToken',
  'ExpiredTokenException',
  'RequestExpired',
  'InvalidClientTokenId',
  'UnrecognizedClientException',
  'AuthFailure',
]);

/** How often the SDK sent the request that ended with this error. */
export function attemptsOf(error: unknown): number {
  return metadataOf(error).attempts;
}

/** Whether a new role session may help: this one has run out, or AWS no longer knows it. */
export function isSessionOver(error: unknown): boolean {
  return isError(error) && renewableSessionErrors.has(error.name);
}

/**
 * Turns whatever an SDK call threw into an error of `@backstage/errors`, so that HTTP gets the right status: SDK
 * errors carry theirs where Backstage does not look.
 *
 * @param call - the call as IAM names it, e.g. `servicecatalog:SearchProducts`
 * @param before - attempts without an answer before those that the error tells of
 */
export function translateAwsError(
  error: unknown,
  call: string,
  before = 0,
): Error {
  const name = isError(error) ? error.name : 'Error';
  const message = isError(error) ? error.message : String(error);
  const metadata = metadataOf(error);
  const kind = kindOfName[name] ?? kindOfStatus(metadata.httpStatusCode);
  const cause = new AwsFailure({
    name,
    message: message || name,
    requestId: metadata.requestId,
    retryable: kind === 'throttled' || kind === 'unavailable',
    outcomeKnown: isOutcomeKnown(kind, before + metadata.attempts),
  });
  switch (kind) {
    case 'not-found':
      return new NotFoundError(`AWS knows no such thing (${call})`, cause);
    case 'input':
      return new InputError(`AWS does not accept the request (${call})`, cause);
    case 'conflict':
      return new ConflictError(`AWS cannot do this now (${call})`, cause);
    case 'refused':
      return new NotAllowedError(`AWS refuses ${call}`, cause);
    case 'throttled':
      return new ServiceUnavailableError(
        `AWS takes no more requests of this account for the moment (${call})`,
        cause,
      );
    case 'credentials':
      return new ServiceUnavailableError(
        `AWS does not accept the portal's credentials (${call})`,
        cause,
      );
    default:
      return new ServiceUnavailableError(
        `AWS does not answer (${call})`,
        cause,
      );
  }
}

/** The `AwsFailure` behind an error, however deep. */
export function awsFailureOf(error: unknown): AwsFailure | undefined {
  let node = error;
  while (isError(node)) {
    if (node instanceof AwsFailure) return node;
    node = node.cause;
  }
  return undefined;
}

const KINDS_OF_ERROR = [
  NotFoundError,
  InputError,
  ConflictError,
  NotAllowedError,
  ServiceUnavailableError,
];

/**
 * The same error in other words of AWS, for those that must not go on as they are: the message of an error of
 * `@backstage/errors` repeats that of its cause.
 */
export function rephrased(
  error: Error,
  rephrase: (message: string) => string,
): Error {
  const failure = awsFailureOf(error);
  const message = failure && rephrase(failure.message);
  if (!failure || message === undefined || message === failure.message) {
    return error;
  }
  const Same = KINDS_OF_ERROR.find(kind => error instanceof kind) ?? InputError;
  return new Same(
    'AWS does not accept the request',
    new AwsFailure({ ...failure, name: failure.name, message }),
  );
}

function kindOfStatus(status: number | undefined): Kind {
  if (status === undefined || status >= 500) return 'unavailable';
  if (status === 404) return 'not-found';
  if (status === 401 || status === 403) return 'refused';
  if (status === 409) return 'conflict';
  if (status === 429) return 'throttled';
  return 'input';
}

function isOutcomeKnown(kind: Kind, attempts: number): boolean {
  // What AWS says to a retry says nothing about the attempt before it, whose answer may have been lost: what was made
  // then is a name that is taken now, and what was deleted is not there any more.
  return kind !== 'unavailable' && attempts <= 1;
}

function metadataOf(error: unknown): {
  httpStatusCode?: number;
  requestId?: string;
  attempts: number;
} {
  const metadata =
    isError(error) && typeof error.$metadata === 'object'
      ? (error.$metadata as Record<string, unknown> | null)
      : undefined;
  return {
    httpStatusCode: asNumber(metadata?.httpStatusCode),
    requestId:
      typeof metadata?.requestId === 'string' ? metadata.requestId : undefined,
    attempts: asNumber(metadata?.attempts) ?? 1,
  };
}

function asNumber(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}
