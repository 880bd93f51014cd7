import type { Like } from '../../format/format-messages.ts';
import type { unsettledEn } from '../en/unsettled.ts';

export const unsettledEs: Like<typeof unsettledEn> = {
  unsettled: {
    heading: 'Kinlink está esperando',
    title: {
      translated: 'Su navegador ha traducido esta página',
      consolidation: 'En esta página hay una consolidación en curso',
      'time-out': 'PowerSchool está por cerrar su sesión',
      'half-drawn': 'PowerSchool todavía está trabajando en esta página',
      'other-school': 'PowerSchool está ahora en otra escuela',
      'other-user': 'Otra persona ha iniciado sesión en PowerSchool',
      'signed-out': 'PowerSchool ha cerrado su sesión',
      'still-you': '¿Sigue siendo usted?',
      idle: '¿Sigue siendo usted?',
    },
    body: {
      translated:
        'Desactive la traducción para este sitio y vuelva a cargar la página. Kinlink solo lee las palabras originales, así que aquí no anota ni ofrece nada.',
      consolidation:
        'Lo que ve aún no está guardado, así que Kinlink no anota ni ofrece nada aquí. Termine la consolidación o salga de ella, y abra el contacto de nuevo.',
      'time-out':
        'Haga clic en el mensaje de PowerSchool para seguir con la sesión abierta. Después Kinlink continúa.',
      'half-drawn': 'Kinlink continúa en cuanto PowerSchool termine.',
      'other-school':
        'Usted cambió de escuela en otra pestaña después de cargar esta página. Vuelva a cargarla.',
      'other-user': 'Esta página se cargó para la persona anterior. Vuelva a cargarla.',
      'signed-out':
        'Inicie sesión de nuevo en esta pestaña o en otra. Lo que estaba haciendo se conserva para usted.',
      'still-you':
        'Alguien inició sesión de nuevo en PowerSchool y Kinlink no puede ver quién. Todavía tiene el trabajo de la persona anterior.',
      idle: 'Hace rato que nadie trabaja aquí en PowerSchool. Kinlink todavía tiene el trabajo de la persona anterior.',
    },
    yes: 'Sí, mostrar mis tareas',
    no: 'No, olvidarlas',
  },
};
