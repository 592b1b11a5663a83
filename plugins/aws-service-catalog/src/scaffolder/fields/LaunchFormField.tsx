import { Progress } from '@backstage/core-components';
import Typography from '@material-ui/core/Typography';
import Alert from '@material-ui/lab/Alert';
import type { ReactNode } from 'react';
import { ErrorPanel } from '../../components/ErrorPanel';
import { TeamScope } from '../../components/TeamProvider';
import { useTranslate } from '../../hooks/useTranslate';
import { readAs } from '../named';
import { type TeamForm, readForm } from '../readLaunchable';
import type { Scope } from '../scope';
import { type ScopedField, useScope, useScoped } from '../useScope';

/** A part of a launch form, once it is known of what. */
export function LaunchFormField(props: {
  field: ScopedField & { schema: { title?: string } };
  render: (teamForm: TeamForm) => ReactNode;
}) {
  const { field, render } = props;
  const { t } = useTranslate();
  const scope = useScope(field);
  const { value, previous, loading, error, retry } = useScoped(scope, readForm);
  if (error) return <ErrorPanel error={error} onRetry={retry} />;
  const shown = loading && isOf(previous, scope) ? previous : value;
  if (loading && !shown) return <Progress />;
  if (!shown) {
    return (
      <Typography color="textSecondary">
        {t('scaffolder.form.productFirst')}
      </Typography>
    );
  }
  const { list, team, region, form } = shown;
  return (
    <TeamScope list={list} team={team} region={region}>
      {form.problem && <Alert severity="warning">{form.problem}</Alert>}
      {field.schema.title && (
        <Typography variant="h6" component="h3" gutterBottom>
          {field.schema.title}
        </Typography>
      )}
      {render(shown)}
    </TeamScope>
  );
}

/** Whether a form is of the product of a scope: another version of it keeps the fields where somebody is typing. */
function isOf(found: TeamForm | undefined, scope: Scope): found is TeamForm {
  if (!found) return false;
  const { team, region, form } = found;
  const { productId: id, productName: name } = form;
  return (
    team.id === scope.team &&
    region === (scope.region ?? team.regions[0]) &&
    readAs(scope.product, [{ id, name }]) !== undefined
  );
}
