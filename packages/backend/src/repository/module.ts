import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { scaffolderActionsExtensionPoint } from '@backstage/plugin-scaffolder-node';
import { createPublishAction } from './publishAction';

/** Lets templates publish into the repository of the demo. */
export const scaffolderModuleRepository = createBackendModule({
  pluginId: 'scaffolder',
  moduleId: 'institute-repository',
  register(env) {
    env.registerInit({
      deps: {
        actions: scaffolderActionsExtensionPoint,
        auth: coreServices.auth,
        discovery: coreServices.discovery,
      },
      async init({ actions, auth, discovery }) {
        actions.addActions(createPublishAction({ auth, discovery }));
      },
    });
  },
});
