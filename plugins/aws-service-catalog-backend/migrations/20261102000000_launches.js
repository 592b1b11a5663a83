// @ts-check

/**
 * Launches: what people asked for and how far it has come, and the lines of each launch's timeline.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.createTable('launches', table => {
    table.comment('Requests to provision, update or terminate');
    table
      .string('id', 36)
      .primary()
      .comment('UUID; the idempotency token of the AWS call');
    table.string('team_id', 130).notNullable();
    table.string('account_id', 12).notNullable();
    table.string('region', 30).notNullable();
    table.string('requested_by', 255).notNullable().comment('Entity ref');
    table.string('session_name', 64).notNullable().comment('Person, as AWS');
    table.string('principal_arn', 300).notNullable();
    table.dateTime('requested_at').notNullable();
    table.string('idempotency_key', 128).notNullable();
    table
      .string('digest', 64)
      .notNullable()
      .comment('SHA-256 of the request without secret values');
    table.string('product_id', 100).notNullable();
    table.text('product_name');
    table.string('version_id', 100);
    table.text('version_name');
    table.string('path_id', 100);
    table.string('provisioned_product_name', 128).notNullable();
    table.string('provisioned_product_id', 100);
    table
      .text('order')
      .notNullable()
      .comment('JSON: what is asked of AWS, without secret values');
    table
      .text('secret_parameters')
      .notNullable()
      .comment('JSON: keys of NoEcho parameters');
    table.string('entity_ref', 255);
    table.string('state', 20).notNullable();
    table.string('record_id', 100);
    table.text('failure').comment('JSON');
    table.text('interruption').comment('Why a person is needed');
    table.dateTime('ended_at');
    table.dateTime('updated_at').notNullable();
    table.integer('revision').notNullable().comment('Compare-and-set');
    table.dateTime('claimed_until').comment('Held by one process until then');
    table.dateTime('looked_at').notNullable().comment('By the watcher');
    table.dateTime('missing_since').comment('AWS does not know the record');
    table.unique(['requested_by', 'idempotency_key'], {
      indexName: 'launches_idempotency_key_uniq',
    });
    table.index(['team_id', 'requested_at'], 'launches_team_idx');
    table.index(
      ['account_id', 'region', 'provisioned_product_name'],
      'launches_name_idx',
    );
    table.index(['state', 'looked_at'], 'launches_state_idx');
    table.index(['provisioned_product_id'], 'launches_provisioned_idx');
    table.unique(['record_id', 'account_id'], {
      indexName: 'launches_record_uniq',
    });
    table.index(['session_name'], 'launches_session_idx');
  });
  // One operation at a time on a provisioned product; a launch that has ended or waits for its person holds nothing.
  await knex.raw(`
    CREATE UNIQUE INDEX launches_holder_uniq
    ON launches (account_id, region, provisioned_product_id)
    WHERE state IN ('requested', 'awaiting-approval', 'submitting', 'in-progress')
  `);
  await knex.schema.createTable('launch_events', table => {
    table.comment('Lines of the timelines; only ever added');
    table.bigIncrements('id');
    table
      .string('launch_id', 36)
      .notNullable()
      .references('id')
      .inTable('launches')
      .onDelete('CASCADE');
    table.dateTime('at').notNullable();
    table.string('state', 20).notNullable();
    table.text('text').notNullable();
    table.index(['launch_id', 'id'], 'launch_events_launch_idx');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.dropTable('launch_events');
  await knex.schema.dropTable('launches');
};
