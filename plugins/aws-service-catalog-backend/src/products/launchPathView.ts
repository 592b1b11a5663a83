import type {
  LaunchPath,
  LaunchRole,
} from 'backstage-plugin-aws-service-catalog-common';
import type { LaunchPathView } from '../aws/serviceCatalog/listLaunchPaths';
import { constraintInWords } from './constraintInWords';
import { type LaunchPathRules, launchPathProblem } from './launchPathProblem';

/** A launch path as the product page shows it. */
export function toLaunchPath(
  path: LaunchPathView,
  launchRole: LaunchRole | undefined,
  rules: LaunchPathRules,
): LaunchPath {
  const problem = launchPathProblem(path, rules);
  return {
    id: path.id,
    name: path.name,
    usable: problem === undefined,
    problem,
    launchRole,
    constraints: path.constraints.map(({ type, description }) => ({
      type,
      description,
      inWords: constraintInWords(type, launchRole?.name),
    })),
    tags: path.tags,
  };
}
