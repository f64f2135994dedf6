// Towns of Italy, Spain and Portugal, with at least so many inhabitants: IT 9000, ES 9000, PT 40000. Names after GeoNames (CC BY 4.0).

/** By country, one behind the other; `several` are in more than one, or in one that is not known. Words of a language ("Reading", "Essen") are left out. */
export const TOWNS = {
  ES:
    'A Coruña|A Estrada|A Pobra do Caramiñal|Abarán|Abrera|Adeje|Agüimes|Alaquàs|Albacete|Albal|Albatera|Alberic|' +
    'Albolote|Alboraya|Albox|Alcalá de Guadaira|Alcalá de Henares|Alcalá del Río|Alcalá la Real|Alcanar|Alcañiz|' +
    'Alcaudete|Alcázar de San Juan|Alcobendas|Alcorcón|Alcoy|Alcúdia|Aldaia|Alfafar|Algemesí|Algete|Alginet|' +
    'Alhama de Murcia|Alhaurín de la Torre|Alhaurín el Grande|Alicante|Aljaraque|Almansa|Almassora|Almendralejo|' +
    'Almería|Almonte|Almoradí|Almuñécar|Alora|Alovera|Alpedrete|Alzira|Amorebieta|Amposta|Amurrio|Andoain|Andratx|' +
    'Andújar|Antigua|Aranda de Duero|Aranjuez|Archena|Arcos de la Frontera|Arenys de Mar|Argentona|Arnedo|' +
    'Arrigorriaga|Arroyo de la Encomienda|Arroyomolinos|Arteixo|Arucas|As Pontes de García Rodríguez|Atamaría|Atarfe|' +
    'Atarrabia|Ávila|Avilés|Ayamonte|Azkoitia|Azpeitia|Azuqueca de Henares|Badajoz|Badalona|Baena|Baeza|Bailén|' +
    'Baiona|Balaguer|Banyoles|Barakaldo|Barañáin|Barbastro|Barbate|Barberà del Vallès|Basauri|Beasain|Béjar|Bembibre|' +
    'Benaguasil|Benalmádena|Benetússer|Benicarló|Benicàssim|Benidorm|Beniel|Benifaió|Benissa|Bergara|Berja|Bermeo|' +
    'Bétera|Bilbao|Blanes|Boadilla del Monte|Boiro|Bolaños de Calatrava|Bollullos par del Condado|Bormujos|Brenes|' +
    'Bueu|Burjassot|Burlata|Burriana|Calafell|Calasparra|Calatayud|Caldas de Reis|Caldes de Montbui|Calella|' +
    'Callosa de Segura|Calonge|Calp|Calvià|Cambados|Cambre|Cambrils|Campo de Criptana|Canet de Mar|Cangas del Narcea|' +
    'Cangas do Morrazo|Canovelles|Cantillana|Capdepera|Caravaca|Carballo|Carcaixent|Cardedeu|Carlet|Cártama|Cartaya|' +
    "Castalla|Castell-Platja d'Aro|Castellar del Vallès|Castellbisbal|Castelldefels|Castelló d'Empúries|" +
    'Castelló de la Plana|Castilleja de la Cuesta|Catarroja|Caudete|Cehegín|Cerdanyola del Vallès|Ceuta|Chamartín|' +
    'Chantada|Chiclana de la Frontera|Chipiona|Chiva|Churriana de la Vega|Ciempozuelos|Cieza|Ciudad Lineal|' +
    'Ciudad Real|Ciudad Rodrigo|Ciutadella|Cocentaina|Collado-Villalba|Colmenar Viejo|Conil de la Frontera|' +
    'Corbera de Llobregat|Coria|Coria del Río|Cornellà de Llobregat|Corralejo|Corvera de Asturias|Coslada|' +
    'Crevillente|Cubelles|Cuéllar|Cuevas del Almanzora|Cullera|Culleredo|Cunit|Daimiel|Deltebre|Don Benito|Écija|' +
    'Eibar|Ejea de los Caballeros|El Arahal|El Astillero|El Campello|El Casar|El Ejido|El Escorial|El Grao|El Masnou|' +
    'El Prat de Llobregat|El Puerto de Santa María|El Vendrell|El Viso del Alcor|Elche|Elda|Elgoibar|Erandio|' +
    'Ermitagaña|Ermua|Errenteria|Esparreguera|Espartinas|Esplugues de Llobregat|Estella-Lizarra|Estepona|Felanitx|' +
    'Fene|Fernán-Núñez|Ferrol|Figueres|Fuengirola|Fuenlabrada|Fuensalida|Fuente Palmera|Fuente-Álamo de Murcia|' +
    'Galapagar|Galdakao|Gáldar|Gandia|Gavà|Gernika-Lumo|Getafe|Getxo|Gibraleón|Gijón|Gines|Girona|Godella|' +
    'Granadilla de Abona|Granollers|Grao de Murviedro|Guadarrama|Guadix|Guardamar del Segura|Guía de Isora|Guillena|' +
    'Güimar|Hellín|Hondarribia|Huelva|Huércal de Almería|Huércal-Overa|Huesca|Huétor Vega|Huétor-Tájar|' +
    'Humanes de Madrid|Ibiza|Icod de los Vinos|Illora|Irun|Isla Cristina|Iturrama|Javea|Jerez de la Frontera|' +
    "Jerez de los Caballeros|Jimena de la Frontera|Jódar|Jumilla|L'Alcúdia|L'Eliana|L'Hospitalet de Llobregat|" +
    'La Algaba|La Bañeza|La Carolina|La Gangosa Vistasol|La Laguna|La Línea de la Concepción|La Llagosta|' +
    'La Manga del Mar Menor|La Oliva|La Orotava|La Palma del Condado|La Pineda|La Pobla de Vallbona|' +
    "La Puebla de Cazalla|La Puebla del Río|La Roca del Vallès|La Roda|La Seu d'Urgell|Laguna de Duero|Lalín|Laracha|" +
    'Las Cabezas de San Juan|Las Gabias|Las Matas|Las Palmas de Gran Canaria|Las Rozas de Madrid|' +
    "Las Torres de Cotillas|Lasarte|Leganés|Leioa|Llanes|Llefià|Lleida|Lliçà d'Amunt|Llíria|Lloret de Mar|Llucmajor|" +
    'Logroño|Lora del Río|Lorca|Los Alcázares|Los Barrios|Los Corrales de Buelna|Los Llanos de Aridane|' +
    'Los Palacios y Villafranca|Los Realejos|Luanco|Lugones|Madrid|Mairena del Alcor|Mairena del Aljarafe|' +
    'Majadahonda|Málaga|Malgrat de Mar|Manacor|Mancha Real|Manilva|Manises|Manlleu|Manresa|Maracena|Marbella|' +
    'Marchena|Marratxí|Martos|Maspalomas|Massamagrell|Mataró|Mazarrón|Medina del Campo|Medina Sidonia|' +
    'Mejorada del Campo|Meliana|Melilla|Miajadas|Mieres|Miguelturra|Mijas|Miranda de Ebro|Mislata|Mogán|Moguer|' +
    'Molina de Segura|Molins de Rei|Mollerussa|Mollet del Vallès|Moncada|Monforte de Lemos|Monóvar|' +
    'Mont-roig del Camp|Montcada i Reixac|Montgat|Montornès del Vallès|Monzón|Moralzarzal|Morón de la Frontera|' +
    'Móstoles|Motril|Mungia|Murcia|Mutxamel|Narón|Natahoyo|Navalcarnero|Navalmoral de la Mata|Navia|Nazaret|Nerja|' +
    'Nigrán|Níjar|Novelda|Nules|O Barco de Valdeorras|O Carballiño|O Grove|Ogíjares|Olesa de Montserrat|Olivenza|' +
    'Olot|Oñati|Ondarroa|Ontinyent|Orihuela|Oropesa del Mar|Osuna|Ourense|Paiporta|Pájara|Palafrugell|Palamós|' +
    'Pallejà|Palma del Río|Paracuellos de Jarama|Parets del Vallès|Pasaia|Paterna|Peñarroya-Pueblonuevo|Picanya|' +
    'Picassent|Piera|Pilar de la Horadada|Pineda de Mar|Pinos Puente|Plasencia|Playa Blanca|Playa del Ingles|Poio|' +
    'Pola de Laviana|Pola de Lena|Pola de Siero|Pollença|Ponferrada|Ponteareas|Porto do Son|Portugalete|Pozoblanco|' +
    'Pozuelo de Alarcón|Premià de Mar|Priego de Córdoba|Primer Ensanche|Puçol|Puente-Genil|Puerto de la Cruz|' +
    'Puerto del Carmen|Puerto del Rosario|Puerto Lumbreras|Puertollano|Punta Umbría|Quart de Poblet|' +
    'Quintanar de la Orden|Realejo Alto|Redondela|Reinosa|Requena|Rianxo|Ribadeo|Ribarroja del Turia|Ribeira|' +
    'Rincón de la Victoria|Ripoll|Ripollet|Rivas-Vaciamadrid|Rojales|Roquetas de Mar|Ruayer|Rute|Sabadell|Sabiñánigo|' +
    'Sagunto|Salobreña|Salou|Salvatierra de Miño|San Agustín del Guadalix|San Andrés del Rabanedo|' +
    'San Bartolomé de Tirajana|San Fernando de Henares|San Juan de Alicante|San Juan de Aznalfarache|' +
    'San Lorenzo de El Escorial|San Martín de la Vega|San Miguel De Abona|San Pedro de Alcántara|' +
    'San Pedro del Pinatar|San Sebastián de los Reyes|San Vicent del Raspeig|Sangonera la Verde|' +
    'Sanlúcar de Barrameda|Sanlúcar la Mayor|Sant Adrià de Besòs|Sant Andreu de la Barca|Sant Andreu de Llavaneres|' +
    'Sant Antoni de Portmany|Sant Boi de Llobregat|Sant Carles de la Ràpita|Sant Celoni|Sant Cugat del Vallès|' +
    'Sant Feliu de Guíxols|Sant Feliu de Llobregat|Sant Joan de Vilatorrada|Sant Joan Despí|Sant Just Desvern|' +
    "Sant Pere de Ribes|Sant Quirze del Vallès|Sant Sadurní d'Anoia|Sant Vicenç dels Horts|Santa Coloma de Farners|" +
    'Santa Coloma de Gramenet|Santa Comba|Santa Cruz de Bezana|Santa Cruz de la Palma|Santa Cruz de Tenerife|' +
    'Santa Eulària des Riu|Santa Margalida|Santa Marta de Tormes|Santa Perpètua de Mogoda|Santa Pola|Santa Ponsa|' +
    'Santa Uxía de Ribeira|Santafé|Santander|Santanyí|Santiago de Compostela|Santiago del Teide|Santomera|Santurtzi|' +
    'Santutxu|Sanxenxo|Sarriguren|Segundo Ensanche|Sestao|Silleda|Sitges|Socuéllamos|Sóller|Son Servera|Sonseca|' +
    'Sopela|Soria|Sueca|Tacoronte|Tafalla|Talavera de la Reina|Talayuela|Tarancón|Tarazona|Tarragona|Tàrrega|' +
    'Tavernes Blanques|Tavernes de la Valldigna|Tegueste|Teguise|Telde|Teror|Terrassa|Tineo|Tocina|Tomares|Tomelloso|' +
    'Tordera|Torre del Campo|Torre del Mar|Torre-Pacheco|Torredembarra|Torredonjimeno|Torrejón de Ardoz|Torrelavega|' +
    'Torrelodones|Torremolinos|Torrevieja|Torroella de Montgrí|Torrox|Totana|Tres Cantos|Tuineje|Úbeda|Ubrique|Utebo|' +
    'Utiel|Valdemorillo|Valdemoro|Valdepeñas|Valdés|Vallirana|Valls|Valverde del Camino|Vejer de la Frontera|' +
    'Vélez-Málaga|Velilla de San Antonio|Vigo|Viladecans|Vilafranca del Penedès|Vilagarcía de Arousa|Vilalba|' +
    'Vilanova de Arousa|Vilanova del Camí|Vilanova i la Geltrú|Vilaseca|Vilassar de Mar|Villablino|Villacañas|' +
    'Villacarrillo|Villafranca de los Barros|Villajoyosa|Villamartín|Villanueva de Córdoba|Villanueva de la Cañada|' +
    'Villanueva de la Serena|Villanueva del Pardillo|Villaquilambre|Villarrobledo|Villarrubia de los Ojos|' +
    'Villaviciosa|Villaviciosa de Odón|Villena|Vinaròs|Viveiro|Xàtiva|Xinzo de Limia|Xirivella|Yecla|Zafra|Zarautz|' +
    'Zierbena|Zizur Mayor|Zumarraga',
  IT:
    "Abano Terme|Abbiategrasso|Aci Castello|Aci Catena|Aci Sant'Antonio|Acireale|Acquaviva delle Fonti|Acqui Terme|" +
    'Acri|Adelfia|Adrano|Adria|Afragola|Agliana|Agrate Brianza|Agrigento|Agropoli|Alassio|Alatri|Alba Adriatica|' +
    'Albano Laziale|Albenga|Alberobello|Albignasego|Albisola Superiore|Alcamo|Alessandria|Alfonsine|Alghero|' +
    'Alpignano|Altamura|Altavilla Vicentina|Altopascio|Alzano Lombardo|Anagni|Ancona|Andria|Angri|Anguillara Sabazia|' +
    'Anzio|Aosta|Apricena|Aradeo|Arcore|Arenzano|Arese|Arezzo|Ariano Irpino-Martiri|Ariccia|Arluno|Artena|Arzano|' +
    'Arzignano|Ascoli Piceno|Assemini|Asti|Avellino|Avezzano|Avigliana|Avola|Azzano Decimo|Bacoli|Bagheria|' +
    "Bagni di Tivoli|Bagnoli|Bagnolo Mella|Barano d'Ischia|Baranzate|Barcellona Pozzo di Gotto|Bareggio|Barletta|" +
    'Baronissi|Barrafranca|Bassano del Grappa|Bastia umbra|Battipaglia|Beccacivetta-Azzano|Bedizzole|' +
    'Bellaria-Igea Marina|Bellizzi|Belluno|Belmonte Mezzagno|Belpasso|Benevento|Bergamo|Bernalda|Bernareggio|' +
    'Bettola-Zeloforomagno|Biancavilla|Biassono|Biella|Bisceglie|Bitetto|Bitritto|Bollate|Bologna|Bolzano|Bordighera|' +
    'Borgaro Torinese|Borgo San Dalmazzo|Borgo San Lorenzo|Borgomanero|Borgosesia|Boscoreale|Boscotrecase|Botticino|' +
    'Bovisio-Masciago|Bovolone|Bracciano|Breo|Brescia|Bressanone|Bresso|Brindisi|Brugherio|Brunico|Brusciano|' +
    'Bussolengo|Busto Arsizio|Busto Garolfo|Cagliari|Caivano|Caldogno-Rettorgole-Cresole|Calenzano|Calolziocorte|' +
    'Caltagirone|Caltanissetta|Calvizzano|Camaiore|Cameri|Campi Bisenzio|Campi Salentina|Campobasso|' +
    'Campobello di Licata|Campobello di Mazara|Campodarsego|Camponogara|Canegrate|Canicattì|Canosa di Puglia|Cantù|' +
    "Capaci|Capannori|Capo d'Orlando|Capodrise|Capoterra|Capua|Capurso|Carate Brianza|Caravaggio|Carbonia|" +
    'Cardano al Campo|Cardito|Carini|Carlentini|Carmagnola|Carmiano|Caronno Pertusella|Carovigno|Carpenedolo|' +
    'Carpi Centro|Carugate|Casa Santa|Casagiove|Casal di Principe|Casale Monferrato|Casalecchio di Reno|' +
    'Casalmaggiore|Casalnuovo di Napoli|Casalpusterlengo|Casaluce|Casamassima|Casandrino|Casarano|Casavatore|' +
    "Caselle Torinese|Caserta|Casoria|Cassano Allo Ionio|Cassano d'Adda|Cassano delle Murge|Cassano Magnago|" +
    "Cassina de' Pecchi|Castano Primo|Castel Goffredo|Castel Maggiore|Castel Mella|Castel San Giovanni|" +
    'Castel San Pietro Terme|Castel Volturno|Casteldaccia|Castelfidardo|Castelfiorentino|Castelfranco Emilia|' +
    'Castelfranco Veneto|Castellammare del Golfo|Castellammare di Stabia|Castellana|Castellaneta|Castellanza|' +
    "Castellarano|Castelletto Sopra Ticino|Castelli Calepio|Castelnovo ne'Monti|Castelvetrano|" +
    'Castiglione delle Stiviere|Castrovillari|Catania|Catanzaro|Cattolica|Cava Dè Tirreni|Ceccano|Cecchina|Cefalù|' +
    'Ceglie Messapica|Celano|Cercola|Cerea|Cerignola|Cernusco sul Naviglio|Cerro Maggiore|Certaldo|Cerveteri|Cervia|' +
    'Cervignano del Friuli|Cervinara|Cesano Boscone|Cesano Maderno|Cesate|Cesena|Cesenatico|Chiampo|Chiaravalle|' +
    'Chiari|Chiavari|Chieri|Chieti|Chioggia|Chiugiana-La Commenda|Chivasso|Ciampino|Cicciano|Cinisello Balsamo|' +
    'Cinisi|Ciriè|Cirò Marina|Cisterna di Latina|Città di Castello|Cittanova|Cividale del Friuli|Civita Castellana|' +
    "Civitanova Marche|Civitavecchia|Codogno|Codroipo|Colle di Val d'Elsa|Colleferro|Collegno|Cologno al Serio|" +
    'Cologno Monzese|Comiso|Concesio|Concorezzo|Conegliano|Conversano|Copertino|Corato|Corbetta|Cordenons|' +
    'Corigliano Scalo|Corleone|Cormano|Cornaredo|Correggio|Corsico|Cosenza|Cossato|Creazzo|Cremona|Crevalcore|' +
    'Crispano|Crispiano|Crotone|Cuneo|Cusano|Dalmine|Darfo Boario Terme|Desenzano del Garda|Domodossola|Dueville|' +
    'Eboli|Empoli|Enna|Ercolano|Fabriano|Faenza|Fagnano Olona-Bergoro|Falconara Marittima|Fasano|Feltre|Ferentino|' +
    'Fermo|Ferrara|Fiano Romano|Ficarazzi|Fidenza|Figline Valdarno|Finale Emilia|Finale Ligure|Fiorano|' +
    "Fiorenzuola d'Arda|Fiuggi|Fiume Veneto|Fiumefreddo Sicilia|Fiumicino-Isola Sacra|Floridia|Foggia|Foligno|" +
    'Follonica|Fondi|Forio|Forlì|Forlimpopoli|Formia|Formigine|Fornacelle|Fossano|Francavilla al Mare|' +
    'Francavilla Fontana|Francofonte|Frascati|Frattamaggiore|Frattaminore|Frosinone|Fucecchio|Fuorigrotta|Gaeta|' +
    'Galatina|Galatone|Galliate|Gallipoli|Gambettola|Garbagnate Milanese|Gardone Val Trompia|Gavirate|Gela|Gemona|' +
    'Genoa|Genzano di Roma|Gerenzano|Ghedi|Giarre|Giaveno|Giffoni Valle Piana|Ginosa|Gioia del Colle|Gioia Tauro|' +
    'Giugliano in Campania|Giulianova|Giussano|Gorizia|Gragnano|Grammichele|Gravina di Catania|Gravina in Puglia|' +
    'Gricignano di Aversa|Grosseto|Grottaferrata|Grottaglie|Grottammare|Grugliasco|Grumo Appula|Grumo Nevano|' +
    'Gualdo Tadino|Guastalla|Gubbio|Guidonia|Guidonia Montecelio|Guspini|Gussago|Imola|Imperia|Induno Olona|Ischia|' +
    "Ischia Porto|Isernia|Isola del Liri|Isola di Capo Rizzuto|Ispica|Ivrea|Jesi|L'Aquila|La Maddalena|" +
    'La Massimina-Casal Lumbroso|La Spezia|Ladispoli|Lainate|Laives|Lamezia Terme|Lancenigo-Villorba|Lanciano|' +
    'Lastra a Signa|Laterza|Latiano|Lavinio|Lecce|Lecco|Legnago|Legnano|Leini|Lentate sul Seveso|Lentini|Leonforte|' +
    'Leverano|Li Punti-San Giovanni|Licata|Lido di Jesolo|Lido di Ostia|Limbiate|Lissone|Livorno|Lizzano|Loano|' +
    'Locate di Triulzi|Locri|Lonate Pozzolo|Lonigo|Lucca|Luino|Lumezzane|Lurate Caccivio|Lusciano|Macerata|' +
    'Macerata Campania|Macomer|Maddaloni|Maglie|Malnate|Mandello del Lario|Manduria|Manerbio|Manfredonia|Maniago|' +
    'Mantova|Marano di Napoli|Marano Vicentino|Marcianise|Marcon-Gaggio-Colmello|Margherita di Savoia|' +
    'Mariano Comense|Marigliano|Marina di Ardea-Tor San Lorenzo|Marina di Carrara|Marina di Massa|Marostica|Marsala|' +
    'Marsciano|Martano|Martina Franca|Martinsicuro|Mascali|Mascalucia|Massa Lombarda|Massa Lubrense|Massafra|' +
    'Massarosa|Matera|Matino|Mazara del Vallo|Mazzarino|Mejaniga|Melegnano|Melito di Napoli|Melito di Porto Salvo|' +
    'Melzo|Menfi|Mentana|Merano|Merate|Mercato San Severino|Mesagne|Messina|Mestre|Miano|Milazzo|Minervino Murge|' +
    'Minturno|Mira Taglio|Mirandola|Mirano|Misilmeri|Misterbianco|Modena|Modica|Modugno|Mogliano Veneto|Mola di Bari|' +
    'Molfetta|Molinella|Moncalieri|Mondragone|Monfalcone|Monopoli|Monselice|Monserrato|Monsummano Terme|' +
    "Monte Argentario|Monte di Procida|Monte Sant'Angelo|Montebelluna|Montecatini-Terme|" +
    'Montecchio Maggiore-Alte Ceccato|Montefiascone|Monteforte Irpino|Montegranaro|Montegrotto Terme|' +
    'Montelupo Fiorentino|Montemurlo|Monteroni di Lecce|Monterotondo|Monterusciello|Montesarchio|Montescaglioso|' +
    "Montesilvano Marina|Montevarchi|Montichiari|Montignoso|Monza|Morbegno|Mortara|Motta Sant'Anastasia|Mottola|" +
    'Muggia|Muggiò|Mugnano di Napoli|Mussomeli|Naples|Nembro|Nerviano|Nettuno|Nichelino|Niscemi|Noale|' +
    'Nocera Inferiore|Nocera Superiore|Noci|Noicattaro|Nonantola|Nova Milanese|Novara|Novate Milanese|Novellara|' +
    'Novi Ligure|Nuoro|Oderzo|Olbia|Oleggio|Olgiate Comasco|Olgiate Olona|Omegna|Orbassano|Oristano|Orta di Atella|' +
    'Orta Nova|Orzinuovi|Osimo|Osio Sotto|Ospitaletto|Ostuni|Ottaviano|Ovada|Paceco|Pachino|Paderno Dugnano|Padova|' +
    "Pagani|Palagiano|Palagonia|Palazzolo sull'Oglio|Palermo|Palestrina|Pallanza-Intra-Suna|Palma Campania|" +
    'Palma di Montechiaro|Palmi|Palo del Colle|Paolo VI|Parabiago|Parete|Partanna|Partinico|Paullo|' +
    'Pavullo nel Frignano|Pedara|Pellaro|Pergine Valsugana|Perugia|Pesaro|Pescantina|Pescara|Pescia|Piacenza|' +
    'Pianezza|Piano di Sorrento|Piazza Armerina|Piedimonte Matese|Pietrasanta|Pieve di Soligo|Pieve Emanuele|' +
    'Pinerolo|Pioltello|Piombino|Piossasco|Piove di Sacco-Piovega|Pisa|Piscinola|Pistoia|Poggibonsi|Poggiomarino|' +
    "Poggioreale|Policoro|Polignano a Mare|Polistena|Pollena Trocchia|Pomezia|Pomigliano d'Arco|Pompei|Ponsacco|" +
    'Pontassieve|Ponte San Nicolò|Ponte San Pietro|Pontecagnano|Pontedera|Ponticelli|Ponzano|Porcia|Pordenone|' +
    "Portici|Porto Empedocle|Porto Recanati|Porto San Giorgio|Porto Sant'Elpidio|Porto Tolle|Porto Torres|Porto Viro|" +
    'Portogruaro|Posillipo|Potenza|Pozzallo|Pozzuoli|Prato|Priolo Gargallo|Priverno|Procida|Pulsano|Putignano|' +
    "Qualiano|Quarrata|Quartu Sant'Elena|Quartucciu|Quattromiglia|Racale|Racconigi|Raffadali|Ragusa|Ramacca|Randazzo|" +
    "Rapallo|Ravanusa|Recanati|Recco|Reggio Calabria|Reggio nell'Emilia|Rescaldina|Rezzato|Riccione|Riesi|Rieti|" +
    'Rimini|Rionero in Vulture|Ripa-Pozzi-Querceta-Ponterosso|Riva del Garda|Rivalta di Torino|Rivarolo Canavese|' +
    "Rivazzurra|Rivoli|Rocca di Papa|Rocca Priora|Romano Banco|Romano d'Ezzelino|Romano di Lombardia|Rome|" +
    'Ronchi dei Legionari|Rosarno|Roseto degli Abruzzi|Rosignano Solvay-Castiglioncello|Rosolini|Rossano Stazione|' +
    'Rovato|Rovereto|Rovigo|Rozzano|Rubiera|Ruffano|Rutigliano|Ruvo di Puglia|Sacile|Sala Consilina|Salerno|' +
    'Salsomaggiore Terme|Saluzzo|Samarate|Sambiase|Sambuceto|San Benedetto del Tronto|San Bonifacio|San Cataldo|' +
    "San Cesareo|San Cipriano d'Aversa|San Donà di Piave|San Donato Milanese|San Felice A Cancello|" +
    'San Ferdinando di Puglia|San Gennaro Vesuviano|San Giorgio a Cremano|San Giorgio Ionico|San Giovanni a Teduccio|' +
    'San Giovanni in Fiore|San Giovanni in Persiceto|San Giovanni la Punta|San Giovanni Lupatoto|' +
    'San Giovanni Rotondo|San Giovanni Valdarno|San Giuliano Milanese|San Giuseppe Vesuviano|San Lazzaro|' +
    'San Leone Mosè|San Marcellino|San Marco in Lamis|San Martino Buon Albergo|San Martino di Lupari|' +
    'San Marzano sul Sarno|San Mauro Torinese|San Miniato|San Miniato Basso|San Nicola la Strada|' +
    'San Pancrazio Salentino|San Paolo|San Pietro Vernotico|San Prisco|San Salvo|San Sebastiano|' +
    'San Sebastiano al Vesuvio|San Severo|San Valentino Torio|San Vito al Tagliamento|San Vito dei Normanni|' +
    "San Zeno-San Giuseppe|Sannicandro di Bari|Sannicandro Garganico|Sansepolcro|Sant'Agata de'Goti|" +
    "Sant'Agata di Militello|Sant'Agata Li Battiati|Sant'Ambrogio di Valpollicella|Sant'Anastasia|" +
    "Sant'Angelo Lodigiano|Sant'Antimo|Sant'Antioco|Sant'Antonio|Sant'Antonio Abate|Sant'Arpino|" +
    "Santa Croce sull'Arno|Santa Flavia|Santa Maria A Vico|Santa Maria Capua Vetere|Santa Maria La Carità|" +
    'Santa Marinella|Santarcangelo|Santena|Santeramo in Colle|Sarezzo|Sarno|Saronno|Sarzana|Sassari|Sassuolo|Sava|' +
    'Saviano|Savigliano|Savignano sul Rubicone|Savona|Scafati|Scandiano|Scandicci|Schio|Sciacca|Scicli|Scordia|' +
    'Secondigliano|Sedriano|Segrate|Selargius|Senago|Senigallia|Seregno|Seriate|Sesto Fiorentino|Sesto San Giovanni|' +
    'Sestri Levante|Sestu|Settimo Milanese|Settimo Torinese|Seveso|Sezze|Siderno|Siena|Signa|Silvi|Sinnai|Siracusa|' +
    'Soccavo|Solaro|Solofra|Somma Lombardo|Somma Vesuviana|Sondrio|Spilimbergo|Spinea-Orgnano|Spoleto|Spresiano|' +
    'Squinzano|Statte|Stezzano|Sulmona|Surbo|Suzzara|Taggia|Taglio|Taranto|Taurianova|Taurisano|Tavagnacco|Taviano|' +
    'Tempio Pausania|Teramo|Termini Imerese|Terni|Terracina|Terralba|Terrasini|Terzigno|Teverola|Thiene|Tolentino|' +
    'Tor Lupara|Torre Annunziata|Torre del Greco|Torre del Lago Puccini|Torre Santa Susanna|Torremaggiore|Tortona|' +
    'Torvaianica|Trabia|Tradate|Trani|Trapani|Trecastagni|Trecate|Tremestieri Etneo|Trentola-Ducenta|Trepuzzi|' +
    "Trescine|Treviglio|Treviolo|Treviso|Trezzano sul Naviglio|Trezzo sull'Adda|Tricase|Trieste|Triggiano|" +
    'Trinitapoli|Trofarello|Turin|Uboldo|Udine|Umbertide|Usmate-Velate|Valdagno|Valenzano|Valmadrera-Caserta|' +
    'Valmontone|Varazze|Varedo|Varese|Venafro|Venaria Reale|Venosa|Ventimiglia|Verano Brianza|Verbania|Vercelli|' +
    'Vetralla|Viadana|Viareggio|Vibo Valentia|Vicenza|Vico Equense|Vigevano|Vignola|Vigonza|Villa Adriana|' +
    'Villa Carcina|Villa Literno|Villa San Giovanni|Villabate|Villacidro|Villafranca di Verona|Villanova|Villaricca|' +
    'Villasanta|Vimercate|Vimodrone|Vinovo|Vittoria|Vittorio Veneto|Voghera|Volla|Volpiano|Zafferana Etnea|Zagarolo|' +
    'Zevio|Zola Predosa',
  several:
    'Adra|Aguadulce|Aguilar|Alfaro|Algeciras|Antequera|Arona|Barcelona|Bari|Benavente|Berga|Betanzos|Bozen|Bronte|' +
    'Buñol|Burgos|Cáceres|Cadiz|Camargo|Carmona|Carrara|Carrizal|Cartagena|Castro-Urdiales|Consuegra|Córdoba|Cuenca|' +
    'Donostia|Dos Hermanas|Durango|Firenze|Genova|Gerona|Gondomar|Granada|Guadalajara|Hernani|Illescas|Jaén|' +
    'La Carlota|La Coruña|La Rinconada|La Solana|La Unión|Latina|Lebrija|León|Lérida|Linares|Lisboa|Llanera|Lodi|' +
    'Lucena|Lugo|Madridejos|Manzanares|Martorell|Melfi|Mérida|Milano|Moaña|Mondovì|Montijo|Montoro|Napoli|Nicosia|' +
    'Oleiros|Oria|Oviedo|Palencia|Pamplona|Paola|Parma|Patti|Pavia|Piedras Blancas|Pontevedra|Puerto Real|' +
    'Puerto Rico|Ravenna|Rio Tinto|Roma|Sada|Salamanca|San Bartolomé|San Fernando|San Isidro|San Javier|San Remo|' +
    'San Roque|San Sebastián|Santa Brígida|Santa Lucía|Santa Úrsula|Segovia|Sevilla|Sora|Sorrento|Teruel|Teulada|' +
    'Tivoli|Tolosa|Torino|Torrijos|Trento|Trujillo|Tudela|Turi|Valencia|Valladolid|Venezia|Venice|Verona|Vila-real|' +
    'Vila-seca|Viterbo|Vitoria|Zamora|Zaragoza',
  PT:
    'Algueirão|Amadora|Amora|Aveiro|Barreiro|Cacém|Coimbra|Corroios|Évora|Felgueiras|Figueira da Foz|Funchal|' +
    'Guimarães|Leiria|Lisbon|Monsanto|Odivelas|Ponte de Lima|Porto|Queluz|Rio de Mouro|São Domingos de Rana|Sesimbra|' +
    'Setúbal|Vila Nova de Gaia',
} as const;
