/**
 * Usual name | other names, of agreements, programmes and events that go by more than one. Source: the texts' own titles, and the short names that
 * governments and newspapers use.
 */
const table = `
Good Friday Agreement|Belfast Agreement,Belfast/Good Friday Agreement,Good Friday Accords
Northern Ireland Protocol|Protocol on Ireland/Northern Ireland
Windsor Framework|
Withdrawal Agreement|Brexit Withdrawal Agreement
Trade and Cooperation Agreement|
Brexit|
JCPOA|Joint Comprehensive Plan of Action,Iran nuclear deal,Iranian nuclear deal,Iran Nuclear Deal
Paris Agreement|Paris Climate Agreement,Paris climate agreement,Paris Accord,Paris climate accord,Paris Accords
Kyoto Protocol|
CPTPP|Comprehensive and Progressive Agreement for Trans-Pacific Partnership,Comprehensive and Progressive Agreement for the Trans-Pacific Partnership
Trans-Pacific Partnership|TPP
USMCA|United States-Mexico-Canada Agreement
NAFTA|North American Free Trade Agreement
New START|New START Treaty
Treaty on the Non-Proliferation of Nuclear Weapons|Nuclear Non-Proliferation Treaty,Nuclear Nonproliferation Treaty,Non-Proliferation Treaty,NPT
Intermediate-Range Nuclear Forces Treaty|INF Treaty
Chemical Weapons Convention|CWC
Geneva Conventions|Geneva Convention
Vienna Convention|
Minsk Agreements|Minsk agreements,Minsk Accords
Abraham Accords|
Camp David Accords|
Oslo Accords|
Dayton Accords|Dayton Peace Agreement,Dayton Agreement
Budapest Memorandum|
Atlantic Charter|New Atlantic Charter
U.N. Charter|UN Charter,United Nations Charter,Charter of the United Nations
Universal Declaration of Human Rights|
Taiwan Relations Act|
Six Assurances|
Black Sea Grain Initiative|
Belt and Road Initiative|Belt and Road
Indo-Pacific Economic Framework|Indo-Pacific Economic Framework for Prosperity,IPEF
Global Combat Air Programme|Global Combat Air Program,GCAP
Future Combat Air System|FCAS
Foreign Military Financing|FMF
Foreign Military Sales|FMS
Ukraine Security Assistance Initiative|USAI
Presidential Drawdown Authority|PDA
National Defense Authorization Act|NDAA
Inflation Reduction Act|
Sustainable Development Goals|SDGs
2030 Agenda|Agenda 2030,2030 Agenda for Sustainable Development
COVID-19|Covid-19,COVID,Covid,Covid 19
World War I|First World War,World War One
World War II|Second World War,World War Two,WWII
Cold War|
Ramadan|
Christmas|
Easter|
Olympics|Olympic Games
Nobel Peace Prize|
International Space Station|ISS
`;

/** A treaty, programme or event that goes by more than one name. */
export interface Agreement {
  readonly name: string;
  readonly aliases: readonly string[];
}

/** Agreements, programmes and events by their usual names. */
export const agreements: readonly Agreement[] = table
  .trim()
  .split('\n')
  .map(row => {
    const [name = '', aliases = ''] = row.split('|');
    return { name, aliases: aliases === '' ? [] : aliases.split(',') };
  });
