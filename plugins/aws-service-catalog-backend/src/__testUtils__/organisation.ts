/** A catalog of an account of the story `organisation`, as it is configured. */
export const catalogIn = (id: string, accountId: string, hub?: string) => ({
  id,
  accountId,
  region: 'us-east-1',
  roleName: 'PortalCurator',
  templateBucket: `portal-templates-${accountId}`,
  ...(hub && { hub }),
});

/** A team of that story, as it is configured. */
export const teamIn = (id: string, accountId: string, roleName: string) => ({
  group: `group:default/${id}`,
  accountId,
  regions: ['us-east-1'],
  roleName,
});
