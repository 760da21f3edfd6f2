/** Fields of places, in Serbian. */
export const place = {
  'place.address': {
    label: 'Adresa',
    description: 'Ulica, broj i mesto. Primer: „Ulica Majke Tereze, 50000 Đakovica“.',
  },
  'place.floorAndRoom': {
    label: 'Sprat i soba',
    description: 'Gde se nalazi u zgradi. Primer: „Prvi sprat, soba 12“.',
  },
  'place.phone': {
    label: 'Telefon',
    description: 'Broj s pozivnim brojem; prazno ako se ne zna. Primer: +383 390 000 000.',
  },
  'place.email': {
    label: 'Elektronska pošta',
    description: 'Adresa kancelarije, ne jedne osobe. Primer: kancelarija@gjakova.example.',
  },
  'place.departments': {
    label: 'Direkcije na tom mestu',
    description: 'Direkcije i sektori koji tamo rade. Primer: direkcija za urbanizam.',
  },
  'place.position': {
    label: 'Mesto na karti',
    description: 'Geografska širina i dužina u stepenima; obe ili nijedna. Primer: 42.3803 i 20.4308.',
  },
  'place.position.lat': { label: 'Geografska širina', description: 'Stepeni severno od ekvatora. Primer: 42.3803.' },
  'place.position.lng': { label: 'Geografska dužina', description: 'Stepeni istočno od Griniča. Primer: 20.4308.' },
  'place.hours': {
    label: 'Redovno radno vreme',
    description: 'Dani u nedelji kada je otvoreno; dan koji nije naveden je neradan. Primer: ponedeljak, 08:00–16:00.',
  },
  'place.hours.weekday': { label: 'Dan', description: 'Dan u nedelji, svaki jednom. Primer: „Ponedeljak“.' },
  openings: {
    label: 'Otvoreno',
    description:
      'Vreme kada je otvoreno, redom; dva reda kada postoji pauza. Kod dana koji odstupaju prazna lista znači da je zatvoreno. Primer: 08:00–12:00 i 13:00–16:00.',
  },
  'openings.opens': { label: 'Otvara se', description: 'Vreme otvaranja, sa četiri cifre. Primer: 08:00.' },
  'openings.closes': { label: 'Zatvara se u', description: 'Vreme zatvaranja, istog dana. Primer: 16:00.' },
  'place.exceptions': {
    label: 'Dani koji odstupaju',
    description: 'Dani kada je radno vreme drugačije ili je zatvoreno. Primer: 28.11.2026, zatvoreno.',
  },
  'place.exceptions.from': { label: 'Od dana', description: 'Prvi dan. Primer: 28.11.2026.' },
  'place.exceptions.to': {
    label: 'Zaključno sa',
    description: 'Poslednji dan; prazno ako je samo jedan dan. Primer: 29.11.2026.',
  },
  'place.exceptions.reason': {
    label: 'Razlog odstupanja',
    description: 'Zašto, u nekoliko reči. Primer: „Državni praznik“.',
  },
  'place.counters': {
    label: 'Šalteri',
    description: 'Šalteri i šta se na kom obavlja. Primer: šalter 3, matična služba.',
  },
  'place.counters.name': { label: 'Naziv šaltera', description: 'Kako piše na šalteru. Primer: „Šalter 3“.' },
  'place.counters.serves': {
    label: 'Šta se tamo obavlja',
    description: 'Šta se na ovom šalteru dobija ili predaje. Primer: „Izvodi iz matičnih knjiga“.',
  },
  'place.access': {
    label: 'Pristupačnost',
    description:
      'Šta tamo pomaže osobama sa invaliditetom; što se ne izabere, ostaje nepoznato. Primer: ulaz bez stepenica, „Da“.',
  },
  'place.access.stepFree': {
    label: 'Ulaz bez stepenica',
    description: 'Da li se ulazi bez ijedne stepenice, i u kolicima. Primer: „Da“.',
  },
  'place.access.lift': { label: 'Lift', description: 'Da li postoji lift do kancelarije. Primer: „Ne“.' },
  'place.access.accessibleToilet': {
    label: 'Pristupačan toalet',
    description: 'Da li postoji toalet u koji se ulazi u kolicima. Primer: „Da“.',
  },
  'place.access.hearingLoop': {
    label: 'Indukciona petlja',
    description: 'Da li postoji indukciona petlja za slušne aparate. Primer: „Ne“.',
  },
  'place.access.parking': {
    label: 'Rezervisan parking',
    description: 'Da li postoji parking mesto za osobe sa invaliditetom. Primer: „Da“.',
  },
  'place.access.note': {
    label: 'Napomena o ulasku',
    description: 'Šta još treba znati pre dolaska. Primer: „Ulaz bez stepenica je iz dvorišta.“',
  },
};
