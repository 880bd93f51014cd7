import { describe, expect, it } from 'vitest';
import { readSender } from '../../../lib/browser/message-senders.ts';

const OURS = 'kinlink';
const OWN_ADDRESS = 'chrome-extension://kinlink/';
const good = {
  id: OURS,
  tab: { id: 7, index: 2 },
  frameId: 0,
  url: 'https://district.powerschool.com/admin/contacts/edit.html#?contactid=1',
};

describe('who may speak to the worker', () => {
  it('our content script on a page that Kinlink works on', () => {
    expect(readSender(good, OURS, OWN_ADDRESS)).toEqual({
      tabId: 7,
      index: 2,
      site: 'https://district.powerschool.com',
      classic: false,
    });
    const url = 'https://district.powerschool.com/admin/contacts/search.html';
    expect(readSender({ ...good, url }, OURS, OWN_ADDRESS)).toMatchObject({ classic: true });
  });

  it.each([
    ['another extension', { ...good, id: 'other' }],
    ['no tab', { ...good, tab: undefined }],
    ['a frame', { ...good, frameId: 3 }],
    ['a page without an address', { ...good, url: undefined }],
    [
      'a page of the make-believe school',
      { ...good, url: `${OWN_ADDRESS}admin/contacts/edit.html#?contactid=7001` },
    ],
    ['a page that is not ours', { ...good, url: 'https://district.powerschool.com/admin/pw.html' }],
  ])('never %s', (_, sender) => {
    expect(readSender(sender, OURS, OWN_ADDRESS)).toBeUndefined();
  });
});
