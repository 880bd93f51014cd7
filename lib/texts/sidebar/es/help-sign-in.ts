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
    active: 'El contacto está activo',
    activeUnclear: 'La página no dice si el contacto está activo.',
    inactive:
      'Este contacto está inactivo y por eso su cuenta está bloqueada. Si es el contacto correcto, marque Active y pulse Submit. La cuenta puede seguir bloqueada: entonces actívela más abajo.',
    showActive: 'Mostrar la casilla Active',
    enabledUnclear: 'La página no dice si la cuenta está activada.',
    turnedOff:
      'La cuenta fue desactivada. Actívela solo si sabe que este padre o madre puede iniciar sesión.',
    turnOn: 'Activar la cuenta',
    username: 'Nombre de usuario tal como se escribe',
    usernameIs: 'Se escribe así: {username}',
    capitals: 'Letras mayúsculas: {letters}.',
    blanks: 'Cada ␣ es un espacio.',
    unseen: 'Cada ◌ es un carácter que no se ve, así que nadie puede escribirlo.',
    password: 'El padre o la madre sabe la contraseña',
    newPassword: 'Nueva contraseña temporal',
    identity: 'Asegúrese de que quien la pide es este padre o madre antes de dar una contraseña.',
    current: 'La relación con {student} está vigente',
    notCurrent:
      'Ya terminó o todavía no empieza, así que no ve a este estudiante. Si no es correcto, revise las fechas de inicio y de fin.',
    other: {
      item: 'Ningún otro contacto de esta persona tiene una cuenta',
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
