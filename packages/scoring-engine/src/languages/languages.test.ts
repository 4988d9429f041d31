import { type AbuseKind, type AbuseTarget, englishLibrary, spanishLexicon, type TriggerId } from '@evenkeel/library';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileLexicon } from '../compile-lexicon.ts';
import { explainAssessment } from '../explain-assessment.ts';
import { scoreMessage } from '../score-message.ts';
import { SPANISH_COMMON, SPANISH_RIVALS, SPANISH_WORDS } from './spanish-words.ts';

const lexicon = compileLexicon(englishLibrary, [spanishLexicon]);
const score = (text: string, languageSoFar?: string) => scoreMessage(text, lexicon, languageSoFar);

describe('calm Spanish is read as Spanish and stays calm', () => {
  test.each([
    'Hola, quisiera saber el horario de la tienda',
    'Gracias, todo perfecto',
    '¿Me puede ayudar con la factura de este mes, por favor?',
    'Buenas tardes, mi pedido es el 4711',
    'no quiero cancelar, solo cambiar la dirección',
    'Me muero de ganas de estrenarlo',
    'La batería del móvil murió, ¿está en garantía?',
    '¿Cómo puedo devolver unos zapatos que me quedan pequeños?',
    'no hay problema, espero',
    'perdón por la demora, aquí está el número',
    'pregunta tonta: ¿dónde está el botón?',
    'Ya funciona, muchas gracias por su ayuda',
    'me llamaron idiota en la tienda',
    'no digo que seas idiota',
    'la estúpida impresora no imprime',
    'no voy a demandar a nadie, tranquilo',
    'el servicio va de puta madre, gracias',
    'me siento un poco tonta preguntando esto',
    'si no funciona, lo devuelvo en la tienda',
    'me llamo Ana y quiero cambiar de plan',
  ])('%s', (text) => {
    const { language, abstained, frustration, abuse, distress } = score(text);
    expect({ language, abstained }).toEqual({ language: 'es', abstained: false });
    expect(Math.max(frustration, abuse, distress)).toBeLessThan(0.5);
  });
});

describe('upset Spanish reaches the line of frustration', () => {
  test.each([
    'Llevo tres semanas esperando y nadie me contesta',
    'Es la tercera vez que les escribo por lo mismo',
    'Esto es una vergüenza, nunca más compro aquí',
    'Estoy harta de que me ignoren',
    'Me cobraron dos veces y no me devuelven el dinero',
    'pésimo servicio, la peor empresa',
    'Sigue sin funcionar, ¿hasta cuándo?',
    'Quiero mi dinero YA!!!',
    'no funciona',
    'no estoy contento con el trato',
    '¿Dónde está mi paquete? Me dijeron que llegaba ayer y no llegó',
    'NO ME HAN ENTREGADO NADA',
    'qué servicio tan malo',
    'su web es una mierda',
    'gracias por nada',
    'muy bonito. Otra vez me cobraron de más.',
  ])('%s', (text) => {
    const { language, frustration } = score(text);
    expect(language).toBe('es');
    expect(frustration).toBeGreaterThanOrEqual(0.5);
  });
});

describe('Spanish abuse is found, with its kind and whom it is aimed at', () => {
  test.each<[string, AbuseKind, AbuseTarget]>([
    ['Eres un idiota', 'insult', 'agent'],
    ['vos sos un pelotudo', 'profanity', 'agent'],
    ['son unos inútiles', 'insult', 'company'],
    ['ladrones, eso es lo que son', 'insult', 'company'],
    ['el repartidor es un imbécil', 'insult', 'other-person'],
    ['Vete a la mierda', 'insult', 'agent'],
    ['hijos de puta, devuelvan mi dinero', 'profanity', 'agent'],
    ['pinche servicio de mierda', 'profanity', 'untargeted'],
    ['Cállate y dame una solución', 'harassment', 'agent'],
    ['ojalá te mueras', 'threat', 'agent'],
    ['voy a quemar su oficina', 'threat', 'agent'],
    ['p*ta madre, eres un pend3jo', 'profanity', 'agent'],
  ])('%s → %s at %s', (text, kind, target) => {
    const assessment = score(text);
    expect(assessment.language).toBe('es');
    expect(assessment.abuse).toBeGreaterThanOrEqual(0.5);
    expect(assessment.abuseKinds).toContain(kind);
    expect(assessment.abuseTarget).toBe(target);
  });
});

