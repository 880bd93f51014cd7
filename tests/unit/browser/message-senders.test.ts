import { describe, expect, it } from 'vitest';
import { readSender } from '../../../lib/browser/message-senders.ts';

const OURS = 'kinlink';
const good = {
  id: OURS,
  tab: { id: 7, index: 2 },
  frameId: 0,
  url: 'https://district.powerschool.com/admin/contacts/edit.html#?contactid=1',
};

describe('who may speak to the worker', () => {
  it('our content script on a page that Kinlink works on', () => {
    expect(readSender(good, OURS)).toEqual({
      tabId: 7,
      index: 2,
      site: 'https://district.powerschool.com',
      classic: false,
    });
    const url = 'https://district.powerschool.com/admin/contacts/search.html';
    expect(readSender({ ...good, url }, OURS)).toMatchObject({ classic: true });
  });

  it.each([
    ['another extension', { ...good, id: 'other' }],
    ['no tab', { ...good, tab: undefined }],
    ['a frame', { ...good, frameId: 3 }],
    ['a page without an address', { ...good, url: undefined }],
    ['a page that is not ours', { ...good, url: 'https://district.powerschool.com/admin/pw.html' }],
  ])('never %s', (_, sender) => {
    expect(readSender(sender, OURS)).toBeUndefined();
  });
});
