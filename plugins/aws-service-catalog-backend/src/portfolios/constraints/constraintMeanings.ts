import type { Meanings } from '../inWords';
import type { ConstraintMembers } from './constraintBody';

const common: Meanings = {
  DuplicateResourceException:
    'There is such a constraint already; look at the portfolio again',
  // Service Catalog needs a moment before it knows that a product is in a portfolio.
  ResourceNotFoundException:
    'AWS does not find the product in the portfolio, or not yet; try again in a moment',
};

/** What AWS's refusals of a constraint mean, by what was asked for. */
export function constraintMeanings(request: ConstraintMembers): Meanings {
  if (request.localRoleName) {
    return {
      InvalidParametersException: {
        field: 'localRoleName',
        text: `AWS does not take the role '${request.localRoleName}': the account of the catalog has to have a role of this name, as every account that launches has`,
      },
      ...common,
    };
  }
  if (request.launchRoleArn) {
    return {
      InvalidParametersException: {
        field: 'launchRoleArn',
        text: `AWS does not take the role '${request.launchRoleArn}'`,
      },
      AccessDeniedException: `The role that the portal curates with may not set this constraint or pass the role '${request.launchRoleArn}' (iam:PassRole); ask an AWS administrator to allow it`,
      ...common,
    };
  }
  const field = Object.entries(request).find(
    ([, value]) => value !== undefined,
  )?.[0];
  return {
    ...(field && {
      InvalidParametersException: {
        field,
        text: `AWS does not accept ${field}`,
      },
    }),
    ...common,
  };
}
