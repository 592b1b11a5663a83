import { AwsError } from '../../core/AwsError';

/**
 * Checks the name of a parameter that is to be made.
 *
 * @throws ValidationException for a reserved or malformed name, HierarchyLevelLimitExceededException above 15 levels
 */
export function checkName(name: string): void {
  if (/^\/?(aws|ssm)/i.test(name)) {
    throw new AwsError(
      name.startsWith('/aws') ? 'AccessDeniedException' : 'ValidationException',
      name.startsWith('/aws')
        ? `No access to reserved parameter name: ${name}.`
        : 'Parameter name: can\'t be prefixed with "aws" or "ssm" (case-insensitive).',
    );
  }
  if (!/^[A-Za-z0-9_.\-/]+$/.test(name)) {
    throw new AwsError(
      'ValidationException',
      'Parameter name: can only include the following letters and symbols: a-zA-Z0-9_.-/',
    );
  }
  if (name.includes('/') && !name.startsWith('/')) {
    throw new AwsError(
      'ValidationException',
      `Parameter name must be a fully qualified name: ${name}`,
    );
  }
  if (name.split('/').length > 16) {
    throw new AwsError(
      'HierarchyLevelLimitExceededException',
      'A hierarchy can have a maximum of 15 levels.',
    );
  }
}
