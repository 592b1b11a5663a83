import {
  createFormField,
  FormFieldBlueprint,
} from '@backstage/plugin-scaffolder-react/alpha';

const load = () =>
  import('./fields/fieldExtensions').then(m => m.fieldExtensions);

/** The fields of templates, for the new frontend system. */
export const formFields = [
  FormFieldBlueprint.make({
    name: 'team',
    params: { field: async () => createFormField((await load()).team) },
  }),
  FormFieldBlueprint.make({
    name: 'product',
    params: { field: async () => createFormField((await load()).product) },
  }),
  FormFieldBlueprint.make({
    name: 'version',
    params: { field: async () => createFormField((await load()).version) },
  }),
  FormFieldBlueprint.make({
    name: 'path',
    params: { field: async () => createFormField((await load()).path) },
  }),
  FormFieldBlueprint.make({
    name: 'parameters',
    params: { field: async () => createFormField((await load()).parameters) },
  }),
  FormFieldBlueprint.make({
    name: 'tags',
    params: { field: async () => createFormField((await load()).tags) },
  }),
];
