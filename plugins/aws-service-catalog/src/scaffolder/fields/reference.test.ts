import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fieldExtensions } from './fieldExtensions';

const REFERENCE = path.resolve(
  __dirname,
  '../../../../../docs/reference/template-fields.json',
);
const REGENERATE = 'npm run docs:templates';

const fields = Object.values(fieldExtensions).map(({ name, schema }) => ({
  name,
  value: schema.schema.returnValue,
  uiOptions: schema.schema.uiOptions,
}));

describe('the reference of field extensions', () => {
  it('has every field as its schema has it', () => {
    const current = `${JSON.stringify(fields, undefined, 2)}\n`;
    if (process.env.UPDATE_DOCS) {
      mkdirSync(path.dirname(REFERENCE), { recursive: true });
      writeFileSync(REFERENCE, current);
      return;
    }
    const kept = existsSync(REFERENCE) ? readFileSync(REFERENCE, 'utf8') : '';
    if (JSON.stringify(JSON.parse(kept || '[]')) !== JSON.stringify(fields)) {
      throw new Error(
        `docs/reference/template-fields.json is out of date. Regenerate it: ${REGENERATE}`,
      );
    }
    expect(fields.length).toBeGreaterThan(0);
  });

  it.each(fields)('$name: describes its value and every option', field => {
    const { value, uiOptions } = field;
    expect(value?.description).toEqual(expect.any(String));
    for (const option of Object.values(uiOptions?.properties ?? {})) {
      expect(option).toMatchObject({ description: expect.any(String) });
    }
  });
});
