module.exports = require('../../scripts/eslint/backendModule.cjs')(__dirname);
