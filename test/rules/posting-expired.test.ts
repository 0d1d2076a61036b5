import { checkPicture } from '../support/pictures.ts';

const offer = (days: string) =>
  `id: a\nlang: en\ntitle: Nurse\nsummary: Cares.\nlocations: [{ city: Cork }]\nposting: { employer: Clinic, ${days} }\n`;

describe('posting-expired', () => {
  it('is found once the offer is over', () =>
    checkPicture(
      `${offer('datePosted: "2026-09-01", validThrough: "2026-11-22"')}#                                                                    ^^^^^^^^^^^^ posting-expired this offer was open until 2026-11-22; take 'posting' out, or set another day\n`,
    ));

  it('is found where it ends before it begins', () =>
    checkPicture(
      `${offer('datePosted: "2027-09-01", validThrough: "2027-01-31"')}#                                                                    ^^^^^^^^^^^^ posting-expired this offer ends on 2027-01-31, before the day it is posted, 2027-09-01\n`,
    ));

  it('is not found on its last day, without one, or of a role that is withdrawn', () => {
    checkPicture(offer('datePosted: "2026-09-01", validThrough: "2026-11-23"'));
    checkPicture(offer('datePosted: "2026-09-01"'));
    checkPicture(`${offer('datePosted: "2026-09-01", validThrough: "2026-10-01"')}meta: { status: deprecated }\n`);
  });
});
