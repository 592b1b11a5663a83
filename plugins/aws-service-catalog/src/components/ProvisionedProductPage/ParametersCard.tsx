import Chip from '@material-ui/core/Chip';
import Tooltip from '@material-ui/core/Tooltip';
import Typography from '@material-ui/core/Typography';
import LockIcon from '@material-ui/icons/Lock';
import type { ProvisionedProductDetail } from 'backstage-plugin-aws-service-catalog-common';
import { useTranslate } from '../../hooks/useTranslate';
import { SectionCard } from '../SectionCard';
import { useFactStyles } from './factStyles';

/** The values it runs with. Secret ones are only said to be set. */
export function ParametersCard(
  props: Pick<ProvisionedProductDetail, 'parameters'>,
) {
  const classes = useFactStyles();
  const { t } = useTranslate();
  return (
    <SectionCard title={t('provisioned.parameters.title')}>
      {props.parameters.length === 0 && (
        <Typography color="textSecondary">
          {t('provisioned.parameters.none')}
        </Typography>
      )}
      <dl className={classes.facts}>
        {props.parameters.map(parameter => (
          <div key={parameter.key} className={classes.fact}>
            <dt>{parameter.key}</dt>
            <dd>
              {parameter.secret ? (
                <Tooltip title={t('provisioned.parameters.setHint')}>
                  <Chip
                    size="small"
                    icon={<LockIcon />}
                    label={t('provisioned.parameters.set')}
                    className={classes.chip}
                  />
                </Tooltip>
              ) : (
                parameter.value || t('provisioned.update.empty')
              )}
            </dd>
          </div>
        ))}
      </dl>
    </SectionCard>
  );
}
