/** @throws Error in production, where a sign-in without proof would hand everybody's rights to anybody. */
export function assertNotProduction(nodeEnv: string | undefined) {
  if (nodeEnv === 'production') {
    throw new Error(
      'The personas sign-in does not start with NODE_ENV=production, because it asks for no proof of who somebody is. ' +
        'Remove auth.providers.personas from the configuration and configure an identity provider instead, ' +
        'as docs/identity-provider.md describes.',
    );
  }
}
