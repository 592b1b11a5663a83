import { Progress } from '@backstage/core-components';
import Typography from '@material-ui/core/Typography';
import Alert from '@material-ui/lab/Alert';
import type { ReactNode } from 'react';
import { ErrorPanel } from '../../components/ErrorPanel';
import { TeamScope } from '../../components/TeamProvider';
import { useTranslate } from '../../hooks/useTranslate';
import { type TeamForm, readForm } from '../readLaunchable';
import { type ScopedField, useScope, useScoped } from '../useScope';

/** A part of a launch form, once it is known of what. */
export function LaunchFormField(props: {
  field: ScopedField & { schema: { title?: string } };
  render: (teamForm: TeamForm) => ReactNode;
}) {
  const { field, render } = props;
  const { t } = useTranslate();
  const scope = useScope(field);
  const { value, loading, error, retry } = useScoped(scope, readForm);
  if (error) return <ErrorPanel error={error} onRetry={retry} />;
  if (loading) return <Progress />;
  if (!value) {
    return (
      <Typography color="textSecondary">
        {t('scaffolder.form.productFirst')}
      </Typography>
    );
  }
  const { list, team, region } = value;
  return (
    <TeamScope list={list} team={team} region={region}>
      {value.form.problem && (
        <Alert severity="warning">{value.form.problem}</Alert>
      )}
      {field.schema.title && (
        <Typography variant="h6" component="h3" gutterBottom>
          {field.schema.title}
        </Typography>
      )}
      {render(value)}
    </TeamScope>
  );
}
