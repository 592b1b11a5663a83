import type { Organization } from '../services/organizations/state';

/** Id of a unit of an organization, by the name that the story gives it. */
export function unitNamed(organization: Organization, name: string): string {
  const unit = Object.values(organization.units).find(
    candidate => candidate.name === name,
  );
  if (!unit) {
    throw new Error(`The organization of the story has no unit ${name}`);
  }
  return unit.id;
}
