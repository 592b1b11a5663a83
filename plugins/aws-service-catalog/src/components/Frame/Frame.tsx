import { Content, Header, Page } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import type { ReactNode } from 'react';
import { useTranslate } from '../../hooks/useTranslate';
import { ReadableTheme } from '../ReadableTheme';
import { PagesBar } from './PagesBar';

const useStyles = makeStyles(theme => ({
  top: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1, 2),
    marginBottom: theme.spacing(2),
  },
  age: { flex: '1 1 auto', minWidth: 0 },
}));

/**
 * The shell of every page: title, the pages of the plugin, the team switcher, and a line on top of the content with the
 * age of the data and the actions of the page.
 */
export function Frame(props: {
  title: string;
  subtitle?: ReactNode;
  /** The page one level up, shown as a breadcrumb. */
  parent?: { title: string; to: string };
  /** `DataAge` of what the page shows. */
  age?: ReactNode;
  /** Buttons of the page, the primary one last. */
  actions?: ReactNode;
  children: ReactNode;
}) {
  const { title, subtitle, parent, age, actions, children } = props;
  const classes = useStyles();
  const { t } = useTranslate();
  return (
    <Page themeId="tool">
      <Header
        title={title}
        pageTitleOverride={`${title} | ${t('shared.title')}`}
        subtitle={subtitle}
        type={parent?.title}
        typeLink={parent?.to}
      />
      <Content>
        <ReadableTheme>
          <PagesBar />
          {(age || actions) && (
            <div className={classes.top}>
              <div className={classes.age}>{age}</div>
              {actions}
            </div>
          )}
          {children}
        </ReadableTheme>
      </Content>
    </Page>
  );
}
