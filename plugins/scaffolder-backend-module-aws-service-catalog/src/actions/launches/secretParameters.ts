import type { TaskSecrets } from '@backstage/plugin-scaffolder-node';
import {
  type LaunchForm,
  templateSecretName,
} from 'backstage-plugin-aws-service-catalog-common';

/**
 * Values of the NoEcho parameters of a launch form: as the step names them, else as the form of the template kept
 * them among the secrets of the task.
 */
export function secretParametersOf(
  form: LaunchForm,
  named: Record<string, string> = {},
  secrets: TaskSecrets = {},
): Record<string, string> {
  const found: Record<string, string> = { ...named };
  for (const [key, { noEcho }] of Object.entries(form.hints)) {
    const kept = secrets[templateSecretName(form.productId, key)];
    if (noEcho && !(key in found) && typeof kept === 'string' && kept !== '') {
      found[key] = kept;
    }
  }
  return found;
}
