import type { DatabaseService } from '@backstage/backend-plugin-api';

const TABLE = 'repository_files';

/** Files by path, as a source control system would keep them. */
export class FileStore {
  static async create(database: DatabaseService): Promise<FileStore> {
    const knex = await database.getClient();
    if (!(await knex.schema.hasTable(TABLE))) {
      await knex.schema.createTable(TABLE, table => {
        table.string('path').primary();
        table.text('content').notNullable();
      });
    }
    return new FileStore(knex);
  }

  private constructor(
    private readonly knex: Awaited<ReturnType<DatabaseService['getClient']>>,
  ) {}

  async read(path: string): Promise<string | undefined> {
    const row = await this.knex(TABLE).where({ path }).first();
    return row?.content;
  }

  async write(path: string, content: string): Promise<void> {
    await this.knex(TABLE).insert({ path, content }).onConflict('path').merge();
  }
}
