import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import Alert from '@material-ui/lab/Alert';
import type {
  Constraint,
  Portfolio,
} from 'backstage-plugin-aws-service-catalog-common';
import { useCatalog } from '../../hooks/useCatalog';
import { usePaths } from '../../hooks/usePaths';
import { useTranslate } from '../../hooks/useTranslate';
import { BlastRadiusPart, useBlastRadius } from '../ConfirmChange';
import { EmptyCard } from '../EmptyCard';
import { SectionCard } from '../SectionCard';
import { ReadinessCard } from './ReadinessCard';

const useStyles = makeStyles(theme => ({
  root: { display: 'grid', gap: theme.spacing(3) },
}));

/** Products of the portfolio that a role launches, and what else depends on it. */
export function LaunchRoleView(props: {
  portfolio: Portfolio;
  roleName: string;
}) {
  const { portfolio, roleName } = props;
  const classes = useStyles();
  const { t } = useTranslate();
  const catalog = useCatalog();
  const paths = usePaths();
  const launched = portfolio.constraints.filter(
    ({ launchRole }) => launchRole?.name === roleName,
  );
  const role = launched.find(({ launchRole }) => launchRole)?.launchRole;
  const radius = useBlastRadius(
    role && { kind: 'launch-role', roleArn: role.arn ?? role.name },
  );
  if (!role) {
    return (
      <EmptyCard
        title={t('launchRoles.none.title')}
        description={t('launchRoles.none.description')}
        action={
          <Link to={paths.portfolio(catalog.id, portfolio.id)}>
            {t('launchRoles.none.action')}
          </Link>
        }
      />
    );
  }
  const isElsewhere = (one: Constraint) =>
    (accountOf(one) ?? catalog.accountId) !== catalog.accountId;
  const elsewhere = launched.find(isElsewhere);
  const here = launched.filter(one => !isElsewhere(one));
  return (
    <div className={classes.root}>
      {elsewhere && (
        <Alert severity="info">
          {t('launchRoles.elsewhere', {
            account: accountOf(elsewhere) ?? '',
            here: catalog.accountId,
          })}
        </Alert>
      )}
      {role.local && (
        <Alert severity="info">
          {t('launchRoles.local', { account: catalog.accountId })}
        </Alert>
      )}
      {here.map(({ id, productId, productName = productId }) => (
        <ReadinessCard
          key={id}
          roleName={roleName}
          product={{ id: productId, name: productName }}
        />
      ))}
      <SectionCard title={t('launchRoles.depends')}>
        <BlastRadiusPart radius={radius} />
      </SectionCard>
    </div>
  );
}

/** The account of a role that is named by its ARN. */
function accountOf({ launchRole }: Constraint): string | undefined {
  return launchRole?.arn?.split(':')[4];
}
