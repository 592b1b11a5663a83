import type { DatabaseService } from '@backstage/backend-plugin-api';

const TABLE = 'repositories';

/** Descriptor files by repository, as a source control system would keep them. */
export class Repositories {
  static async create(database: DatabaseService): Promise<Repositories> {
    const knex = await database.getClient();
    if (!(await knex.schema.hasTable(TABLE))) {
      await knex.schema.createTable(TABLE, table => {
        table.string('name').primary();
        table.string('owner').notNullable();
        table.text('content').notNullable();
      });
    }
    return new Repositories(knex);
  }

  private constructor(
    private readonly knex: Awaited<ReturnType<DatabaseService['getClient']>>,
  ) {}

  async read(name: string): Promise<string | undefined> {
    const row = await this.knex(TABLE).where({ name }).first();
    return row?.content;
  }

  /**
   * Makes a repository, unless there is one of this name already.
   *
   * @returns entity ref of its owner, who need not be the one asked for: a repository stays with whoever made it
   */
  async make(name: string, owner: string, content: string): Promise<string> {
    await this.knex(TABLE)
      .insert({ name, owner, content })
      .onConflict('name')
      .ignore();
    const row = await this.knex(TABLE).where({ name }).first();
    return row.owner;
  }

  async replace(name: string, content: string): Promise<void> {
    await this.knex(TABLE).where({ name }).update({ content });
  }
}
