/** What Kinlink remembers beyond a task. */

export const optionsRememberedEn = {
  remembered: {
    heading: 'What Kinlink remembers',
    lead: 'Only codes on this computer, without names, emails or numbers. Nobody can tell from them who is meant.',
    count: {
      different: {
        by: 'count',
        one: 'You said of 1 pair of contacts that they are not the same person.',
        other: 'You said of {#} pairs of contacts that they are not the same person.',
      },
      'no-access': {
        by: 'count',
        one: 'You said of 1 contact that they are to have no portal access.',
        other: 'You said of {#} contacts that they are to have no portal access.',
      },
    },
    forget: {
      different: 'Forget who is not the same person',
      'no-access': 'Forget who is to have no portal access',
    },
    forgotten: {
      different: 'Forgotten. Contacts that look alike are pointed out again.',
      'no-access': 'Forgotten. Kinlink asks for their accounts again.',
    },
  },
} as const;
