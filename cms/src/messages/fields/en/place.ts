/** Fields of places, in English. */
export const place = {
  'place.address': {
    label: 'Address',
    description: 'Street, number and town. Example: “Nëna Terezë Street, 50000 Gjakova”.',
  },
  'place.floorAndRoom': {
    label: 'Floor and room',
    description: 'Where it is within the building. Example: “First floor, room 12”.',
  },
  'place.phone': {
    label: 'Telephone',
    description: 'The number with its code; empty if it is not known. Example: +383 390 000 000.',
  },
  'place.email': {
    label: 'E-mail',
    description: 'The address of the office, not of a person. Example: office@gjakova.example.',
  },
  'place.departments': {
    label: 'Directorates there',
    description: 'The directorates and sectors that work there. Example: the directorate of urbanism.',
  },
  'place.position': {
    label: 'Position on the map',
    description: 'Latitude and longitude in degrees; both or neither. Example: 42.3803 and 20.4308.',
  },
  'place.position.lat': { label: 'Latitude', description: 'Degrees north of the equator. Example: 42.3803.' },
  'place.position.lng': { label: 'Longitude', description: 'Degrees east of Greenwich. Example: 20.4308.' },
  'place.hours': {
    label: 'Regular hours',
    description:
      'The days of the week on which it is open; a day that is not written is closed. Example: Monday, 08:00–16:00.',
  },
  'place.hours.weekday': { label: 'Day', description: 'The day of the week, each once. Example: “Monday”.' },
  openings: {
    label: 'Open',
    description:
      'When it is open, in order; two rows where there is a break. On days that differ, an empty list means closed. Example: 08:00–12:00 and 13:00–16:00.',
  },
  'openings.opens': { label: 'Opens at', description: 'The time of opening, in four digits. Example: 08:00.' },
  'openings.closes': { label: 'Closes at', description: 'The time of closing, on the same day. Example: 16:00.' },
  'place.exceptions': {
    label: 'Days that differ',
    description: 'Days on which the hours are others or it is closed. Example: 28.11.2026, closed.',
  },
  'place.exceptions.from': { label: 'From', description: 'The first day. Example: 28.11.2026.' },
  'place.exceptions.to': {
    label: 'Until',
    description: 'The last day; empty if it is one day only. Example: 29.11.2026.',
  },
  'place.exceptions.reason': {
    label: 'Reason why it differs',
    description: 'Why, in a few words. Example: “Public holiday”.',
  },
  'place.counters': {
    label: 'Counters',
    description: 'The counters, and what is done at each. Example: counter 3, civil registry.',
  },
  'place.counters.name': {
    label: 'Name of the counter',
    description: 'As it is written at the counter. Example: “Counter 3”.',
  },
  'place.counters.serves': {
    label: 'What is done there',
    description: 'What is had or handed in at this counter. Example: “Certificates of the civil registry”.',
  },
  'place.access': {
    label: 'Accessibility',
    description:
      'What helps people with disabilities there; what is not chosen stays unknown. Example: step-free entrance, “Yes”.',
  },
  'place.access.stepFree': {
    label: 'Step-free entrance',
    description: 'Whether one gets in without a step, also in a wheelchair. Example: “Yes”.',
  },
  'place.access.lift': { label: 'Lift', description: 'Whether a lift goes to the office. Example: “No”.' },
  'place.access.accessibleToilet': {
    label: 'Accessible toilet',
    description: 'Whether there is a toilet for people in a wheelchair. Example: “Yes”.',
  },
  'place.access.hearingLoop': {
    label: 'Hearing loop',
    description: 'Whether there is an induction loop for hearing aids. Example: “No”.',
  },
  'place.access.parking': {
    label: 'Reserved parking',
    description: 'Whether there is a parking space for people with disabilities. Example: “Yes”.',
  },
  'place.access.note': {
    label: 'Note on getting in',
    description: 'What else to know before coming. Example: “The step-free entrance is from the yard.”',
  },
};
