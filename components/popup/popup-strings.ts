import { popupStringsFor, type PopupStrings } from '../../assets/strings/popup/index.ts';
import { useWords } from '../words.tsx';

/** The popup's strings in the language of the words around. */
export function usePopupStrings(): PopupStrings {
  return popupStringsFor(useWords().locale);
}
