import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

// What the compiler and the house tests do not see. Every rule is an error or off: a warning is a rule that nobody keeps.
export default tseslint.config(
  { ignores: ['.output/', '.wxt/', 'out/', 'node_modules/', 'test-results/', 'playwright-report/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ...tseslint.configs.strict,
  regexp.configs['flat/recommended'],
  {
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'no-empty': ['error', { allowEmptyCatch: false }],
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-exports': [
        'error',
        { restrictDefaultExports: { direct: false, named: true, defaultFrom: true, namedFrom: true, namespaceFrom: true } },
      ],
      'regexp/no-super-linear-backtracking': ['error', { report: 'certain' }],
      // Taste: the short form is not always the clear one, and `(?!)` is how "never" is written.
      'regexp/no-empty-lookarounds-assertion': 'off',
      'regexp/no-useless-character-class': 'off',
      'regexp/optimal-quantifier-concatenation': 'off',
      'regexp/no-useless-non-capturing-group': 'off',
      'regexp/prefer-character-class': 'off',
      'regexp/prefer-range': 'off',
      'regexp/prefer-w': 'off',
      'regexp/use-ignore-case': 'off',
    },
  },
  {
    files: ['**/*.ts', '**/*.tsx'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // Records without a prototype stand for maps where a page may have patched Map.
      '@typescript-eslint/no-dynamic-delete': 'off',
      // `void` in a union is how React and event handlers are typed.
      '@typescript-eslint/no-invalid-void-type': 'off',
    },
  },
  {
    // These run on what a person pasted or a page sent: no search may take time that is not linear in it.
    files: ['policy-rules/**/*.ts', 'page/**/*.ts'],
    // A policy file is read once and is short; a check gets one value, whose length the pattern has bounded.
    ignores: ['**/*.test.ts', 'policy-rules/policy/**', 'policy-rules/checks/**'],
    rules: { 'regexp/no-super-linear-move': ['error', { ignoreSticky: true, report: 'certain' }] },
  },
  {
    // A listener of the browser's message events answers by a promise, which its type does not say.
    files: ['contract/**/*.ts', 'background/**/*.ts'],
    rules: {
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { arguments: false } }],
      // Where no text comes, an error's name may go to the worker's console.
      'no-console': ['error', { allow: ['error'] }],
    },
  },
  {
    // Tests may assert what they have just made, and scripts and servers speak to a terminal.
    files: ['**/*.test.ts', '**/*.test.tsx', 'test/**', 'scripts/**', 'cli/**'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off', 'no-console': 'off' },
  },
);
