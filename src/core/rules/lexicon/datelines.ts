/**
 * Cities that a dateline names without their country or state, because readers know where they are; behind the bar what is left out when it stands
 * there all the same. Chosen by hand: capitals and cities of several million people whose names mean one place to readers everywhere.
 */
const table = `
Amsterdam|Netherlands
Atlanta|Ga.,Georgia
Athens|Greece
Baghdad|Iraq
Bangkok|Thailand
Barcelona|Spain
Beijing|China
Beirut|Lebanon
Berlin|Germany
Boston|Mass.,Massachusetts
Brussels|Belgium
Budapest|Hungary
Buenos Aires|Argentina
Cairo|Egypt
Cape Town|South Africa
Chicago|Ill.,Illinois
Copenhagen|Denmark
Dallas|Texas
Damascus|Syria
Delhi|India
Denver|Colo.,Colorado
Detroit|Mich.,Michigan
Dubai|United Arab Emirates,UAE
Dublin|Ireland
Edinburgh|Scotland
Frankfurt|Germany
Geneva|Switzerland
Guatemala City|Guatemala
Havana|Cuba
Helsinki|Finland
Hong Kong|China
Honolulu|Hawaii
Houston|Texas
Islamabad|Pakistan
Istanbul|Turkey,Türkiye
Jakarta|Indonesia
Jerusalem|Israel
Johannesburg|South Africa
Kabul|Afghanistan
Kuwait City|Kuwait
Kyiv|Ukraine
Lisbon|Portugal
London|England,UK,U.K.,United Kingdom
Los Angeles|Calif.,California
Luxembourg|Luxembourg
Madrid|Spain
Manila|Philippines
Melbourne|Australia
Mexico City|Mexico
Miami|Fla.,Florida
Milan|Italy
Monaco|Monaco
Montreal|Canada,Quebec
Moscow|Russia
Mumbai|India
Munich|Germany
Nairobi|Kenya
New Delhi|India
New York|N.Y.,New York
Oslo|Norway
Ottawa|Canada,Ontario
Panama City|Panama
Paris|France
Philadelphia|Pa.,Pennsylvania
Prague|Czech Republic,Czechia
Rio de Janeiro|Brazil
Rome|Italy
San Francisco|Calif.,California
Seattle|Wash.,Washington
Seoul|South Korea,Republic of Korea
Shanghai|China
Singapore|Singapore
Stockholm|Sweden
Sydney|Australia
Taipei|Taiwan
Tehran|Iran
Tel Aviv|Israel
Tokyo|Japan
Toronto|Canada,Ontario
United Nations|N.Y.,New York
Vatican City|Vatican
Vienna|Austria
Warsaw|Poland
Washington|D.C.,DC,United States,U.S.
Zurich|Switzerland
`;

/** Cities that stand alone in a dateline, in lower case, with the countries and states, in lower case, that go without saying. */
export const standingAlone: ReadonlyMap<string, readonly string[]> = new Map(
  table
    .trim()
    .split('\n')
    .map(line => line.toLowerCase().split('|'))
    .map(([city = '', regions = '']) => [city, regions.split(',')] as const),
);
