/** The story ends right even when something happens between every two clicks. */
import { expect, test } from '@playwright/test';
import { CONTACTS, STUDENTS } from '../powerschool/scene.ts';
import { DISTURBANCES, updateKinlink } from './disturbances.ts';
import { followKinlink } from './follow-kinlink.ts';
import { causes, openWorld, visitContact } from './kinlink.ts';
import { stopWorker } from './worker.ts';

const { carlosDuplicate, carlosOriginal } = CONTACTS;

for (const [what, disturb] of Object.entries(DISTURBANCES))
  test(`the duplicate is retired with nothing lost although ${what} after every step`, async () => {
    const world = await openWorld({ developer: disturb === updateKinlink });
    try {
      await visitContact(world.page, carlosDuplicate.id);
      const done = await followKinlink(world, world.page, {
        isHurried: disturb === stopWorker,
        // A reload empties an open drawer, so those steps are left alone.
        after: async (page, step) =>
          /fill|add|replace|turn/i.test(step) && disturb !== stopWorker && disturb !== updateKinlink
            ? page
            : disturb(world, page),
      });
      const { store } = world.powerSchool;
      expect(done).toContain('deletes the duplicate');
      expect(store.contact(carlosDuplicate.id)).toBeUndefined();
      expect(store.hasDataAccess(carlosOriginal.id, STUDENTS.ana.dcid)).toBe(true);
      expect(store.contact(carlosOriginal.id)?.phones.map(({ number }) => number)).toContain(
        '555-0112',
      );
      for (const cause of await causes(world.powerSchool)) expect(cause).not.toContain('nobody');
    } finally {
      await world.close();
    }
  });
