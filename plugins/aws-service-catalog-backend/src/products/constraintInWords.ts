/**
 * What a constraint of a launch path means for the person who launches.
 *
 * @param launchRole - name of the launch role, where it is known
 */
export function constraintInWords(type: string, launchRole?: string): string {
  switch (type) {
    case 'LAUNCH':
      return launchRole
        ? `AWS creates everything with the role ${launchRole}, not with your own rights.`
        : 'AWS creates everything with a role of the platform team, not with your own rights.';
    case 'TEMPLATE':
      return 'Some combinations of values are not allowed; the launch form says which.';
    case 'NOTIFICATION':
      return 'The platform team is notified of what happens to the stack.';
    case 'STACKSET':
      return 'It is created in several accounts or regions at once, which the platform team has chosen.';
    case 'RESOURCE_UPDATE':
      return 'Says whether tags may change after the launch.';
    default:
      return 'A rule that the platform team has set.';
  }
}
