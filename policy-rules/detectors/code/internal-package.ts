import { defineDetector } from '../../engine/detector.ts';

/** A registry or package that only the company’s own network serves. */
export const internalPackage = defineDetector({
  id: 'internal-package',
  category: 'code',
  references: ['https://docs.npmjs.com/about-scopes', 'https://maven.apache.org/guides/mini/guide-naming-conventions.html'],
  anchors: [
    { literal: '@internal/' },
    { literal: '@private/' },
    { literal: '@corp/' },
    { literal: 'registry=http' },
    { literal: '--extra-index-url' },
    { literal: '--registry' },
    { literal: 'internal/pkg' },
    { literal: 'git+ssh://' },
  ],
  pattern:
    /(?<![\w.])(?:@(?:internal|private|corp)\/[\w.-]{2,60}|(?:registry=|--registry[ =]|--extra-index-url[ =])https?:\/\/(?!registry\.npmjs|registry\.yarnpkg|pypi\.org|test\.pypi|localhost|127\.|npm\.pkg\.github)[\w.-]{3,80}[\w/.-]{0,80}|git\+ssh:\/\/git@(?!github\.com|gitlab\.com|bitbucket\.org)[\w.-]{3,80}\/[\w/.-]{2,80})/i,
  base: 'possible',
  hotwords: ['import', 'require', 'registry', 'install', 'from', 'dependencies', 'npm', 'pip'],
  redactAs: 'CODE',
});
