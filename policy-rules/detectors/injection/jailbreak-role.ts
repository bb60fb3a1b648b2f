import { asSaid } from '../../checks/phrases.ts';
import { defineDetector } from '../../engine/detector.ts';

export const jailbreakRole = defineDetector({
  id: 'jailbreak-role',
  category: 'injection',
  references: ['https://genai.owasp.org/llmrisk/llm01-prompt-injection/', 'https://atlas.mitre.org/techniques/AML.T0054'],
  anchors: [
    { literal: 'do anything now' },
    { literal: 'dan mode' },
    { literal: 'enable' },
    { literal: 'enter' },
    { literal: 'activate' },
    { literal: 'switch to' },
    { literal: 'you are now' },
    { literal: 'act as' },
    { literal: 'pretend' },
    { literal: 'from now on' },
    { literal: 'opposite mode' },
    { literal: 'no restrictions' },
    { literal: 'without any restrictions' },
    { literal: 'god mode' },
    { literal: 'stay in character' },
    { literal: 'du bist jetzt' },
    { literal: 'tu es maintenant' },
    { literal: 'ahora eres' },
  ],
  pattern:
    /\b(?:(?:do anything now)|(?:enable|enter|activate|switch to|in|with) (?:developer|dan|god|jailbreak|opposite|unrestricted) mode(?: enabled)?|dan mode(?: enabled)?|you are now (?:an? )?(?:dan|unrestricted|jailbroken|unfiltered|free from|in developer mode|evil|stan|dude)|from now on,? you (?:are|will|must)(?: going to)? (?:act|respond|answer|behave|pretend|be|ignore|obey)|(?:act|behave) as (?:an? )?(?:ai|assistant|chatbot|model|dan)? ?(?:with no|without(?: any)?|free of(?: any)?) (?:restrictions|rules|filters|limits|ethics|guidelines)|pretend (?:that )?you (?:have no|are not bound by|are free of|can do anything)[^.\n]{0,40}|(?:you have|with|there are) no (?:ethical |moral |content )?restrictions(?: or (?:rules|filters|limits))?|you can (?:do|say|generate) anything (?:now|without)|stay in character|du bist jetzt (?:ein )?(?:dan|uneingeschränkt)[^.\n]{0,20}|tu es maintenant (?:dan|sans restriction)[^.\n]{0,20}|ahora eres (?:dan|una ia sin restricciones))/i,
  checkName: 'said',
  check: (value, _, around) => asSaid(value, around),
  redactAs: 'INJECTION',
});
