import { useTranslate } from '../../hooks/useTranslate';
import { versionOf } from '../readLaunchable';
import { PartOfProductPicker } from './PartOfProductPicker';
import type { versionPickerSchema } from './schemas';

/** A version of the product; the newest that is not deprecated, unless somebody chooses another. */
export function VersionPicker(props: typeof versionPickerSchema.TProps) {
  const { t } = useTranslate();
  return (
    <PartOfProductPicker
      field={props}
      label={t('scaffolder.version.label')}
      whenEmpty={t('scaffolder.version.none')}
      partsOf={({ versions }) => versions}
      choose={versionOf}
      noteOn={({ deprecated, description }) =>
        deprecated ? t('scaffolder.version.deprecated') : description
      }
    />
  );
}
