import MenuItem from '@material-ui/core/MenuItem';
import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import type {
  LaunchPath,
  ProductDetail,
  ProductVersion,
} from 'backstage-plugin-aws-service-catalog-common';
import { useTranslate } from '../../hooks/useTranslate';
import { SectionCard } from '../SectionCard';
import { SelectField } from '../SelectField';
import { ToneChip } from '../ToneChip';

const useStyles = makeStyles(theme => ({
  fields: { display: 'grid', gap: theme.spacing(2) },
}));

/** What the name field says below it. */
export type NameState =
  | { kind: 'quiet' }
  | { kind: 'checking' }
  | { kind: 'free' }
  /** This very launch was sent before; its own name may be taken by itself. */
  | { kind: 'sent' }
  | { kind: 'wrong'; words: string };

/** What is launched: name, version, and the path when there are several. */
export function WhatSection(props: {
  product: ProductDetail;
  version: ProductVersion;
  path: LaunchPath;
  name: string;
  nameState: NameState;
  refused: { version?: string; path?: string };
  onName: (name: string) => void;
  onLeaveName: () => void;
  onVersion: (versionId: string) => void;
  onPath: (pathId: string) => void;
}) {
  const { product, version, path, name, nameState, refused } = props;
  const classes = useStyles();
  const { t } = useTranslate();
  const nameHelp = {
    quiet: t('launchForm.name.hint'),
    checking: t('launchForm.name.checking'),
    free: <ToneChip tone="ok" label={t('launchForm.name.free')} />,
    sent: t('launchForm.name.sent'),
    wrong: nameState.kind === 'wrong' && nameState.words,
  }[nameState.kind];
  const wordsOfVersion = (of: ProductVersion) => {
    if (of.deprecated) {
      return t('launchForm.version.deprecated', { version: of.name });
    }
    return of.newest
      ? t('launchForm.version.newest', { version: of.name })
      : of.name;
  };
  return (
    <SectionCard title={t('launchForm.section.what')}>
      <div className={classes.fields}>
        <TextField
          id="service-catalog-launch-name"
          label={t('launchForm.name.label')}
          value={name}
          required
          error={nameState.kind === 'wrong'}
          helperText={nameHelp}
          FormHelperTextProps={{ 'aria-live': 'polite' }}
          onChange={event => props.onName(event.target.value)}
          onBlur={props.onLeaveName}
          inputProps={{ autoComplete: 'off', spellCheck: false }}
          variant="outlined"
          size="small"
          fullWidth
        />
        <SelectField
          id="service-catalog-launch-version"
          label={t('launchForm.version.label')}
          value={version.id}
          error={refused.version !== undefined}
          helperText={refused.version ?? version.description}
          onChange={event => props.onVersion(event.target.value)}
        >
          {product.versions.map(of => (
            <MenuItem key={of.id} value={of.id}>
              {wordsOfVersion(of)}
            </MenuItem>
          ))}
        </SelectField>
        {product.launchPaths.length > 1 && (
          <SelectField
            id="service-catalog-launch-path"
            label={t('launchForm.path.label')}
            value={path.id}
            error={refused.path !== undefined}
            helperText={refused.path ?? t('launchForm.path.hint')}
            onChange={event => props.onPath(event.target.value)}
          >
            {product.launchPaths.map(({ id, name: portfolio, usable }) => (
              <MenuItem key={id} value={id} disabled={!usable}>
                {usable
                  ? portfolio
                  : t('launchForm.path.unusable', { path: portfolio })}
              </MenuItem>
            ))}
          </SelectField>
        )}
      </div>
    </SectionCard>
  );
}
