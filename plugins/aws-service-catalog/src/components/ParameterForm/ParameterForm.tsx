import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import Alert from '@material-ui/lab/Alert';
import type {
  LaunchForm,
  ParameterValues,
} from 'backstage-plugin-aws-service-catalog-common';
import { useState } from 'react';
import { useTranslate } from '../../hooks/useTranslate';
import {
  parameterLabel,
  parameterSchemas,
  requiredParameters,
} from '../../parameters/parameterSchema';
import type { ParameterProblems } from '../../parameters/useParameterProblems';
import { parameterInputId } from './fieldProps';
import { ParameterField } from './ParameterField';

const useStyles = makeStyles(theme => ({
  group: {
    border: 0,
    margin: 0,
    padding: 0,
    minWidth: 0,
    display: 'grid',
    gap: theme.spacing(2),
    '& + &': { marginTop: theme.spacing(3) },
  },
  legend: { padding: 0, marginBottom: theme.spacing(2) },
}));

/**
 * The parameters of a version, in the groups and with the labels of its template. What is wrong with a field is shown
 * once the person has left it, or all of it with `showAll`.
 */
export function ParameterForm(props: {
  /** Left out where a page has one form alone. */
  id?: string;
  form: LaunchForm;
  values: ParameterValues;
  /** From `useParameterProblems`. */
  problems: ParameterProblems;
  showAll: boolean;
  /** Fields that the server did not accept; shown at once. */
  refused?: Record<string, string>;
  onChange: (values: ParameterValues) => void;
}) {
  const { id, form, values, problems, showAll, refused = {}, onChange } = props;
  const classes = useStyles();
  const { t } = useTranslate();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const schemas = parameterSchemas(form);
  const required = requiredParameters(form);
  const groups = form.groups
    .map(({ label, parameters }) => ({
      label,
      keys: parameters.filter(key => key in schemas),
    }))
    .filter(({ keys }) => keys.length > 0);

  if (groups.length === 0) {
    return <Typography>{t('launchForm.group.none')}</Typography>;
  }
  return (
    <div>
      {groups.map(({ label, keys }) => (
        <fieldset key={keys[0]} className={classes.group}>
          {(label || groups.length > 1) && (
            <Typography
              component="legend"
              variant="subtitle1"
              className={classes.legend}
            >
              {label || t('launchForm.group.other')}
            </Typography>
          )}
          {keys.map(key => (
            <ParameterField
              key={key}
              id={parameterInputId(key, id)}
              form={form}
              parameter={key}
              label={parameterLabel(form, key)}
              values={values}
              required={
                required.includes(key) && !(form.kept?.includes(key) ?? false)
              }
              problem={
                refused[key] ??
                (showAll || left.has(key) ? problems.fields[key] : undefined)
              }
              onChange={value => {
                const next = { ...values };
                if (value === undefined) delete next[key];
                else next[key] = value;
                onChange(next);
              }}
              onLeave={() => setLeft(new Set(left).add(key))}
            />
          ))}
        </fieldset>
      ))}
      {problems.general.map(words => (
        <Alert key={words} severity="error" style={{ marginTop: 16 }}>
          {words}
        </Alert>
      ))}
    </div>
  );
}
