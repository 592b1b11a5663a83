import FormControl from '@material-ui/core/FormControl';
import FormGroup from '@material-ui/core/FormGroup';
import FormHelperText from '@material-ui/core/FormHelperText';
import FormLabel from '@material-ui/core/FormLabel';
import type { Drift } from 'backstage-plugin-aws-service-catalog-common';
import { useId } from 'react';
import { useTranslate } from '../../hooks/useTranslate';
import { CheckField } from '../FormFields';

const OF_COPIES: Drift['kind'][] = [
  'version-missing',
  'version-differs',
  'copy-constraint-missing',
  'copy-constraint-differs',
];

/** Which products of a spoke are copies whose versions and limits are to follow the hub; nothing when none differs. */
export function SpokeCopiesField(props: {
  drift: readonly Drift[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
  disabled: boolean;
}) {
  const { drift, chosen, onChange, disabled } = props;
  const { t } = useTranslate();
  const id = useId();
  const differences = new Map<string, string[]>();
  for (const { kind, productId, text } of drift) {
    if (!productId || !OF_COPIES.includes(kind)) continue;
    differences.set(productId, [...(differences.get(productId) ?? []), text]);
  }
  if (differences.size === 0) return null;
  return (
    <FormControl component="fieldset" disabled={disabled} aria-describedby={id}>
      <FormLabel component="legend">
        {t('portfolio.spokes.align.copies')}
      </FormLabel>
      <FormGroup>
        {[...differences].map(([productId, texts]) => (
          <CheckField
            key={productId}
            label={`${productId}: ${texts.join(' ')}`}
            checked={chosen.includes(productId)}
            onChange={checked =>
              onChange(
                checked
                  ? [...chosen, productId]
                  : chosen.filter(one => one !== productId),
              )
            }
            disabled={disabled}
          />
        ))}
      </FormGroup>
      <FormHelperText id={id}>
        {t('portfolio.spokes.align.copiesHelp')}
      </FormHelperText>
    </FormControl>
  );
}
