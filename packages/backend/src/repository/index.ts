import { createBackendFeatureLoader } from '@backstage/backend-plugin-api';
import { scaffolderModuleRepository } from './module';
import { repositoryPlugin } from './plugin';

export default createBackendFeatureLoader({
  loader: () => [repositoryPlugin, scaffolderModuleRepository],
});
