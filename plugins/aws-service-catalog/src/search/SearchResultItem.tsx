import { Link } from '@backstage/core-components';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import type {
  ResultHighlight,
  SearchDocument,
} from '@backstage/plugin-search-common';
import { HighlightedSearchResultText } from '@backstage/plugin-search-react';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import AppsIcon from '@material-ui/icons/Apps';
import StorefrontIcon from '@material-ui/icons/Storefront';
import { ReadableTheme } from '../components/ReadableTheme';
import { ToneChip } from '../components/ToneChip';
import { useTranslate } from '../hooks/useTranslate';
import { resultFactsOf } from './resultFacts';

/**
 * A search result, as the portal hands it over.
 * @public
 */
export type AwsServiceCatalogSearchResultItemProps = {
  result?: SearchDocument;
  highlight?: ResultHighlight;
  icon?: JSX.Element;
};

const useStyles = makeStyles(theme => ({
  root: { display: 'flex', gap: theme.spacing(2), width: '100%' },
  icon: { color: theme.palette.text.secondary, display: 'flex' },
  text: { minWidth: 0, flex: 1, overflowWrap: 'anywhere' },
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0.5, 2),
  },
}));

/** A provisioned product or an approved product among search results: what it is, how it is, whose. */
export function SearchResultItem(
  props: AwsServiceCatalogSearchResultItemProps,
) {
  const { result, highlight, icon } = props;
  const classes = useStyles();
  const { t } = useTranslate();
  const facts = result && resultFactsOf(result);
  if (!result || !facts) return null;
  const { kind, status, owner } = facts;
  const ownIcon = kind === 'running' ? <AppsIcon /> : <StorefrontIcon />;
  const textOf = (field: 'title' | 'text') =>
    highlight?.fields[field] ? (
      <HighlightedSearchResultText
        text={highlight.fields[field]}
        preTag={highlight.preTag}
        postTag={highlight.postTag}
      />
    ) : (
      result[field]
    );
  return (
    <ReadableTheme>
      <div className={classes.root}>
        <span className={classes.icon} aria-hidden>
          {icon ?? ownIcon}
        </span>
        <div className={classes.text}>
          <Typography variant="h6" component="h3">
            <Link noTrack to={result.location}>
              {textOf('title')}
            </Link>
          </Typography>
          <Typography variant="body2" color="textSecondary">
            {textOf('text')}
          </Typography>
          <Typography variant="body2" component="div" className={classes.facts}>
            <span>{t(`entity.search.${kind}`)}</span>
            {status && (
              <ToneChip
                tone={status.tone}
                label={t(`entity.search.lifecycle.${status.lifecycle}`)}
              />
            )}
            {owner && (
              <span>
                {t('entity.search.team')}:{' '}
                <EntityRefLink
                  entityRef={owner}
                  defaultKind="group"
                  hideIcon
                  underline="always"
                />
              </span>
            )}
          </Typography>
        </div>
      </div>
    </ReadableTheme>
  );
}
