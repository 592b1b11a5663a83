import { useApi } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type {
  RuleTrial,
  VersionTemplate,
} from 'backstage-plugin-aws-service-catalog-common';
import pickBy from 'lodash/pickBy';
import { useId, useState } from 'react';
import { portfoliosApiRef } from '../../api';
import { useSimpleChange } from '../../changes/useSimpleChange';
import { useCatalog } from '../../hooks/useCatalog';
import { useTranslate } from '../../hooks/useTranslate';
import { ErrorPanel } from '../ErrorPanel';
import { ChoiceField, FormField } from '../FormFields';
import { rulesOf } from './constraintDraft';
import { RuleTrialResult } from './RuleTrialResult';

const useStyles = makeStyles(theme => ({
  box: {
    display: 'grid',
    gap: theme.spacing(1.5),
    padding: theme.spacing(2),
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: theme.shape.borderRadius,
  },
}));

/** Holds values against the rules as they stand in the form; nothing is saved. */
export function RuleTrialBox(props: {
  /** JSON, as it is being written. */
  rules: string;
  productId: string;
  versionId: string;
  parameters: VersionTemplate['parameters'];
}) {
  const { rules, productId, versionId, parameters } = props;
  const classes = useStyles();
  const { t } = useTranslate();
  const catalog = useCatalog();
  const api = useApi(portfoliosApiRef);
  const titleId = useId();
  const [values, setValues] = useState<Record<string, string>>({});
  const [outcome, setOutcome] = useState<{
    trial: RuleTrial;
    rules: string;
    values: Record<string, string>;
  }>();
  const isOfThese = outcome?.rules === rules && outcome.values === values;
  const parsed = rulesOf(rules);
  const { submit, sending, refusal } = useSimpleChange(async () => {
    if (!parsed) return;
    const trial = await api.tryRules(catalog.id, {
      rules: parsed,
      // An empty field stands for the default.
      values: pickBy(values, Boolean),
      productId,
      versionId,
    });
    setOutcome({ trial, rules, values });
  });
  return (
    <section className={classes.box} aria-labelledby={titleId}>
      <Typography id={titleId} variant="subtitle2" component="h3">
        {t('portfolio.constraints.rules.try.title')}
      </Typography>
      {parameters.map(({ key, default: usual, allowedValues, noEcho }) => {
        const field = {
          id: `try-${key}`,
          label: key,
          value: values[key] ?? '',
          onChange: (value: string) => setValues({ ...values, [key]: value }),
          help:
            usual && !noEcho
              ? t('portfolio.constraints.rules.try.default', { value: usual })
              : undefined,
        };
        return allowedValues ? (
          <ChoiceField
            key={key}
            {...field}
            options={allowedValues.map(value => ({ value, text: value }))}
          />
        ) : (
          // The box lies inside the form of the constraint, which "Enter" would save.
          <FormField key={key} {...field} onEnter={submit} />
        );
      })}
      <div>
        <Button
          variant="outlined"
          size="small"
          disabled={sending || !parsed}
          onClick={() => submit()}
        >
          {t('portfolio.constraints.rules.try.action')}
        </Button>
      </div>
      {refusal && <ErrorPanel error={refusal} />}
      <div role="status">
        {isOfThese && <RuleTrialResult trial={outcome.trial} />}
      </div>
    </section>
  );
}
