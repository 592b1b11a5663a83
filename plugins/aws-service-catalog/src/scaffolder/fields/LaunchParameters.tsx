import FormHelperText from '@material-ui/core/FormHelperText';
import { ParameterForm } from '../../components/ParameterForm';
import { useTranslate } from '../../hooks/useTranslate';
import type { TeamForm } from '../readLaunchable';
import { LaunchFormField } from './LaunchFormField';
import type { launchParametersSchema } from './schemas';
import { useLaunchParameters } from './useLaunchParameters';

type Props = typeof launchParametersSchema.TProps;

/** The product's own launch form, in the form of the template. */
export function LaunchParameters(props: Props) {
  return (
    <LaunchFormField
      field={props}
      render={teamForm => <Fields {...props} teamForm={teamForm} />}
    />
  );
}

function Fields(props: Props & { teamForm: TeamForm }) {
  const { teamForm, rawErrors = [] } = props;
  const { t } = useTranslate();
  const { values, problems, change, hasSecrets } = useLaunchParameters(
    props,
    teamForm,
  );
  return (
    <>
      <ParameterForm
        id={props.idSchema.$id}
        form={teamForm.form}
        values={values}
        problems={problems}
        showAll={rawErrors.length > 0}
        onChange={change}
      />
      {hasSecrets && (
        <FormHelperText>{t('scaffolder.parameters.secret')}</FormHelperText>
      )}
    </>
  );
}
