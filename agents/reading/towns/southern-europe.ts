// Towns of Italy, Spain and Portugal, with at least so many inhabitants: IT 9000, ES 9000, PT 40000. Names after GeoNames (CC BY 4.0).

/** One behind the other; those that are words of a language ("Reading", "Essen") are left out. */
export const TOWNS =
  'A Coruña|A Estrada|A Pobra do Caramiñal|Abano Terme|Abarán|Abbiategrasso|Abrera|Aci Castello|Aci Catena|' +
  "Aci Sant'Antonio|Acireale|Acquaviva delle Fonti|Acqui Terme|Acri|Adeje|Adelfia|Adra|Adrano|Adria|Afragola|Agliana|" +
  'Agrate Brianza|Agrigento|Agropoli|Aguadulce|Aguilar|Agüimes|Alaquàs|Alassio|Alatri|Alba Adriatica|Albacete|Albal|' +
  'Albano Laziale|Albatera|Albenga|Alberic|Alberobello|Albignasego|Albisola Superiore|Albolote|Alboraya|Albox|' +
  'Alcalá de Guadaira|Alcalá de Henares|Alcalá del Río|Alcalá la Real|Alcamo|Alcanar|Alcañiz|Alcaudete|' +
  'Alcázar de San Juan|Alcobendas|Alcorcón|Alcoy|Alcúdia|Aldaia|Alessandria|Alfafar|Alfaro|Alfonsine|Algeciras|Algemesí|' +
  'Algete|Alghero|Alginet|Algueirão|Alhama de Murcia|Alhaurín de la Torre|Alhaurín el Grande|Alicante|Aljaraque|Almansa|' +
  'Almassora|Almendralejo|Almería|Almonte|Almoradí|Almuñécar|Alora|Alovera|Alpedrete|Alpignano|Altamura|' +
  'Altavilla Vicentina|Altopascio|Alzano Lombardo|Alzira|Amadora|Amora|Amorebieta|Amposta|Amurrio|Anagni|Ancona|Andoain|' +
  'Andratx|Andria|Andújar|Angri|Anguillara Sabazia|Antequera|Antigua|Anzio|Aosta|Apricena|Aradeo|Aranda de Duero|Aranjuez|' +
  'Archena|Arcore|Arcos de la Frontera|Arenys de Mar|Arenzano|Arese|Arezzo|Argentona|Ariano Irpino-Martiri|Ariccia|Arluno|' +
  'Arnedo|Arona|Arrigorriaga|Arroyo de la Encomienda|Arroyomolinos|Arteixo|Artena|Arucas|Arzano|Arzignano|' +
  'As Pontes de García Rodríguez|Ascoli Piceno|Assemini|Asti|Atamaría|Atarfe|Atarrabia|Aveiro|Avellino|Avezzano|Avigliana|' +
  'Ávila|Avilés|Avola|Ayamonte|Azkoitia|Azpeitia|Azuqueca de Henares|Azzano Decimo|Bacoli|Badajoz|Badalona|Baena|Baeza|' +
  "Bagheria|Bagni di Tivoli|Bagnoli|Bagnolo Mella|Bailén|Baiona|Balaguer|Banyoles|Barakaldo|Barañáin|Barano d'Ischia|" +
  'Baranzate|Barbastro|Barbate|Barberà del Vallès|Barcellona Pozzo di Gotto|Barcelona|Bareggio|Bari|Barletta|Baronissi|' +
  'Barrafranca|Barreiro|Basauri|Bassano del Grappa|Bastia umbra|Battipaglia|Beasain|Beccacivetta-Azzano|Bedizzole|Béjar|' +
  'Bellaria-Igea Marina|Bellizzi|Belluno|Belmonte Mezzagno|Belpasso|Bembibre|Benaguasil|Benalmádena|Benavente|Benetússer|' +
  'Benevento|Benicarló|Benicàssim|Benidorm|Beniel|Benifaió|Benissa|Berga|Bergamo|Bergara|Berja|Bermeo|Bernalda|' +
  'Bernareggio|Betanzos|Bétera|Bettola-Zeloforomagno|Biancavilla|Biassono|Biella|Bilbao|Bisceglie|Bitetto|Bitritto|Blanes|' +
  'Boadilla del Monte|Boiro|Bolaños de Calatrava|Bollate|Bollullos par del Condado|Bologna|Bolzano|Bordighera|' +
  'Borgaro Torinese|Borgo San Dalmazzo|Borgo San Lorenzo|Borgomanero|Borgosesia|Bormujos|Boscoreale|Boscotrecase|' +
  'Botticino|Bovisio-Masciago|Bovolone|Bozen|Bracciano|Brenes|Breo|Brescia|Bressanone|Bresso|Brindisi|Bronte|Brugherio|' +
  'Brunico|Brusciano|Bueu|Buñol|Burgos|Burjassot|Burlata|Burriana|Bussolengo|Busto Arsizio|Busto Garolfo|Cacém|Cáceres|' +
  'Cadiz|Cagliari|Caivano|Calafell|Calasparra|Calatayud|Caldas de Reis|Caldes de Montbui|Caldogno-Rettorgole-Cresole|' +
  'Calella|Calenzano|Callosa de Segura|Calolziocorte|Calonge|Calp|Caltagirone|Caltanissetta|Calvià|Calvizzano|Camaiore|' +
  'Camargo|Cambados|Cambre|Cambrils|Cameri|Campi Bisenzio|Campi Salentina|Campo de Criptana|Campobasso|' +
  'Campobello di Licata|Campobello di Mazara|Campodarsego|Camponogara|Canegrate|Canet de Mar|Cangas del Narcea|' +
  "Cangas do Morrazo|Canicattì|Canosa di Puglia|Canovelles|Cantillana|Cantù|Capaci|Capannori|Capdepera|Capo d'Orlando|" +
  'Capodrise|Capoterra|Capua|Capurso|Carate Brianza|Caravaca|Caravaggio|Carballo|Carbonia|Carcaixent|Cardano al Campo|' +
  'Cardedeu|Cardito|Carini|Carlentini|Carlet|Carmagnola|Carmiano|Carmona|Caronno Pertusella|Carovigno|Carpenedolo|' +
  'Carpi Centro|Carrara|Carrizal|Cartagena|Cártama|Cartaya|Carugate|Casa Santa|Casagiove|Casal di Principe|' +
  'Casale Monferrato|Casalecchio di Reno|Casalmaggiore|Casalnuovo di Napoli|Casalpusterlengo|Casaluce|Casamassima|' +
  "Casandrino|Casarano|Casavatore|Caselle Torinese|Caserta|Casoria|Cassano Allo Ionio|Cassano d'Adda|Cassano delle Murge|" +
  "Cassano Magnago|Cassina de' Pecchi|Castalla|Castano Primo|Castel Goffredo|Castel Maggiore|Castel Mella|" +
  'Castel San Giovanni|Castel San Pietro Terme|Castel Volturno|Casteldaccia|Castelfidardo|Castelfiorentino|' +
  "Castelfranco Emilia|Castelfranco Veneto|Castell-Platja d'Aro|Castellammare del Golfo|Castellammare di Stabia|" +
  'Castellana|Castellaneta|Castellanza|Castellar del Vallès|Castellarano|Castellbisbal|Castelldefels|' +
  "Castelletto Sopra Ticino|Castelli Calepio|Castelló d'Empúries|Castelló de la Plana|Castelnovo ne'Monti|Castelvetrano|" +
  'Castiglione delle Stiviere|Castilleja de la Cuesta|Castro-Urdiales|Castrovillari|Catania|Catanzaro|Catarroja|Cattolica|' +
  'Caudete|Cava Dè Tirreni|Ceccano|Cecchina|Cefalù|Ceglie Messapica|Cehegín|Celano|Cercola|Cerdanyola del Vallès|Cerea|' +
  'Cerignola|Cernusco sul Naviglio|Cerro Maggiore|Certaldo|Cerveteri|Cervia|Cervignano del Friuli|Cervinara|' +
  'Cesano Boscone|Cesano Maderno|Cesate|Cesena|Cesenatico|Ceuta|Chamartín|Chantada|Chiampo|Chiaravalle|Chiari|Chiavari|' +
  'Chiclana de la Frontera|Chieri|Chieti|Chioggia|Chipiona|Chiugiana-La Commenda|Chiva|Chivasso|Churriana de la Vega|' +
  'Ciampino|Cicciano|Ciempozuelos|Cieza|Cinisello Balsamo|Cinisi|Ciriè|Cirò Marina|Cisterna di Latina|Città di Castello|' +
  'Cittanova|Ciudad Lineal|Ciudad Real|Ciudad Rodrigo|Ciutadella|Cividale del Friuli|Civita Castellana|Civitanova Marche|' +
  "Civitavecchia|Cocentaina|Codogno|Codroipo|Coimbra|Collado-Villalba|Colle di Val d'Elsa|Colleferro|Collegno|" +
  'Colmenar Viejo|Cologno al Serio|Cologno Monzese|Comiso|Concesio|Concorezzo|Conegliano|Conil de la Frontera|Consuegra|' +
  'Conversano|Copertino|Corato|Corbera de Llobregat|Corbetta|Cordenons|Córdoba|Coria|Coria del Río|Corigliano Scalo|' +
  'Corleone|Cormano|Cornaredo|Cornellà de Llobregat|Corralejo|Correggio|Corroios|Corsico|Corvera de Asturias|Cosenza|' +
  'Coslada|Cossato|Creazzo|Cremona|Crevalcore|Crevillente|Crispano|Crispiano|Crotone|Cubelles|Cuéllar|Cuenca|' +
  'Cuevas del Almanzora|Cullera|Culleredo|Cuneo|Cunit|Cusano|Daimiel|Dalmine|Darfo Boario Terme|Deltebre|' +
  'Desenzano del Garda|Domodossola|Don Benito|Donostia|Dos Hermanas|Dueville|Durango|Eboli|Écija|Eibar|' +
  'Ejea de los Caballeros|El Arahal|El Astillero|El Campello|El Casar|El Ejido|El Escorial|El Grao|El Masnou|' +
  'El Prat de Llobregat|El Puerto de Santa María|El Vendrell|El Viso del Alcor|Elche|Elda|Elgoibar|Empoli|Enna|Erandio|' +
  'Ercolano|Ermitagaña|Ermua|Errenteria|Esparreguera|Espartinas|Esplugues de Llobregat|Estella-Lizarra|Estepona|Évora|' +
  'Fabriano|Faenza|Fagnano Olona-Bergoro|Falconara Marittima|Fasano|Felanitx|Felgueiras|Feltre|Fene|Ferentino|Fermo|' +
  'Fernán-Núñez|Ferrara|Ferrol|Fiano Romano|Ficarazzi|Fidenza|Figline Valdarno|Figueira da Foz|Figueres|Finale Emilia|' +
  "Finale Ligure|Fiorano|Fiorenzuola d'Arda|Firenze|Fiuggi|Fiume Veneto|Fiumefreddo Sicilia|Fiumicino-Isola Sacra|" +
  'Floridia|Foggia|Foligno|Follonica|Fondi|Forio|Forlì|Forlimpopoli|Formia|Formigine|Fornacelle|Fossano|' +
  'Francavilla al Mare|Francavilla Fontana|Francofonte|Frascati|Frattamaggiore|Frattaminore|Frosinone|Fucecchio|' +
  'Fuengirola|Fuenlabrada|Fuensalida|Fuente Palmera|Fuente-Álamo de Murcia|Funchal|Fuorigrotta|Gaeta|Galapagar|Galatina|' +
  'Galatone|Galdakao|Gáldar|Galliate|Gallipoli|Gambettola|Gandia|Garbagnate Milanese|Gardone Val Trompia|Gavà|Gavirate|' +
  'Gela|Gemona|Genoa|Genova|Genzano di Roma|Gerenzano|Gernika-Lumo|Gerona|Getafe|Getxo|Ghedi|Giarre|Giaveno|Gibraleón|' +
  'Giffoni Valle Piana|Gijón|Gines|Ginosa|Gioia del Colle|Gioia Tauro|Girona|Giugliano in Campania|Giulianova|Giussano|' +
  'Godella|Gondomar|Gorizia|Gragnano|Grammichele|Granada|Granadilla de Abona|Granollers|Grao de Murviedro|' +
  'Gravina di Catania|Gravina in Puglia|Gricignano di Aversa|Grosseto|Grottaferrata|Grottaglie|Grottammare|Grugliasco|' +
  'Grumo Appula|Grumo Nevano|Guadalajara|Guadarrama|Guadix|Gualdo Tadino|Guardamar del Segura|Guastalla|Gubbio|' +
  'Guía de Isora|Guidonia|Guidonia Montecelio|Guillena|Güimar|Guimarães|Guspini|Gussago|Hellín|Hernani|Hondarribia|Huelva|' +
  'Huércal de Almería|Huércal-Overa|Huesca|Huétor Vega|Huétor-Tájar|Humanes de Madrid|Ibiza|Icod de los Vinos|Illescas|' +
  'Illora|Imola|Imperia|Induno Olona|Irun|Ischia|Ischia Porto|Isernia|Isla Cristina|Isola del Liri|Isola di Capo Rizzuto|' +
  'Ispica|Iturrama|Ivrea|Jaén|Javea|Jerez de la Frontera|Jerez de los Caballeros|Jesi|Jimena de la Frontera|Jódar|Jumilla|' +
  "L'Alcúdia|L'Aquila|L'Eliana|L'Hospitalet de Llobregat|La Algaba|La Bañeza|La Carlota|La Carolina|La Coruña|" +
  'La Gangosa Vistasol|La Laguna|La Línea de la Concepción|La Llagosta|La Maddalena|La Manga del Mar Menor|' +
  'La Massimina-Casal Lumbroso|La Oliva|La Orotava|La Palma del Condado|La Pineda|La Pobla de Vallbona|' +
  "La Puebla de Cazalla|La Puebla del Río|La Rinconada|La Roca del Vallès|La Roda|La Seu d'Urgell|La Solana|La Spezia|" +
  'La Unión|Ladispoli|Laguna de Duero|Lainate|Laives|Lalín|Lamezia Terme|Lancenigo-Villorba|Lanciano|Laracha|' +
  'Las Cabezas de San Juan|Las Gabias|Las Matas|Las Palmas de Gran Canaria|Las Rozas de Madrid|Las Torres de Cotillas|' +
  'Lasarte|Lastra a Signa|Laterza|Latiano|Latina|Lavinio|Lebrija|Lecce|Lecco|Leganés|Legnago|Legnano|Leini|Leioa|Leiria|' +
  'Lentate sul Seveso|Lentini|León|Leonforte|Lérida|Leverano|Li Punti-San Giovanni|Licata|Lido di Jesolo|Lido di Ostia|' +
  "Limbiate|Linares|Lisboa|Lisbon|Lissone|Livorno|Lizzano|Llanera|Llanes|Llefià|Lleida|Lliçà d'Amunt|Llíria|Lloret de Mar|" +
  'Llucmajor|Loano|Locate di Triulzi|Locri|Lodi|Logroño|Lonate Pozzolo|Lonigo|Lora del Río|Lorca|Los Alcázares|' +
  'Los Barrios|Los Corrales de Buelna|Los Llanos de Aridane|Los Palacios y Villafranca|Los Realejos|Luanco|Lucca|Lucena|' +
  'Lugo|Lugones|Luino|Lumezzane|Lurate Caccivio|Lusciano|Macerata|Macerata Campania|Macomer|Maddaloni|Madrid|Madridejos|' +
  'Maglie|Mairena del Alcor|Mairena del Aljarafe|Majadahonda|Málaga|Malgrat de Mar|Malnate|Manacor|Mancha Real|' +
  'Mandello del Lario|Manduria|Manerbio|Manfredonia|Maniago|Manilva|Manises|Manlleu|Manresa|Mantova|Manzanares|Maracena|' +
  'Marano di Napoli|Marano Vicentino|Marbella|Marchena|Marcianise|Marcon-Gaggio-Colmello|Margherita di Savoia|' +
  'Mariano Comense|Marigliano|Marina di Ardea-Tor San Lorenzo|Marina di Carrara|Marina di Massa|Marostica|Marratxí|' +
  'Marsala|Marsciano|Martano|Martina Franca|Martinsicuro|Martorell|Martos|Mascali|Mascalucia|Maspalomas|Massa Lombarda|' +
  'Massa Lubrense|Massafra|Massamagrell|Massarosa|Mataró|Matera|Matino|Mazara del Vallo|Mazarrón|Mazzarino|' +
  'Medina del Campo|Medina Sidonia|Mejaniga|Mejorada del Campo|Melegnano|Melfi|Meliana|Melilla|Melito di Napoli|' +
  'Melito di Porto Salvo|Melzo|Menfi|Mentana|Merano|Merate|Mercato San Severino|Mérida|Mesagne|Messina|Mestre|Miajadas|' +
  'Miano|Mieres|Miguelturra|Mijas|Milano|Milazzo|Minervino Murge|Minturno|Mira Taglio|Miranda de Ebro|Mirandola|Mirano|' +
  'Misilmeri|Mislata|Misterbianco|Moaña|Modena|Modica|Modugno|Mogán|Mogliano Veneto|Moguer|Mola di Bari|Molfetta|' +
  'Molina de Segura|Molinella|Molins de Rei|Mollerussa|Mollet del Vallès|Moncada|Moncalieri|Mondovì|Mondragone|Monfalcone|' +
  'Monforte de Lemos|Monopoli|Monóvar|Monsanto|Monselice|Monserrato|Monsummano Terme|Mont-roig del Camp|Montcada i Reixac|' +
  "Monte Argentario|Monte di Procida|Monte Sant'Angelo|Montebelluna|Montecatini-Terme|Montecchio Maggiore-Alte Ceccato|" +
  'Montefiascone|Monteforte Irpino|Montegranaro|Montegrotto Terme|Montelupo Fiorentino|Montemurlo|Monteroni di Lecce|' +
  'Monterotondo|Monterusciello|Montesarchio|Montescaglioso|Montesilvano Marina|Montevarchi|Montgat|Montichiari|Montignoso|' +
  'Montijo|Montornès del Vallès|Montoro|Monza|Monzón|Moralzarzal|Morbegno|Morón de la Frontera|Mortara|Móstoles|Motril|' +
  "Motta Sant'Anastasia|Mottola|Muggia|Muggiò|Mugnano di Napoli|Mungia|Murcia|Mussomeli|Mutxamel|Naples|Napoli|Narón|" +
  'Natahoyo|Navalcarnero|Navalmoral de la Mata|Navia|Nazaret|Nembro|Nerja|Nerviano|Nettuno|Nichelino|Nicosia|Nigrán|Níjar|' +
  'Niscemi|Noale|Nocera Inferiore|Nocera Superiore|Noci|Noicattaro|Nonantola|Nova Milanese|Novara|Novate Milanese|Novelda|' +
  'Novellara|Novi Ligure|Nules|Nuoro|O Barco de Valdeorras|O Carballiño|O Grove|Oderzo|Odivelas|Ogíjares|Olbia|Oleggio|' +
  'Oleiros|Olesa de Montserrat|Olgiate Comasco|Olgiate Olona|Olivenza|Olot|Omegna|Oñati|Ondarroa|Ontinyent|Orbassano|Oria|' +
  'Orihuela|Oristano|Oropesa del Mar|Orta di Atella|Orta Nova|Orzinuovi|Osimo|Osio Sotto|Ospitaletto|Ostuni|Osuna|' +
  'Ottaviano|Ourense|Ovada|Oviedo|Paceco|Pachino|Paderno Dugnano|Padova|Pagani|Paiporta|Pájara|Palafrugell|Palagiano|' +
  "Palagonia|Palamós|Palazzolo sull'Oglio|Palencia|Palermo|Palestrina|Pallanza-Intra-Suna|Pallejà|Palma Campania|" +
  'Palma del Río|Palma di Montechiaro|Palmi|Palo del Colle|Pamplona|Paola|Paolo VI|Parabiago|Paracuellos de Jarama|Parete|' +
  'Parets del Vallès|Parma|Partanna|Partinico|Pasaia|Paterna|Patti|Paullo|Pavia|Pavullo nel Frignano|Pedara|Pellaro|' +
  'Peñarroya-Pueblonuevo|Pergine Valsugana|Perugia|Pesaro|Pescantina|Pescara|Pescia|Piacenza|Pianezza|Piano di Sorrento|' +
  'Piazza Armerina|Picanya|Picassent|Piedimonte Matese|Piedras Blancas|Piera|Pietrasanta|Pieve di Soligo|Pieve Emanuele|' +
  'Pilar de la Horadada|Pineda de Mar|Pinerolo|Pinos Puente|Pioltello|Piombino|Piossasco|Piove di Sacco-Piovega|Pisa|' +
  'Piscinola|Pistoia|Plasencia|Playa Blanca|Playa del Ingles|Poggibonsi|Poggiomarino|Poggioreale|Poio|Pola de Laviana|' +
  "Pola de Lena|Pola de Siero|Policoro|Polignano a Mare|Polistena|Pollena Trocchia|Pollença|Pomezia|Pomigliano d'Arco|" +
  'Pompei|Ponferrada|Ponsacco|Pontassieve|Ponte de Lima|Ponte San Nicolò|Ponte San Pietro|Ponteareas|Pontecagnano|' +
  'Pontedera|Pontevedra|Ponticelli|Ponzano|Porcia|Pordenone|Portici|Porto|Porto do Son|Porto Empedocle|Porto Recanati|' +
  "Porto San Giorgio|Porto Sant'Elpidio|Porto Tolle|Porto Torres|Porto Viro|Portogruaro|Portugalete|Posillipo|Potenza|" +
  'Pozoblanco|Pozuelo de Alarcón|Pozzallo|Pozzuoli|Prato|Premià de Mar|Priego de Córdoba|Primer Ensanche|Priolo Gargallo|' +
  'Priverno|Procida|Puçol|Puente-Genil|Puerto de la Cruz|Puerto del Carmen|Puerto del Rosario|Puerto Lumbreras|' +
  "Puerto Real|Puerto Rico|Puertollano|Pulsano|Punta Umbría|Putignano|Qualiano|Quarrata|Quart de Poblet|Quartu Sant'Elena|" +
  'Quartucciu|Quattromiglia|Queluz|Quintanar de la Orden|Racale|Racconigi|Raffadali|Ragusa|Ramacca|Randazzo|Rapallo|' +
  "Ravanusa|Ravenna|Realejo Alto|Recanati|Recco|Redondela|Reggio Calabria|Reggio nell'Emilia|Reinosa|Requena|Rescaldina|" +
  'Rezzato|Rianxo|Ribadeo|Ribarroja del Turia|Ribeira|Riccione|Riesi|Rieti|Rimini|Rincón de la Victoria|Rio de Mouro|' +
  'Rio Tinto|Rionero in Vulture|Ripa-Pozzi-Querceta-Ponterosso|Ripoll|Ripollet|Riva del Garda|Rivalta di Torino|' +
  'Rivarolo Canavese|Rivas-Vaciamadrid|Rivazzurra|Rivoli|Rocca di Papa|Rocca Priora|Rojales|Roma|Romano Banco|' +
  "Romano d'Ezzelino|Romano di Lombardia|Rome|Ronchi dei Legionari|Roquetas de Mar|Rosarno|Roseto degli Abruzzi|" +
  'Rosignano Solvay-Castiglioncello|Rosolini|Rossano Stazione|Rovato|Rovereto|Rovigo|Rozzano|Ruayer|Rubiera|Ruffano|Rute|' +
  'Rutigliano|Ruvo di Puglia|Sabadell|Sabiñánigo|Sacile|Sada|Sagunto|Sala Consilina|Salamanca|Salerno|Salobreña|Salou|' +
  'Salsomaggiore Terme|Saluzzo|Salvatierra de Miño|Samarate|Sambiase|Sambuceto|San Agustín del Guadalix|' +
  'San Andrés del Rabanedo|San Bartolomé|San Bartolomé de Tirajana|San Benedetto del Tronto|San Bonifacio|San Cataldo|' +
  "San Cesareo|San Cipriano d'Aversa|San Donà di Piave|San Donato Milanese|San Felice A Cancello|San Ferdinando di Puglia|" +
  'San Fernando|San Fernando de Henares|San Gennaro Vesuviano|San Giorgio a Cremano|San Giorgio Ionico|' +
  'San Giovanni a Teduccio|San Giovanni in Fiore|San Giovanni in Persiceto|San Giovanni la Punta|San Giovanni Lupatoto|' +
  'San Giovanni Rotondo|San Giovanni Valdarno|San Giuliano Milanese|San Giuseppe Vesuviano|San Isidro|San Javier|' +
  'San Juan de Alicante|San Juan de Aznalfarache|San Lazzaro|San Leone Mosè|San Lorenzo de El Escorial|San Marcellino|' +
  'San Marco in Lamis|San Martín de la Vega|San Martino Buon Albergo|San Martino di Lupari|San Marzano sul Sarno|' +
  'San Mauro Torinese|San Miguel De Abona|San Miniato|San Miniato Basso|San Nicola la Strada|San Pancrazio Salentino|' +
  'San Paolo|San Pedro de Alcántara|San Pedro del Pinatar|San Pietro Vernotico|San Prisco|San Remo|San Roque|San Salvo|' +
  'San Sebastián|San Sebastián de los Reyes|San Sebastiano|San Sebastiano al Vesuvio|San Severo|San Valentino Torio|' +
  'San Vicent del Raspeig|San Vito al Tagliamento|San Vito dei Normanni|San Zeno-San Giuseppe|Sangonera la Verde|' +
  'Sanlúcar de Barrameda|Sanlúcar la Mayor|Sannicandro di Bari|Sannicandro Garganico|Sansepolcro|Sant Adrià de Besòs|' +
  'Sant Andreu de la Barca|Sant Andreu de Llavaneres|Sant Antoni de Portmany|Sant Boi de Llobregat|' +
  'Sant Carles de la Ràpita|Sant Celoni|Sant Cugat del Vallès|Sant Feliu de Guíxols|Sant Feliu de Llobregat|' +
  'Sant Joan de Vilatorrada|Sant Joan Despí|Sant Just Desvern|Sant Pere de Ribes|Sant Quirze del Vallès|' +
  "Sant Sadurní d'Anoia|Sant Vicenç dels Horts|Sant'Agata de'Goti|Sant'Agata di Militello|Sant'Agata Li Battiati|" +
  "Sant'Ambrogio di Valpollicella|Sant'Anastasia|Sant'Angelo Lodigiano|Sant'Antimo|Sant'Antioco|Sant'Antonio|" +
  "Sant'Antonio Abate|Sant'Arpino|Santa Brígida|Santa Coloma de Farners|Santa Coloma de Gramenet|Santa Comba|" +
  "Santa Croce sull'Arno|Santa Cruz de Bezana|Santa Cruz de la Palma|Santa Cruz de Tenerife|Santa Eulària des Riu|" +
  'Santa Flavia|Santa Lucía|Santa Margalida|Santa Maria A Vico|Santa Maria Capua Vetere|Santa Maria La Carità|' +
  'Santa Marinella|Santa Marta de Tormes|Santa Perpètua de Mogoda|Santa Pola|Santa Ponsa|Santa Úrsula|' +
  'Santa Uxía de Ribeira|Santafé|Santander|Santanyí|Santarcangelo|Santena|Santeramo in Colle|Santiago de Compostela|' +
  'Santiago del Teide|Santomera|Santurtzi|Santutxu|Sanxenxo|São Domingos de Rana|Sarezzo|Sarno|Saronno|Sarriguren|Sarzana|' +
  'Sassari|Sassuolo|Sava|Saviano|Savigliano|Savignano sul Rubicone|Savona|Scafati|Scandiano|Scandicci|Schio|Sciacca|' +
  'Scicli|Scordia|Secondigliano|Sedriano|Segovia|Segrate|Segundo Ensanche|Selargius|Senago|Senigallia|Seregno|Seriate|' +
  'Sesimbra|Sestao|Sesto Fiorentino|Sesto San Giovanni|Sestri Levante|Sestu|Settimo Milanese|Settimo Torinese|Setúbal|' +
  'Seveso|Sevilla|Sezze|Siderno|Siena|Signa|Silleda|Silvi|Sinnai|Siracusa|Sitges|Soccavo|Socuéllamos|Solaro|Sóller|' +
  'Solofra|Somma Lombardo|Somma Vesuviana|Son Servera|Sondrio|Sonseca|Sopela|Sora|Soria|Sorrento|Spilimbergo|' +
  'Spinea-Orgnano|Spoleto|Spresiano|Squinzano|Statte|Stezzano|Sueca|Sulmona|Surbo|Suzzara|Tacoronte|Tafalla|Taggia|Taglio|' +
  'Talavera de la Reina|Talayuela|Tarancón|Taranto|Tarazona|Tarragona|Tàrrega|Taurianova|Taurisano|Tavagnacco|' +
  'Tavernes Blanques|Tavernes de la Valldigna|Taviano|Tegueste|Teguise|Telde|Tempio Pausania|Teramo|Termini Imerese|Terni|' +
  'Teror|Terracina|Terralba|Terrasini|Terrassa|Teruel|Terzigno|Teulada|Teverola|Thiene|Tineo|Tivoli|Tocina|Tolentino|' +
  'Tolosa|Tomares|Tomelloso|Tor Lupara|Tordera|Torino|Torre Annunziata|Torre del Campo|Torre del Greco|' +
  'Torre del Lago Puccini|Torre del Mar|Torre Santa Susanna|Torre-Pacheco|Torredembarra|Torredonjimeno|Torrejón de Ardoz|' +
  'Torrelavega|Torrelodones|Torremaggiore|Torremolinos|Torrevieja|Torrijos|Torroella de Montgrí|Torrox|Tortona|' +
  'Torvaianica|Totana|Trabia|Tradate|Trani|Trapani|Trecastagni|Trecate|Tremestieri Etneo|Trento|Trentola-Ducenta|Trepuzzi|' +
  "Tres Cantos|Trescine|Treviglio|Treviolo|Treviso|Trezzano sul Naviglio|Trezzo sull'Adda|Tricase|Trieste|Triggiano|" +
  'Trinitapoli|Trofarello|Trujillo|Tudela|Tuineje|Turi|Turin|Úbeda|Uboldo|Ubrique|Udine|Umbertide|Usmate-Velate|Utebo|' +
  'Utiel|Valdagno|Valdemorillo|Valdemoro|Valdepeñas|Valdés|Valencia|Valenzano|Valladolid|Vallirana|Valls|' +
  'Valmadrera-Caserta|Valmontone|Valverde del Camino|Varazze|Varedo|Varese|Vejer de la Frontera|Vélez-Málaga|' +
  'Velilla de San Antonio|Venafro|Venaria Reale|Venezia|Venice|Venosa|Ventimiglia|Verano Brianza|Verbania|Vercelli|Verona|' +
  'Vetralla|Viadana|Viareggio|Vibo Valentia|Vicenza|Vico Equense|Vigevano|Vignola|Vigo|Vigonza|Vila Nova de Gaia|' +
  'Vila-real|Vila-seca|Viladecans|Vilafranca del Penedès|Vilagarcía de Arousa|Vilalba|Vilanova de Arousa|' +
  'Vilanova del Camí|Vilanova i la Geltrú|Vilaseca|Vilassar de Mar|Villa Adriana|Villa Carcina|Villa Literno|' +
  'Villa San Giovanni|Villabate|Villablino|Villacañas|Villacarrillo|Villacidro|Villafranca de los Barros|' +
  'Villafranca di Verona|Villajoyosa|Villamartín|Villanova|Villanueva de Córdoba|Villanueva de la Cañada|' +
  'Villanueva de la Serena|Villanueva del Pardillo|Villaquilambre|Villaricca|Villarrobledo|Villarrubia de los Ojos|' +
  'Villasanta|Villaviciosa|Villaviciosa de Odón|Villena|Vimercate|Vimodrone|Vinaròs|Vinovo|Viterbo|Vitoria|Vittoria|' +
  'Vittorio Veneto|Viveiro|Voghera|Volla|Volpiano|Xàtiva|Xinzo de Limia|Xirivella|Yecla|Zafferana Etnea|Zafra|Zagarolo|' +
  'Zamora|Zaragoza|Zarautz|Zevio|Zierbena|Zizur Mayor|Zola Predosa|Zumarraga';
