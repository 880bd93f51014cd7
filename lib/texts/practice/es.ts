/** The texts of the practice on a make-believe school, in Spanish. */
import type { Like } from '../format/format-messages.ts';
import type { practiceEn } from './en.ts';

export const practiceEs = {
  language: 'es',
  rightToLeft: false,
  title: 'Practicar en una escuela inventada',
  lead: 'Pruebe Kinlink antes de usarlo con familias reales. Aquí todas las personas son inventadas, nada sale de su navegador y no puede dañar nada.',

  exercises: {
    heading: 'Tres ejercicios',
    todo: 'Por hacer',
    done: 'Hecho',
    begin: 'Empezar',
    again: 'Ver otra vez',
    'new-parent': {
      title: 'Una madre nueva',
      text: 'Rachel Brooks todavía no tiene correo ni cuenta. Agregue su correo, cree su cuenta y permítale ver a su hija Ava.',
    },
    sibling: {
      title: 'El padre ya tiene una cuenta',
      text: 'El padre de Leo Ortiz pide una cuenta y PowerSchool rechaza su correo. Busque el contacto que lo tiene y agregue a Leo ahí.',
    },
    duplicate: {
      title: 'Terminar el duplicado',
      text: 'El padre de Leo está dos veces. Copie lo que solo tiene el duplicado y luego elimínelo o déjelo inactivo.',
    },
    first: 'Haga primero el ejercicio 2.',
  },

  startOver: 'Empezar de nuevo',
  startedOver: 'La escuela está como al principio.',

  finish: {
    heading: 'Ha hecho los tres',
    text: 'Ya conoce todo el trabajo del día. En su PowerSchool real, abra cualquier contacto: el panel lateral dice qué sigue.',
    next: [
      'Empiece con un padre o una madre que conozca, para poder comprobar que todo esté bien.',
      'Cuando PowerSchool diga que un correo ya está en uso, haga clic en Buscar el contacto existente en el panel.',
      'El botón de Kinlink en la barra de herramientas tiene una guía para cada paso.',
    ],
  },

  about: {
    heading: 'Qué es distinto de su PowerSchool',
    points: [
      'Las páginas de la escuela son una copia que tiene solo lo que piden los ejercicios, en inglés. Las suyas se ven distintas, y los botones tienen los mismos nombres.',
      'En su PowerSchool, Kinlink abre otro contacto en una pestaña nueva. Aquí se abre en esta pestaña.',
      'Aquí no hay hoja de bienvenida ni página de inicio.',
      'Los ejercicios usan los ajustes propios de Kinlink, no los de su distrito.',
      'Nada de lo que haga aquí aparece en sus tareas, en Hoy ni en una lista de trabajo. Se olvida cuando empieza de nuevo o cierra esta pestaña.',
    ],
  },

  bar: {
    label: 'Práctica',
    exercise: 'Ejercicio {number} de 3: {title}',
    all: 'Todos los ejercicios',
    next: 'Siguiente ejercicio',
    finish: 'Ir al final',
    leftOut:
      'Esto no es parte de la práctica. En su PowerSchool, Kinlink lo abre en una pestaña propia.',
    onList: 'Haga clic en el nombre {name} en la lista.',
    steps: {
      'new-parent': {
        email:
          'Rachel escribió que su correo es rachel.brooks@example.org. Escríbalo o péguelo en el panel de Kinlink y haga lo que dice el panel.',
        account:
          'Siga con el panel. Revise lo que llena y luego haga clic en Submit usted: Kinlink nunca lo hace.',
        access:
          'La cuenta ya existe. Rachel todavía no puede ver a Ava: el panel tiene el último paso.',
        done: 'Rachel tiene su cuenta y puede ver a Ava. Este ejercicio está hecho.',
        lost: 'El contacto de Rachel se eliminó. Empiece de nuevo para intentarlo otra vez.',
      },
      sibling: {
        account:
          'Cree la cuenta de Daniel con el panel y haga clic en Submit. Esta vez PowerSchool la rechazará.',
        find: 'Haga clic en Buscar el contacto existente en el panel, compare los dos y conteste. En el contacto que se abre, haga clic en Agregar a Leo Ortiz, revise lo que está lleno y haga clic en Submit.',
        done: 'Leo está con el contacto que tiene la cuenta. Este ejercicio está hecho.',
        lost: 'Uno de los dos contactos se eliminó demasiado pronto. Empiece de nuevo para intentarlo otra vez.',
      },
      duplicate: {
        wait: 'Haga primero el ejercicio 2.',
        phone:
          'Leo está con el contacto que tiene la cuenta. Solo el duplicado tiene el teléfono de Daniel: agréguelo aquí con el panel.',
        retire:
          'Ahora no se perdería nada. Haga clic en Abrir el duplicado en el panel. Luego elimine ese contacto al final de su página, o desmarque Active y haga clic en Submit.',
        done: 'Daniel tiene un solo contacto y una sola cuenta, con sus dos hijos. Este ejercicio está hecho.',
        lost: 'El duplicado ya no está y se perdió algo que solo él tenía. Empiece de nuevo para intentarlo otra vez.',
      },
    },
  },
} satisfies Like<typeof practiceEn>;
