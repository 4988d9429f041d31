import type { Term } from '../../schema.ts';
import { abuses, claims, frustrates, mocks } from '../../term-rows.ts';

const insult = abuses('insult');
const insultsYou = abuses('insult', 'agent');
const insultsCompany = abuses('insult', 'company');
const swears = abuses('profanity');
const swearsAtYou = abuses('profanity', 'agent');
const threatens = abuses('threat', 'agent');
const harasses = abuses('harassment', 'agent');
const sexual = abuses('sexual', 'agent');
const slur = abuses('slur');
const slursGroup = abuses('slur', 'group');

const BAD =
  'inutiles|idiotas|imbeciles|incompetentes|ineptos|ineptas|ignorantes|payasos|estupidos|estupidas|tontos|burros|mediocres|sinverguenzas|descarados|caraduras|desgraciados|miserables|mentirosos|incapaces|tarados|animales|cerdos|ratas|asquerosos|impresentables';

/** Whom it is aimed at is read from the grammar around it: "esta estúpida impresora" is no abuse of anybody. */
// biome-ignore format: one term a line reads as a table
export const insults: Term[] = [
  insult('estupido', 'estupido|estupida|estupidos|estupidas|estupidez', 3.2, 'Calls somebody stupid.', ['eres estúpido', 'qué gente más estúpida'], { unless: ['me|nos llamo|llama estupido|estupida', 'me siento|sentia|senti {gap} estupido|estupida', 'sonara|suena|parece estupido|estupida', 'pregunta estupida', 'me siento|sentia|senti estupido|estupida'], mustNotMatch: ['me siento estúpida preguntando', 'es una pregunta estúpida, perdón'] }),
  insult('idiota', 'idiota|idiotas|imbecil|imbeciles|tarado|tarada|tarados|cretino|cretina|cretinos|mongolo|mongolos', 3.4, 'Calls somebody an idiot.', ['eres un idiota', 'qué imbéciles'], { unless: ['me llamo|llama|dijo idiota|imbecil', 'me siento {gap} idiota', 'me siento idiota'], mustNotMatch: ['me siento idiota, no sé usarlo'] }),
  insult('tonto', 'tonto|tonta|tontos|tontas|bobo|boba|bobos|bobas|burro|burra|burros|zopenco|zoquete|menso|mensa|mensos', 2.7, 'Calls somebody a fool.', ['es usted tonto', 'qué burros'], { unless: ['pregunta|duda|cosa|error {gap} tonta|boba|tonto', 'me siento|hago|hice {gap} tonto|tonta', 'pregunta|duda|cosa tonta|boba', 'hacer el tonto', 'me siento tonto|tonta'], mustNotMatch: ['una duda tonta', 'me siento un poco tonta'] }),
  insult('inutil', 'inutil|inutiles|inepto|inepta|ineptos|ineptas|incompetente|incompetentes|incapaz|incapaces|ignorante|ignorantes|analfabeto|analfabeta|analfabetos|mediocre|mediocres', 2.9, 'Denies somebody’s ability.', ['esos inútiles', 'el agente es un incompetente'], { unless: ['incapaz|incapaces de', 'soy|estoy|era {gap} ignorante|inutil', 'es|fue|resulta|resulto|seria inutil [seguir|insistir|llamar|intentar]', 'me siento inutil'], mustNotMatch: ['soy muy ignorante en esto', 'es inútil insistir'] }),
  insult('payaso', 'payaso|payasos|payasa|bufon|bufones|hazmerreir|mamarracho|mamarrachos', 2.7, 'Calls somebody a clown.', ['qué payasos'], { unless: ['disfraz|traje|nariz|fiesta|contratar|zapatos {gap} payaso|payasos', 'pez payaso', 'un payaso para'], mustNotMatch: ['un disfraz de payaso'] }),
  insult('basura-de-persona', 'basura|escoria|lacra|bazofia|porqueria|asco de persona|gente|ser|personas|tipo|agente|empleado|empleados', 3.2, 'Calls somebody rubbish.', ['esa escoria de gente', 'basura de gente']),
  insultsYou('eres-una-basura', 'eres|sois|usted|ustedes|tu|sos [eres|es|son] [una|la|unos|unas|pura] [puta] basura|escoria|mierda|porqueria|verguenza|nada|nadie|rata|ratas|lacra|asco|parasito|parasitos|animal|animales|cerdo|cerdos|cerda|perro|perra', 3.4, 'Calls the reader rubbish.', ['eres una basura', 'ustedes son una mierda', 'eres un cerdo: eres cerdo'], { unless: ['usted|ustedes|tu nada|nadie|perro|perra|animal|animales', 'tu perro|perra|cerdo'], mustNotMatch: ['¿cómo está tu perro?'] }),
  insult('sinverguenza', 'sinverguenza|sinverguenzas|descarado|descarada|descarados|caradura|caraduras|desgraciado|desgraciada|desgraciados|miserable|miserables|canalla|canallas|hipocrita|hipocritas|rastrero|rastreros', 3, 'Denies somebody’s decency.', ['qué sinvergüenzas', 'qué descarados'], { unless: ['un|me siento miserable', 'sueldo|precio|cantidad|descuento|puntos {gap} miserable|miserables'], mustNotMatch: ['me siento miserable hoy'] }),
  insultsCompany('ladrones', 'ladron|ladrones|ladrona|ladronas|rateros|ratero|estafador|estafadores|estafadora|chorros|corruptos|corrupto|mafia|mafiosos|mafioso|bandidos|delincuentes|timadores|tramposos|mentirosos|farsantes', 3.4, 'Calls the company thieves or liars.', ['son unos ladrones', 'empresa de estafadores'], { unless: ['un|el|unos|los ladron|ladrones {gap} robo|robaron|entraron|entro', 'alarma|antirrobo|entraron|entro|denuncie|vi {gap} ladron|ladrones', 'enchufe|adaptador {gap} ladron'], mustNotMatch: ['unos ladrones me robaron el móvil'] }),
  insult('mentiroso', 'mentiroso|mentirosa|mentirosas', 2.7, 'Calls somebody a liar.', ['eres un mentiroso']),
  insultsCompany('son-unos', `son|sois [todos|todas] unos|unas|puros|puras [completos|malditos|pinches|putos] ${BAD}`, 3.4, 'Runs them all down.', ['son unos inútiles', 'son todos unos payasos'], { unless: ['hijos|vecinos|alumnos|primos|hermanos|politicos|padres {gap} son', 'hijos|vecinos|alumnos|primos|hermanos|politicos|padres son'], mustNotMatch: ['mis vecinos son unos idiotas'] }),
  insultsCompany('panda-de', `partida|panda|banda|manada|bola|tropa|cuadrilla|bando de [completos|malditos|pinches|putos] ${BAD}`, 3.4, 'Runs them all down.', ['panda de inútiles', 'son una bola de idiotas']),
  insultsYou('largate', 'largate|larguese|larguense|esfumate', 2.8, 'Sends the reader away.', ['lárgate']),
  insultsYou('vete-al-diablo', 'vete|vayase|vayanse|andate|andaos|idos [todos] al|a|ala [la] carajo|diablo|infierno|porra|chingada|verga|freir|cuerno|demonio|mierda|tomar|cagar', 3.4, 'Sends the reader to hell.', ['vete al infierno', 'váyanse a la mierda', 'vete a tomar por culo'], { unless: ['vete|vayase a tomar {gap} aire|cafe|foto'] }),
  insultsYou('no-sirves', 'no sirves|vales', 2.9, 'Says the reader is worthless.', ['no sirves para nada', 'no vales nada']),
  insultsYou('ustedes-no-sirven', 'ustedes|vosotros|{you} no sirven|valen|servis|valeis', 2.9, 'Says the reader is worthless.', ['ustedes no sirven para nada']),
  insultsYou('eres-lo-peor', 'eres|sois|sos [de] [lo|el|la|un|una] peor|patetico|patetica|ridiculo|ridicula|asqueroso|asquerosa|repugnante|despreciable|insoportable', 2.9, 'Runs the reader down.', ['eres patético', 'eres lo peor'], { mustNotMatch: ['eres un encanto'] }),
  insultsYou('eres-un-fracasado', 'eres|sois|sos un|una|unos asco|cero|fracaso|fracasado|fracasada|fracasados|cualquiera|perdedor|perdedora|don', 3, 'Runs the reader down.', ['eres un fracasado', 'sos una cualquiera']),
  insultsYou('tienes-cerebro', 'tienes|tiene|tienen|tenes|usas|usa {gap} cerebro|neuronas|neurona', 2.6, 'Denies the reader’s wits.', ['¿tienes algo de cerebro?'], { unless: ['tiene {gap} tumor|lesion', 'tengo'], mustNotMatch: ['mi padre tiene una lesión en el cerebro'] }),
  insult('muerto-de-hambre', 'muertos|muerto|muerta de hambre', 2.6, 'Contempt for the poor.', ['eres un muerto de hambre'], { unless: ['estoy|estamos|llegue|estaba {gap} muerto|muerta|muertos', 'estoy|estamos|estaba muerto|muerta|muertos'], mustNotMatch: ['estoy muerta de hambre'] }),
  slursGroup('sudaca', 'sudaca|sudacas|gachupin|panchito|panchitos|negrata|negratas|moromierda|gabacho|machupichu', 4, 'A slur for people by their origin.', ['malditos sudacas', 'sudaca']),
  slur('maricon', 'maricon|maricones|marica|maricas|bollera|tortillera|travelo|travelos|joto|jotos|trolo|trolos', 3.6, 'A slur for gay and trans people, thrown at anybody.', ['eres un maricón', 'pinche joto']),
  slur('subnormal', 'subnormal|subnormales|mongolico|mongolica|mongolicos', 3.4, 'A slur for disabled people, thrown at anybody.', ['eres subnormal']),
  slur('retrasado-mental', 'retrasado|retrasada|retrasados mental|mentales', 3.6, 'A slur for disabled people, thrown at anybody.', ['retrasado mental']),
];

