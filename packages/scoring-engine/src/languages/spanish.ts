import stemmer from 'natural/lib/natural/stemmers/porter_stemmer_es.js';
import emojiValences from 'sentiment/build/emoji.json' with { type: 'json' };
import {
  AGENT_NOUN,
  BE,
  COMPANY,
  CONTRAST,
  DAMPENER,
  DETERMINER,
  INTENSIFIER,
  INTERJECTION,
  LEADING_NOUN,
  NEAR_NEGATOR,
  NEGATOR,
  NEVER,
  OPINION,
  OWNING,
  PERSON_NOUN,
  REPORTING,
  type RoleWords,
  SELF,
  THING,
  THIRD_PERSON,
  TOLD_TO,
  UNDENYING,
  YOU,
  YOURS,
} from '../adjust/word-roles.ts';
import { numbers, words } from '../match/word-classes.ts';
import type { LanguagePack } from './language-pack.ts';
import { SPANISH_COMMON, SPANISH_RIVALS, SPANISH_THINGS, SPANISH_WORDS } from './spanish-words.ts';

const youWords = words('tu te ti usted ustedes ud uds vd vds vos vosotros vosotras os contigo eres sois sos');
const numberWords = numbers({
  2: 'dos segunda segundo',
  3: 'tres tercera tercero tercer varios varias',
  4: 'cuatro cuarta cuarto',
  5: 'cinco quinta quinto',
  6: 'seis sexta sexto',
  7: 'siete septima septimo',
  8: 'ocho octava octavo',
  9: 'nueve novena',
  10: 'diez decima decimo',
  11: 'once',
  12: 'doce docena',
  15: 'quince',
  20: 'veinte',
  30: 'treinta',
  40: 'cuarenta',
  50: 'cincuenta',
  60: 'sesenta',
  100: 'cien ciento enesima',
  1000: 'mil',
});
const agentNouns = words(
  `agente agentes asesor asesora asesores operador operadora operadores representante representantes ejecutivo ejecutiva
   bot bots chatbot robot robots maquina maquinas asistente asistentes empleado empleada empleados trabajador trabajadora`,
);

/** Accents are folded away, so "tú" is also "tu", "está" also "esta", and "llamó" is no word for telling: "me llamo Ana". */
const roles: RoleWords = [
  [NEGATOR, words('no nunca jamas nada nadie ni sin tampoco ningun ninguna ninguno apenas')],
  [NEAR_NEGATOR, words('nada nadie ni sin ningun ninguna ninguno apenas')],
  [NEVER, words('nunca jamas')],
  [
    INTENSIFIER,
    words(
      `muy tan super bastante demasiado totalmente completamente absolutamente realmente sumamente extremadamente tremendamente
       increiblemente verdaderamente mega re puto puta putos putas pinche pinches jodido jodida maldito maldita sumamente`,
    ),
  ],
  [DAMPENER, words('poco algo ligeramente medio casi quizas quiza')],
  [CONTRAST, words('pero aunque sino embargo')],
  [YOU, youWords],
  [YOU, words('tus tuyo tuya su sus suyo suya vuestro vuestra vuestros vuestras')],
  [YOURS, words('tu tus tuyo tuya su sus suyo suya vuestro vuestra vuestros vuestras')],
  [
    SELF,
    words(
      `yo me mi mis mio mia nos nosotros nosotras nuestro nuestra nuestros nuestras conmigo soy estoy somos estamos quiero
       necesito exijo pido voy puedo`,
    ),
  ],
  [OWNING, words('mi mis mio mia nuestro nuestra nuestros nuestras')],
  [THIRD_PERSON, words('ella ellos ellas aquel aquella ese esa esos esas estos estas quien quienes alguien')],
  [THING, words('esto eso ello algo todo')],
  [
    COMPANY,
    words(
      `empresa empresas compania companias negocio servicio servicios banco aerolinea tienda marca equipo departamento atencion
       soporte gerencia organizacion financiera aseguradora`,
    ),
  ],
  [AGENT_NOUN, agentNouns],
  [
    REPORTING,
    words('dijo dijeron dicho decia decian llamaron llamado contesto contestaron respondio grito gritaron insulto'),
  ],
  [TOLD_TO, words('me nos le les ha han')],
  [
    DETERMINER,
    words(
      `el la los las un una unos unas lo este esta estos estas ese esa esos esas mi mis tu tus su sus algun alguna algunos otro
       otra cada`,
    ),
  ],
  [
    BE,
    words(
      'es son era eran fue fueron ser soy eres sois somos sos estoy esta estas estan estaba parece parecen siento senti',
    ),
  ],
  [
    PERSON_NOUN,
    words(
      `persona personas hombre mujer chico chica senor senora repartidor mensajero jefe jefa gerente supervisor supervisora
       encargado encargada tipo tipa gente vecino vecina hermano hermana madre padre hijo hija esposo esposa marido novio novia
       amigo amiga abuelo abuela cliente clientes medico tecnico conductor`,
    ),
  ],
  [OPINION, words('creo pienso considero parece digo veo')],
  [UNDENYING, words('solo solamente duda dudo')],
  [INTERJECTION, words('no si hola bueno vale ok okay perdon disculpe oye oiga mira mire')],
  [LEADING_NOUN, SPANISH_THINGS],
];

const known: ReadonlySet<string> = new Set([
  ...SPANISH_COMMON,
  ...SPANISH_WORDS,
  ...SPANISH_THINGS,
  ...numberWords.keys(),
  ...roles.flatMap(([, list]) => [...list]),
]);

/** natural's Spanish stemmer, and lists of our own. Irony by grammar, hatred of groups and slips of the keyboard are read in English only. */
export const spanishPack: LanguagePack = {
  language: 'es',
  roles,
  youWords,
  numberWords,
  agentNouns,
  commonWords: SPANISH_COMMON,
  contractions: new Map(),
  compoundTails: ['bot'],
  stem: (word) => stemmer.stem(word),
  isWord: (word) => known.has(word),
  hasDictionary: false,
  isNear: () => false,
  isNoun: (word) => SPANISH_THINGS.has(word),
  rivalWords: SPANISH_RIVALS,
  valences: emojiValences,
  alterations: {
    notWanted: 'no quiero ',
    not: 'no ',
    told: 'ella me dijo ',
    read: 'decía ',
    self: 'soy ',
    thing: ['la impresora ', ''],
    request: ' por favor',
  },
  grammars: [],
};
