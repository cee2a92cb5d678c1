import { describe, expect, it } from 'vitest';
import { against } from './support.js';

describe('where people met, behind “at the” or “from”', () => {
  const source = 'Verrin stayed to lunch with her. He wrote to the fishers on the harbours.';

  it.each([
    ['Verrin stayed to lunch at the Farholt with her.', 'Farholt'],
    ['She hosted Verrin at the Farholt.', 'Farholt'],
    ['Writing from Westmark, he told the fishers of the harbours.', 'Westmark'],
  ])('is a place that no source has: %s', (draft, place) => {
    expect(against(source, draft)).toEqual([`unsupported-fact: ${place}`]);
  });

  it.each([
    ['Verrin stayed to lunch at the Farholt with her.', `${source} Lunch was had at Farholt House.`],
    ['Verrin spoke to her at the Summit.', source],
    ['He wrote to fishers from Westmark.', `${source} The fishers are Westmark’s.`],
    ['She works at the Farholt.', `${source} The Farholt is a mill.`],
  ])('is the source’s, or need not be a place: %s', (draft, words) => {
    expect(against(words, draft)).toEqual([]);
  });
});

describe('a point of the compass between two others', () => {
  const source = 'They toured the Ardholm camp in Northeast Norvania, and talked with its guards about safety.';

  it('is told once where it is part of a name', () => {
    expect(against(source, 'They toured the Ardholm camp in Northwest Norvania.')).toEqual([
      'organisation-mismatch: Northwest Norvania',
    ]);
  });

  it('may be part of another name', () => {
    expect(against(source, 'Southwest Airlines flew guards to the Ardholm camp in Norvania.')).toEqual([
      'unsupported-fact: Southwest Airlines',
    ]);
  });
});

describe('a parliament whose members the source has', () => {
  it('is the source’s', () => {
    const draft = 'Verrin met members of the U.S. Congress on the quay.';
    expect(against('Verrin met U.S. senators and representatives on the quay.', draft)).toEqual([]);
    expect(against('Verrin met U.S. pilots on the quay.', draft)).not.toEqual([]);
  });
});

describe('a word made of the beginnings of a name', () => {
  const source = 'The envoy came to the Ministry of Defence, where the crews stood in line.';

  it('is that name', () => {
    expect(against(source, 'Verrin thanked Mindef for the crews.')).toEqual([]);
    expect(against(source, 'Verrin thanked Minfin for the crews.')).toEqual(['unsupported-fact: Minfin']);
  });
});

describe('a country of which an acronym of the source has the name', () => {
  it('is the source’s', () => {
    const draft = 'They spoke of troops for the force in Kosovo.';
    expect(against('They spoke of troops for KFOR.', draft)).toEqual([]);
    expect(against('They spoke of troops for the League.', draft)).toEqual(['unsupported-fact: Kosovo']);
  });
});

describe('a row of names', () => {
  const source = 'The council has Leonde, Marcevia, Orrin Freight, Astorin and Talvik Works as members.';

  it('has one that the source has not', () => {
    expect(against(source, 'Leonde, Marcevia, Fincanti, Talvik Works and Astorin are among them.')).toEqual([
      'unsupported-fact: Fincanti',
    ]);
  });

  it.each([
    'Leonde, Marcevia, Orrin, Talvik Works and Astorin are among them.',
    'Leonde, Marcevia, Parliament, Talvik Works and Astorin are among them.',
    'Leonde, Marcevia, OFT, Talvik Works and Astorin are among them.',
  ])('has the source’s, or what is no name of a member: %s', draft => {
    expect(against(source, draft)).toEqual([]);
  });

  it('may have a body of the source’s by its other name', () => {
    const bodies = 'The team came from the Harbour Staff, Leonde, Department of Defense, Marcevia and Astorin.';
    expect(against(bodies, 'The team came from Leonde, the Harbour Staff, the Pentagon and Marcevia.')).toEqual([]);
  });
});

describe('a pair of names before another part of the sentence', () => {
  it('is a pair', () => {
    const source = 'The money comes from two firms – Leonde and Marcevia.';
    expect(against(source, 'The money comes from two firms, Leonde and Fincanti, and is meant for harbours.')).toEqual([
      'organisation-mismatch: Fincanti',
    ]);
    expect(against(source, 'The money comes from firms such as Leonde and Fincanti, and Marcevia.')).toEqual([
      'unsupported-fact: Fincanti',
    ]);
  });
});

