/**
 * The first lock: a person acts for a group only if the group is among the person's ownership entity refs. It holds
 * under any permission policy, also one that allows everything.
 */
export function isMember(
  person: { ownershipEntityRefs: readonly string[] },
  groupRef: string,
): boolean {
  const wanted = groupRef.toLowerCase();
  return person.ownershipEntityRefs.some(ref => ref.toLowerCase() === wanted);
}
