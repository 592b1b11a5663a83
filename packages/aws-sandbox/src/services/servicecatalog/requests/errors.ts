import { AwsError } from '../../../core/AwsError';

/** Bad, missing or ambiguous input; also a name in use. */
export function invalidParameters(message: string): AwsError {
  return new AwsError('InvalidParametersException', message);
}

/** Missing, or not visible to the caller: the service does not tell the two apart. */
export function notFound(message: string): AwsError {
  return new AwsError('ResourceNotFoundException', message);
}

/** The same association, constraint or TagOption is there already. */
export function duplicate(message: string): AwsError {
  return new AwsError('DuplicateResourceException', message);
}

/** Something still depends on it. */
export function inUse(message: string): AwsError {
  return new AwsError('ResourceInUseException', message);
}

/** The resource is not in a state that allows the request. */
export function invalidState(message: string): AwsError {
  return new AwsError('InvalidStateException', message);
}

/** A quota is used up. */
export function limitExceeded(message: string): AwsError {
  return new AwsError('LimitExceededException', message);
}

/** The operation is not for this account. */
export function operationNotSupported(message: string): AwsError {
  return new AwsError('OperationNotSupportedException', message);
}
