/** The sites that Kinlink may access. */
import type { Like } from '../../format/format-messages.ts';
import type { optionsSitesEn } from '../en/sites.ts';

export const optionsSitesEs: Like<typeof optionsSitesEn> = {
  sites: {
    heading: 'Sitios de PowerSchool',
    lead: 'Kinlink funciona en cualquier dirección que termine en powerschool.com. Si su distrito usa PowerSchool con un nombre propio, agréguelo aquí; el navegador le pedirá entonces su permiso.',
    label: 'La dirección de PowerSchool de su distrito',
    hint: 'Solo el nombre, como sis.district.org: la primera parte de lo que muestra el navegador mientras usted trabaja en PowerSchool.',
    add: 'Agregar sitio',
    none: 'No se ha agregado ningún sitio.',
    list: 'Sitios agregados',
    remove: 'Quitar {host}',
    removeShort: 'Quitar',
    look: 'Revisarlo: {host}, en una pestaña nueva',
    lookShort: 'Revisarlo',
    seen: {
      yes: 'Aquí se encontró PowerSchool. Kinlink funciona en sus páginas de contactos.',
      no: 'Kinlink abrió una página aquí y no reconoció PowerSchool. Si esta no es la dirección de su PowerSchool, quítela y agregue la que muestra su navegador cuando está en PowerSchool.',
      'not-yet': 'Permitido. Kinlink todavía no ha visto PowerSchool aquí: ábralo e inicie sesión.',
    },
    added: 'Se agregó {host}. Kinlink ya funciona allí.',
    already: '{host} ya está en la lista.',
    denied:
      'No se agregó {host} porque no se dio permiso. Haga clic en “Agregar sitio” otra vez y elija “Permitir”.',
    removed: 'Se quitó {host}. Kinlink ya no ve nada allí.',
    failed:
      'El navegador no aceptó {host}. Revise la dirección y haga clic en “Agregar sitio” otra vez.',
    problem: {
      empty: 'Escriba primero la dirección, como sis.district.org.',
      spaces: 'Hay un espacio en la dirección. Escriba solo el nombre, como sis.district.org.',
      wildcard:
        'Kinlink se permite en un solo sitio cada vez, así que la dirección no puede llevar un asterisco. Escriba el nombre completo, como sis.district.org.',
      'not-https':
        'Kinlink solo funciona donde la dirección empieza por https://. Escriba esa dirección, como https://sis.district.org.',
      'not-an-address': 'Esto no es una dirección web. Escriba un nombre como sis.district.org.',
      ip: 'Esto es un número, no un nombre. Escriba el nombre del sitio, como sis.district.org; su administrador de PowerSchool lo conoce.',
      'no-dot':
        'El nombre no está completo. Escríbalo entero, con sus puntos, como sis.district.org.',
      path: 'Esto lleva a otra parte del sitio. Escriba solo el nombre, como sis.district.org, tal como aparece en su navegador mientras está en “Start Page” de PowerSchool.',
      stock: 'Kinlink ya funciona en powerschool.com; no hay nada que agregar.',
    },
  },
};
