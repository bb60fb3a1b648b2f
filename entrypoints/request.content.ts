import { defineContentScript } from 'wxt/utils/define-content-script';
import { startRequestLayer } from '../page/request/hook.ts';
import { siteMatches } from '../sites/index.ts';

export default defineContentScript({
  matches: siteMatches,
  runAt: 'document_start',
  allFrames: true,
  world: 'MAIN',
  main() {
    startRequestLayer();
  },
});
