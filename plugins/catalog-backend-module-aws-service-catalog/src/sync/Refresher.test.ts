import { ResponseError } from '@backstage/errors';
import { catalogInMemory, runningItem } from '../__testUtils__/catalogInMemory';

const answered = (status: number) =>
  ResponseError.fromResponse(Response.json({}, { status }));

const hub = { output: 'HubUrl', url: 'https://10.0.0.7/' };

describe('news of a provisioned product', () => {
  const known = async () => {
    const catalog = catalogInMemory();
    catalog.answers.pages = [[runningItem('pp-1'), runningItem('pp-2')]];
    await catalog.poll();
    return catalog;
  };

  it('removes it when the whole list has been read and it is on no page', async () => {
    const catalog = await known();
    catalog.answers.pages = [[], [runningItem('pp-2')]];
    await catalog.news('pp-1');
    expect(catalog.names()).toEqual(['pp-2']);
  });

  it('removes nothing because of an empty page that others follow', async () => {
    const catalog = await known();
    catalog.answers.pages = [[], [runningItem('pp-1')]];
    await catalog.news('pp-1');
    expect(catalog.names()).toEqual(['pp-1', 'pp-2']);
  });

  it('removes nothing when a later page cannot be read', async () => {
    const catalog = await known();
    catalog.answers.pages = [[], []];
    catalog.answers.broken = { page: 1, error: await answered(503) };
    await expect(catalog.news('pp-1')).rejects.toThrow('503');
    expect(catalog.names()).toEqual(['pp-1', 'pp-2']);
  });

  it('leaves it to the team that has it now', async () => {
    const catalog = await known();
    await catalog.news('pp-1', 'genomics');
    expect(catalog.names()).toEqual(['pp-1', 'pp-2']);
  });
});

describe('links to outputs', () => {
  it('follow the last good operation, when nothing else has changed', async () => {
    const catalog = catalogInMemory();
    catalog.answers.pages = [[runningItem('pp-1', 'rec-1')]];
    catalog.answers.addresses = async () => [hub];
    await catalog.poll();
    expect(catalog.outputsOf('pp-1')).toEqual({ HubUrl: hub.url });

    catalog.answers.addresses = async () => [
      { ...hub, url: 'https://10.0.0.8/' },
    ];
    await catalog.poll();
    expect(catalog.asked).toHaveLength(1);
    catalog.answers.pages = [[runningItem('pp-1', 'rec-2')]];
    await catalog.poll();
    expect(catalog.outputsOf('pp-1')).toEqual({ HubUrl: 'https://10.0.0.8/' });
  });

  it('are not asked for before anything has ended well', async () => {
    const catalog = catalogInMemory();
    catalog.answers.pages = [[runningItem('pp-1')]];
    await catalog.poll();
    expect(catalog.names()).toEqual(['pp-1']);
    expect(catalog.asked).toEqual([]);
  });

  it.each([400, 403, 409, 429, 500, 503])(
    'are asked for again after the answer %d',
    async status => {
      const catalog = catalogInMemory();
      catalog.answers.pages = [[runningItem('pp-1', 'rec-1')]];
      catalog.answers.addresses = async () => {
        throw await answered(status);
      };
      await catalog.news('pp-1');
      await catalog.poll();
      expect(catalog.names()).toEqual(['pp-1']);
      expect(catalog.outputsOf('pp-1')).toEqual({});

      catalog.answers.addresses = async () => [hub];
      await catalog.poll();
      expect(catalog.outputsOf('pp-1')).toEqual({ HubUrl: hub.url });
    },
  );

  it('are not asked for again of what is gone', async () => {
    const catalog = catalogInMemory();
    catalog.answers.pages = [[runningItem('pp-1', 'rec-1')]];
    catalog.answers.addresses = async () => {
      throw await answered(404);
    };
    await catalog.poll();
    await catalog.poll();
    expect(catalog.asked).toEqual(['pp-1']);
  });

  it('are asked for once in a reading that the role is refused them in', async () => {
    const catalog = catalogInMemory();
    catalog.answers.pages = [
      ['pp-1', 'pp-2', 'pp-3'].map(id => runningItem(id, 'rec-1')),
    ];
    catalog.answers.addresses = async () => {
      throw await answered(403);
    };
    await catalog.poll();
    expect(catalog.asked).toEqual(['pp-1']);
    expect(catalog.names()).toEqual(['pp-1', 'pp-2', 'pp-3']);
  });
});
