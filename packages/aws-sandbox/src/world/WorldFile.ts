import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { MemoryWorld, SavedWorld } from './MemoryWorld';

const QUIET = 500;

/** Keeps a world in `<directory>/world.json`, written whole and swapped in, so that a crash leaves the one before. */
export class WorldFile {
  private timer: NodeJS.Timeout | undefined;
  private writing: Promise<void> = Promise.resolve();
  private readonly path: string;

  constructor(
    private readonly directory: string,
    private readonly log: (line: string) => void,
  ) {
    this.path = join(directory, 'world.json');
  }

  /** The world of an earlier run; undefined when there is none. */
  async read(): Promise<SavedWorld | undefined> {
    let text: string;
    try {
      text = await readFile(this.path, 'utf8');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') {
        return undefined;
      }
      throw error;
    }
    const saved = JSON.parse(text) as SavedWorld;
    if (saved.format !== 1) {
      throw new Error(
        `${this.path} was written by another version of the sandbox; remove it to start afresh`,
      );
    }
    return saved;
  }

  /** Saves within half a second; calls in between are one save. */
  saveSoon(world: MemoryWorld): void {
    this.timer ??= setTimeout(() => {
      this.saveNow(world).catch(error =>
        this.log(`The world was not saved: ${String(error)}`),
      );
    }, QUIET);
  }

  saveNow(world: MemoryWorld): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    const turn = this.writing.then(() => this.write(world));
    this.writing = turn.catch(() => undefined);
    return turn;
  }

  private async write(world: MemoryWorld): Promise<void> {
    await mkdir(this.directory, { recursive: true });
    const next = `${this.path}.next`;
    await writeFile(next, JSON.stringify(world.save()), { mode: 0o600 });
    await rename(next, this.path);
  }
}
