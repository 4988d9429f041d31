import { words } from '../match/word-classes.ts';

/** What Spanish chats are full of, folded, the commonest first. */
export const SPANISH_COMMON: readonly string[] = [
  ...words(
    `de que la el no en y a me un una por mi los se con las lo para es ya mas pero como su al del le si esta te hola gracias
     muy todo esto eso cuando hay porque pedido cuenta dinero dias tarjeta quiero puedo necesito favor ayuda servicio
     problema nada nadie nunca sin sobre desde hasta donde quien cual tengo tiene tienen estoy son he ha han sido ser
     hacer hace hice hizo bien mal ahora hoy ayer manana vez veces tiempo semana semanas mes meses hora horas minutos
     usted ustedes tu yo nos les sus mis buenos buenas tardes noches dia numero correo telefono llamar hablar compra
     producto envio entrega llego llegado llega factura pago cobro tienda empresa cliente atencion`,
  ),
];

/** Further words that Spanish has and chats use: by these a message is known to be Spanish. */
export const SPANISH_WORDS: ReadonlySet<string> = words(
  `abierta abierto abono abrir abuela abuelo acaba acabo acceder acceso aceptar aclarar acuerdo adelante ademas
   adios adjunto adonde agente agosto agradezco agua ahi algo alguien algun alguna algunas alguno algunos alla alli
   amable amiga amigo anadir ano anos ante anterior antes antiguo anual apagado apagar aparece aparecen aparte
   apellido apenas aplicacion aplicar apoyo app aprender aqui archivo articulo articulos asi asunto aun aunque
   autobus avion aviso ayudan ayudar ayudarme ayuden azul bajar bajo bancaria banco barato barrio base bastante
   bicicleta bienvenida bienvenido billete billetes blanco boleto boletos bolsa bonito borrar buen buena bueno
   buscar busco cabo cada caja cajero calidad calle cama camara cambiado cambiar cambiarlo cambio camion camisa
   campana cancelacion cancelada cancelado cancelo cansada cansado cantidad cara cargador cargo cargos caro carro
   carta casa casi caso celular cena centro cerca cerrada cerrado cerrar ciudad claro clase clientes cobrado cobran
   cobrar cobraron cobros coche codigo coger colegio color comer comida companera companero compania comprado
   comprar compras compre computadora comun comunicar comunicarme conexion confirmacion confirmar conmigo conocer
   conocido consulta consultar contactar contacto contesta contestan contestar contra contrasena contrato correcto
   correos cosa cosas crear creer creo cuales cualquier cuanta cuantas cuanto cuantos cuarto cuatro cuentan cuentas
   cuidado cumpleanos cuotas cupon da dado danada danado dar datos debe deben deber deberia debido debo decir
   dejado dejan dejar deje dejen dejo demas demasiado demora dentro denuncia departamento derecho derechos desastre
   descuento desea deseo despues detalle detalles devolucion devolver devuelto devuelva devuelvan diario dice dicen
   dicho diciembre diez diferente dificil diga digame digan digo dije dijeron dijo direccion disculpa disculpas
   disculpe disponible distinta distinto doble doctor documento documentos domicilio domingo dos duda dudas dura
   durante edificio efectivo ejemplo electronico ella ellas ello ellos email embargo empezar empleada empleado
   empleados empleo encantada encantado encima encontrar encontre encuentra encuentro enero enfermo enlace enojada
   enojado entender entendido entiendo entonces entrada entrar entre entregado entregan entregar entregaron enviado
   envian enviar enviarme enviaron envie envios equipo equivocada equivocado era eran eras eres error esa esas
   escribi escribir escribo escrito escuchar ese esos espalda espera esperaba esperado esperamos esperando esperar
   espero esposa esposo estaba estaban estacion estado estan estar estara estariamos estas este esten estos estuve
   estuvo euros exacto existe explicacion explicar extra facil facturas falla fallo falta faltaba faltan familia
   febrero fecha feliz fibra fiesta fin final finales firma foto fotos frio fue fuera fueron fui funciona
   funcionaba funcionan funcionando funcionar funcione ganas garantia gasto gastos gente gerente gracia gran grande
   gratis grave gris grupo guarda gusta gustan gustaria guste gusto haber habia habitacion habla hablado hablan
   hablando hable hablo hacen hacerlo haces hacia haciendo hago harto has haya hecho hermana hermano hermosa
   hermoso hicieron hija hijo hijos historial hombre horario hospital hotel hubo huevo iba idea ido igual importa
   importante incluso incluye inconveniente informacion informar intentado intentando intentar intente intento
   internet ir jamas jefe joven jueves jugar julio junio junto juntos justo lado largo leche leer lejos lenta lento
   letra ley libre libro limite linea lista listo llama llamada llamadas llamado llamando llame llamo llave llegaba
   llegan llegar llegara llegue llena lleno llevamos llevan llevar llevo lluvia local lograr logro luego lugar
   lunes luz madre mala malas malo malos mandar mandaron mando manera mano manos maquina marca martes marzo mayo
   mayor media medico medio mejor mejorar menos mensaje mensajes mensual mentira mercado mesa metodo mia mientras
   miercoles mil mio mira mire misma mismas mismo mismos mitad modelo modo molesta molesto momento moneda movil
   mucha muchas muchisimas muchisimo mucho muchos mujer mundo musica nacional navidad necesario necesita necesitaba
   necesitamos necesitan negro ni nina ningun ninguna ninguno nino ninos noche nombre normal nosotras nosotros nota
   noticia novia noviembre novio nuestra nuestro nueva nuevamente nuevas nuevo nuevos obra obtener octubre oferta
   oficina oiga oigan ojala ok okay opcion opciones orden ordenador ordene oscuro otra otras otro otros oye pagado
   pagando pagar pagina pagos pague pais palabra pantalla papel paquete paquetes parar parece pareja parte partes
   pasa pasado pasan pasando pasaporte pasar paso pedi pedidos pedir pena pendiente peor pequena pequeno perder
   perdi perdido perdieron perdio perdon perdone perfecta perfectamente perfecto perfil permiso permite permitir
   perro persona personal personas pesar peso pesos pide piden pido pienso piso plan plata plaza plazo poco pocos
   podemos poder podria podrian podrias policia politica poner pongo porfa porfavor posible postal precio precios
   preciso prefiero pregunta preguntar preguntas preocupes prestamo primer primera primero principal prisa probado
   probar problemas proceso programa promocion pronto propia propio protesta proxima proximo prueba publico pude
   pudo pueda puedan puede pueden puedes puerta pues punto puntos queda quedado quedo queja quejas queremos querer
   queria querido quienes quiera quiere quieren quieres quisiera quitar quizas rapida rapidamente rapido razon
   realidad realizado realizar realmente recargo recibe recibi recibido recibio recibir recibo reclamacion reclamar
   reclamo recoger recomiendo recuerdo red reembolso regalo registrar registro regla relacion reloj repartidor
   repetir resolver responde responden responder respondio respuesta resto resuelto resuelva resuelven resultado
   retiro retraso reunion revisar revise revision rogaria rojo ropa rota roto ruido ruta sabado sabe saben saber
   sabes sacar saldo sale salio salir salud saludo saludos sea sean segun segunda segundo segura seguridad seguro
   senor senora septiembre sera seria servicios servir sesion siempre siendo siento siga sigo sigue siguen
   siguiente silla simple sino sirve sirven sistema sitio situacion sol sola solamente solicitar solicite solicitud
   solo solucion soluciona solucionado solucionan solucionar somos soporte soy sube subir sucede suelo sueno suerte
   suficiente suya suyo tal talla tambien tampoco tan tanta tanto tarda tardado tardan tardanza tarde tardo tarea
   tarifa taza tecnico tele television tema tendre tendria tenemos tener tenga tengan tenia tenido tercer tercera
   texto ti tiempos tiendas tienes tipo titular toda todas todavia todos tomado tomar trabaja trabajar trabajo trae
   traer tramite tranquila tranquilo transferencia trata tratado tratan tratar trato tren tres trimestre tuve tuvo
   ultima ultimo unas unico uno unos urgente usar uso usuario utilizar va vacaciones vale valor vamos van varias
   varios vaya veinte venga venir venta ventana veo ver verano verdad verdadera verde verguenza via viaje vida
   viejo viene viernes vino visto vive vivir vivo volver volvi volvio voy voz vuelo vuelos vuelta vuelto vuelva
   vuelvan vuelve vuelvo vuestra vuestro wifi zapatos zona`,
);

