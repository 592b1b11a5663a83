import MenuItem from '@material-ui/core/MenuItem';
import Typography from '@material-ui/core/Typography';
import Alert from '@material-ui/lab/Alert';
import type { LaunchForm } from 'backstage-plugin-aws-service-catalog-common';
import { useTranslate } from '../../hooks/useTranslate';
import { SelectField } from '../SelectField';
import { ExtraTags } from './ExtraTags';
import { choosable, type TagDraft, type TagProblems } from './tagDraft';

/** TagOptions to choose from, those that are fixed, and tags of one's own; to be laid out by what is around them. */
export function TagFields(props: {
  /** Begins the DOM ids of the fields; left out where a page has one form alone. */
  id?: string;
  form: Pick<LaunchForm, 'tagOptions'>;
  draft: TagDraft;
  problems: TagProblems;
  /** Shows what is missing, too. */
  showAll: boolean;
  /** What the server does not accept. */
  refused: string | undefined;
  onChange: (part: Partial<TagDraft>) => void;
}) {
  const { id = 'service-catalog', form, draft, problems } = props;
  const { showAll, refused, onChange } = props;
  const { t } = useTranslate();
  return (
    <>
      {refused && (
        <Alert severity="error" data-refused tabIndex={-1}>
          {refused}
        </Alert>
      )}
      {form.tagOptions.filter(choosable).map(({ key, values }) => {
        const chosen = draft.tagChoices[key];
        const problem = showAll && problems.options[key];
        return (
          <SelectField
            key={key}
            id={`${id}-tag-${key}`}
            label={key}
            required
            value={values.includes(chosen) ? chosen : ''}
            error={Boolean(problem)}
            helperText={problem && t(`launchForm.tag.${problem}`)}
            onChange={event =>
              onChange({
                tagChoices: {
                  ...draft.tagChoices,
                  [key]: event.target.value,
                },
              })
            }
          >
            {values.map(value => (
              <MenuItem key={value} value={value}>
                {value}
              </MenuItem>
            ))}
          </SelectField>
        );
      })}
      {form.tagOptions.map(({ key, values, conflict }) => {
        if (conflict) {
          return (
            <Alert key={key} severity="warning">
              {t('launchForm.tag.conflict', { key })}
            </Alert>
          );
        }
        return (
          values.length === 1 && (
            <Typography key={key} variant="body2">
              {t('launchForm.tag.fixed', { key, value: values[0] })}
            </Typography>
          )
        );
      })}
      <ExtraTags
        id={id}
        tags={draft.extraTags}
        problems={problems.extra}
        showAll={showAll}
        onChange={extraTags => onChange({ extraTags })}
      />
    </>
  );
}
