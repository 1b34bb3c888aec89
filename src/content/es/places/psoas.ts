import type { words as english } from '../../en/places/psoas.ts';
import type { Translation } from '../../translation.ts';

export const words: Translation<typeof english> = {
  does: 'Levanta el muslo desde la cadera y mantiene firme la espalda baja.',
  everyday: 'Lo usa para subir escaleras y para incorporarse en la cama.',
  feels: 'Un dolor sordo que le hace inclinarse hacia adelante cuando está de pie. Empeora al levantarse de una silla blanda y baja.',
  causes: ['Muchísimo tiempo sentado', 'Muchos abdominales', 'Correr cuesta arriba'],
  neighbours: [
    'Cuadrado lumbar, al lado y detrás',
    'Ilíaco, su compañero, por dentro del hueso de la cadera',
  ],
  often: ['Una línea junto a la columna, en la espalda baja', 'Parte de adelante del muslo'],
  sometimes: ['Sacro, el hueso en la base de la columna'],
  felt: 'Se puede sentir junto a la columna lumbar o en el muslo.',
  gentle: [
    'Acuéstese boca arriba con una almohada pequeña bajo las rodillas',
    'Póngase de pie a menudo',
    'Una compresa tibia por 15 a 20 minutos',
    'Caminatas cortas y fáciles',
  ],
  close: 'El intestino, el riñón y grandes vasos sanguíneos y nervios rodean este músculo. Por eso rara vez se usa una aguja aquí, y nunca a ciegas. El ultrasonido o una tomografía debe mostrar el camino.',
  care: 'Lo mejor para empezar son caminatas cortas. Póngase de pie, bien derecho, varias veces al día.',
  stretch: 'Póngase de pie a menudo. Para descansar, acuéstese boca arriba con una almohada bajo las rodillas.',
  habits: [
    'Levántese del asiento cada media hora.',
    'Camine casi todos los días. Llegue poco a poco a 30 minutos, 5 días por semana.',
    'Haga menos abdominales y vuelva a aumentar despacio.',
    'Aumente poco a poco las carreras cuesta arriba.',
  ],
  mimics: [
    'Artrosis de cadera, o una hernia: un bulto en la ingle',
    'Una piedra en el riñón, o una infección profunda: dolor con fiebre. Llame hoy. Si está muy mal o débil: llame al 911.',
    'El apéndice: un dolor abajo a la derecha que va en aumento. Vaya a la sala de emergencias.',
    'Una arteria principal débil: dolor súbito y fuerte, o un bulto que late en el vientre. Llame al 911.',
  ],
};
