import { fallbackStringsFor } from '../assets/strings/fallback.ts';
import type { DialogModel, SurfaceAnswer, SurfaceRenderer } from '../contract/surface.ts';
import type { ReasonId } from '../policy-rules/index.ts';

// The plain dialog, for the moment when the React bundle cannot come: the extension was updated under the page, or its worker does not
// answer. No list of findings, no reminders: the rule's own words, the masked values, and the same choices.

const style =
  'max-inline-size: min(440px, calc(100vw - 32px)); box-sizing: border-box; padding: 20px; border: 1px solid #8886; border-radius: 12px; font: 15px/1.5 system-ui, sans-serif; color: CanvasText; background: Canvas; color-scheme: light dark; overflow-wrap: anywhere;';

function add<Name extends keyof HTMLElementTagNameMap>(parent: Node, name: Name, text: string): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.textContent = text;
  parent.appendChild(element);
  return element;
}

function inLocale(text: { readonly en: string; readonly [locale: string]: string }, locale: string): string {
  return text[locale] ?? text[locale.slice(0, 2)] ?? text.en;
}

function addReasons(parent: Node, model: DialogModel, signal: AbortSignal, chosen: (reason: ReasonId | null) => void): void {
  const select = add(parent, 'select', '');
  select.style.cssText = 'display: block; inline-size: 100%; margin-block: 8px; font: inherit; padding: 6px;';
  add(select, 'option', '—').value = '';
  model.justification.reasons.forEach(
    (reason, index) => (add(select, 'option', inLocale(reason.label, model.locale)).value = String(index)),
  );
  select.addEventListener('change', () => chosen(model.justification.reasons[Number.parseInt(select.value, 10)]?.id ?? null), { signal });
}

/**
 * Draws the plain dialog. A reminder is not drawn and answers `dismissed`. An acknowledgement cannot be given here, because nobody would
 * store it: the person is told to reload, and the answer is `cancel`.
 */
export const plainRenderer: SurfaceRenderer = {
  mount: (root, model, answer, isTrusted) => {
    if (model.kind === 'reminder') {
      answer({ kind: 'dismissed' });
      return () => undefined;
    }
    const words = fallbackStringsFor(model.locale);
    const closing = new AbortController();
    const { signal } = closing;
    let reason: ReasonId | null = null;
    let answered = false;
    const once = (given: SurfaceAnswer): void => {
      if (answered) return;
      answered = true;
      answer(given);
    };

    const dialog = document.createElement('dialog');
    dialog.setAttribute('role', 'alertdialog');
    dialog.lang = words.lang;
    dialog.dir = words.dir;
    dialog.style.cssText = style;
    const title = add(dialog, 'h2', words.title);
    title.id = 'title';
    title.style.cssText = 'margin: 0 0 8px; font-size: 18px;';
    dialog.setAttribute('aria-labelledby', 'title');
    if (model.kind === 'acknowledge') add(dialog, 'p', inLocale(model.title, model.locale));
    else add(dialog, 'p', words.body);
    if (model.kind === 'verdict' && model.rule) {
      add(dialog, 'p', inLocale(model.rule.title, model.locale)).style.fontWeight = '600';
      add(dialog, 'p', inLocale(model.rule.why, model.locale));
    }
    if (model.kind === 'verdict') for (const group of model.groups) add(dialog, 'p', group.masked.join(', '));

    const press = (label: string, action: () => void): HTMLButtonElement => {
      const button = add(dialog, 'button', label);
      button.type = 'button';
      button.style.cssText =
        'font: inherit; padding: 8px 14px; margin: 8px 8px 0 0; border-radius: 8px; border: 1px solid currentColor; cursor: pointer;';
      button.addEventListener('click', (event) => isTrusted(event) && action(), { signal });
      return button;
    };
    if (model.kind === 'verdict' && model.offers.includes('redact')) press(words.redact, () => once({ kind: 'redact' }));
    press(words.cancel, () => once({ kind: 'cancel' }));
    const noteMissing = model.kind === 'verdict' && model.override === 'justify' && model.justification.freeText === 'required';
    if (model.kind === 'verdict' && model.offers.includes('send-anyway') && !noteMissing) {
      const button = press(words.sendAnyway, () => once({ kind: 'send-anyway', reason, note: null }));
      if (model.override === 'justify') {
        button.disabled = true;
        addReasons(dialog, model, signal, (chosen) => {
          reason = chosen;
          button.disabled = chosen === null;
        });
      }
    }
    add(dialog, 'p', words.simple).style.cssText = 'margin-block-end: 0; opacity: 0.8;';
    dialog.addEventListener(
      'cancel',
      (event) => {
        event.preventDefault();
        once({ kind: 'cancel' });
      },
      { signal },
    );

    root.replaceChildren(dialog);
    dialog.showModal();
    dialog.querySelector('button')?.focus();
    return () => {
      closing.abort();
      dialog.close();
      root.replaceChildren();
    };
  },
};
