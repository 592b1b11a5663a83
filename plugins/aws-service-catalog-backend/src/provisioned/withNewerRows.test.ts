import {
  type ProvisionedProductTable,
  TableWriter,
} from './ProvisionedProductTable';
import { withNewerRows } from './withNewerRows';

const ME = 'arn:aws:sts::2:assumed-role/T/me';
const OTHER = 'arn:aws:sts::2:assumed-role/T/other';

function table(
  ...rows: [id: string, owner: string, status: string][]
): ProvisionedProductTable {
  const writer = new TableWriter();
  writer.add(
    rows.map(([id, userArnSession, status]) => ({
      id,
      name: `name-${id}`,
      type: 'CFN_STACK',
      status,
      userArnSession,
      tags: [],
    })),
  );
  return writer.table();
}

describe('withNewerRows', () => {
  const all = table(
    ['pp-1', ME, 'AVAILABLE'],
    ['pp-2', OTHER, 'AVAILABLE'],
    ['pp-3', ME, 'UNDER_CHANGE'],
  );

  it.each([
    {
      says: 'what was launched since is there',
      own: table(
        ['pp-1', ME, 'AVAILABLE'],
        ['pp-3', ME, 'UNDER_CHANGE'],
        ['pp-4', ME, 'AVAILABLE'],
      ),
      ids: ['pp-2', 'pp-1', 'pp-3', 'pp-4'],
      status: 'UNDER_CHANGE',
    },
    {
      says: 'what was terminated since is gone',
      own: table(['pp-3', ME, 'UNDER_CHANGE']),
      ids: ['pp-2', 'pp-3'],
      status: 'UNDER_CHANGE',
    },
    {
      says: 'what has changed since says so',
      own: table(['pp-1', ME, 'AVAILABLE'], ['pp-3', ME, 'TAINTED']),
      ids: ['pp-2', 'pp-1', 'pp-3'],
      status: 'TAINTED',
    },
  ])('$says', ({ own, ids, status }) => {
    const merged = withNewerRows(all, own, ME);
    expect(merged.ids).toEqual(ids);
    const { values, places } = merged.shared.status;
    expect(values[places[merged.ids.indexOf('pp-3')]]).toBe(status);
  });

  it('is the table itself when nothing is new, so that nothing is sorted anew', () => {
    const own = table(['pp-3', ME, 'UNDER_CHANGE'], ['pp-1', ME, 'AVAILABLE']);
    expect(withNewerRows(all, own, ME)).toBe(all);
    expect(withNewerRows(all, table(), 'arn:of:nobody')).toBe(all);
  });
});
