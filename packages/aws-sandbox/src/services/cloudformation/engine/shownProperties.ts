import type { Stack, StackDefinition, StackResource } from '../state';
import { cachedTemplate } from '../template/cachedTemplate';
import { MASKED } from '../template/parameterValues';
import type { Json } from '../template/Template';

/** Properties of a resource as events show them: JSON text in which values of NoEcho parameters are masked. */
export function shownProperties(stack: Stack, resource: StackResource): string {
  const { definition, operation } = stack;
  const secrets = [definition, operation?.previous, operation?.attempted]
    .filter(known => known !== undefined)
    .flatMap(secretsOf);
  return JSON.stringify(resource.properties, (_key, value: Json) =>
    typeof value === 'string' && secrets.length > 0
      ? masked(value, secrets)
      : value,
  );
}

function secretsOf({ templateBody, parameters }: StackDefinition): string[] {
  return cachedTemplate(templateBody)
    .parameters.filter(({ noEcho, key }) => noEcho && parameters[key])
    .map(({ key }) => parameters[key]);
}

/** Secrets hide in plain text as well as in user data, which is Base64. */
function masked(text: string, secrets: string[]): string {
  const plain = mask(text, secrets);
  const decoded = Buffer.from(text, 'base64');
  if (plain !== text || decoded.toString('base64') !== text) {
    return plain;
  }
  const inside = decoded.toString('utf8');
  const hidden = mask(inside, secrets);
  return hidden === inside ? text : Buffer.from(hidden).toString('base64');
}

function mask(text: string, secrets: string[]): string {
  return secrets.reduce(
    (result, secret) => result.replaceAll(secret, MASKED),
    text,
  );
}
