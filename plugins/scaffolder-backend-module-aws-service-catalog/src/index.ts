import { createBackendModule } from '@backstage/backend-plugin-api';

export default createBackendModule({
  pluginId: 'scaffolder',
  moduleId: 'aws-service-catalog',
  register(env) {
    env.registerInit({ deps: {}, async init() {} });
  },
});