// biome-ignore format: one term a line reads as a table
export const profanity: Term[] = [
  swears('mierda', 'mierda|mierdas|mierdoso|mierdero|mrd', 2.2, 'A swear word.', ['mierda', 'servicio de mierda']),
  swears('joder', 'joder|jodido|jodida|jodidos|jodan|jode|hostia|ostia|cojones|cojonudo|gilipollez', 1.4, 'Swears, in Spain every day.', ['joder, otra vez', 'qué cojones'], { unless: ['cojonudo'], mustNotMatch: ['está cojonudo'] }),
  swears('cono', 'cono|conazo|carajo|carajos|caray|verga|vergazo|chingado|chingada|chingados|chingar|chingaderas|mamada|mamadas|pendejada|pendejadas|huevada|boludez|boludeces', 1.6, 'A swear word.', ['me importa un carajo', 'puras pendejadas', 'me lleva la chingada'], { unless: ['cono de|vial|helado', 'cono {gap} helado|trafico'], mustNotMatch: ['un cono de helado'] }),
  swears('puto', 'puto|puta|putos|putas|pinche|pinches|maldito|maldita|malditos|malditas|punetero|punetera', 1.8, 'A swear word.', ['el puto pedido', 'pinche servicio', 'maldita aplicación']),
  swears('me-cago', 'me cago en', 2.4, 'A swear word.', ['me cago en todo']),
  swears('la-puta-madre', 'la|re [re] puta madre', 3, 'Swears at somebody’s mother.', ['la puta madre']),
  swearsAtYou('tu-madre', 'tu|su|vuestra puta madre', 4, 'Swears at the reader’s mother.', ['tu puta madre', 'me cago en su puta madre']),
  swearsAtYou('chinga-tu-madre', 'chinga|chinguen|chinguese [a] tu|su madre', 4.2, 'Swears at the reader.', ['chinga tu madre', 'chinguen a su madre']),
  swearsAtYou('chingate', 'chingate|chinguense|conchatumadre|conchetumare|ctm|chingatumadre|tumadre', 4, 'Swears at the reader.', ['chíngate', 'ctm']),
  swearsAtYou('concha-de-tu-madre', 'concha de tu|su madre|hermana', 4.2, 'Swears at the reader’s mother.', ['la concha de tu madre']),
  swearsAtYou('vete-a-la-mierda', 'a la mierda|verga|chingada|concha [con|todos|usted|ustedes|tu]', 2.6, 'Sends somebody away, coarsely.', ['a la mierda con ustedes'], { unless: ['se|todo|fue|vida {gap} a la mierda', 'huele|sabe a la'], mustNotMatch: ['mi día se fue a la mierda'] }),
  swearsAtYou('jodete', 'jodete|jodanse|jodase|jodeos', 3.8, 'Swears at the reader.', ['jódete', 'jódanse todos']),
  swearsAtYou('que-te-den', 'que te|os|le|les jodan|follen|den [por] [culo|saco|ahi]', 3.6, 'Swears at the reader.', ['que te jodan', 'que te den por culo'], { unless: ['que le|les|te|os den {gap} descuento|dinero|numero|cita|respuesta|informacion|razon|permiso', 'que le|les den'], mustNotMatch: ['pida que le den una cita'] }),
  swears('hijo-de-puta', 'hijo|hija|hijos|hijas de [la|su|mil|tu] [gran|re] puta|putas|perra|chingada|fruta', 4.2, 'Among the worst Spanish insults.', ['hijo de puta', 'hijos de su puta madre: hijos de puta']),
  swears('hijueputa', 'hijueputa|hijueputas|hp|hdp|hijoputa|hijoputas|jueputa|malparido|malparida|malparidos|gonorrea|gonorreas|conchudo|conchudos|mamaguevo|mamahuevo|mamon|mamones', 3.8, 'An insult for anybody.', ['hijueputa', 'son unos malparidos'], { unless: ['impresora|portatil|ordenador|computadora|laptop|cartucho|tinta [de] hp', 'hp {number}|laserjet|deskjet|elitebook|pavilion', 'infeccion|tratamiento {gap} gonorrea'], mustNotMatch: ['una impresora hp'] }),
  swears('cabron', 'cabron|cabrones|cabrona|cabronas|pendejo|pendeja|pendejos|pendejas|gilipollas|capullo|capullos|boludo|boluda|boludos|pelotudo|pelotuda|pelotudos|huevon|huevones|culero|culeros|comemierda|comemierdas|soplapollas|mamarracho|tontolaba|weon|culiao|aweonao|forro|forros|cagon', 3.4, 'An insult for anybody, in one country or another.', ['eres un cabrón', 'son unos pendejos', 'pelotudo'], { unless: ['capullo|capullos {gap} flor|rosa|seda', 'forro {gap} chaqueta|polar|cuaderno|sofa|polar', 'con|sin|el forro|forros'], mustNotMatch: ['una chaqueta con forro'] }),
  swears('zorra', 'zorra|zorras|perra|perras|guarra|guarras|ramera|rameras|prostituta|furcia', 2.9, 'A coarse name for a woman.', ['eres una zorra', 'maldita perra'], { unless: ['mi|una|nuestra|la perra {gap} ladra|come|veterinario|anos|pienso', 'mi|nuestra|comida|collar|para|juguete {gap} perra|perras', 'mi|nuestra perra|perras'], mustNotMatch: ['mi perra come este pienso'] }),
  claims('de-la-hostia', 'de la hostia', 'High praise, in Spain.', ['está de la hostia']),
];

