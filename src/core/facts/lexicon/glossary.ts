/**
 * Acronym | established expansions, parted by `;`. Source: the DOD Dictionary of Military and Associated Terms, the Foreign Affairs Manual's list of
 * acronyms, the U.N. and NATO glossaries of abbreviations, the EU's Interinstitutional Style Guide, and the bodies' own pages. Spelling, hyphens, small
 * words and plurals are compared tolerantly, so one variant is enough.
 */
const table = `
ABM|Anti-Ballistic Missile;Anti-Ballistic Missile Treaty
ACSA|Acquisition and Cross-Servicing Agreement
ADB|Asian Development Bank
AFRICOM|Africa Command
AI|artificial intelligence
AIDS|acquired immunodeficiency syndrome;acquired immune deficiency syndrome
AIIB|Asian Infrastructure Investment Bank
AMISOM|African Union Mission in Somalia
AMR|antimicrobial resistance
ANZUS|Australia, New Zealand and United States;Australia, New Zealand, United States Security Treaty
AOR|area of responsibility
APEC|Asia-Pacific Economic Cooperation
ARF|ASEAN Regional Forum
ASEAN|Association of Southeast Asian Nations
ATMIS|African Union Transition Mission in Somalia
AU|African Union
AUKUS|Australia, the United Kingdom and the United States
AUMF|Authorization for Use of Military Force
AUSSOM|African Union Support and Stabilization Mission in Somalia
BIMSTEC|Bay of Bengal Initiative for Multi-Sectoral Technical and Economic Cooperation
BRI|Belt and Road Initiative
BTA|bilateral trade agreement
BWC|Biological Weapons Convention
C4ISR|command, control, communications, computers, intelligence, surveillance and reconnaissance
CAR|Central African Republic
CARICOM|Caribbean Community
CBM|confidence-building measure
CBRN|chemical, biological, radiological and nuclear
CDC|Centers for Disease Control and Prevention;Africa Centres for Disease Control and Prevention
CENTCOM|Central Command
CEPA|Comprehensive Economic Partnership Agreement
CETA|Comprehensive Economic and Trade Agreement
CFE|Conventional Armed Forces in Europe
CFIUS|Committee on Foreign Investment in the United States
CIA|Central Intelligence Agency
COMESA|Common Market for Eastern and Southern Africa
COP|Conference of the Parties
CPTPP|Comprehensive and Progressive Agreement for Trans-Pacific Partnership
CSDP|Common Security and Defence Policy
CSTO|Collective Security Treaty Organization
CTBT|Comprehensive Nuclear-Test-Ban Treaty;Comprehensive Test Ban Treaty
CTBTO|Comprehensive Nuclear-Test-Ban Treaty Organization
CWC|Chemical Weapons Convention
DARPA|Defense Advanced Research Projects Agency
DDR|disarmament, demobilization and reintegration
DFC|International Development Finance Corporation;Development Finance Corporation
DHS|Department of Homeland Security
DIA|Defense Intelligence Agency
DMZ|demilitarized zone
DOD|Department of Defense
DOE|Department of Energy
DOJ|Department of Justice
DPRK|Democratic People's Republic of Korea
DRC|Democratic Republic of the Congo
DSCA|Defense Security Cooperation Agency
EAC|East African Community
EBRD|European Bank for Reconstruction and Development
ECB|European Central Bank
ECCAS|Economic Community of Central African States
ECHR|European Convention on Human Rights;European Court of Human Rights
ECOWAS|Economic Community of West African States
EDA|Excess Defense Articles;European Defence Agency
EDCA|Enhanced Defense Cooperation Agreement
EEAS|European External Action Service
EEZ|exclusive economic zone
EFTA|European Free Trade Association
EIB|European Investment Bank
EPA|Environmental Protection Agency
EU|European Union
EUCOM|European Command
EULEX|European Union Rule of Law Mission in Kosovo;European Union Rule of Law Mission
EXIM|Export-Import Bank
FAA|Federal Aviation Administration
FAO|Food and Agriculture Organization
FARC|Revolutionary Armed Forces of Colombia
FATF|Financial Action Task Force
FBI|Federal Bureau of Investigation
FCAS|Future Combat Air System
FCDO|Foreign, Commonwealth and Development Office
FDA|Food and Drug Administration
FDI|foreign direct investment
FEMA|Federal Emergency Management Agency
FMF|Foreign Military Financing
FMS|Foreign Military Sales
FOIP|Free and Open Indo-Pacific
FONOP|freedom of navigation operation
FTA|free trade agreement
FTC|Federal Trade Commission
GAO|Government Accountability Office
GATT|General Agreement on Tariffs and Trade
GCAP|Global Combat Air Programme
GCC|Gulf Cooperation Council
GDP|gross domestic product
GHSA|Global Health Security Agenda
GSOMIA|General Security of Military Information Agreement
HADR|humanitarian assistance and disaster relief
HHS|Department of Health and Human Services
HIMARS|High Mobility Artillery Rocket System
HIV|human immunodeficiency virus
HRC|Human Rights Council
IAEA|International Atomic Energy Agency
ICAO|International Civil Aviation Organization
ICBM|intercontinental ballistic missile
ICC|International Criminal Court
ICJ|International Court of Justice
ICRC|International Committee of the Red Cross
ICT|information and communications technology
IDF|Israel Defense Forces
IDIQ|indefinite delivery, indefinite quantity
IDP|internally displaced person;internally displaced people
IED|improvised explosive device
IFOR|Implementation Force
IGAD|Intergovernmental Authority on Development
IHR|International Health Regulations
ILO|International Labour Organization
IMET|International Military Education and Training
IMF|International Monetary Fund
IMO|International Maritime Organization
INDOPACOM|Indo-Pacific Command
INF|Intermediate-Range Nuclear Forces
IOM|International Organization for Migration
IPCC|Intergovernmental Panel on Climate Change
IPEF|Indo-Pacific Economic Framework;Indo-Pacific Economic Framework for Prosperity
IRGC|Islamic Revolutionary Guard Corps
ISAF|International Security Assistance Force
ISF|Iraqi Security Forces
ISIL|Islamic State of Iraq and the Levant
ISIS|Islamic State of Iraq and Syria;Islamic State of Iraq and al-Sham;Islamic State of Iraq and the Levant
ISR|intelligence, surveillance and reconnaissance
ISS|International Space Station
ITAR|International Traffic in Arms Regulations
ITU|International Telecommunication Union
JAXA|Japan Aerospace Exploration Agency
JCPOA|Joint Comprehensive Plan of Action
JEF|Joint Expeditionary Force
JSDF|Japan Self-Defense Forces
KFOR|Kosovo Force
KRG|Kurdistan Regional Government
LAF|Lebanese Armed Forces
LDC|least developed country
LNG|liquefied natural gas
MCC|Millennium Challenge Corporation
MDA|Missile Defense Agency
MDT|Mutual Defense Treaty
MERCOSUR|Southern Common Market
MFA|Ministry of Foreign Affairs
MINURSO|United Nations Mission for the Referendum in Western Sahara
MINUSCA|United Nations Multidimensional Integrated Stabilization Mission in the Central African Republic
MINUSMA|United Nations Multidimensional Integrated Stabilization Mission in Mali
MINUSTAH|United Nations Stabilization Mission in Haiti
MOD|Ministry of Defence
MOFA|Ministry of Foreign Affairs
MONUSCO|United Nations Organization Stabilization Mission in the Democratic Republic of the Congo
MOU|memorandum of understanding
MSG|Melanesian Spearhead Group
MTCR|Missile Technology Control Regime
NAC|North Atlantic Council
NAFTA|North American Free Trade Agreement
NASA|National Aeronautics and Space Administration
NASAMS|National Advanced Surface-to-Air Missile System;Norwegian Advanced Surface-to-Air Missile System
NATO|North Atlantic Treaty Organization
NDAA|National Defense Authorization Act
NDPG|National Defense Program Guidelines
NGO|non-governmental organization
NIH|National Institutes of Health
NORAD|North American Aerospace Defense Command
NPT|Non-Proliferation Treaty;Treaty on the Non-Proliferation of Nuclear Weapons;Nuclear Non-Proliferation Treaty
NRC|NATO-Russia Council;Nuclear Regulatory Commission
NSA|National Security Agency;National Security Adviser
NSC|National Security Council
NSG|Nuclear Suppliers Group
NSS|National Security Strategy
NUG|National Unity Government
OAS|Organization of American States
OCHA|Office for the Coordination of Humanitarian Affairs
ODA|official development assistance
ODNI|Office of the Director of National Intelligence
OECD|Organisation for Economic Co-operation and Development
OFAC|Office of Foreign Assets Control
OGA|Office of Global Affairs
OHCHR|Office of the High Commissioner for Human Rights
OIC|Organisation of Islamic Cooperation
OIR|Operation Inherent Resolve
OMB|Office of Management and Budget
OPCON|operational control
OPCW|Organisation for the Prohibition of Chemical Weapons
OPEC|Organization of the Petroleum Exporting Countries
OSCE|Organization for Security and Co-operation in Europe
OSD|Office of the Secretary of Defense
PACOM|Pacific Command
PAHO|Pan American Health Organization
PDA|Presidential Drawdown Authority
PEPFAR|President's Emergency Plan for AIDS Relief
PHEIC|public health emergency of international concern
PIF|Pacific Islands Forum
PKK|Kurdistan Workers' Party
PLA|People's Liberation Army
PLO|Palestine Liberation Organization
PMESII|political, military, economic, social, information and infrastructure
PPE|personal protective equipment
PPR|pandemic prevention, preparedness and response;prevention, preparedness and response
PRC|People's Republic of China
PSI|Proliferation Security Initiative
PTDO|performing the duties of
QUAD|Quadrilateral Security Dialogue
R&D|research and development
RCEP|Regional Comprehensive Economic Partnership
ROC|Republic of China
ROK|Republic of Korea
SAARC|South Asian Association for Regional Cooperation
SADC|Southern African Development Community
SALT|Strategic Arms Limitation Talks
SCM|Security Consultative Meeting
SCO|Shanghai Cooperation Organization
SDF|Syrian Democratic Forces;Self-Defense Forces
SDG|Sustainable Development Goal
SEATO|Southeast Asia Treaty Organization
SEC|Securities and Exchange Commission
SFOR|Stabilization Force
SMA|Special Measures Agreement
SOCOM|Special Operations Command
SOFA|Status of Forces Agreement
SOUTHCOM|Southern Command
START|Strategic Arms Reduction Treaty
STEM|science, technology, engineering and mathematics
TCA|Trade and Cooperation Agreement
THAAD|Terminal High Altitude Area Defense
TIFA|Trade and Investment Framework Agreement
TPP|Trans-Pacific Partnership
TTC|Trade and Technology Council
TTIP|Transatlantic Trade and Investment Partnership
UAE|United Arab Emirates
UAS|unmanned aircraft system;unmanned aerial system;uncrewed aircraft system
UAV|unmanned aerial vehicle
UDCG|Ukraine Defense Contact Group
UHC|universal health coverage
UK|United Kingdom
UN|United Nations
UNAMA|United Nations Assistance Mission in Afghanistan
UNAMI|United Nations Assistance Mission for Iraq
UNAMID|African Union-United Nations Hybrid Operation in Darfur;United Nations-African Union Mission in Darfur
UNCLOS|United Nations Convention on the Law of the Sea
UNDOF|United Nations Disengagement Observer Force
UNDP|United Nations Development Programme
UNEP|United Nations Environment Programme
UNESCO|United Nations Educational, Scientific and Cultural Organization
UNFCCC|United Nations Framework Convention on Climate Change
UNFICYP|United Nations Peacekeeping Force in Cyprus
UNFPA|United Nations Population Fund
UNGA|United Nations General Assembly
UNHCR|United Nations High Commissioner for Refugees;Office of the United Nations High Commissioner for Refugees
UNICEF|United Nations Children's Fund;United Nations International Children's Emergency Fund
UNIFIL|United Nations Interim Force in Lebanon
UNISFA|United Nations Interim Security Force for Abyei
UNMIK|United Nations Interim Administration Mission in Kosovo
UNMIL|United Nations Mission in Liberia
UNMISS|United Nations Mission in South Sudan;United Nations Mission in the Republic of South Sudan
UNOCI|United Nations Operation in Côte d'Ivoire
UNRWA|United Nations Relief and Works Agency for Palestine Refugees in the Near East;United Nations Relief and Works Agency
UNSC|United Nations Security Council
UNSCR|United Nations Security Council Resolution
UNSMIL|United Nations Support Mission in Libya
UNTSO|United Nations Truce Supervision Organization
US|United States
USA|United States of America
USAI|Ukraine Security Assistance Initiative
USAID|United States Agency for International Development;Agency for International Development
USDA|Department of Agriculture
USFK|United States Forces Korea
USMCA|United States-Mexico-Canada Agreement
USTR|United States Trade Representative;Office of the United States Trade Representative
VFA|Visiting Forces Agreement
WFP|World Food Programme
WHA|World Health Assembly
WHO|World Health Organization
WIPO|World Intellectual Property Organization
WMD|weapons of mass destruction
WPS|Women, Peace and Security
WTO|World Trade Organization
`;

/** What acronyms stand for, by the acronym in capitals without stops (as an acronym's fact is normalised). An acronym may have more than one meaning. */
export const glossary: ReadonlyMap<string, readonly string[]> = new Map(
  table
    .trim()
    .split('\n')
    .map(row => {
      const [acronym = '', expansions = ''] = row.split('|');
      return [acronym, expansions.split(';')] as const;
    }),
);

/** What the glossary says that an acronym stands for; empty when it does not know. Stops and the `s` of a plural make no difference. */
export function establishedExpansions(acronym: string): readonly string[] {
  const key = acronym.replace(/\./g, '');
  return (
    glossary.get(key.toUpperCase()) ??
    (key.endsWith('s') ? glossary.get(key.slice(0, -1).toUpperCase()) : undefined) ??
    []
  );
}
