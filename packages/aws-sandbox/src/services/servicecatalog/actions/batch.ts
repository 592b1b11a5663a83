import type {
  FailedServiceActionAssociation,
  ServiceActionAssociation,
} from '@aws-sdk/client-service-catalog';
import { AwsError } from '../../../core/AwsError';
import type { NamedAssociation } from './links';

const CODES: Record<string, FailedServiceActionAssociation['ErrorCode']> = {
  DuplicateResourceException: 'DUPLICATE_RESOURCE',
  InvalidParametersException: 'INVALID_PARAMETER',
  LimitExceededException: 'LIMIT_EXCEEDED',
  ResourceNotFoundException: 'RESOURCE_NOT_FOUND',
};

/** Changes associations one by one; those that are refused are told with their reasons, the others hold. */
export function changeEach(
  associations: readonly ServiceActionAssociation[],
  change: (association: NamedAssociation) => void,
): FailedServiceActionAssociation[] {
  return associations.flatMap(association => {
    try {
      change(association as NamedAssociation);
      return [];
    } catch (error) {
      if (!(error instanceof AwsError)) {
        throw error;
      }
      return [
        {
          ...association,
          ErrorCode: CODES[error.code] ?? 'INTERNAL_FAILURE',
          ErrorMessage: error.message,
        },
      ];
    }
  });
}
