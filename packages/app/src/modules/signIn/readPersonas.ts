import { ConfigApi } from '@backstage/frontend-plugin-api';

/** A person of the story, as the sign-in page shows them. */
export interface Persona {
  id: string;
  name: string;
  about: string;
}

export function readPersonas(config: ConfigApi): Persona[] {
  const entries =
    config.getOptionalConfigArray('auth.providers.personas.people') ?? [];
  return entries.map(entry => ({
    id: entry.getString('id'),
    name: entry.getString('name'),
    about: entry.getString('about'),
  }));
}
