// The invented world that the benchmark's texts tell of. No name in it is anybody's.

export const countries = [
  ['Norvania', 'Norvanian', 'Norvik'],
  ['Estoria', 'Estorian', 'Karsholm'],
  ['Velmark', 'Velmarker', 'Tessen'],
  ['Sarovia', 'Sarovian', 'Drellin'],
  ['Ostmere', 'Ostmerian', 'Havrin'],
];

export const firstNames = 'Ilse Tomas Marta Joren Anneke Pavel Rikard Selma Viktor Liana Edvin Noora'.split(' ');

export const surnames =
  'Haarlund Verrin Osk Telvi Rendt Dahlmar Kestrin Vossel Branik Ulvang Sorrel Maddern Pellane Quist Arnholt Zevran'.split(
    ' ',
  );

export const offices = [
  'Minister of Defence',
  'Deputy Minister of Defence',
  'Minister of Foreign Affairs',
  'Minister of Finance',
  'Deputy Minister of Energy',
  'Acting Minister of Transport',
];

export const matters = [
  'maritime security in the Tellin Strait',
  'the protection of undersea cables',
  'air defence cooperation along the northern border',
  'the exchange of weather and radar data',
  'rail links between the two capitals',
  'the storage of natural gas for the winter',
  'the clearing of mines from the Aldsund approaches',
  'training for officers of both coast guards',
  'the supply of medical goods after the March storm',
  'rules for fishing vessels in shared waters',
];

export const plans = [
  'a joint watch centre in the port of Aldsund',
  'a working group of officials on customs',
  'an exercise with the patrol vessels of both navies',
  'a fund for villages on both shores',
  'a common register of undersea cables',
  'a training school for pilots',
];

export const said = [
  'What happens to one of our cables happens to both our countries',
  'No ship should have to wait for help because of a border',
  'Our officials know each other well, and that is worth more than a treaty',
  'We have waited long enough for this line to be built',
  'The winter will not ask us whether we are ready',
];

export const months = 'January February March April May June July August September October November December'.split(
  ' ',
);
