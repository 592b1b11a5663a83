import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import Skeleton from '@material-ui/lab/Skeleton';
import type {
  LaunchForm,
  ProductKind,
} from 'backstage-plugin-aws-service-catalog-common';
import type { Refreshing } from '../../hooks/useRefreshing';
import { useTranslate } from '../../hooks/useTranslate';
import { SectionCard } from '../SectionCard';
import { isRunByEngine } from '../VersionFields';

const useStyles = makeStyles(theme => ({
  text: { whiteSpace: 'pre-line' },
  list: { margin: theme.spacing(0.5, 0, 2), paddingLeft: theme.spacing(2.5) },
}));

function GetLists(props: { form: LaunchForm; unknown: string }) {
  const { form, unknown } = props;
  const classes = useStyles();
  const { t } = useTranslate();
  return (
    <>
      {form.resources ? (
        <ul className={classes.list}>
          {form.resources.map(({ type, inWords, count }) => (
            <Typography key={type} component="li" title={type}>
              {t('products.page.resource', {
                number: String(count),
                resource: inWords,
              })}
            </Typography>
          ))}
        </ul>
      ) : (
        <Typography paragraph>{unknown}</Typography>
      )}
      {form.outputs.length > 0 && (
        <>
          <Typography variant="subtitle2" component="h3">
            {t('products.page.outputs')}
          </Typography>
          <ul className={classes.list}>
            {form.outputs.map(({ key, description }) => (
              <Typography key={key} component="li" title={key}>
                {description ?? key}
              </Typography>
            ))}
          </ul>
        </>
      )}
      {form.usage && (
        <>
          <Typography variant="subtitle2" component="h3">
            {t('products.page.usage')}
          </Typography>
          <Typography className={classes.text}>{form.usage}</Typography>
        </>
      )}
    </>
  );
}

/** What a launch creates and what it tells afterwards. */
export function WhatYouGetCard(props: {
  form: Refreshing<LaunchForm | undefined>;
  kind: ProductKind;
}) {
  const { form, kind } = props;
  const { t } = useTranslate();
  const unknown = t(
    isRunByEngine(kind)
      ? 'products.page.engineResources'
      : 'products.page.unknownResources',
  );
  return (
    <SectionCard title={t('products.page.whatYouGet')}>
      {form.value && <GetLists form={form.value} unknown={unknown} />}
      {!form.value && !form.loading && <Typography>{unknown}</Typography>}
      {form.loading && (
        <Skeleton
          role="status"
          variant="rect"
          height={96}
          aria-label={t('shared.loading')}
        />
      )}
    </SectionCard>
  );
}