describe('somebody who came along', () => {
  it.each([
    'Vardis Ketling joined Haarlund for the talks.',
    'Haarlund was joined by Vardis Ketling.',
    'Vardis Ketling was in the room.',
    'Vardis Ketling joined in.',
  ])('is one whom no source names: %s', draft => {
    expect(against('Berit Solhaug joined Haarlund for the talks.', draft)).toEqual([
      'unsupported-fact: Vardis Ketling',
    ]);
  });

  it('is one whom the source names', () => {
    const source = 'Berit Solhaug joined Haarlund for the talks.';
    expect(against(source, source)).toEqual([]);
  });
});

describe('a short surname that is one letter off', () => {
  const source = 'Matthew Kess was charged in May. Kess gave the fishers a key to the harbour office.';

  it('is that of whom the source’s sentence tells', () => {
    expect(against(source, 'The charge says Kesse gave fishers a key to the harbour office.')).toEqual([
      'name-misspelt: Kesse',
    ]);
  });

  it('is the source’s', () => {
    expect(against(source, 'The charge says Kess gave fishers a key to the harbour office.')).toEqual([]);
  });

  it.each([
    'The charge says that Kess told Kesse gave fishers a key.',
    'Verrin said Kesse was pleased with the cables.',
  ])('may be somebody else’s, whom no source names: %s', draft => {
    expect(against(source, draft)).toEqual(['unsupported-fact: Kesse']);
  });
});

describe('an office of a body of which the source knows another', () => {
  const source = 'Ada Kess was most recently Chair of the Norvik Harbour Council.';

  it('is wrong', () => {
    const draft = 'Ada Kess was most recently chief executive of the Norvik Harbour Council.';
    expect(against(source, draft)).toEqual(['office-mismatch: chief executive of the Norvik Harbour Council']);
  });

  it.each([
    ['Kess was most recently chairwoman of the Norvik Harbour Council.', source],
    ['Kess was most recently head of the Norvik Harbour Council.', source],
    ['Kess was most recently chief executive of the Norvik Tide Council.', source],
    ['She met the chief executive of the Norvik Harbour Council.', `${source} Its chief executive was there.`],
  ])('is right, or nothing can be told: %s', (draft, words) => {
    expect(against(words, draft)).toEqual([]);
  });
});

describe('who is the largest of several', () => {
  it('is not who is named beside it where a pronoun stands for it', () => {
    const source =
      'France has given much to the harbours, and we are the largest single giver of such help to Denmark this year.';
    expect(against(source, 'France calls itself the largest single giver of such help to Denmark.')).toEqual([]);
  });
});

describe('a country that the source’s sentence names in another place', () => {
  it('stands in nobody’s place', () => {
    const source =
      'On his third visit, he will discuss Chile and Peru’s harbour reform agendas, and promote Danish help with the cables of Kenya.';
    expect(against(source, 'Harbour reform is on the agenda in the Chilean and Peruvian capitals.')).toEqual([]);
  });
});

describe('a name beside what the draft itself says of an acronym', () => {
  it('is not in the place of what the acronym stands for', () => {
    const source =
      'Harbour Growth Deals are made for the harbours. Haarlund will announce the venture today as a part of the launch of the Harbour Industrial Plan (HIP), which is to help the coast.';
    const draft =
      'The coast gets so-called Harbour Growth Deals, under a venture that Haarlund will announce today as a part of the launch of the Harbour Investment Plan (HIP).';
    expect(against(source, draft)).toEqual(['acronym-expansion: Harbour Investment Plan']);
  });
});

describe('a long name with a letter once or twice', () => {
  it('is a hint: the slip may be the source’s', () => {
    const source = 'They work on the Norvik and Tarn Hebb Space Telescopes and on the Tide Gauge Programme.';
    const draft = 'They work on the Tarn Heb Space Telescope and on the Tide Gauge Programme.';
    expect(against(source, draft)).toEqual(['hint organisation-mismatch: Tarn Heb Space Telescope']);
  });
});

describe('a body of the tables whose longer name the source has in other letters', () => {
  it('is the source’s', () => {
    expect(against('They thanked Space Exploration technologies Corp., a firm.', 'They thanked SpaceX.')).toEqual([]);
    expect(against('They thanked the firm.', 'They thanked SpaceX.')).toEqual(['unsupported-fact: SpaceX']);
  });
});

describe('a name that no source has in a row of names with their places', () => {
  const source =
    'They include Vellin Works Inc. of Marlow, Ohio; Orrin Ropes and Tasker Sails, both of Tarnby, Texas; and Leonde Charts Ltd. (LCL), Oskeby, Ohio.';

  it('is told among others that the source has', () => {
    const draft = 'Taking part are Vellin Works of Marlow, Tasker Sails of Tarnby and Astorin Nets of Oskeby, Ohio.';
    expect(against(source, draft)).toEqual(['unsupported-fact: Astorin Nets']);
    expect(against(source, draft.replace('Astorin Nets', 'Leonde'))).toEqual([]);
  });
});
