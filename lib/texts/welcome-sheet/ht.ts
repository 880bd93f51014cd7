import type { WelcomeSheetTexts } from './shape.ts';

/** Haitian Creole. */
export const ht: WelcomeSheetTexts = {
  tag: 'ht',
  rightToLeft: false,
  ownName: 'Kreyòl ayisyen',
  months: [
    'janvye',
    'fevriye',
    'mas',
    'avril',
    'me',
    'jen',
    'jiyè',
    'out',
    'septanm',
    'oktòb',
    'novanm',
    'desanm',
  ],
  sentences: {
    title: 'Byenveni sou Pòtal Paran an',
    forParent: 'Pou {parent}',
    intro:
      'Ou gen yon kont sou Pòtal Paran an. Avèk li, ou ka swiv nòt, prezans, devwa ak nouvèl lekòl la.',
    introFrom:
      '{school} louvri yon kont pou ou sou Pòtal Paran an. Avèk li, ou ka swiv nòt, prezans, devwa ak nouvèl lekòl la.',
    address: 'Adrès pòtal la',
    scan: 'Oswa eskane kòd sa a ak kamera telefòn ou.',
    code: 'Kòd QR adrès pòtal la',
    username: 'Non itilizatè',
    password: 'Modpas pwovizwa',
    exactly: 'Tape l egzakteman jan li ekri la a: gwo lèt ak ti lèt pa menm bagay.',
    noPassword: 'Modpas ou pa ekri la a. Si ou pa gen youn, mande biwo lekòl la.',
    children: 'Ak kont sa a, w ap wè',
    steps: 'Premye etap yo',
    open: 'Louvri adrès pòtal la nan yon navigatè entènèt.',
    openOrScan:
      'Louvri adrès pòtal la nan yon navigatè entènèt, oswa eskane kòd la ak kamera telefòn ou.',
    signIn: 'Antre non itilizatè ou ak modpas ou pou konekte.',
    signInTemporary: 'Antre non itilizatè ou ak modpas pwovizwa a pou konekte.',
    newPassword:
      'Pòtal la ap mande w yon nouvo modpas. Chwazi youn ou pa sèvi avè l okenn lòt kote.',
    newPasswordIfAsked:
      'Si pòtal la mande w yon nouvo modpas, chwazi youn ou pa sèvi avè l okenn lòt kote.',
    seeChildren:
      'Chwazi non yon timoun anlè paj la pou wè enfòmasyon li. Tout pitit ou yo nan menm kont sa a.',
    oneAccount:
      'Yon sèl kont ase. Si yon lòt pitit ou antre nan youn nan lekòl nou yo, fè biwo lekòl la konnen: y ap ajoute l sou kont sa a.',
    keepSafe:
      'Pa montre pèsonn enfòmasyon sa yo: avèk yo, nenpòt moun ka antre nan kont ou jiskaske ou chanje modpas la.',
    help: 'Èd',
    ask: 'Èske ou gen yon kesyon, oswa gen yon timoun ki manke? Mande biwo lekòl la.',
    helpAt: 'Èske ou gen yon kesyon, oswa gen yon timoun ki manke? Mande biwo lekòl la: {contact}',
  },
};
