/** The first-run page's texts in Spanish. */
import type { Like } from '../format/format-messages.ts';
import type { firstRunEn } from './en.ts';
import { disclosureEs } from './es/disclosure.ts';

export const firstRunEs: Like<typeof firstRunEn> = {
  language: 'es',
  rightToLeft: false,
  heading: 'Le damos la bienvenida a Kinlink',
  lead: 'Kinlink le ayuda a que cada padre o madre tenga en PowerSchool un solo contacto y una sola cuenta del Parent Portal, con todos sus hijos.',

  does: {
    heading: 'Cómo funciona',
    steps: [
      {
        title: 'Abra un contacto en PowerSchool',
        text: 'El panel de al lado muestra qué está hecho y qué sigue: correo electrónico, cuenta, acceso a datos (Data Access).',
      },
      {
        title: 'Haga clic en el botón del panel',
        text: 'Kinlink abre el panel de PowerSchool y lo completa. Usted revisa y hace clic en “Submit”.',
      },
      {
        title: '¿El correo ya está en uso?',
        text: 'Kinlink busca el contacto que tiene la cuenta. Si es la misma persona, usted agrega ahí al estudiante, y no se pierde nada.',
      },
    ],
  },

  disclosure: disclosureEs,

  setUp: {
    heading: 'Para empezar',
    site: {
      heading: 'Su sitio de PowerSchool',
      allowed: 'Kinlink funciona en todas las direcciones que terminan en powerschool.com.',
      notAllowed:
        'Su navegador todavía no deja que Kinlink funcione en powerschool.com, así que ahí no hace nada.',
      allow: 'Permitir powerschool.com',
      refused: 'Su navegador no lo permitió, así que no se cambió nada.',
      own: '¿Su PowerSchool tiene otra dirección, como sis.distrito.org? Agréguela en Ajustes, en “Sitios de PowerSchool”. El navegador le pedirá permiso para ese único sitio.',
      added: 'Agregados: {hosts}.',
      add: 'Agregar mi sitio',
    },
    pin: {
      heading: 'Tenga el botón a la vista',
      pinned: 'El botón de Kinlink está en su barra de herramientas.',
      chrome:
        'Haga clic en la pieza de rompecabezas (Extensiones) en la parte de arriba del navegador y luego en el alfiler junto a Kinlink.',
      edge: 'Haga clic en la pieza de rompecabezas (Extensiones) en la parte de arriba del navegador y luego en el ojo junto a Kinlink.',
      firefox:
        'Haga clic en la pieza de rompecabezas (Extensiones) en la parte de arriba del navegador, luego en el engranaje junto a Kinlink y después en “Fijar a la barra de herramientas”.',
    },
    keys: {
      heading: 'Atajos de teclado',
      uses: {
        'next-button':
          '{key} lleva al panel de al lado, al siguiente botón de PowerSchool y de vuelta.',
        'move-sidebar': '{key} mueve el panel a la izquierda, abajo o a la derecha de la página.',
        _execute_action: '{key} abre la ventana del botón de Kinlink.',
      },
      unset: {
        'next-button': 'Todavía no hay un atajo para ir al panel de al lado.',
        'move-sidebar': 'Todavía no hay un atajo para mover el panel.',
        _execute_action: 'Todavía no hay un atajo para el botón de Kinlink.',
      },
      change: 'Cambiar los atajos',
    },
  },

  practice: {
    heading: 'Pruébelo primero',
    text: 'Tres ejercicios cortos con familias inventadas. No necesitan PowerSchool y nada sale de su navegador.',
    open: 'Practicar en una escuela inventada',
  },

  more: {
    heading: 'Cuando necesite ayuda',
    text: 'El botón de Kinlink tiene guías para cada paso, busca un contacto y muestra sus tareas abiertas. Funciona en cualquier pestaña.',
    guides: 'Abrir las guías',
    settings: 'Ajustes',
  },
};
