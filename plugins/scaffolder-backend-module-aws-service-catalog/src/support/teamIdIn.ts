import { teamIdOf } from 'backstage-plugin-aws-service-catalog-common';

/** Id of the team that an input names, by its id or by the ref of its group. */
export function teamIdIn(input: string): string {
  return /^group:/i.test(input) ? teamIdOf(input) : input;
}
