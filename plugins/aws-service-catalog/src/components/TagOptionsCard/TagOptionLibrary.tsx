import { useApi } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import { makeStyles } from '@material-ui/core/styles';
import { useId, useState } from 'react';
import { tagOptionsApiRef } from '../../api';
import { useCatalog } from '../../hooks/useCatalog';
import { useRefreshing } from '../../hooks/useRefreshing';
import { useTranslate } from '../../hooks/useTranslate';
import { ErrorPanel } from '../ErrorPanel';
import { ItemList } from '../ItemList';
import { PageSkeleton } from '../PageSkeleton';
import { SearchField } from '../SearchField';
import { LibraryOption } from './LibraryOption';

const useStyles = makeStyles(theme => ({
  content: { display: 'grid', gap: theme.spacing(2) },
}));

/** Every TagOption of the catalog: values are changed, taken out of the offer, and deleted here. */
export function TagOptionLibrary(props: {
  /** What is on the page may look different now. */
  onChanged: () => void;
  onClose: () => void;
}) {
  const { onChanged, onClose } = props;
  const classes = useStyles();
  const { t } = useTranslate();
  const catalog = useCatalog();
  const api = useApi(tagOptionsApiRef);
  const titleId = useId();
  const [search, setSearch] = useState('');
  const { value, error, loading, refresh } = useRefreshing(
    reading =>
      api.listTagOptions(
        catalog.id,
        { search: search || undefined, refresh: reading.refresh || undefined },
        { signal: reading.signal },
      ),
    [catalog.id, search],
    { keepPrevious: true },
  );
  const changed = () => {
    refresh();
    onChanged();
  };
  return (
    <Dialog
      open
      onClose={onClose}
      fullWidth
      maxWidth="sm"
      aria-labelledby={titleId}
    >
      <DialogTitle id={titleId}>
        {t('portfolio.tagOptions.library.title')}
      </DialogTitle>
      <DialogContent className={classes.content}>
        <SearchField
          label={t('portfolio.tagOptions.library.search')}
          value={search}
          onSearch={setSearch}
        />
        {loading && <PageSkeleton blocks={[32, 32, 32]} />}
        {error && !value && <ErrorPanel error={error} onRetry={refresh} />}
        {value && (
          <ItemList
            none={t('portfolio.tagOptions.library.none')}
            items={value.items.map(option => ({
              key: option.id,
              what: <LibraryOption option={option} onChanged={changed} />,
            }))}
          />
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('shared.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