describe('Spanish triggers', () => {
  test.each<[string, TriggerId[]]>([
    ['Quiero hablar con un supervisor ahora mismo', ['asks-for-supervisor']],
    ['me dijeron que era gratis, quiero hablar con el gerente', ['asks-for-supervisor']],
    ['páseme con una persona real por favor', ['asks-for-person']],
    ['mi abogado se pondrá en contacto con ustedes', ['legal-or-regulator']],
    ['quiero dar de baja la línea', ['cancel-or-leave']],
    ['Por qué no puedo cancelar mi suscripción', ['cancel-or-leave']],
    ['voy a disputar el cargo con mi banco', ['chargeback']],
    ['lo voy a publicar en todas las redes', ['public-shaming']],
    ['he llamado cinco veces y sigue igual', ['repeat-contact', 'unresolved']],
    ['llevo cuarenta minutos esperando', ['long-wait']],
    ['Sé dónde trabajas y te voy a encontrar', ['threat']],
    ['ya no puedo más, quiero morir', ['self-harm']],
    ['me trataron mal por ser extranjera', ['discrimination']],
    ['mi madre es una persona mayor y está sin calefacción', ['vulnerable-customer']],
    ['tienen que cumplir lo prometido', ['policy-limit']],
    ['no quiero un cupón, quiero mi dinero', ['solution-rejected']],
  ])('%s', (text, triggers) => {
    expect(score(text).triggers).toEqual(triggers);
  });

  test.each([
    'no quiero cancelar mi cuenta',
    'no quiero hablar con un supervisor, solo saber el precio',
    'la película me mata de risa',
    'hay mucha demanda de ese modelo',
    'me muero de hambre',
    'ella me dijo que quería hablar con un supervisor',
  ])('none in %s', (text) => {
    expect(score(text).triggers).toEqual([]);
  });
});

test('urgency and distress are signals in Spanish too', () => {
  expect(score('necesito la factura antes del viernes, es urgente').urgency).toBeGreaterThanOrEqual(0.5);
  expect(score('no es urgente, cuando puedan').urgency).toBeLessThan(0.5);
  expect(score('estoy desesperada, no tengo para comer').distress).toBeGreaterThanOrEqual(0.5);
});

describe('a language that no pack reads is abstained from, and named', () => {
  test.each([
    ["Bonjour, ma commande n'est toujours pas arrivée", 'fr'],
    ["C'est scandaleux, je veux parler à un responsable", 'fr'],
    ['Guten Tag, wo bleibt meine Bestellung?', 'de'],
    ['Olá, meu pedido ainda não chegou', 'pt'],
    ['Quero cancelar a minha conta agora', 'pt'],
    ['Vocês são uns incompetentes, quero meu dinheiro de volta', 'pt'],
    ['isso é um absurdo, estou esperando há três semanas', 'pt'],
    ['é urgente, preciso cancelar o cartão', 'pt'],
    ['Buongiorno, il mio ordine non è ancora arrivato', 'it'],
    ['Voglio parlare con un responsabile', 'it'],
    ['Siete degli incompetenti, rivoglio i miei soldi', 'it'],
    ['Questo servizio è pessimo', 'it'],
    ['Bon dia, la meva comanda encara no ha arribat', 'ca'],
    ['Waar blijft mijn bestelling? Ik wacht al drie weken', 'nl'],
    ['Siparişim nerede, üç haftadır bekliyorum', 'tr'],
    ['Gdzie jest moje zamówienie?', 'pl'],
    ['Где мой заказ?', 'ru'],
    ['أين طلبي؟ أنا أنتظر منذ أسبوع', 'ar'],
    ['我的订单在哪里？', 'zh'],
  ])('%s', (text, language) => {
    for (const languageSoFar of ['en', 'es']) {
      const assessment = score(text, languageSoFar);
      expect(assessment).toMatchObject({
        language,
        abstained: true,
        frustration: 0,
        abuse: 0,
        triggers: [],
        evidence: [],
      });
    }
  });
});

