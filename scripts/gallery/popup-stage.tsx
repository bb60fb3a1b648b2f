import { createRoot } from 'react-dom/client';
import base from '../../assets/styles/base.css?inline';
import controls from '../../assets/styles/controls.css?inline';
import parts from '../../assets/styles/parts.css?inline';
import policy from '../../assets/styles/policy.css?inline';
import popupLog from '../../assets/styles/popup-log.css?inline';
import popup from '../../assets/styles/popup.css?inline';
import tokens from '../../assets/styles/tokens.css?inline';
import { PopupPage } from '../../components/popup/popup-page.tsx';
import { WordsProvider, wordsFor } from '../../components/words.tsx';
import { popupSamples, type PopupSampleName } from './popup-samples.ts';

/** Draws one state of the popup into an empty page. */
export function show(name: PopupSampleName, locale: string): void {
  const style = document.createElement('style');
  style.textContent = [tokens, base, controls, parts, policy, popup, popupLog].join('\n');
  const root = document.createElement('div');
  document.head.replaceChildren(style);
  document.body.className = 'parapet';
  document.body.replaceChildren(root);
  createRoot(root).render(
    <WordsProvider words={wordsFor(locale)}>
      <PopupPage {...popupSamples[name]} />
    </WordsProvider>,
  );
}

Object.assign(globalThis, { show });