// biome-ignore format: one term a line reads as a table
export const attacks: Term[] = [
  threatens('te-voy-a-matar', 'te|os|los|las|lo|le|les|la voy|vamos|vas|van a matar|partir|romper|reventar|quemar|golpear|pegar|hundir|joder|disparar', 4.4, 'Announces violence against a person.', ['te voy a matar', 'los voy a reventar'], { unless: ['lo|la|los|las voy|vamos a romper|partir|quemar|hundir', 'lo|la|los|las|le voy|vamos a pegar|partir {gap} pared|mitad|trozos|foto|etiqueta'], mustNotMatch: ['la voy a partir por la mitad'] }),
  threatens('te-mato', 'te|os|los mato|reviento|parto|rompo|rajo', 4.2, 'Announces violence against a person.', ['si no contestas te mato', 'te parto la cara']),
  threatens('se-donde-vives', 'se donde vives|vive|viven|trabajas|trabaja|trabajan|encontrarte', 4.2, 'Says where the reader can be found.', ['sé dónde trabajas'], { unless: ['no se donde'], mustNotMatch: ['no sé dónde trabaja el técnico'] }),
  threatens('te-voy-a-encontrar', 'te|os|los voy|vamos a encontrar|buscar|esperar', 3.4, 'Announces to come.', ['te voy a encontrar'], { unless: ['los voy|vamos a buscar|esperar|encontrar {gap} tienda|aqui|casa|aeropuerto', 'los voy|vamos a buscar|esperar'], mustNotMatch: ['los voy a buscar en la tienda'] }),
  threatens('te-vas-a-arrepentir', 'te|se|os vas|van|va|vais a arrepentir|enterar|acordar', 3, 'Announces revenge.', ['te vas a arrepentir', 'se van a arrepentir'], { unless: ['no {gap} te|se vas|van|va', 'no te|se vas|van|va'], mustNotMatch: ['pruébelo, no se va a arrepentir'] }),
  threatens('voy-a-quemar', 'voy|vamos a quemar|incendiar|volar|destruir|destrozar|reventar {gap} tienda|oficina|local|sucursal|banco|sede|edificio|empresa', 4.4, 'Announces violence against a place.', ['voy a quemar su oficina'], { unless: ['volar con'], mustNotMatch: ['voy a volar a Madrid con mi familia'] }),
  threatens('ojala-te-mueras', 'ojala|espero [que] [te|se] [te|se] mueras|mueran|muera|maten|mates|atropelle|pudras|pudran', 4, 'Wishes death on the reader.', ['ojalá te mueras', 'espero que se mueran']),
  harasses('matate', 'matate|suicidate|muerete|muerase|mueranse', 4.4, 'Tells the reader to die.', ['mátate', 'muérete ya']),
  harasses('callate', 'callate|callese|callense|callaos', 3.2, 'Silences the reader.', ['cállate', 'cállense ya']),
  harasses('cierra-la-boca', 'cierra|cierre|cierren|cerra la|el [puta] boca|pico|hocico', 3.4, 'Silences the reader.', ['cierra el pico', 'cierre la boca']),
  sexual('chupame', 'chupame|chupala|chupamela|mamamela|mamala|comeme|comela', 4.2, 'Sexual abuse.', ['chúpame esta', 'mámala']),
  sexual('que-buena-estas', 'que [tan] buena|rica|sexy|cachonda estas|eres', 3.2, 'Comments on the reader’s body.', ['qué buena estás']),
  sexual('manda-fotos', 'manda|mandame|enviame|pasame {gap} desnuda|desnudo|tetas|culo|ropa|sexy|nudes|pack', 4, 'Asks for nude pictures.', ['mándame una foto desnuda'], { unless: ['enviame|mandame|manda|pasame {gap} ropa'], mustNotMatch: ['envíame la ropa que pedí'] }),
  sexual('sexo', 'quieres|queres|tengamos|tener|quiero [que] [tener|follar|coger|contigo] sexo|follar|follarte|cogerte|cojerte', 4, 'Sexual abuse.', ['quiero follarte', 'quieres tener sexo conmigo: tener sexo']),
];

