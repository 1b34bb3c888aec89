import type { claimWords as english } from '../en/claims.ts';
import type { Translation } from '../translation.ts';

/** Words of the claims in Spanish: what is said, and what is not settled. */
export const claimWords: Translation<typeof english> = {
  pattern: {
    text: 'Este es un patrón común. El suyo puede ser distinto.',
    dispute: 'Sesenta expertos coincidieron: el dolor puede extenderse, pero no hay que esperar un lugar exacto.',
  },
  strip: {
    text: 'Una franja delgada se queda tensa. Puede sentirse como un cordón.',
    dispute: 'En imágenes del hombro se vieron franjas más rígidas. Otro estudio no halló diferencia.',
  },
  spot: {
    text: 'En esa franja se puede formar un punto sensible, donde las fibras se quedan cortas.',
    dispute: 'Con el microscopio se vieron unos pocos puntos cortos, en personas con y sin dolor.',
  },
  guard: {
    text: 'Los músculos cercanos pueden tensarse para proteger el punto adolorido.',
    dispute: 'El dolor puede extenderse. No está probado que un nudo tire de otros músculos.',
  },

  'gentle-first': {
    text: 'Esto va primero: calor, una mano suave, movimiento, tiempo.',
    dispute: 'Las guías médicas coinciden en este orden. Cuánto tiempo y cada cuánto es consejo de expertos.',
  },
  'eases-anyway': {
    text: 'La mayor parte del dolor de espalda nuevo mejora con el tiempo, se haga lo que se haga.',
    dispute: 'Esto se sabe del dolor de espalda baja. En otros lugares es menos seguro.',
  },
  medicine: {
    text: 'Ninguna medicina de la inyección mostró ser mejor que otra.',
    dispute: 'Tres de cuatro estudios no vieron ventaja en agregar un esteroide.',
  },
  harm: {
    text: 'De 1,000 sesiones, de 200 a 370 dejaron dolor, un moretón o un poco de sangre. Menos de 1 tuvo un problema grave.',
    dispute: 'Dos encuestas grandes sobre la aguja seca. Cada vez la usó una persona capacitada.',
  },

  'usual-advice': {
    text: 'Este es el consejo usual después de una aguja.',
    dispute: 'Los consultorios coinciden en la mayor parte. Los tiempos no vienen de estudios.',
  },
  'sore-after': {
    text: 'En un estudio, 4 de cada 10 quedaron adoloridos tras una inyección que adormece. Tras la aguja seca, todos.',
    dispute: 'Un solo estudio del cuello y el hombro, de 2 a 8 horas después.',
  },
  'two-days': {
    text: 'En otro estudio, el cambio fue claro a los dos días, no enseguida.',
    dispute: 'Un estudio pequeño: 31 personas, solo el trapecio superior.',
  },

  exercise: {
    text: 'El ejercicio con algo de enseñanza redujo casi a la mitad el dolor nuevo de espalda baja.',
    dispute: 'Varios estudios juntos. La mejora se va perdiendo si la persona lo deja.',
  },
  walking: {
    text: 'A quienes empezaron a caminar, el dolor de espalda les volvió más tarde.',
    dispute: 'Un estudio grande: a los 208 días, frente a 112 días. La meta era media hora, 5 días a la semana.',
  },
  'neck-stretches': {
    text: 'Estirar el cuello y los hombros dos veces al día ayudó más que un folleto.',
    dispute: 'Un estudio de 4 semanas con personas que trabajan en oficina. La mejora fue modesta.',
  },
  breaks: {
    text: 'Con una pausa corta y activa en el trabajo hubo menos dolor nuevo de cuello y espalda.',
    dispute: 'Un estudio: dolor nuevo de espalda baja en 9 de 100, frente a 33 de 100. Ningún estudio dice cada cuánto es mejor.',
  },
  posture: {
    text: 'No hay una sola postura correcta. Cambie de posición a menudo.',
    dispute: 'Una revisión de revisiones no halló ninguna postura que todos acepten como causa.',
  },
  sleep: {
    text: 'Dormir importa. Quienes durmieron mal por años tuvieron más problemas de espalda.',
    dispute: 'Las dos cosas van juntas. No está probado que una cause la otra.',
  },
  shifts: {
    text: 'En el escritorio, con pequeños cambios de posición hubo menos dolor nuevo de espalda baja.',
    dispute: 'Un estudio pequeño: dolor nuevo en 7 de 100, frente a 33 de 100.',
  },
  'sleep-hours': {
    text: 'Los expertos coinciden: los adultos necesitan 7 horas o más.',
    dispute: 'Esto es por la salud en general. No se trata de los nudos.',
  },
  'stretch-dose': {
    text: 'Mantenga cada estiramiento de 10 a 30 segundos. Hágalo 2 o 3 días a la semana o más.',
    dispute: 'Es consejo de expertos para moverse con libertad. No se trata de los nudos.',
  },
  lifting: {
    text: 'En el trabajo, levantar mucho peso o muy a menudo va junto con más dolor de espalda baja.',
    dispute: 'Son estudios de lugares de trabajo. No hay un peso que sea seguro para todos.',
  },
  smoking: {
    text: 'Quienes fuman tienen dolor de espalda baja un poco más a menudo.',
    dispute: 'Las dos cosas van juntas. No está probado que una cause la otra.',
  },
  'quit-line': {
    text: 'En Estados Unidos, 1-800-QUIT-NOW da ayuda gratis para dejarlo.',
    dispute: 'Otros lugares tienen sus propias líneas. Pregunte a su profesional de salud.',
  },
  food: {
    text: 'La buena comida ayuda a todo el cuerpo. El vínculo con el dolor de espalda es débil.',
    dispute: 'No conocemos ningún estudio que haya probado una dieta contra los nudos.',
  },
  'warm-up': {
    text: 'Estirar antes o después del deporte ayuda poco con el dolor muscular.',
    dispute: 'Aun así, conviene empezar despacio. Es consejo de expertos.',
  },

  'near.lung': {
    text: 'Es raro, pero una aguja cerca de las costillas puede llegar al pulmón.',
    dispute: 'Estuvo detrás de 15 de 17 reclamos de seguro tras inyecciones así. No se sabe qué tan raro es.',
  },
  'near.hip-bone': {
    text: 'Aquí los profesionales apuntan al hueso de la cadera, lejos de los vasos y el nervio.',
    dispute: 'Es lo que dicen los textos de enseñanza. No viene de estudios.',
  },
  'near.gluteus-maximus': {
    text: 'Si pueden, los profesionales se quedan en la parte alta y externa de la nalga.',
    dispute: 'Es lo que dicen los textos de enseñanza. No viene de estudios de nudos.',
  },
  'near.iliocostalis-lumborum': {
    text: 'El riñón está cerca. Qué tan profundo está cambia de un cuerpo a otro.',
    dispute: 'Un estudio con ultrasonido de 68 personas sanas. Midió la profundidad, no las lesiones.',
  },
  'near.iliocostalis-thoracis': {
    text: 'Es raro, pero una aguja cerca de las costillas puede llegar al pulmón, aun con cuidado.',
    dispute: 'Un informe cuenta que se llegó al pulmón con este método cuidadoso. Nadie sabe qué tan raro es.',
  },
  'near.infraspinatus': {
    text: 'Sobre el hueso, no es probable que una aguja llegue al pulmón.',
    dispute: 'De un libro de enseñanza. En algunas personas el hueso tiene un hueco.',
  },
  'near.multifidus-rotatores': {
    text: 'Es raro, pero una aguja junto a la columna puede entrar demasiado.',
    dispute: 'Se sabe por informes de lesiones. Nadie sabe qué tan raro es.',
  },
  'near.piriformis': {
    text: 'La mayoría de los consultorios guían aquí la inyección con una imagen en vivo.',
    dispute: 'Es la práctica común. Los estudios de esas imágenes son pequeños.',
  },
  'near.psoas': {
    text: 'Sin una imagen en vivo, una aguja aquí no es segura.',
    dispute: 'Es el consejo de los expertos. Nadie sabe qué tan raras son las lesiones aquí.',
  },
  'near.rhomboids': {
    text: 'En un adulto delgado, el pulmón puede estar de 13 a 25 mm bajo la piel.',
    dispute: 'De un libro de enseñanza. Cada cuerpo es distinto. También se llegó a un pulmón con un método cuidadoso.',
  },
  'near.semispinalis-suboccipitals': {
    text: 'Justo debajo del cráneo, muchos profesionales no usan ninguna aguja.',
    dispute: 'Es el consejo de los expertos. Nadie sabe qué tan raras son las lesiones aquí.',
  },
  'near.splenius': {
    text: 'En lo alto del cuello, la aguja es solo para profesionales capacitados en eso.',
    dispute: 'Es el consejo de los expertos. Nadie sabe qué tan raras son las lesiones aquí.',
  },
  'near.teres-minor': {
    text: 'Cerca del borde del omóplato, la aguja se mantiene lejos del nervio y del pulmón.',
    dispute: 'Es lo que dicen los libros de enseñanza. No viene de estudios.',
  },

  'needle.neck': {
    text: 'Una aguja puede ayudar a que la franja tensa se afloje. Alivió el dolor de cuello un poco más que una aguja falsa.',
    dispute: 'Muchos estudios pequeños del cuello, pocos de este músculo solo. La certeza es baja.',
  },
  'needle.mid-back': {
    text: 'Una aguja puede ayudar a que la franja tensa se afloje.',
    dispute: 'La mayoría de los estudios son del cuello y el hombro, no de aquí. La certeza es baja.',
  },
  'needle.low-back': {
    text: 'Una aguja puede ayudar a algunas personas con dolor de espalda baja. También puede no ayudar.',
    dispute: 'Los estudios vieron mejora al principio. Una revisión grande halló certeza baja o muy baja.',
  },
  'needle.hip': {
    text: 'Una aguja puede ayudar a algunas personas. También puede no ayudar.',
    dispute: 'La mayoría de los estudios son del dolor de espalda baja, pocos de este músculo. La certeza es baja.',
  },
  'needle.untested': {
    text: 'Una aguja puede ayudar a que la franja tensa se afloje. En este músculo, eso no se ha demostrado.',
    dispute: 'No conocemos ningún buen estudio de este músculo solo.',
  },
  'needle.infraspinatus': {
    text: 'En un estudio, el dolor bajó cerca de la mitad en las dos semanas después de una inyección.',
    dispute: '297 personas, pero ninguna sin inyección. El dolor también puede bajar con el tiempo.',
  },
  'needle.piriformis': {
    text: 'En un estudio de este músculo, las personas se sintieron mejor tras una inyección. Fue así con esteroide o sin él.',
    dispute: '47 personas, y ninguna inyección falsa. Así que el tiempo también pudo ayudar.',
  },
  'needle.supraspinatus': {
    text: 'Una aguja puede ayudar por un tiempo. Alivió el dolor de cuello y hombro más que una aguja falsa.',
    dispute: 'En las semanas siguientes, otros cuidados, como la terapia física, dieron mejor resultado. Pocos estudios ven este músculo solo.',
  },
  'needle.trapezius-upper': {
    text: 'Una aguja puede ayudar a que la franja tensa se afloje. Alivió el dolor de cuello un poco más que una aguja falsa.',
    dispute: 'Muchos estudios pequeños del cuello. La certeza es baja.',
  },

  'spasm-or-knot': {
    text: 'Un espasmo es un músculo entero que se aprieta. Un nudo es un punto en una franja tensa.',
    dispute: 'Así usan los expertos estas palabras. Otros textos usan una sola para las dos cosas.',
  },
  'three-signs': {
    text: 'Los expertos buscan tres señales: una franja tensa, un punto muy sensible y dolor que se extiende.',
    dispute: 'Sesenta expertos coincidieron en estas señales. Es una opinión, no una prueba.',
  },
  spread: {
    text: 'El dolor se puede sentir lejos del punto adolorido.',
    dispute: 'Que se extiende es algo aceptado. Que vaya por los nervios es una idea.',
  },
  busier: {
    text: 'En el dolor de espalda nuevo, algunos estudios vieron músculos más activos.',
    dispute: 'Esos estudios tenían fallas serias. Otra revisión no vio una simple defensa. Vio datos mixtos.',
  },
  overload: {
    text: 'Los expertos suelen coincidir: el uso excesivo, un gran esfuerzo o un golpe pueden iniciar un nudo.',
    dispute: 'Una revisión de revisiones no halló ninguna carga que todos acepten como causa del dolor.',
  },
  finger: {
    text: 'Cuando dos expertos palpan el mismo músculo, a menudo no coinciden en el punto.',
    dispute: 'Varios estudios juntos: el acuerdo fue de 0.45, donde 1 es total y 0 es azar.',
  },
  'touch-test': {
    text: 'Una revisión de 9 estudios halló que el tacto no es una prueba segura.',
    dispute: 'Los expertos coincidieron más en los puntos sensibles que en las franjas tensas.',
  },
  common: {
    text: 'En 2018, casi 3 de cada 10 adultos de Estados Unidos tuvieron dolor de espalda baja en 3 meses.',
    dispute: 'Una encuesta: lo dijeron 28 de cada 100 hombres y 32 de cada 100 mujeres.',
  },
  'common-before': {
    text: 'En 2002 era cerca de 1 de cada 4. Ese dato viejo se cita a menudo.',
    dispute: 'También fue una encuesta. Contó el dolor que duró un día o más.',
  },
  'salt-water': {
    text: 'En un estudio, una inyección de agua con sal ayudó casi igual que una con medicina.',
    dispute: 'Un estudio pequeño: 48 personas. La medicina era un anestésico con un esteroide.',
  },
  'steroid-body': {
    text: 'Un esteroide puede subir el azúcar en la sangre por días. Si se repite, los huesos pueden quedar menos densos.',
    dispute: 'Expertos de cinco grupos lo advierten. Dicen que una dosis menor puede servir igual.',
  },
  aim: {
    text: 'La aguja apunta al punto sensible dentro del músculo, no a su envoltura.',
    dispute: 'Así se enseña. No viene de estudios.',
  },
  dry: {
    text: 'Seca quiere decir sin medicina. Solo una aguja fina y maciza pasa por la piel.',
    dispute: 'Así la define Medicare, un plan de salud de Estados Unidos.',
  },
  'shot-or-dry': {
    text: 'Poco después, una inyección alivió el dolor de cuello más que una aguja seca.',
    dispute: 'Seis estudios, y la certeza es baja. Una revisión anterior no vio una diferencia clara.',
  },
  'needle-own': {
    text: 'Los estudios no pueden separar el efecto de la aguja del efecto del tiempo y la esperanza.',
    dispute: 'Quince estudios de inyecciones no se pudieron unir. No se vio un beneficio claro, ni una clara falta de él.',
  },
  'needle-ideas': {
    text: 'Una aguja puede hacer saltar la franja, arrastrar sustancias o calmar los nervios.',
    dispute: 'Son ideas. De ninguna se ha demostrado que sea lo que ayuda.',
  },
  'needle-twitch': {
    text: 'Con un salto de la franja, el alivio fue mayor al principio, pero no después.',
    dispute: 'Varios estudios juntos. La certeza es baja.',
  },
  'needle-blood': {
    text: 'Tras una aguja seca, el flujo de sangre subió en los 15 minutos que se midieron.',
    dispute: 'Se vio en 20 personas sin dolor. Dice poco de un músculo adolorido.',
  },
  'relief-time': {
    text: 'Las 24 a 48 horas que se suelen oír van con la molestia, y con parte del alivio.',
    dispute: 'Que la mayoría mejore para entonces no se midió.',
  },
  'soreness-time': {
    text: 'Los consultorios dicen que uno queda adolorido de 24 a 48 horas. También puede ser de 1 a 3 días.',
    dispute: 'Los tiempos son lo que ven los consultorios. No vienen de estudios.',
  },
  'relief-lasts': {
    text: 'Si ayuda, el alivio puede durar de días a semanas. Esto no se midió bien.',
    dispute: 'En una revisión del cuello y el hombro se vio mejora en las primeras semanas.',
  },
  'repeat-pay': {
    text: 'Medicare, un plan de salud de Estados Unidos, paga como máximo 3 visitas en 12 meses.',
    dispute: 'Antes de repetir, pide que el dolor baje a la mitad por seis semanas. Es una regla, no un estudio.',
  },
  'repeat-wait': {
    text: 'Un consultorio espera de 4 a 6 semanas antes de repetir.',
    dispute: 'No todos hacen lo mismo. No conocemos ningún estudio que muestre qué espera es mejor.',
  },
  'repeat-stop': {
    text: 'Los expertos dicen: pare tras 2 o 3 visitas sin una mejora clara.',
    dispute: 'Lo escribimos de memoria. Un profesional de salud tiene que comprobarlo.',
  },
  'other-harm': {
    text: 'También se informó de otros problemas graves, como una infección profunda.',
    dispute: 'Son informes de casos sueltos. Nadie sabe qué tan raro es.',
  },

  'open.lesion': {
    text: 'Los expertos discuten si un nudo es algo propio en el músculo.',
    dispute: 'Una revisión dio por refutada la idea, pero no el dolor. Otros respondieron que omitió estudios.',
  },
  'open.oxygen': {
    text: 'No está claro si a un nudo le llega poca sangre o poco oxígeno.',
    dispute: 'Los músculos tensos de la espalda tenían más oxígeno, no menos. En un nudo endurecido bajó hacia el centro.',
  },
  'open.fibers': {
    text: 'No se sabe por qué unas pocas fibras se quedan cortas, ni si eso duele.',
    dispute: 'Se vieron puntos así en personas con y sin dolor. Eran pocos.',
  },
  'open.scan': {
    text: 'No está claro si una imagen médica puede mostrar un nudo que duele.',
    dispute: 'Un estudio vio franjas más rígidas. Otro no vio diferencia, ni relación con el dolor.',
  },
  'open.needle-back': {
    text: 'No se sabe cuánto ayuda una aguja en el dolor de espalda baja.',
    dispute: 'Una revisión de 37 estudios halló certeza baja o muy baja. La OMS dice que se pueden ofrecer agujas, como en la acupuntura.',
  },
  'open.method': {
    text: 'No se sabe qué medicina, qué aguja ni cuántas visitas son mejores.',
    dispute: 'Los estudios son pequeños: 41 personas para la imagen en vivo, 77 para el grosor de la aguja.',
  },
  'open.stretch': {
    text: 'No se sabe bien cuánto ayudan los estiramientos a un nudo.',
    dispute: 'Hubo una mejora modesta en el cuello. De la espalda casi no hay estudios.',
  },
  'open.drawing': {
    text: 'Dónde dibujamos los puntos, y cómo dibujamos los movimientos, es una estimación nuestra.',
    dispute: 'Muestran la idea. No son una guía para una aguja.',
  },
};
