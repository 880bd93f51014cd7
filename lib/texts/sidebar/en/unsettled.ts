/** Why Kinlink waits on a page that is not settled, and what to do. */

export const unsettledEn = {
  unsettled: {
    heading: 'Kinlink is waiting',
    title: {
      translated: 'Your browser has translated this page',
      consolidation: 'A consolidation is in progress on this page',
      'time-out': 'PowerSchool is about to sign you out',
      'half-drawn': 'PowerSchool is still working on this page',
      'other-school': 'PowerSchool is now at another school',
      'other-user': 'Someone else has signed in to PowerSchool',
      'signed-out': 'PowerSchool has signed you out',
      'still-you': 'Is it still you?',
      idle: 'Is it still you?',
    },
    body: {
      translated:
        'Turn off the translation for this site, then reload the page. Kinlink reads only the original words, so it does nothing here.',
      consolidation:
        'What you see isn’t saved yet, so Kinlink does nothing here. Finish or leave the consolidation, then open the contact again.',
      'time-out': 'Click in PowerSchool’s message to stay signed in. Then Kinlink continues.',
      'half-drawn': 'Kinlink continues as soon as PowerSchool is done.',
      'other-school':
        'You switched schools in another tab after this page loaded. Reload this page.',
      'other-user': 'This page was loaded for the last person. Reload it.',
      'signed-out': 'Sign in again in this tab or another one. Your work is kept for you.',
      'still-you':
        'Someone signed in to PowerSchool again, and Kinlink can’t see who. It still has the last person’s work.',
      idle: 'No one has worked in PowerSchool here for a while. Kinlink still has the last person’s work.',
    },
    yes: 'Yes, show my tasks',
    no: 'No, forget them',
  },
} as const;
