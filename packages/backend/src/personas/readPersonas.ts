import { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';

/** Somebody of the story whom anybody may sign in as. */
export interface Persona {
  id: string;
  name: string;
  userEntityRef: string;
}

/**
 * @param config - the section `auth.providers.personas`
 * @throws InputError when two personas share an id
 */
export function readPersonas(config: Config): Map<string, Persona> {
  const personas = new Map<string, Persona>();
  for (const entry of config.getConfigArray('people')) {
    const persona = {
      id: entry.getString('id'),
      name: entry.getString('name'),
      userEntityRef: entry.getString('userEntityRef'),
    };
    if (personas.has(persona.id)) {
      throw new InputError(
        `auth.providers.personas.people names the id "${persona.id}" twice`,
      );
    }
    personas.set(persona.id, persona);
  }
  return personas;
}
