/** Fields of places, in Albanian. */
export const place = {
  'place.address': {
    label: 'Adresa',
    description: 'Rruga, numri dhe vendi. Shembull: «Rruga Nëna Terezë, 50000 Gjakovë».',
  },
  'place.floorAndRoom': {
    label: 'Kati dhe dhoma',
    description: 'Ku gjendet brenda ndërtesës. Shembull: «Kati i parë, dhoma 12».',
  },
  'place.phone': {
    label: 'Telefoni',
    description: 'Numri me parathirrjen; bosh nëse nuk dihet. Shembull: +383 390 000 000.',
  },
  'place.email': {
    label: 'Posta elektronike',
    description: 'Adresa e zyrës, jo e një personi. Shembull: zyra@gjakova.example.',
  },
  'place.departments': {
    label: 'Drejtoritë atje',
    description: 'Drejtoritë dhe sektorët që punojnë atje. Shembull: drejtoria e urbanizmit.',
  },
  'place.position': {
    label: 'Vendi në hartë',
    description: 'Gjerësia dhe gjatësia gjeografike në shkallë; të dyja ose asnjëra. Shembull: 42.3803 dhe 20.4308.',
  },
  'place.position.lat': {
    label: 'Gjerësia gjeografike',
    description: 'Shkallët në veri të ekuatorit. Shembull: 42.3803.',
  },
  'place.position.lng': {
    label: 'Gjatësia gjeografike',
    description: 'Shkallët në lindje të Grinuiçit. Shembull: 20.4308.',
  },
  'place.hours': {
    label: 'Orari i rregullt',
    description: 'Ditët e javës kur është hapur; dita që nuk shkruhet është e mbyllur. Shembull: e hënë, 08:00–16:00.',
  },
  'place.hours.weekday': { label: 'Dita', description: 'Dita e javës, secila një herë. Shembull: «E hënë».' },
  openings: {
    label: 'Hapur',
    description:
      'Orët e hapjes, me radhë; dy rreshta kur ka pushim. Te ditët me orar tjetër, lista bosh do të thotë se është mbyllur. Shembull: 08:00–12:00 dhe 13:00–16:00.',
  },
  'openings.opens': { label: 'Hapet', description: 'Ora e hapjes, me katër shifra. Shembull: 08:00.' },
  'openings.closes': { label: 'Mbyllet', description: 'Ora e mbylljes, po atë ditë. Shembull: 16:00.' },
  'place.exceptions': {
    label: 'Ditët me orar tjetër',
    description: 'Ditët kur orari është tjetër ose është mbyllur. Shembull: 28.11.2026, mbyllur.',
  },
  'place.exceptions.from': { label: 'Nga dita', description: 'Dita e parë. Shembull: 28.11.2026.' },
  'place.exceptions.to': {
    label: 'Deri më',
    description: 'Dita e fundit; bosh nëse është vetëm një ditë. Shembull: 29.11.2026.',
  },
  'place.exceptions.reason': {
    label: 'Arsyeja e ndryshimit',
    description: 'Pse, me pak fjalë. Shembull: «Festë shtetërore».',
  },
  'place.counters': {
    label: 'Sportelet',
    description: 'Sportelet dhe çfarë kryhet te secili. Shembull: sporteli 3, gjendja civile.',
  },
  'place.counters.name': {
    label: 'Emri i sportelit',
    description: 'Ashtu si shkruan te sporteli. Shembull: «Sporteli 3».',
  },
  'place.counters.serves': {
    label: 'Çfarë kryhet atje',
    description: 'Çfarë merret ose dorëzohet te ky sportel. Shembull: «Certifikatat e gjendjes civile».',
  },
  'place.access': {
    label: 'Qasshmëria',
    description:
      'Çfarë u ndihmon atje njerëzve me aftësi të kufizuara; çfarë nuk zgjidhet, mbetet e panjohur. Shembull: hyrje pa shkallë, «Po».',
  },
  'place.access.stepFree': {
    label: 'Hyrje pa shkallë',
    description: 'Nëse hyhet pa asnjë shkallë, edhe me karrocë. Shembull: «Po».',
  },
  'place.access.lift': { label: 'Ashensor', description: 'Nëse ka ashensor deri te zyra. Shembull: «Jo».' },
  'place.access.accessibleToilet': {
    label: 'Tualet i qasshëm',
    description: 'Nëse ka tualet ku hyhet me karrocë. Shembull: «Po».',
  },
  'place.access.hearingLoop': {
    label: 'Lak induktiv për dëgjim',
    description: 'Nëse ka lak induktiv për aparatet e dëgjimit. Shembull: «Jo».',
  },
  'place.access.parking': {
    label: 'Parking i rezervuar',
    description: 'Nëse ka vendparkim për persona me aftësi të kufizuara. Shembull: «Po».',
  },
  'place.access.note': {
    label: 'Sqarim për hyrjen',
    description: 'Çfarë duhet ditur ende para se të vijë dikush. Shembull: «Hyrja pa shkallë është nga oborri.»',
  },
};
