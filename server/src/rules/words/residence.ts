/** Words that make it a condition to live somewhere, in French and in English offers for work in France. */
const reach = 'pouvoir rejoindre le lieu de travail';

export const residenceWords: Readonly<Record<'fr' | 'en', Readonly<Record<string, string | undefined>>>> = {
  fr: {
    '{habiter|résider|vivre|loger} {à proximité|sur place|dans le secteur|dans la région|dans le département}': reach,
    '{habiter|résider} (à) {proche|près}': reach,
    '{habitant|résidant} {à proximité|dans le secteur|dans la région|dans le département|près|proche}': undefined,
    '{domicilié|domiciliée|domiciliés} {à|dans|en|sur}': undefined,
    '{domicile|habitation} {proche|à proximité}': undefined,
    'lieu {d’habitation|de résidence|de domicile} {proche|à proximité}': undefined,
    'résidence {dans|à proximité|exigée|obligatoire}': undefined,
    'résident(e) {du|de la} {département|secteur|région|commune|ville}': undefined,
  },
  en: {
    '{must|should|to} {live|reside} {near|nearby|in|within|locally|close}': undefined,
    'living {near|nearby|within|locally|close}': undefined,
    'local {candidates|applicants|residents} (only)': undefined,
  },
};