/** The nearest other languages: Portuguese, Italian, Catalan, French. Words that Spanish has too are left out. */
export const SPANISH_RIVALS: ReadonlySet<string> = words(
  `nao voce voces eu ele ela eles elas um uma umas em com meu meus minha minhas seu seus sua isso isto aquilo muito
   muita muitos muitas obrigado obrigada sao tem tenho tinha quero foi fiz pelo pela pelos ao aos vou estou ainda
   mais quando tudo ate agora boa bom bons noite cade nem depois mesmo onde quem qual dinheiro ontem hoje amanha
   conta cartao atendimento encomenda chegou fazer faco posso pode podem voltar sem ola non il gli che sono ho hai
   abbiamo avete hanno della dello degli delle nel nella nei alle dal dalla per piu perche questo questa questi
   quello quella grazie buongiorno buonasera salve ciao ancora anche sto stai fatto mie miei tuo vostro vostra
   nostro nostra niente nessuno mai voglio vorrei puo potete ordine pacco soldi rimborso conto sempre adesso oggi
   ieri domani settimana dove fare aspetto aspettando arrivato amb els aquest aquesta aixo molt molta meva gracies
   perque avui dema comanda encara tinc vull dels je vous nous des pas mon votre est et suis avec pour sur merci
   bonjour commande toujours rien jamais encore`,
);

/** Things that are called names before or after the noun: "impresora estúpida", "estúpida web". */
export const SPANISH_THINGS: ReadonlySet<string> = words(
  `producto productos pedido pedidos paquete paquetes impresora movil telefono celular aparato app aplicacion web
   pagina sitio sistema cargador computadora ordenador portatil televisor tele router caja error errores problema
   programa formulario correo contrasena cuenta factura tarjeta envio entrega pregunta preguntas idea mensaje
   espera politica norma normas version actualizacion precio cosa cosas coche carro juego codigo clave musica
   pantalla cable boton puerta lavadora nevera`,
);
