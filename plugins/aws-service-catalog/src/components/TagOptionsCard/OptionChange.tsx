import { useApi } from '@backstage/core-plugin-api';
import Typography from '@material-ui/core/Typography';
import type {
  TagOption,
  UpdateTagOptionRequest,
} from 'backstage-plugin-aws-service-catalog-common';
import { tagOptionsApiRef } from '../../api';
import { useCatalog } from '../../hooks/useCatalog';
import { useRefreshing } from '../../hooks/useRefreshing';
import { useTranslate } from '../../hooks/useTranslate';
import { ConfirmChange } from '../ConfirmChange';
import { ErrorPanel } from '../ErrorPanel';
import { PageSkeleton } from '../PageSkeleton';

type Change = Omit<UpdateTagOptionRequest, 'version'>;

/** Asks before a TagOption is another one, or is offered no longer, and says first where it is asked for. */
export function OptionChange(props: {
  option: TagOption;
  change: Change;
  onDone: () => void;
  /** Somebody else was faster: the library is to be read again. */
  onReload: () => void;
  onClose: () => void;
}) {
  const { option, change, onDone, onReload, onClose } = props;
  const { id, key, value, version } = option;
  const { t } = useTranslate();
  const catalog = useCatalog();
  const api = useApi(tagOptionsApiRef);
  const on = useRefreshing(
    ({ signal }) => api.listTagOptionResources(catalog.id, id, { signal }),
    [catalog.id, id],
  );
  const kind = kindOf(change);
  const words = {
    name: `${key} = ${value}`,
    next: `${key} = ${change.value}`,
  };
  const isUsed = on.value && on.value.items.length > 0;
  return (
    <ConfirmChange
      title={t(`portfolio.tagOptions.library.change.${kind}.title`, words)}
      action={t(`portfolio.tagOptions.library.change.${kind}.action`)}
      change={() => api.updateTagOption(catalog.id, id, { ...change, version })}
      waiting={on.loading}
      onDone={onDone}
      onReload={onReload}
      onClose={onClose}
    >
      {on.loading && <PageSkeleton blocks={[24, 24]} />}
      {on.error && !on.value && (
        <ErrorPanel error={on.error} onRetry={on.refresh} />
      )}
      {on.value && (
        <Typography>
          {t(
            isUsed
              ? `portfolio.tagOptions.library.change.${kind}.effect`
              : 'portfolio.tagOptions.library.change.unused',
          )}
        </Typography>
      )}
      {isUsed && (
        <ul aria-label={t('portfolio.tagOptions.library.change.on')}>
          {on.value?.items.map(resource => (
            <Typography key={resource.id} component="li" variant="body2">
              {resource.kind !== 'other' &&
                `${t(`portfolio.delete.kind.${resource.kind}`)}: `}
              {resource.name}
            </Typography>
          ))}
        </ul>
      )}
    </ConfirmChange>
  );
}

function kindOf({ value, active }: Change) {
  if (value !== undefined) return 'value';
  return active ? 'offer' : 'withdraw';
}
