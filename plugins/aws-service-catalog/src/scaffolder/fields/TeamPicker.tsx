import type { ServiceCatalogApi } from 'backstage-plugin-aws-service-catalog-common';
import { useTranslate } from '../../hooks/useTranslate';
import { useScoped } from '../useScope';
import { useWriting } from '../useWriting';
import { ChoiceOfField } from './ChoiceOfField';
import type { teamPickerSchema } from './schemas';

const readTeams = async (api: ServiceCatalogApi) =>
  (await api.listTeams()).items;

const EVERYTHING = {};

/** The team that a template works for. Whoever is in one team only does not have to choose. */
export function TeamPicker(props: typeof teamPickerSchema.TProps) {
  const { formData, onChange, idSchema, schema, required, rawErrors } = props;
  const { t } = useTranslate();
  const { may = 'launch', region } = props.uiSchema['ui:options'] ?? {};
  const { value: all, error, retry } = useScoped(EVERYTHING, readTeams);
  const able = all?.filter(team => team.may[may]);
  const teams = able?.filter(
    ({ regions }) => !region || regions.includes(region),
  );
  const only = teams?.length === 1 ? teams[0].id : undefined;

  useWriting(props, only, only !== undefined);

  const whenEmpty = () => {
    if (!all?.length) return t('scaffolder.team.none');
    return region && able?.length
      ? t('scaffolder.team.noneInRegion', { region })
      : t('scaffolder.team.noneMay');
  };

  return (
    <ChoiceOfField
      id={idSchema.$id}
      label={schema.title ?? t('scaffolder.team.label')}
      required={Boolean(required)}
      disabled={props.disabled}
      value={formData}
      choices={teams?.map(({ id, title, accountId }) => ({
        value: id,
        text: title,
        note: accountId,
      }))}
      whenEmpty={whenEmpty()}
      help={schema.description}
      problem={rawErrors?.[0]}
      error={error}
      onRetry={retry}
      onChange={onChange}
    />
  );
}
