// @ts-check

/**
 * Publications: what was asked, and how far each step has come.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('publications', table => {
    table.comment('Images and templates that become products');
    table.string('id', 36).primary().comment('UUID');
    table.string('catalog_id', 100).notNullable();
    table.string('account_id', 12).notNullable();
    table.string('region', 30).notNullable();
    table.string('requested_by', 255).notNullable().comment('Entity ref');
    table.dateTime('requested_at').notNullable();
    table.string('idempotency_key', 128).notNullable();
    table.string('digest', 64).notNullable().comment('SHA-256 of the request');
    table.string('product_name', 100).notNullable();
    table.text('answers').notNullable().comment('JSON');
    table.string('acted_by', 255).notNullable().comment('Entity ref');
    table.string('session_name', 64).notNullable().comment('Person, as AWS');
    table.string('state', 20).notNullable();
    table.text('steps').notNullable().comment('JSON');
    table.dateTime('ended_at');
    table.dateTime('updated_at').notNullable();
    table.integer('revision').notNullable().comment('Compare-and-set');
    table.dateTime('claimed_until').comment('Held by one process until then');
    table.unique(['requested_by', 'idempotency_key'], {
      indexName: 'publications_idempotency_key_uniq',
    });
    table.index(['catalog_id', 'requested_at'], 'publications_catalog_idx');
    table.index(['state', 'updated_at'], 'publications_state_idx');
  });
  // What a publication has begun is found again by its name, so a name belongs to one of them until it has ended.
  await knex.raw(`
    CREATE UNIQUE INDEX publications_name_uniq
    ON publications (catalog_id, product_name)
    WHERE state NOT IN ('succeeded', 'withdrawn')
  `);
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('publications');
};
