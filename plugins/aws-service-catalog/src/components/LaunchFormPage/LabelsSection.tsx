import { makeStyles } from '@material-ui/core/styles';
import type { LaunchForm } from 'backstage-plugin-aws-service-catalog-common';
import { useTranslate } from '../../hooks/useTranslate';
import { SectionCard } from '../SectionCard';
import { TagFields, tagsOfDraft, type TagProblems } from '../TagFields';
import type { LaunchDraft } from './launchDraft';
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
  const { t } = useTranslate();
  return (
    <SectionCard title={t('launchForm.section.labels')}>
      <div className={classes.fields}>
        <TagFields
          form={form}
          draft={tagsOfDraft(form, draft)}
          problems={problems}
          showAll={showAll}
          refused={refused.tags}
          onChange={onChange}
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
