import { constraintsOfType, type LaunchPath } from './launchPaths';

/** Topics that hear of a stack: those the user named and those of NOTIFICATION constraints, each once. */
export function notificationArns(
  path: LaunchPath,
  ofUser: readonly string[] | undefined,
): string[] {
  const ofPath = constraintsOfType(path, 'NOTIFICATION').flatMap(
    constraint => constraint.notificationArns,
  );
  return [...new Set([...(ofUser ?? []), ...ofPath])];
}
