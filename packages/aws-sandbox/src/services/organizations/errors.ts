import { AwsError } from '../../core/AwsError';

/** The account is in no organization. */
export const notInUse = () =>
  new AwsError(
    'AWSOrganizationsNotInUseException',
    'Your account is not a member of an organization.',
  );

/** The account may not make this call, whatever its IAM policies say. */
export const wrongAccount = () =>
  new AwsError(
    'AccessDeniedException',
    "You don't have permissions to access this resource.",
  );

/** @param what - `Account`, `OrganizationalUnit`, `Parent`, `Child`, `Target`, `Policy` */
export const unknown = (
  what:
    | 'Account'
    | 'OrganizationalUnit'
    | 'Parent'
    | 'Child'
    | 'Target'
    | 'Policy',
  id: string,
) =>
  new AwsError(
    `${what}NotFoundException`,
    `You specified ${id}, which does not exist in this organization.`,
  );

export const invalidInput = (message: string) =>
  new AwsError('InvalidInputException', message);

/** A limit or a rule of organizations would be broken. */
export const constraintViolation = (message: string) =>
  new AwsError('ConstraintViolationException', message);
