/** What the registrar reads on the welcome sheet's page, in Spanish. */
import type { Like } from '../format/format-messages.ts';
import type { controls } from './en.ts';

export const controlsEs: Like<typeof controls> = {
  language: 'es',
  heading: 'Hoja de bienvenida',
  lead: 'Revísela y luego imprímala o cópiela. Aquí no se guarda nada: si vuelve a cargar o cierra esta página, queda vacía.',
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
    'Donde los padres inician sesión. Es la dirección habitual de PowerSchool. Si su distrito usa otra, corríjala aquí.',
  portalProblem:
    'Esta dirección web no está completa, así que la hoja no tiene código QR. Escriba una como https://district.powerschool.com/public/.',
  children: 'Hijos',
  childrenHint: 'Un nombre de pila en cada línea.',
  contact: 'Ayuda: teléfono o correo de su oficina',
  password: 'Poner la contraseña temporal en la hoja',
  noPassword:
    'Esta hoja vino sin contraseña. Para ponerla, haga clic en “Poner esta contraseña en la hoja de bienvenida” en Kinlink mientras el panel de la cuenta está abierto, antes de hacer clic en “Submit”.',
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
    'Kinlink no guarda nada de una hoja: si vuelve a cargar o cierra su página, o si la abre otra vez, queda vacía.',
    'Vuelva al contacto en PowerSchool y haga clic en “Hoja de bienvenida” en Kinlink. La contraseña temporal no se puede mostrar otra vez. Si todavía hace falta una, ponga otra con “Edit Account”.',
  ],
};
