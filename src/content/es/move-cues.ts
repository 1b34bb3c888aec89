import type { moveCues as english } from '../en/move-cues.ts';
import type { Translation } from '../translation.ts';

/**
 * What is said in Spanish on the way into each phase of a move, at most eight words. Keys are the ids of moves and the names
 * of their phases.
 *
 * One-sided moves never say left or right: the tight side may be either. Nor do they say "derecho" for tall, which also means
 * right. A phase without a cue passes in silence, as the moments of a step do.
 */
export const moveCues: Translation<typeof english> = {
  'upper-trap-side-bend': { start: 'Siéntese con la espalda recta, hombros bajos.', tip: 'Incline la oreja hacia un lado.', hold: 'Deje colgar el brazo. Respire.', return: 'Levante otra vez la cabeza.' },
  'upper-trap-gentle': { start: 'Siéntese sobre la mano.', tip: 'Deje que la cabeza se incline un poco.', hold: 'Basta con un tirón leve.', return: 'Levante otra vez la cabeza.' },
  'chin-tuck': { start: 'Siéntese derecho y mire al frente.', tuck: 'Deslice el mentón recto hacia atrás.', hold: 'Siga derecho. Siga respirando.', return: 'Suelte.' },
  'chin-tuck-supine': { start: 'Apoye la cabeza en la almohada.', tuck: 'Presione la cabeza muy poco hacia abajo.', hold: 'No suba ni baje el mentón.', return: 'Suelte.' },
  'levator-stretch': { start: 'Espalda recta. Agárrese del asiento.', rotate: 'Gire la cara, lejos del lado tenso.', hold: 'Mire hacia abajo. Respire despacio.', return: 'Vuelva a mirar al frente.' },
  'levator-stretch-gentle': { start: 'Siéntese con la espalda recta, manos sueltas.', rotate: 'Gire un poco hacia el otro lado.', hold: 'Mire hacia abajo. Respire despacio.', return: 'Vuelva a mirar al frente.' },
  'scapular-squeeze': { start: 'Siéntese derecho, con los brazos sueltos.', squeeze: 'Lleve los omóplatos hacia atrás y abajo.', hold: 'Mantenga. No encoja los hombros.', return: 'Suelte.' },
  'towel-roll': { start: 'Acuéstese boca arriba sobre la toalla.', open: 'Deje que los brazos se abran.', hold: 'Descanse y respire.', return: 'Vuelva a cerrar los brazos.' },
  'doorway-pec': { start: 'Apoye los antebrazos en el marco.', lean: 'Dé un paso adelante e inclínese.', hold: 'Abra el pecho. Respire.', return: 'Dé un paso atrás.' },
  'cross-body-arm': { start: 'Suba el brazo al frente.', across: 'Crúcelo por delante del pecho.', hold: 'Mantenga el hombro bajo. Respire.', return: 'Baje el brazo.' },
  'cross-body-supine': { start: 'Suba el brazo hacia el techo.', across: 'Déjelo caer cruzado sobre el pecho.', hold: 'Déjelo ahí. Respire.', return: 'Regrese el brazo.' },
  'thread-the-needle': { start: 'Apoye las manos y las rodillas.', thread: 'Deslice el brazo por debajo del cuerpo.', hold: 'Apoye el hombro. Respire.', return: 'Vuelva a subir.' },
  'seated-twist': { start: 'Siéntese con la espalda recta, brazos cruzados.', turn: 'Gire el pecho, lejos del lado tenso.', hold: 'Deje abajo las caderas. Respire.', return: 'Vuelva al centro.' },
  'seated-twist-small': { start: 'Espalda recta, manos sobre las piernas.', turn: 'Gire solo un poco.', hold: 'Deje abajo las caderas. Respire.', return: 'Vuelva al centro.' },
  'cat-cow': { start: 'Apoye manos y rodillas, con la espalda plana.', cat: 'Suelte el aire. Redondee la espalda.', cow: 'Tome aire. Deje que se hunda.', return: 'Vuelva a la espalda plana.' },
  'cat-cow-chair': { start: 'Siéntese derecho, con las manos en los muslos.', cat: 'Suelte el aire. Redondee la espalda.', cow: 'Tome aire. Levante el pecho.', return: 'Vuelva a sentarse derecho.' },
  'childs-pose': { start: 'Póngase sobre las manos y las rodillas.', fold: 'Lleve las caderas hacia atrás.', hold: 'Apoye la cabeza. Respire despacio.', return: 'Camine con las manos para subir.' },
  'seated-forward-chair-fold': { start: 'Siéntese con las piernas abiertas.', fold: 'Baje las manos y redondee la espalda.', hold: 'Deje colgar la cabeza. Respire.', return: 'Empuje con las manos para subir.' },
  'chair-fold-half': { start: 'Siéntese con los pies bien apoyados.', fold: 'Dóblese a la mitad. Apoye los antebrazos.', hold: 'Quédese ahí y respire.', return: 'Empuje con las manos para subir.' },
  'lat-prayer': { start: 'Arrodíllese, con los antebrazos en el asiento.', drop: 'Lleve atrás las caderas. Baje el pecho.', hold: 'Mantenga la espalda recta. Respire.', return: 'Vuelva a subir.' },
  'lat-counter': { start: 'Agárrese del borde de la barra.', hinge: 'Dé un paso atrás e inclínese adelante.', hold: 'Deje que baje el pecho. Respire.', return: 'Camine de nuevo hacia la barra.' },
  'side-bend-ql': { start: 'Párese con la espalda recta.', reach: 'Suba el brazo.', bend: 'Inclínese hacia el otro lado.', hold: 'Mantenga el pecho abierto. Respire.', return: 'Vuelva al centro.' },
  'side-bend-chair': { start: 'Siéntese con la espalda recta.', reach: 'Suba el brazo.', bend: 'Inclínese hacia el otro lado.', hold: 'Deje abajo las dos caderas. Respire.', return: 'Vuelva al centro.' },
  'supine-twist': { start: 'Doble las rodillas y abra los brazos.', roll: 'Deje caer las dos rodillas hacia un lado.', hold: 'Deje abajo el hombro. Respire.', return: 'Lleve las rodillas al centro.' },
  'single-knee-to-chest': { start: 'Acuéstese con los dos pies apoyados.', in: 'Lleve una rodilla hacia el pecho.', hold: 'Déjela ahí. Respire.', return: 'Baje el pie.' },
  'single-knee-to-chest-chair': { start: 'Siéntese con la espalda recta.', in: 'Sujete una rodilla por detrás. Levántela.', hold: 'Siga con la espalda recta y respire.', return: 'Baje el pie.' },
  'double-knee-to-chest': { start: 'Acuéstese con los dos pies apoyados.', in: 'Suba una rodilla y luego la otra.', hold: 'Quédese así y respire.', return: 'Baje un pie y luego el otro.' },
  'pelvic-tilt': { start: 'Acuéstese con las rodillas dobladas.', flat: 'Presione y aplane la espalda baja.', arch: 'Deje que se arquee un poco.', return: 'Descanse en el centro.' },
  'pelvic-tilt-chair': { start: 'Siéntese derecho, con las manos en los muslos.', flat: 'Meza las caderas hacia atrás.', arch: 'Meza las caderas hacia adelante.', return: 'Descanse en el centro.' },
  'prone-press-up': { start: 'Póngase boca abajo.', press: 'Empuje y suba el pecho.', hold: 'No suba las caderas.', return: 'Baje despacio.' },
  'standing-extension': { start: 'Ponga las manos en las caderas.', lean: 'Inclínese un poco hacia atrás.', hold: 'Siga respirando.', return: 'Vuelva a pararse derecho.' },
  'figure-four': { start: 'Acuéstese con los dos pies apoyados.', cross: 'Ponga el tobillo sobre el otro muslo.', hold: 'Acerque el muslo a usted. Respire.', return: 'Baje los dos pies.' },
  'figure-four-chair': { start: 'Siéntese con la espalda recta.', cross: 'Ponga el tobillo sobre la otra rodilla.', hold: 'Inclínese adelante, con la espalda recta. Respire.', return: 'Baje el pie.' },
  'seated-forward-fold': { start: 'Siéntese. Espalda recta, una pierna estirada.', hinge: 'Incline el tronco desde la cadera.', hold: 'Deje la espalda recta. Respire.', return: 'Vuelva a subir.' },
  'hamstring-gentle': { start: 'Un talón adelante, rodilla suelta.', hinge: 'Lleve el tronco un poco hacia adelante.', hold: 'Deje la espalda recta. Respire.', return: 'Vuelva a subir.' },
  'hip-flexor-lunge': { start: 'Ponga una rodilla en el piso.', tuck: 'Meta la rabadilla hacia adelante.', shift: 'Vaya un poco hacia adelante.', hold: 'Siga con la espalda recta. Respire.', return: 'Vuelva despacio.' },
  'hip-flexor-chair': { start: 'Siéntese de lado, una pierna atrás.', tuck: 'Meta la rabadilla hacia adelante.', hold: 'Siga con la espalda recta. Respire.', return: 'Suelte.' },
  walking: { start: 'Camine a paso tranquilo.', 'step-4': 'Deje que los brazos se muevan.' },
  march: { start: 'Agárrese de la barra de la cocina.', 'right-up': 'Levante una rodilla.', down: 'Baje el pie.', 'left-up': 'Levante la otra rodilla.', return: 'Baje el pie.' },
};
