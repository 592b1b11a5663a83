/** Rules of the modules for other plugins' backends: they have no AWS of their own, only the plugin's HTTP API. */
module.exports = folder =>
  require('@backstage/cli/config/eslint-factory')(folder, {
    rules: { 'max-lines': ['error', { max: 300 }] },
    overrides: [
      {
        files: ['src/**'],
        excludedFiles: ['**/*.test.ts', '**/__testUtils__/**'],
        rules: {
          'no-restricted-imports': [
            'error',
            {
              patterns: [
                {
                  group: ['@aws-sdk/*'],
                  message: 'The HTTP API of the plugin is the way to AWS.',
                },
              ],
            },
          ],
        },
      },
      {
        // Tests put the plugin beside the module, as a backend does.
        files: ['**/__testUtils__/**'],
        rules: { '@backstage/no-mixed-plugin-imports': 'off' },
      },
    ],
  });
