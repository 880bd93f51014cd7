/** What the registrar reads on the welcome sheet's page, in Spanish. */
import type { Like } from '../format/format-messages.ts';
import type { controls } from './en.ts';

export const controlsEs: Like<typeof controls> = {
  language: 'es',
  heading: 'Hoja de bienvenida',
  lead: 'Revísela y luego imprímala o cópiela. Aquí no se guarda nada: al volver a cargar o cerrar esta página, queda vacía.',
  sheetLanguage: 'Idioma de la hoja',
  languages: {
    en: 'Inglés',
    es: 'Español',
    pt: 'Portugués',
    fr: 'Francés',
    ht: 'Criollo haitiano',
    ar: 'Árabe',
    zh: 'Chino (simplificado)',
  },
  school: 'Escuela o distrito',
  portal: 'Dirección del portal',
  portalHint:
    'Donde los padres inician sesión. Es la dirección habitual de PowerSchool, a menos que su distrito haya puesto la suya; corríjala si no es la correcta.',
  portalProblem:
    'Esta dirección web no está completa, así que la hoja no tiene código QR. Escriba una como https://district.powerschool.com/public/.',
  children: 'Hijos',
  childrenHint: 'Un nombre de pila en cada línea.',
  contact: 'Ayuda: teléfono o correo de su oficina',
  password: 'Poner la contraseña temporal en la hoja',
  noPassword:
    'Esta hoja vino sin contraseña. Para que la lleve, pulse “Conservar la contraseña para la hoja de bienvenida” en Kinlink mientras el panel de la cuenta está abierto, antes de pulsar “Submit”.',
  print: 'Imprimir',
  copy: 'Copiar como texto',
  copied: 'Copiado. Péguelo en un correo para el padre o la madre.',
  copiedSecret:
    'Copiado, con la contraseña temporal. Péguelo en un correo para el padre o la madre, y para nadie más.',
  notCopied: 'El navegador no permitió que Kinlink copiara. Seleccione este texto y cópielo usted.',
  asText: 'La hoja como texto',
  preview: 'La hoja',
  emptyHeading: 'Esta hoja de bienvenida está vacía',
  empty: [
    'Kinlink no guarda nada de una hoja: al volver a cargar o cerrar su página, o al abrirla otra vez, queda vacía.',
    'Vuelva al contacto en PowerSchool y pulse Hoja de bienvenida en Kinlink. La contraseña temporal no vuelve; si todavía hace falta una, ponga otra con “Edit Account”.',
  ],
};
