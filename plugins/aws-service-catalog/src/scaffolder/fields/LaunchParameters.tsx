import { useTemplateSecrets } from '@backstage/plugin-scaffolder-react';
import FormHelperText from '@material-ui/core/FormHelperText';
import Typography from '@material-ui/core/Typography';
import Alert from '@material-ui/lab/Alert';
import {
  type ParameterValues,
  templateSecretName,
} from 'backstage-plugin-aws-service-catalog-common';
import { useEffect } from 'react';
import { ParameterForm } from '../../components/ParameterForm';
import { useTranslate } from '../../hooks/useTranslate';
import { secretParameters } from '../../parameters/parameterSchema';
import {
  enteredValues,
  startingValues,
  withoutSecretValues,
} from '../../parameters/parameterValues';
import { useParameterProblems } from '../../parameters/useParameterProblems';
import type { TeamForm } from '../readLaunchable';
import { LaunchFormField } from './LaunchFormField';
import type { launchParametersSchema } from './schemas';

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
  const { teamForm, formData, onChange, schema, rawErrors = [] } = props;
  const { form } = teamForm;
  const { t } = useTranslate();
  const { secrets, setSecrets } = useTemplateSecrets();
  const secret = secretParameters(form);
  const values = startingValues(form, {
    ...formData,
    ...Object.fromEntries(
      secret
        .map(key => [key, secrets[templateSecretName(key)]])
        .filter(([, value]) => value),
    ),
  });
  const problems = useParameterProblems(form, values);

  useEffect(() => {
    // The scaffolder checks only fields that have a value.
    if (formData === undefined) {
      onChange(withoutSecretValues(enteredValues(form, values), secret));
    }
  });

  const change = (next: ParameterValues) => {
    setSecrets(
      Object.fromEntries(
        secret.map(key => [templateSecretName(key), String(next[key] ?? '')]),
      ),
    );
    onChange(withoutSecretValues(enteredValues(form, next), secret));
  };
  return (
    <>
      {schema.title && (
        <Typography variant="h6" component="h3" gutterBottom>
          {schema.title}
        </Typography>
      )}
      <ParameterForm
        form={form}
        values={values}
        problems={problems}
        showAll={rawErrors.length > 0}
        onChange={change}
      />
      {secret.length > 0 && (
        <FormHelperText>{t('scaffolder.parameters.secret')}</FormHelperText>
      )}
      {rawErrors.length > 0 && (
        <Alert severity="error" style={{ marginTop: 16 }}>
          {rawErrors.map(words => (
            <div key={words}>{words}</div>
          ))}
        </Alert>
      )}
    </>
  );
}
