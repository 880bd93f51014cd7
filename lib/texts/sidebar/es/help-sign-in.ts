import type { Like } from '../../format/format-messages.ts';
import type { helpSignInEn } from '../en/help-sign-in.ts';

/** Help this parent sign in, in Spanish. */
export const helpSignInEs: Like<typeof helpSignInEn> = {
  signIn: {
    heading: 'Ayudar a este padre o madre a iniciar sesión',
    question: 'Si no puede iniciar sesión, o no ve a un hijo',
    lead: 'Kinlink revisa cada cosa que hace falta para iniciar sesión.',
    allRight:
      'Todo lo que Kinlink puede ver está bien. Lea el nombre de usuario en voz alta y, si hace falta, cree una contraseña nueva.',
    active: 'Revise que el contacto esté activo',
    activeUnclear: 'Kinlink no puede saber si el contacto está activo. Revíselo usted.',
    inactive:
      'Este contacto está inactivo y por eso su cuenta está bloqueada. Si es el contacto correcto, marque “Active” y haga clic en “Submit”. La cuenta puede seguir bloqueada. En ese caso, actívela más abajo.',
    showActive: 'Mostrarme la casilla “Active”',
    enabledUnclear: 'Kinlink no puede saber si la cuenta está activada. Revíselo usted.',
    turnedOff:
      'Esta cuenta fue desactivada. Actívela solo si sabe que este padre o madre puede iniciar sesión.',
    turnOn: 'Activar la cuenta',
    username: 'Revise el nombre de usuario que se escribe',
    usernameIs: 'Se escribe así: {username}',
    capitals: 'Letras mayúsculas: {letters}.',
    blanks: 'Cada ␣ es un espacio.',
    unseen: 'Cada ◌ es un carácter oculto, así que nadie puede escribirlo.',
    password: 'Ponga una contraseña nueva si hace falta',
    newPassword: 'Nueva contraseña temporal',
    identity: 'Antes de dar una contraseña, asegúrese de que habla con este padre o madre.',
    current: 'Revise la relación con {student}',
    notCurrent:
      'Ya terminó o todavía no empieza, así que no ve a este estudiante. Si no es correcto, revise las fechas de inicio y de fin.',
    other: {
      item: 'Vea si esta persona tiene otro contacto con una cuenta',
      heading: 'Si esta persona tiene otro contacto',
      lead: 'Otro contacto de la misma persona puede tener la cuenta que usa.',
      none: 'No se buscó nada.',
      skip: 'No buscar',
    },
    limits: {
      heading: 'Lo que Kinlink no puede ver',
      lines: [
        'Si la cuenta está bloqueada por demasiadas contraseñas incorrectas.',
        'Lo que la persona escribe, y si está en el portal de su distrito.',
        'Los espacios al principio o al final del nombre de usuario, hasta que se abre la cuenta.',
        'Si los padres de su distrito inician sesión con otro sistema.',
      ],
    },
    end: 'Salir de esta guía',
  },
};
