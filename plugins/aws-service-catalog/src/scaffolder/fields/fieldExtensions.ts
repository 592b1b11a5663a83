import { LaunchParameters } from './LaunchParameters';
import { LaunchPathPicker } from './LaunchPathPicker';
import { LaunchTags } from './LaunchTags';
import { ProductPicker } from './ProductPicker';
import {
  launchParametersSchema,
  launchPathPickerSchema,
  launchTagsSchema,
  productPickerSchema,
  teamPickerSchema,
  versionPickerSchema,
} from './schemas';
import { TeamPicker } from './TeamPicker';
import { validateParameters, validateTags } from './validation';
import { VersionPicker } from './VersionPicker';

/** The fields, by what `ui:field` of a template calls them. */
export const fieldExtensions = {
  team: {
    name: 'AwsTeamPicker',
    component: TeamPicker,
    schema: teamPickerSchema,
  },
  product: {
    name: 'AwsProductPicker',
    component: ProductPicker,
    schema: productPickerSchema,
  },
  version: {
    name: 'AwsVersionPicker',
    component: VersionPicker,
    schema: versionPickerSchema,
  },
  path: {
    name: 'AwsLaunchPathPicker',
    component: LaunchPathPicker,
    schema: launchPathPickerSchema,
  },
  parameters: {
    name: 'AwsLaunchParameters',
    component: LaunchParameters,
    validation: validateParameters,
    schema: launchParametersSchema,
  },
  tags: {
    name: 'AwsLaunchTags',
    component: LaunchTags,
    validation: validateTags,
    schema: launchTagsSchema,
  },
};
