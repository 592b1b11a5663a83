import type {
  LaunchForm,
  ParameterValues,
  Tag,
} from 'backstage-plugin-aws-service-catalog-common';
import { InvalidFieldError } from '../invalidField';
import {
  validateParameters,
  type ParameterForm,
  type ParameterProblem,
} from '../products/validateParameters';
import { validateTags } from '../products/validateTags';
import type { TeamSession } from '../teams/Teams';

/** What AWS asks of a launch of a version on a launch path, and whether the portal lets it be used. */
export type LaunchTerms = ParameterForm &
  Pick<
    LaunchForm,
    | 'productId'
    | 'productName'
    | 'versionId'
    | 'versionName'
    | 'pathId'
    | 'problem'
    | 'tagOptions'
    | 'tagUpdate'
  > & { hints: LaunchForm['hints'] };

/**
 * Reads the terms of a launch.
 *
 * @param choice - without a path, the only one there is
 * @throws NotFoundError - no such product, version or path that the team may use
 * @throws InvalidFieldError - there are several paths and none was chosen
 */
export type ReadLaunchTerms = (
  session: TeamSession,
  choice: { productId: string; versionId: string; pathId?: string },
) => Promise<LaunchTerms>;

/** @throws InvalidFieldError when the launch path may not be used, in the words of the form */
export function requireUsable({ problem }: LaunchTerms): void {
  if (problem) {
    throw new InvalidFieldError('pathId', problem);
  }
}

/**
 * Holds values and tags against the terms, so that AWS never gets to see what it would refuse after the fact.
 *
 * @param kept - parameters that keep a value which is not known here
 * @throws InvalidFieldError naming the first wrong field, with every problem in its message
 */
export function requireValid(
  terms: LaunchTerms,
  wanted: { parameters: ParameterValues; tags?: Tag[]; kept?: string[] },
): void {
  throwFirst([
    ...validateParameters(terms, wanted.parameters, wanted.kept),
    ...(wanted.tags ? validateTags(terms.tagOptions, wanted.tags) : []),
  ]);
}

/** @throws InvalidFieldError naming the field of the first problem */
export function throwFirst(problems: readonly ParameterProblem[]): void {
  if (problems.length > 0) {
    throw new InvalidFieldError(
      problems[0].field,
      problems.map(({ message }) => message).join('. '),
    );
  }
}

/** Takes the values of NoEcho parameters apart from the others: these are kept, those never. */
export function splitSecrets(
  { hints }: Pick<LaunchTerms, 'hints'>,
  values: ParameterValues,
): { parameters: ParameterValues; secrets: ParameterValues } {
  const entries = Object.entries(values);
  const isSecret = ([key]: [string, unknown]) => hints[key]?.noEcho ?? false;
  return {
    parameters: Object.fromEntries(entries.filter(entry => !isSecret(entry))),
    secrets: Object.fromEntries(entries.filter(isSecret)),
  };
}
