import Button from '@material-ui/core/Button';
import type { RunningItem } from 'backstage-plugin-aws-service-catalog-common';
import { useCatalog } from '../../hooks/useCatalog';
import { useTranslate } from '../../hooks/useTranslate';
import { useCatalogOf } from './useCatalogOf';

/** Leads to the hand-over of something that runs; for those who may grant access here and where it runs. */
export function ChangeOwnerButton(props: {
  item: RunningItem;
  onChangeOwner: (item: RunningItem) => void;
}) {
  const { item, onChangeOwner } = props;
  const { t } = useTranslate();
  const catalog = useCatalog();
  const place = useCatalogOf()(item);
  if (!catalog.may.grant || !place?.may.grant) return null;
  return (
    <div>
      <Button
        size="small"
        color="primary"
        aria-label={t('whatRuns.owner.actionOf', { name: item.name })}
        onClick={() => onChangeOwner(item)}
      >
        {t('whatRuns.owner.action')}
      </Button>
    </div>
  );
}
