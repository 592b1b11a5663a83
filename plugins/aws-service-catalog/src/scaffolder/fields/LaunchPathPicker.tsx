import { useTranslate } from '../../hooks/useTranslate';
import { pathOf } from '../readLaunchable';
import { PartOfProductPicker } from './PartOfProductPicker';
import type { launchPathPickerSchema } from './schemas';

/** The portfolio through which the product is launched. With only one there is nothing to choose, but it is shown. */
export function LaunchPathPicker(props: typeof launchPathPickerSchema.TProps) {
  const { t } = useTranslate();
  return (
    <PartOfProductPicker
      field={props}
      label={t('scaffolder.path.label')}
      whenEmpty={t('scaffolder.path.none')}
      partsOf={({ launchPaths }) => launchPaths}
      choose={pathOf}
      noteOn={({ usable, problem }) => (usable ? undefined : problem)}
    />
  );
}
