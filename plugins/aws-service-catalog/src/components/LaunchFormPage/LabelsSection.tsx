import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import MenuItem from '@material-ui/core/MenuItem';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import Alert from '@material-ui/lab/Alert';
import type { LaunchForm } from 'backstage-plugin-aws-service-catalog-common';
import { awsServiceCatalogTranslationRef } from '../../translation';
import { SectionCard } from '../SectionCard';
import { SelectField } from '../SelectField';
import { ExtraTags } from './ExtraTags';
import type { LaunchDraft } from './launchDraft';
import { choosable, tagsOfDraft, type TagProblems } from './launchTags';
import { NotificationField } from './NotificationField';

const useStyles = makeStyles(theme => ({
  fields: { display: 'grid', gap: theme.spacing(2) },
}));

/** Tags and notifications: TagOptions to choose from, those that are fixed, and tags of one's own. */
export function LabelsSection(props: {
  form: LaunchForm;
  draft: LaunchDraft;
  problems: TagProblems;
  /** Shows what is missing, too. */
  showAll: boolean;
  refused: { tags?: string; notifications?: string };
  onChange: (part: Partial<LaunchDraft>) => void;
}) {
  const { form, draft, problems, showAll, refused, onChange } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(awsServiceCatalogTranslationRef);
  return (
    <SectionCard title={t('launchForm.section.labels')}>
      <div className={classes.fields}>
        {refused.tags && (
          <Alert severity="error" data-refused tabIndex={-1}>
            {refused.tags}
          </Alert>
        )}
        {form.tagOptions.filter(choosable).map(({ key, values }) => {
          const chosen = draft.tagChoices[key];
          const problem = showAll && problems.options[key];
          return (
            <SelectField
              key={key}
              id={`service-catalog-tag-${key}`}
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
          tags={tagsOfDraft(form, draft).extraTags}
          problems={problems.extra}
          showAll={showAll}
          onChange={extraTags => onChange({ extraTags })}
        />
        <NotificationField
          topics={draft.notificationArns}
          refused={refused.notifications}
          onChange={notificationArns => onChange({ notificationArns })}
        />
      </div>
    </SectionCard>
  );
}
