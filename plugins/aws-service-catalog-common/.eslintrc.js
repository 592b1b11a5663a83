module.exports = require('@backstage/cli/config/eslint-factory')(__dirname, {
  ignorePatterns: ['src/generated'],
  rules: {
    // openapi-fetch names its methods after the HTTP verbs: client.GET(…)
    'new-cap': ['error', { capIsNew: false }],
  },
});
