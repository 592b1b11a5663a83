import { createPortal } from './createPortal';

const backend = createPortal();
backend.add(
  import('backstage-plugin-catalog-backend-module-aws-service-catalog'),
);
backend.start();