describe('English stays English', () => {
  test.each([
    'Hola, my order is late',
    'hola order late',
    'pls cancel mi subscription',
    'my name is Jose Garcia de la Cruz',
    'hotel in San Jose del Cabo',
    'my app dosnt wrk plz hlp',
    'ok',
    'no',
    'hotel',
  ])('%s', (text) => {
    expect(score(text)).toMatchObject({ language: 'en', abstained: false });
  });

  test('in every message of which most words are English, the other packs change nothing', () => {
    const alone = compileLexicon(englishLibrary);
    for (const text of englishLibrary.terms.flatMap(({ matches }) => matches)) {
      if (score(text).language === 'es') continue;
      expect(score(text)).toEqual(scoreMessage(text, alone));
    }
  });
});

describe('a conversation that was Spanish so far', () => {
  test.each(['ok', 'no', 'no, gracias', 'hotel', 'si'])('goes on in Spanish with %j', (text) => {
    expect(score(text, 'es')).toMatchObject({ language: 'es', abstained: false });
  });
  test.each(['👍', '4711', 'Ana', '...'])('has no language in %j', (text) => {
    expect(score(text, 'es')).toMatchObject({ language: 'und', abstained: false });
  });
  test.each(['ok thanks', 'my order is late', 'fuck you'])('turns to English with %j', (text) => {
    expect(score(text, 'es')).toMatchObject({ language: 'en', abstained: false });
  });
});

test('an English conversation turns to Spanish when the customer does', () => {
  expect(score('no funciona', 'en').language).toBe('es');
});

test('an explanation of Spanish says what would have suppressed it, tried in Spanish', () => {
  const text = 'quiero cancelar mi cuenta';
  const rows = explainAssessment(text, score(text), lexicon);
  const trigger = rows.find(({ signal }) => signal === 'trigger');
  expect(trigger?.suppressedBy.map(({ tried }) => tried)).toContain('no quiero quiero cancelar mi cuenta');
});

test('no word is Spanish and a neighbour’s at once', () => {
  const both = [...SPANISH_COMMON, ...SPANISH_WORDS].filter((word) => SPANISH_RIVALS.has(word));
  expect(both).toEqual([]);
});

test('a stem keeps the first three letters, by which stems are looked up', () => {
  const { stem } = lexicon.others[0]?.vocabulary.pack ?? {};
  for (const word of SPANISH_WORDS) if (word.length > 3) expect(stem?.(word).slice(0, 3)).toBe(word.slice(0, 3));
});

test('any string is answered the same each time, whatever the conversation was written in', () => {
  const fragments = spanishLexicon.terms.flatMap(({ matches }) => matches);
  const message = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc
      .array(fc.constantFrom(...fragments, ' no ', ' muy ', '!!!', 'é', 'ñ', '¿', ' the '), { maxLength: 12 })
      .map((all) => all.join(' ')),
  );
  fc.assert(
    fc.property(message, fc.constantFrom('en', 'es', 'de', 'und'), (text, languageSoFar) => {
      const assessment = score(text, languageSoFar);
      expect(score(text, languageSoFar)).toEqual(assessment);
      for (const { start, end } of assessment.evidence) {
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }),
    { numRuns: 300 },
  );
});

test.each([
  ['áéí '.repeat(1000)],
  [Array.from({ length: 600 }, (_, at) => `zq${at.toString(36)}ción`).join(' ')],
  ['p u t a '.repeat(500)],
  ['no '.repeat(1300)],
  ['esperando '.repeat(400)],
])('a long hostile message in Spanish letters is answered: %#', (text) => {
  expect(score(text, 'es').frustration).toBeGreaterThanOrEqual(0);
});
