import { InputError } from '@backstage/errors';

interface Named {
  id: string;
  name: string;
}

/**
 * The one thing that an input of a template names, by id or by exact name.
 *
 * @param input - name of the input, for the message
 * @throws InputError that names the candidates, when it names nothing or several
 */
export function findOne<T extends Named>(
  input: string,
  wanted: string,
  candidates: readonly T[],
): T {
  const byId = candidates.find(({ id }) => id === wanted);
  if (byId) return byId;
  const byName = candidates.filter(({ name }) => name === wanted);
  if (byName.length === 1) return byName[0];
  const many = byName.length > 1;
  const offered = (many ? byName : candidates)
    .slice(0, 20)
    .map(({ id, name }) => `${name} (${id})`)
    .join(', ');
  throw new InputError(
    many
      ? `${input}: several are called "${wanted}"; use the id of one of them: ${offered}`
      : `${input}: there is no "${wanted}". ${
          offered ? `There is: ${offered}` : 'There is none at all'
        }`,
  );
}
