import type { SearchTerms } from '../search-terms.ts';

/** How people write in Spanish when they search. */
export const searchTerms: SearchTerms = {
  fillers:
    'a al algo ante antes aqui como con cuando de del desde despues donde durante e el ella en entonces es esa ese eso esta estar este esto estoy ha hace hay he la las le les lo los luego mas me mi mientras mio mis mucha mucho muy no nos o para parte pero poco por porque que se ser si siente siento sin sobre su sus tambien tan tengo tiene todo tras tu un una uno unos y ya yo rato duele duelen dolia dolor dolores doloroso molestia molestias molesta adolorido adolorida musculo musculos nudo nudos calambre contractura izquierdo izquierda derecho derecha',
  same: [
    ['espalda baja', 'baja espalda', 'parte baja de la espalda', 'parte de abajo de la espalda', 'lumbar', 'lumbares', 'lumbago', 'zona lumbar', 'dolor de cintura', 'lomo'],
    ['espalda media', 'media espalda', 'mitad de la espalda', 'medio de la espalda', 'centro de la espalda'],
    ['espalda alta', 'alta espalda', 'parte alta de la espalda', 'parte de arriba de la espalda', 'espalda superior'],
    ['omóplato', 'omóplatos', 'escápula', 'paletilla', 'paleta'],
    ['cuello rígido', 'cuello tieso', 'cuello duro', 'tortícolis'],
    ['dolor de cabeza', 'dolores de cabeza', 'duele la cabeza', 'cefalea'],
    ['nalga', 'nalgas', 'glúteo', 'glúteos', 'trasero', 'pompis', 'pompas'],
    ['rabadilla', 'cóccix', 'coxis', 'hueso de la cola'],
    ['sacroilíaca', 'sacroilíaco'],
    ['vientre', 'barriga', 'panza', 'abdomen'],
    ['sentado', 'sentada', 'sentarse', 'sentarme', 'sentados'],
    ['manejar', 'conducir', 'auto', 'carro', 'coche', 'volante'],
    ['escritorio', 'oficina', 'computadora', 'computador', 'ordenador', 'teclado'],
    ['pantalla', 'pantallas', 'monitor'],
    ['bolsa', 'bolso'],
    ['billetera', 'cartera'],
    ['estrés', 'estresado', 'estresada', 'ansiedad', 'nervios'],
    ['escaleras', 'escalera', 'gradas'],
    ['caída', 'caídas', 'me caí', 'caerse'],
    ['levantar', 'levanté', 'alzar'],
    ['caminar', 'caminata', 'andar'],
    ['correr', 'corriendo', 'trotar'],
    ['tos', 'toser', 'tosiendo'],
    ['hormigueo', 'cosquilleo'],
    ['ciática', 'ciático'],
    ['acostarse', 'acostado', 'acostada'],
    ['parado', 'parada', 'de pie'],
  ],
  urgent:
    'pecho corazon respirar respiracion aire ahogo fiebre escalofrios sudor entumecido entumecida adormecido adormecida debil debilidad orinar orina vejiga intestino genitales cancer bulto arteria choque accidente embarazada embarazo desmayo osteoporosis derrame enrojecimiento pus rinon rinones',
};
