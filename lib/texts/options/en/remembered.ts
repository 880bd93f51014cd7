/** What Kinlink remembers beyond a task. */

export const optionsRememberedEn = {
  remembered: {
    heading: 'What Kinlink remembers',
    lead: 'Only codes on this computer, with no names, emails, or numbers.',
    none: 'Nothing so far.',
    count: {
      different: {
        by: 'count',
        one: '1 pair of contacts is marked “Different person”.',
        other: '{#} pairs of contacts are marked “Different person”.',
      },
      'no-access': {
        by: 'count',
        one: '1 contact is marked “No portal access”.',
        other: '{#} contacts are marked “No portal access”.',
      },
    },
    forget: {
      different: 'Forget who is a different person',
      'no-access': 'Forget who should have no portal access',
    },
    forgotten: {
      different: 'Forgotten. Kinlink will point out contacts that look alike again.',
      'no-access': 'Forgotten. Kinlink will ask about their accounts again.',
    },
  },
} as const;
