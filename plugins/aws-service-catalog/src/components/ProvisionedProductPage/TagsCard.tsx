import Chip from '@material-ui/core/Chip';
import Typography from '@material-ui/core/Typography';
import type { ProvisionedProductDetail } from 'backstage-plugin-aws-service-catalog-common';
import { useTranslate } from '../../hooks/useTranslate';
import { SectionCard } from '../SectionCard';
import { useFactStyles } from './factStyles';

/** Its tags; AutoTags stand last, each with what it says in words. */
export function TagsCard(props: Pick<ProvisionedProductDetail, 'tags'>) {
  const classes = useFactStyles();
  const { t } = useTranslate();
  const own = props.tags.filter(tag => !tag.auto);
  const auto = props.tags.filter(tag => tag.auto);
  return (
    <SectionCard title={t('provisioned.tags.title')}>
      {props.tags.length === 0 && (
        <Typography color="textSecondary">
          {t('provisioned.tags.none')}
        </Typography>
      )}
      <dl className={classes.facts}>
        {[...own, ...auto].map(tag => (
          <div key={tag.key} className={classes.fact}>
            <dt>
              {tag.key}{' '}
              {tag.auto && (
                <Chip
                  size="small"
                  variant="outlined"
                  label={t('provisioned.tags.auto')}
                  className={classes.chip}
                />
              )}
            </dt>
            <dd>
              {tag.value}
              {tag.inWords && (
                <Typography
                  variant="caption"
                  color="textSecondary"
                  display="block"
                >
                  {tag.inWords}
                </Typography>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {auto.length > 0 && (
        <Typography variant="caption" color="textSecondary">
          {t('provisioned.tags.autoHint')}
        </Typography>
      )}
    </SectionCard>
  );
}
