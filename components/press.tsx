import { createContext, use, type KeyboardEvent, type MouseEvent, type ReactNode, type Ref } from 'react';

/** Tells whether an event comes from the person in front of the screen. A page can send events too. */
export type PressGate = (event: Event) => boolean;

const PressGateContext = createContext<PressGate>((event) => event.isTrusted);

/** Puts one gate before every button below it. */
export function PressGateProvider(props: { readonly gate: PressGate; readonly children: ReactNode }) {
  return <PressGateContext value={props.gate}>{props.children}</PressGateContext>;
}

export interface PressProps {
  readonly look: 'primary' | 'secondary' | 'quiet' | 'caution';
  readonly onPress: () => void;
  readonly children: ReactNode;
  readonly disabled?: boolean;
  readonly describedBy?: string;
  readonly ref?: Ref<HTMLButtonElement>;
  /** Takes the focus when its dialog opens. */
  readonly first?: boolean;
  /** Leaves the focus where it is when pressed by pointer: for surfaces that must not take it from the composer. */
  readonly keepsFocusAway?: boolean;
}

/** A button that only the person can press. */
export function Press(props: PressProps) {
  const gate = use(PressGateContext);
  return (
    <button
      ref={props.ref}
      type="button"
      className={`press press-${props.look}`}
      disabled={props.disabled ?? false}
      aria-describedby={props.describedBy}
      data-first-focus={props.first === true ? '' : undefined}
      onKeyDown={refuseRepeat}
      onMouseDown={props.keepsFocusAway === true ? keepFocus : undefined}
      onClick={(event) => {
        if (gate(event.nativeEvent)) props.onPress();
      }}
    >
      {props.children}
    </button>
  );
}

// The Enter that sent the message is often still down when the dialog opens: its repeats must not press what just came into focus.
function refuseRepeat(event: KeyboardEvent): void {
  if (event.repeat && (event.key === 'Enter' || event.key === ' ')) event.preventDefault();
}

function keepFocus(event: MouseEvent): void {
  event.preventDefault();
}
