import { createContext, use, type ReactNode } from 'react';
import { directionOf, languageFor, stringsFor, textIn, type Language, type Strings } from '../assets/strings/index.ts';
import type { LocalText } from '../policy-rules/index.ts';

/** The language in which a surface speaks, and how it reads an administrator's text. */
export interface Words {
  readonly locale: string;
  readonly language: Language;
  readonly dir: 'ltr' | 'rtl';
  readonly strings: Strings;
  readonly text: (text: LocalText) => string;
}

/** The words for a locale. */
export function wordsFor(locale: string): Words {
  const language = languageFor(locale);
  return { locale, language, dir: directionOf(language), strings: stringsFor(locale), text: (text) => textIn(text, locale) };
}

const WordsContext = createContext<Words>(wordsFor('en'));

/** Gives everything below it the words of one locale. */
export function WordsProvider(props: { readonly words: Words; readonly children: ReactNode }) {
  return <WordsContext value={props.words}>{props.children}</WordsContext>;
}

/** The words of the surface that this component is drawn in. */
export function useWords(): Words {
  return use(WordsContext);
}
