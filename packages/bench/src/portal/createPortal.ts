import { createBackend } from '@backstage/backend-defaults';
import { bareRoutePlugin } from './bareRoute';
import { benchPeopleModule } from './people';

/** A portal backend with everything that rows have in common. */
export function createPortal() {
  const backend = createBackend();
  backend.add(import('@backstage/plugin-auth-backend'));
  backend.add(benchPeopleModule);
  backend.add(import('@backstage/plugin-catalog-backend'));
  backend.add(import('@backstage/plugin-permission-backend'));
  backend.add(
    import('@backstage/plugin-permission-backend-module-allow-all-policy'),
  );
  backend.add(import('@backstage/plugin-notifications-backend'));
  backend.add(import('@backstage/plugin-signals-backend'));
  backend.add(import('backstage-plugin-aws-service-catalog-backend'));
  backend.add(bareRoutePlugin);
  return backend;
}
