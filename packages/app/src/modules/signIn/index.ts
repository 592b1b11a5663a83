import { createFrontendModule } from '@backstage/frontend-plugin-api';
import { SignInPageBlueprint } from '@backstage/plugin-app-react';

const personasSignInPage = SignInPageBlueprint.make({
  params: {
    loader: async () =>
      import('./PersonasSignInPage').then(m => m.PersonasSignInPage),
  },
});

/** Replaces the sign-in page with a choice among the people of the story. */
export const signInModule = createFrontendModule({
  pluginId: 'app',
  extensions: [personasSignInPage],
});
