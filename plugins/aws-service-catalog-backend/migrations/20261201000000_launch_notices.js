// @ts-check

/**
 * Launches whose person has still to be told, and an index for forgetting old launches.
 *
 * @param {import('knex').Knex} knex
 */
exports.up = async function up(knex) {
  await knex.schema.alterTable('launches', table => {
    table
      .dateTime('notice_due')
      .comment('When the person has to be told, unless somebody does before');
    table.index(['notice_due'], 'launches_notice_idx');
    table.index(['ended_at'], 'launches_ended_idx');
  });
};

/**
 * @param {import('knex').Knex} knex
 */
exports.down = async function down(knex) {
  await knex.schema.alterTable('launches', table => {
    table.dropIndex(['ended_at'], 'launches_ended_idx');
    table.dropIndex(['notice_due'], 'launches_notice_idx');
    table.dropColumn('notice_due');
  });
};
