import { readdir } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { packageFile } from '../core/packageFile';
import { readYaml } from './readYaml';
import type { Story } from './Story';

const STORIES = packageFile('stories');

/** A story and where its templates are. */
export interface StoryOnDisk {
  story: Story;
  templates: string;
}

const LISTS = [
  'personas',
  'accounts',
  'images',
  'agreements',
  'publicParameters',
  'places',
] as const;

/** What a story may hold besides its lists. */
const TABLES = ['description', 'organization'];

function check(content: unknown, path: string): Story {
  if (typeof content !== 'object' || content === null) {
    throw new Error(`${path} is not a story: it holds no mapping`);
  }
  const table = content as Record<string, unknown>;
  const unknown = Object.keys(table).find(
    key => !TABLES.includes(key) && !LISTS.some(list => list === key),
  );
  if (unknown) {
    throw new Error(
      `${path}: ${unknown} is unknown; a story has ${[...TABLES, ...LISTS].join(
        ', ',
      )}`,
    );
  }
  const lists = LISTS.map(name => {
    const list = table[name] ?? [];
    if (!Array.isArray(list)) {
      throw new Error(`${path}: ${name} must be a list`);
    }
    return [name, list];
  });
  return {
    description: String(table.description ?? ''),
    organization: table.organization as Story['organization'],
    ...Object.fromEntries(lists),
  };
}

/** Reads a story by the name of one that comes with the sandbox, or by path. */
export async function readStory(nameOrPath: string): Promise<StoryOnDisk> {
  const isPath = /[/\\]|\.ya?ml$/.test(nameOrPath);
  const path = isPath ? nameOrPath : join(STORIES, `${nameOrPath}.yaml`);
  let content: unknown;
  try {
    content = await readYaml(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') {
      throw error;
    }
    const known = (await listStories()).map(({ name }) => name).join(', ');
    throw new Error(
      isPath
        ? `There is no file ${path}`
        : `There is no story ${nameOrPath}; there are ${known}`,
    );
  }
  return {
    story: check(content, path),
    templates: join(dirname(path), 'templates'),
  };
}

/** The stories that come with the sandbox. */
export async function listStories(): Promise<
  { name: string; description: string }[]
> {
  const files = (await readdir(STORIES)).filter(
    file => extname(file) === '.yaml',
  );
  return Promise.all(
    files.sort().map(async file => ({
      name: basename(file, '.yaml'),
      description: (await readStory(join(STORIES, file))).story.description,
    })),
  );
}
