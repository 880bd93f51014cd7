/** What Kinlink remembers beyond a task. */

export const optionsRememberedEn = {
  remembered: {
    heading: 'What Kinlink remembers',
    lead: 'Only codes on this computer, without names, emails or numbers.',
    none: 'Nothing so far.',
    count: {
      different: {
        by: 'count',
        one: 'You said that 1 pair of contacts is not the same person.',
        other: 'You said that {#} pairs of contacts are not the same person.',
      },
      'no-access': {
        by: 'count',
        one: 'You said that 1 contact should have no portal access.',
        other: 'You said that {#} contacts should have no portal access.',
      },
    },
    forget: {
      different: 'Forget who is not the same person',
      'no-access': 'Forget who should have no portal access',
    },
    forgotten: {
      different: 'Forgotten. Contacts that look alike are pointed out again.',
      'no-access': 'Forgotten. Kinlink asks for their accounts again.',
    },
  },
} as const;
