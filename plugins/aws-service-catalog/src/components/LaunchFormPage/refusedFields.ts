import { explainError } from '../ErrorPanel';

/** Where the form shows why the server did not accept a launch. */
export type RefusedFields = {
  name?: string;
  version?: string;
  path?: string;
  parameters: Record<string, string>;
  tags?: string;
  notifications?: string;
  /** Not about a field that the form has: shown beside the button. */
  elsewhere?: Error;
};

const PLACES: Record<
  string,
  'name' | 'version' | 'path' | 'tags' | 'notifications'
> = {
  name: 'name',
  versionId: 'version',
  pathId: 'path',
  tags: 'tags',
  notificationArns: 'notifications',
};

/**
 * Puts an answer of the server at the field it names, `parameters.InstanceType` or `tags.0.key`.
 *
 * @param parameters - keys of the form's parameters
 */
export function refusedFields(
  error: Error,
  parameters: readonly string[],
): RefusedFields {
  const { field = '', message = error.message } = explainError(error);
  const [area, ...rest] = field.split('.');
  const key = rest.join('.');
  if (area === 'parameters' && parameters.includes(key)) {
    return { parameters: { [key]: message } };
  }
  const place = PLACES[area];
  return place
    ? { parameters: {}, [place]: message }
    : { parameters: {}, elsewhere: error };
}
