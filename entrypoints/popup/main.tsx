import '../../assets/styles/tokens.css';
import '../../assets/styles/base.css';
import '../../assets/styles/controls.css';
import '../../assets/styles/parts.css';
import '../../assets/styles/policy.css';
import '../../assets/styles/popup.css';
import '../../assets/styles/popup-log.css';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { wordsFor } from '../../components/words.tsx';
import { localeTag } from '../../contract/locale.ts';
import { acknowledgements, policyState } from '../../contract/storage.ts';
import { send } from '../../contract/transport.ts';
import { Popup } from './popup.tsx';
import { createPopupStore } from './store.ts';
import { readTab } from './tab.ts';

const locale = localeTag(browser.i18n.getUILanguage());
const store = createPopupStore({ send, readTab: (policy) => readTab(location.search, policy), locale });
const refresh = (): void => void store.getState().refresh();

const leaving = new AbortController();
addEventListener('pagehide', () => leaving.abort(), { signal: leaving.signal });
addEventListener('focus', refresh, { signal: leaving.signal });
policyState.watch(refresh, leaving.signal);
acknowledgements.watch(refresh, leaving.signal);
refresh();

const { language, dir } = wordsFor(locale);
Object.assign(document.documentElement, { lang: language, dir });

const root = document.querySelector('#root');
if (root) createRoot(root).render(<Popup store={store} locale={locale} />);