// biome-ignore format: one term a line reads as a table
export const sarcasm: Term[] = [
  mocks('gracias-por-nada', 'gracias por nada|tanto [eh]', 2.4, 'Thanks for nothing.', ['gracias por nada'], { unless: ['gracias por tanto'], mustNotMatch: ['gracias por tanto cariño'] }),
  mocks('muy-bonito', 'muy|que bonito|lindo', 1, 'Praise beside bad news.', ['muy bonito. Llevo tres semanas esperando y nadie me contesta.']),
  mocks('vaya-servicio', 'vaya|menudo|menuda|tremendo|gran servicio|atencion|empresa|seriedad|profesionalidad|manera', 1, 'Praise beside bad news.', ['vaya servicio. No funciona nada y nadie me contesta.']),
  mocks('lo-que-faltaba', 'lo|justo que [me|nos] faltaba', 2.2, 'The last thing needed.', ['lo que faltaba, otro retraso']),
  mocks('felicidades-por', 'felicidades|enhorabuena|bravo|aplausos', 1, 'Congratulates on bad news.', ['bravo. Otra vez me cobraron dos veces.']),
  frustrates('para-nada', 'para nada', 0.8, 'In vain.', ['llamé para nada'], { unless: ['no {gap} para nada'], mustNotMatch: ['no me molesta para nada'] }),
];
