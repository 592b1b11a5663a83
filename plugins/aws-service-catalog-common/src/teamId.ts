/**
 * Id of a team in paths and links: the name of its group, with the namespace before it (`namespace~name`) outside
 * the default namespace. `~` can stand in neither, so two groups never share an id.
 *
 * @param groupRef - full entity ref, `group:<namespace>/<name>`
 * @public
 */
export function teamIdOf(groupRef: string): string {
  const match = /^group:([^/]+)\/(.+)$/i.exec(groupRef);
  if (!match) {
    throw new TypeError(
      `'${groupRef}' is not the ref of a group; write group:<namespace>/<name>`,
    );
  }
  const [namespace, name] = match.slice(1).map(part => part.toLowerCase());
  return namespace === 'default' ? name : `${namespace}~${name}`;
}

/**
 * Id of the team that somebody names, by the id itself or by the ref of its group.
 * @public
 */
export function teamIdIn(named: string): string {
  return /^group:[^/]+\/.+$/i.test(named) ? teamIdOf(named) : named;
}
