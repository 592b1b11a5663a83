import { createBackendModule } from '@backstage/backend-plugin-api';
import {
  authProvidersExtensionPoint,
  createProxyAuthenticator,
  createProxyAuthProviderFactory,
} from '@backstage/plugin-auth-node';
import { AuthenticationError } from '@backstage/errors';

/** Signs in as many different people as a run asks for, all of the AI research team: `x-bench-person: 17`. */
export const benchPeopleModule = createBackendModule({
  pluginId: 'auth',
  moduleId: 'bench-people',
  register(env) {
    env.registerInit({
      deps: { providers: authProvidersExtensionPoint },
      async init({ providers }) {
        providers.registerProvider({
          providerId: 'bench',
          factory: createProxyAuthProviderFactory({
            authenticator: createProxyAuthenticator({
              defaultProfileTransform: async () => ({ profile: {} }),
              initialize() {},
              async authenticate({ req }) {
                const person = req.header('x-bench-person');
                if (!person) throw new AuthenticationError('No person named');
                return { result: { person } };
              },
            }),
            async signInResolver({ result }, context) {
              const entityRef = `user:default/person-${result.person}`;
              return context.issueToken({
                claims: {
                  sub: entityRef,
                  ent: [entityRef, 'group:default/ai-research'],
                },
              });
            },
          }),
        });
      },
    });
  },
});
