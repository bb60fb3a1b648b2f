import base from '../../assets/styles/base.css?inline';
import controls from '../../assets/styles/controls.css?inline';
import dialog from '../../assets/styles/dialog.css?inline';
import small from '../../assets/styles/dialog-small.css?inline';
import parts from '../../assets/styles/parts.css?inline';
import policy from '../../assets/styles/policy.css?inline';
import reminder from '../../assets/styles/reminder.css?inline';
import tokens from '../../assets/styles/tokens.css?inline';
import verdict from '../../assets/styles/verdict.css?inline';

const css = [tokens, base, controls, parts, dialog, verdict, small, policy, reminder].join('\n');

/** Puts the surfaces' styles on a shadow root; the returned function takes them off. */
export function dress(root: ShadowRoot): () => void {
  try {
    // A constructed sheet is no inline style: the page's Content-Security-Policy has no say in it.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    return () => {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
    };
  } catch {
    // Firefox content scripts see the root through an Xray wrapper, and assigning adoptedStyleSheets through one throws (Mozilla bug 1928865).
    const element = root.ownerDocument.createElement('style');
    element.textContent = css;
    root.append(element);
    return () => element.remove();
  }
}
