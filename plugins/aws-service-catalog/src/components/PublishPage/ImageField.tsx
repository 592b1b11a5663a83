import { useApi } from '@backstage/core-plugin-api';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import Autocomplete from '@material-ui/lab/Autocomplete';
import type { Image } from 'backstage-plugin-aws-service-catalog-common';
import { useState } from 'react';
import useDebounce from 'react-use/esm/useDebounce';
import { publishingApiRef } from '../../api';
import { useCatalog } from '../../hooks/useCatalog';
import { useRefreshing } from '../../hooks/useRefreshing';
import { useTranslate } from '../../hooks/useTranslate';
import { ErrorPanel } from '../ErrorPanel';
import { isImageId } from './imageId';
import { useWizard } from './WizardContext';

const TYPING_PAUSE_MS = 300;

/** An image that the account may use, found by its name or given by its id. */
export function ImageField() {
  const { t } = useTranslate();
  const catalog = useCatalog();
  const api = useApi(publishingApiRef);
  const { draft, change, problemOf, sending } = useWizard();
  const [typed, setTyped] = useState(draft.imageId);
  const [search, setSearch] = useState('');
  useDebounce(() => setSearch(isImageId(typed) ? '' : typed), TYPING_PAUSE_MS, [
    typed,
  ]);
  const { value, error, loading, refresh } = useRefreshing(
    ({ signal }) =>
      api.listImages(
        catalog.id,
        { search: search.trim() || undefined },
        { signal },
      ),
    [catalog.id, search],
    { keepPrevious: true },
  );
  const { imageId } = draft;
  const problem =
    imageId && !isImageId(imageId)
      ? t('publishing.image.noId')
      : problemOf('imageId');
  const choose = (chosen: Image | string | null) => {
    if (chosen === null || typeof chosen === 'string') {
      change({ imageId: chosen?.trim() ?? '' });
      return;
    }
    change({
      imageId: chosen.id,
      name: draft.name || chosen.name.slice(0, 100),
    });
  };
  return (
    <>
      <Autocomplete<Image, false, false, true>
        id="publish-imageId"
        freeSolo
        options={value?.items ?? []}
        loading={loading}
        // AWS has searched already; what it found need not hold the words as they were typed.
        filterOptions={found => found}
        getOptionLabel={image => (typeof image === 'string' ? image : image.id)}
        value={imageId}
        inputValue={typed}
        disabled={sending}
        onInputChange={(_, text) => setTyped(text)}
        onChange={(_, chosen) => choose(chosen)}
        onBlur={() => {
          // What the field shows is the answer, also when it is none.
          if (typed.trim() !== imageId) choose(typed);
        }}
        renderOption={image => (
          <div>
            <Typography>{image.name}</Typography>
            <Typography variant="body2" color="textSecondary">
              {[
                image.id,
                t(`publishing.image.${image.owner}`),
                image.architecture,
                image.deprecated && t('publishing.image.deprecated'),
              ]
                .filter(Boolean)
                .join(' · ')}
            </Typography>
          </div>
        )}
        renderInput={params => (
          <TextField
            {...params}
            label={t('publishing.answer.imageId')}
            error={problem !== undefined}
            helperText={problem ?? t('publishing.help.imageId')}
            required
            variant="outlined"
            size="small"
          />
        )}
      />
      {error && <ErrorPanel error={error} onRetry={refresh} />}
    </>
  );
}
