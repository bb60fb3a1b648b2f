import { defineConfig } from 'wxt';

// Each permission and host is justified in docs/permissions.md; a house test compares the built manifest with that page.
export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox', 'edge'],
  vite: () => ({
    build: { target: 'es2022', sourcemap: false },
    // Chromium refuses the whole extension for a content script that holds a noncharacter such as U+FDD0 ("It isn't UTF-8 encoded"), and
    // the engine has some: so that strings are written with escapes.
    esbuild: { charset: 'ascii' },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'alarms'],
    host_permissions: ['https://*/*', 'http://*/*'],
    storage: { managed_schema: 'managed-schema.json' },
    minimum_chrome_version: '120',
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'parapet@parapet.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {}),
  }),
});
