import { createScaffolderFieldExtension } from '@backstage/plugin-scaffolder-react';
import { awsServiceCatalogPlugin } from '../plugin';
import { fieldExtensions } from './fields/fieldExtensions';

const { team, product, version, path, parameters, tags } = fieldExtensions;

/**
 * `AwsTeamPicker`, for templates in portals on the legacy frontend system.
 * @public
 */
export const AwsTeamPickerFieldExtension = awsServiceCatalogPlugin.provide(
  createScaffolderFieldExtension({ ...team, schema: team.schema.schema }),
);

/**
 * `AwsProductPicker`, for templates in portals on the legacy frontend system.
 * @public
 */
export const AwsProductPickerFieldExtension = awsServiceCatalogPlugin.provide(
  createScaffolderFieldExtension({ ...product, schema: product.schema.schema }),
);

/**
 * `AwsVersionPicker`, for templates in portals on the legacy frontend system.
 * @public
 */
export const AwsVersionPickerFieldExtension = awsServiceCatalogPlugin.provide(
  createScaffolderFieldExtension({ ...version, schema: version.schema.schema }),
);

/**
 * `AwsLaunchPathPicker`, for templates in portals on the legacy frontend system.
 * @public
 */
export const AwsLaunchPathPickerFieldExtension =
  awsServiceCatalogPlugin.provide(
    createScaffolderFieldExtension({ ...path, schema: path.schema.schema }),
  );

/**
 * `AwsLaunchParameters`, for templates in portals on the legacy frontend system.
 * @public
 */
export const AwsLaunchParametersFieldExtension =
  awsServiceCatalogPlugin.provide(
    createScaffolderFieldExtension({
      ...parameters,
      schema: parameters.schema.schema,
    }),
  );

/**
 * `AwsLaunchTags`, for templates in portals on the legacy frontend system.
 * @public
 */
export const AwsLaunchTagsFieldExtension = awsServiceCatalogPlugin.provide(
  createScaffolderFieldExtension({ ...tags, schema: tags.schema.schema }),
);
