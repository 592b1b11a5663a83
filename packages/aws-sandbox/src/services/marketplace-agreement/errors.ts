import { AwsError } from '../../core/AwsError';

export const invalid = (message: string) =>
  new AwsError('ValidationException', message);

export const noSuchAgreement = (id: string) =>
  new AwsError(
    'ResourceNotFoundException',
    `The agreement ${id} does not exist.`,
    { status: 404 },
  );
