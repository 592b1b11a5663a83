import type { ParameterValues } from 'backstage-plugin-aws-service-catalog-common';

/**
 * AWS quotes values in some errors; a secret one must not come back that way. The longest goes first: a secret that
 * begins like another one would else leave the rest of it behind.
 */
export function withoutSecrets(
  message: string,
  secrets: ParameterValues,
): string {
  return Object.values(secrets)
    .flat()
    .filter(secret => secret.length > 0)
    .sort((a, b) => b.length - a.length)
    .reduce((text, secret) => text.split(secret).join('****'), message);
}
