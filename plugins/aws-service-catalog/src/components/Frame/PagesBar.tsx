import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { makeStyles } from '@material-ui/core/styles';
import { useContext } from 'react';
import { useLocation } from 'react-router-dom';
import { usePaths } from '../../hooks/usePaths';
import { awsServiceCatalogTranslationRef } from '../../translation';
import { TeamContext } from '../TeamProvider';
import { TeamSwitcher } from './TeamSwitcher';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: theme.spacing(0, 3),
    marginTop: theme.spacing(-1),
    marginBottom: theme.spacing(2),
    borderBottom: `1px solid ${theme.palette.divider}`,
  },
  pages: { display: 'flex', gap: theme.spacing(3) },
  page: {
    padding: theme.spacing(1, 0),
    color: theme.palette.text.secondary,
    borderBottom: '2px solid transparent',
    '&[aria-current]': {
      color: theme.palette.text.primary,
      borderBottomColor: theme.palette.primary.main,
      fontWeight: theme.typography.fontWeightMedium,
    },
  },
}));

const isProvisionedPage = (pathname: string, provisioned: string) =>
  pathname === provisioned || pathname.startsWith(`${provisioned}/`);

/** The pages of the plugin, and the team they are about. */
export function PagesBar() {
  const classes = useStyles();
  const { t } = useTranslationRef(awsServiceCatalogTranslationRef);
  const paths = usePaths();
  const { pathname } = useLocation();
  const situation = useContext(TeamContext);
  const [provisionedPath] = paths.provisionedProducts().split('?');
  const onProvisioned = isProvisionedPage(pathname, provisionedPath);
  const pages = [
    {
      to: paths.products(),
      text: t('shared.nav.products'),
      current: !onProvisioned && !pathname.includes('/launches/'),
    },
    {
      to: paths.provisionedProducts(),
      text: t('shared.nav.provisionedProducts'),
      current: onProvisioned,
    },
  ];
  // Without a team there is nothing to go to.
  if (situation?.kind !== 'chosen') return null;
  return (
    <div className={classes.root}>
      <nav aria-label={t('shared.nav.label')} className={classes.pages}>
        {pages.map(({ to, text, current }) => (
          <Link
            key={text}
            to={to}
            underline="none"
            className={classes.page}
            aria-current={current ? 'page' : undefined}
          >
            {text}
          </Link>
        ))}
      </nav>
      <TeamSwitcher />
    </div>
  );
}
