import TextField from '@material-ui/core/TextField';
import type {
  ProductVersion,
  ProvisionedProductDetail,
} from 'backstage-plugin-aws-service-catalog-common';
import { useEffect, useRef } from 'react';
import { useTranslate } from '../../hooks/useTranslate';
import { versionsToChoose } from './versionChoice';

/** Which version to update to; says which one runs, which is newest, and which is not recommended. */
export function VersionSelect(props: {
  detail: ProvisionedProductDetail;
  value: string | undefined;
  /** What the server does not accept; it gets the focus then. */
  problem: string | undefined;
  onChange: (versionId: string) => void;
}) {
  const { detail, value, problem, onChange } = props;
  const field = useRef<HTMLSelectElement>(null);
  useEffect(() => {
    if (problem) field.current?.focus();
  }, [problem]);
  const { t } = useTranslate();
  const versions = versionsToChoose(detail);
  const labelOf = ({ id, name, newest, deprecated }: ProductVersion) => {
    const version = name;
    if (id === detail.versionId) {
      return t('provisioned.update.versionNow', { version });
    }
    if (newest) return t('provisioned.update.versionNewest', { version });
    return deprecated
      ? t('provisioned.update.versionDeprecated', { version })
      : version;
  };
  return (
    <TextField
      id="update-version"
      select
      SelectProps={{ native: true }}
      label={t('provisioned.update.version')}
      value={value ?? ''}
      onChange={event => onChange(event.target.value)}
      inputRef={field}
      error={problem !== undefined}
      helperText={
        problem ?? versions.find(({ id }) => id === value)?.description
      }
      variant="outlined"
      size="small"
      style={{ maxWidth: 480 }}
    >
      {versions.map(version => (
        <option key={version.id} value={version.id}>
          {labelOf(version)}
        </option>
      ))}
    </TextField>
  );
}
