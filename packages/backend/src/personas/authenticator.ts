import { AuthenticationError } from '@backstage/errors';
import { createProxyAuthenticator } from '@backstage/plugin-auth-node';
import { Persona, readPersonas } from './readPersonas';

/** Carries the id of the persona that was chosen on the sign-in page. */
export const PERSONA_HEADER = 'x-portal-persona';

/** Knows the configured personas and nobody else. */
export const personasAuthenticator = createProxyAuthenticator({
  defaultProfileTransform: async (persona: Persona) => ({
    profile: { displayName: persona.name },
  }),
  initialize: ({ config }) => readPersonas(config),
  async authenticate({ req }, personas: Map<string, Persona>) {
    const id = req.header(PERSONA_HEADER);
    const persona = id && personas.get(id);
    if (!persona) {
      throw new AuthenticationError(
        id
          ? `There is no persona "${id}". Sign in again and choose one of the list.`
          : 'Choose a persona on the sign-in page first.',
      );
    }
    return { result: persona };
  },
});
