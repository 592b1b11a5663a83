import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import { useContext } from 'react';
import { useTranslate } from '../../hooks/useTranslate';
import { TeamContext } from '../TeamProvider';
import { CatalogSwitcher } from './CatalogSwitcher';
import { TeamSwitcher } from './TeamSwitcher';
import { useCatalogInAddress, usePages } from './usePages';

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
  pages: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(0, 3) },
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

/** The pages of the plugin, and the team or catalog they are about. */
export function PagesBar() {
  const classes = useStyles();
  const { t } = useTranslate();
  const situation = useContext(TeamContext);
  const catalogId = useCatalogInAddress();
  const pages = usePages();
  if (pages.length === 0) return null;
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
      {catalogId !== undefined && <CatalogSwitcher catalogId={catalogId} />}
      {catalogId === undefined && situation?.kind === 'chosen' && (
        <TeamSwitcher />
      )}
    </div>
  );
}
