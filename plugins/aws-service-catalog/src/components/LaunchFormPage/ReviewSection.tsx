import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import type {
  LaunchForm,
  LaunchPath,
  ParameterValues,
  Tag,
} from 'backstage-plugin-aws-service-catalog-common';
import type { ReactNode } from 'react';
import { useTeam } from '../../hooks/useTeam';
import { useTranslate } from '../../hooks/useTranslate';
import {
  isEmptyValue,
  orderedParameters,
  parameterLabel,
  secretParameters,
  type ParameterValue,
} from '../../parameters/parameterSchema';
import { SectionCard } from '../SectionCard';

const useStyles = makeStyles(theme => ({
  facts: {
    margin: 0,
    display: 'grid',
    gridTemplateColumns: 'minmax(80px, max-content) 1fr',
    gap: theme.spacing(0.5, 2),
    overflowWrap: 'anywhere',
    '& dt': { color: theme.palette.text.secondary },
    '& dd': { margin: 0, minWidth: 0 },
  },
}));

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <Typography component="dt" variant="body2">
        {name}
      </Typography>
      <Typography component="dd" variant="body2">
        {children}
      </Typography>
    </>
  );
}

/** The launch in words, beside the form: what is created where, as whom, with which values and tags. */
export function ReviewSection(props: {
  form: LaunchForm;
  path: LaunchPath;
  name: string;
  values: ParameterValues;
  tags: Tag[];
}) {
  const { form, path, name, values, tags } = props;
  const classes = useStyles();
  const { t } = useTranslate();
  const { team, region } = useTeam();
  const secret = secretParameters(form);
  const fixed = form.tagOptions.flatMap(option =>
    !option.conflict && option.values.length === 1
      ? [{ key: option.key, value: option.values[0] }]
      : [],
  );
  const wordsOf = (key: string, value: ParameterValue | undefined) => {
    if (value === undefined || isEmptyValue(value)) {
      return t('launchForm.review.notSet');
    }
    if (secret.includes(key)) return t('launchForm.review.secret');
    const options = form.hints[key]?.picker?.options ?? [];
    return [value]
      .flat()
      .map(item => options.find(option => option.value === item)?.label || item)
      .join(', ');
  };
  return (
    <SectionCard title={t('launchForm.section.review')}>
      <dl className={classes.facts}>
        <Fact name={t('launchForm.name.label')}>
          {name || t('launchForm.review.notSet')}
        </Fact>
        <Fact name={t('launchForm.version.label')}>{form.versionName}</Fact>
        <Fact name={t('launchForm.path.label')}>{path.name}</Fact>
        <Fact name={t('launchForm.review.where')}>
          {t('shared.team.current', {
            team: team.title,
            account: team.accountId,
            region,
          })}
        </Fact>
        {form.launchRole && (
          <Fact name={t('launchForm.review.role')}>{form.launchRole.name}</Fact>
        )}
        {form.resources && form.resources.length > 0 && (
          <Fact name={t('launchForm.review.creates')}>
            {form.resources
              .map(({ inWords, count }) =>
                t('products.page.resource', {
                  number: String(count),
                  resource: inWords,
                }),
              )
              .join(', ')}
          </Fact>
        )}
        {orderedParameters(form).map(key => (
          <Fact key={key} name={parameterLabel(form, key)}>
            {wordsOf(key, values[key])}
          </Fact>
        ))}
        {[...path.tags, ...fixed, ...tags].length > 0 && (
          <Fact name={t('launchForm.review.tags')}>
            {[...path.tags, ...fixed, ...tags]
              .filter(({ key }) => key)
              .map(({ key, value }) => `${key} = ${value}`)
              .join(', ')}
          </Fact>
        )}
      </dl>
    </SectionCard>
  );
}
