import {
  Link,
  sidebarConfig,
  useSidebarOpenState,
} from '@backstage/core-components';
import { configApiRef, useApi } from '@backstage/frontend-plugin-api';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { Logo } from './Logo';

const useStyles = makeStyles(theme => ({
  link: {
    display: 'flex',
    alignItems: 'center',
    gap: theme.spacing(2),
    height: 2 * sidebarConfig.logoHeight,
    marginTop: theme.spacing(1),
    paddingLeft: (sidebarConfig.drawerWidthClosed - 32) / 2,
    color: theme.palette.navigation.color,
  },
  title: { lineHeight: 1.25, maxWidth: '16ch' },
}));

export const SidebarLogo = () => {
  const classes = useStyles();
  const { isOpen } = useSidebarOpenState();
  const title = useApi(configApiRef).getString('app.title');
  return (
    <Link to="/" underline="none" className={classes.link} aria-label={title}>
      <Logo size={32} />
      {isOpen && (
        <Typography variant="subtitle2" className={classes.title}>
          {title}
        </Typography>
      )}
    </Link>
  );
};
