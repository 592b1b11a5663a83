import { awsFailureOf } from '../aws/errors';

/** A list that only accounts in an organization have; empty for an account that is in none. */
export async function orOutsideOrganization<T>(
  read: Promise<T[]>,
): Promise<T[]> {
  try {
    return await read;
  } catch (error) {
    if (awsFailureOf(error)?.name === 'OperationNotSupportedException') {
      return [];
    }
    throw error;
  }
}
