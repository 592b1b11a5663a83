// As ProvisionProduct takes it.
const NAME = /^[a-zA-Z0-9][a-zA-Z0-9._-]*$/;
const LONGEST = 128;

/** What is wrong with the name of a provisioned product, to be said in words. */
export type NameProblem = 'missing' | 'tooLong' | 'characters';

/** Holds a name against what AWS takes; whether it is free only AWS knows. */
export function nameProblem(name: string): NameProblem | undefined {
  if (!name) return 'missing';
  if (name.length > LONGEST) return 'tooLong';
  return NAME.test(name) ? undefined : 'characters';
}
