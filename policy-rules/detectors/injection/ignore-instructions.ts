import { asSaid } from '../../checks/phrases.ts';
import { defineDetector } from '../../engine/detector.ts';

/** One thing is ignored, and nothing says which: what comments and manuals say all day (`other pages ignore the message`). */
const passing =
  /^(?:please |now |must )?(?:ignore|disregard|forget|override) (?:the|any|that|each|every)[, ]{0,2}(?:messages?|information|context|commands?|training|rules?|restrictions?|constraints?)$/i;

export const ignoreInstructions = defineDetector({
  id: 'ignore-instructions',
  category: 'injection',
  references: ['https://genai.owasp.org/llmrisk/llm01-prompt-injection/'],
  anchors: [
    { literal: 'ignore' },
    { literal: 'disregard' },
    { literal: 'forget' },
    { literal: 'override' },
    { literal: 'ignoriere' },
    { literal: 'vergiss' },
    { literal: 'ignorez' },
    { literal: 'oubliez' },
    { literal: 'ignora' },
    { literal: 'olvida' },
    { literal: 'ignoreer' },
    { literal: 'vergeet' },
    { literal: 'ignorar' },
    { literal: 'esqueça' },
    { literal: 'dimentica' },
    { literal: 'zignoruj' },
    { literal: 'игнорируй' },
    { literal: 'забудь' },
    { literal: '忽略' },
    { literal: '无视' },
    { literal: '無視' },
    { literal: 'تجاهل' },
    { literal: 'önceki' },
  ],
  pattern:
    /(?<![\w\u00c0-\u052f])(?:(?:(?:please |now |you must |must )?(?:ignore|disregard|forget|override)(?: (?:about|all|any|every|everything|each|the|your|my|of|that|these|those|previous|following|prior|above|earlier|preceding|other|former|existing|current|system|safety|rest|info|given|before|and|or)){1,9}[, ]{0,2}(?:instructions?|prompts?|rules?|directions?|directives?|guidelines?|commands?|context|messages?|system prompt|training|constraints?|restrictions?|programming|(?:of|in) (?:this|the) (?:data|text|document|prompt)|information)|(?:ignore|disregard|forget) (?:the rest of|all) (?:this|the|info|your)(?: (?:data|text|document|prompt|except|rules))?(?: except)?|(?:ignore|disregard|forget) (?:everything|all|anything)(?: (?:that|you|was|were|said|written|been|told|i|have)){0,6} (?:above|before|previously|so far|earlier)|override (?:manual|automatic|normal|the|all|any) (?:scoring|review|rules|checks|filters|safety))|(?:ignoriere|vergiss|missachte)n? (?:sie )?(?:bitte )?(?:alle|die|sämtliche|deine|jegliche)(?: (?:vorherigen|bisherigen|obigen|vorigen|früheren|vorangegangenen))? (?:anweisungen|instruktionen|befehle|regeln|vorgaben)|(?:ignore[zr]?|oublie[zr]?) (?:toutes? )?(?:les|tes|vos) (?:instructions?|consignes|règles|directives)(?: (?:précédentes|antérieures|ci-dessus))?|(?:ignora|olvida|ignore|olvide)r? (?:todas )?(?:las|tus|sus) (?:instrucciones|indicaciones|reglas|órdenes)(?: (?:anteriores|previas))?|(?:ignora|dimentica) (?:tutte )?le (?:istruzioni|regole|indicazioni)(?: precedenti)?|(?:negeer|vergeet) (?:alle )?(?:de |je |uw )?(?:vorige|eerdere|voorgaande) (?:instructies|opdrachten|regels)|(?:ignore|esqueça) (?:todas )?as (?:instruções|regras|ordens)(?: anteriores)?|zignoruj (?:wszystkie )?(?:poprzednie|wcześniejsze) (?:instrukcje|polecenia)|(?:игнорируй(?:те)?|забудь(?:те)?) (?:все )?(?:предыдущие|прошлые) (?:инструкции|указания|команды)|önceki (?:tüm )?(?:talimatları|komutları) (?:yok say|unut)|(?:忽略|无视|無視)(?:之前|以上|前面|先前|上述|所有)(?:的)?(?:所有|一切|全部)?(?:的)?(?:指令|指示|说明|提示|規則|规则)|تجاهل (?:جميع |كل )?(?:التعليمات|الأوامر|الإرشادات)(?: السابقة)?)/i,
  checkName: 'said',
  check: (value, _, around) => (passing.test(value) ? 'fail' : asSaid(value, around)),
  redactAs: 'INJECTION',
});
