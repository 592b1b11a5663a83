import { createBackendModule } from '@backstage/backend-plugin-api';

export default createBackendModule({
  pluginId: 'catalog',
  moduleId: 'aws-service-catalog',
  register(env) {
    env.registerInit({ deps: {}, async init() {} });
  },
});
