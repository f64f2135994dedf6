// Towns of France, Belgium, Luxembourg and the Netherlands, with at least so many inhabitants: FR 6000, BE 12000, LU 8000, NL 12000. Names after GeoNames (CC BY 4.0).

/** One behind the other; those that are words of a language ("Reading", "Essen") are left out. */
export const TOWNS =
  'Aalsmeer|Aalst|Aalten|Aalter|Aarschot|Aartselaar|Abbeville|Achères|Achicourt|Agde|Agen|Aigues-Mortes|Aire-sur-la-Lys|' +
  'Aix|Aix-en-Provence|Aix-les-Bains|Aizenay|Ajaccio|Albert|Albertville|Albi|Alblasserdam|Alençon|Alfortville|Algrange|' +
  'Alkmaar|Allauch|Allières-et-Risset|Allonnes|Almelo|Almere Stad|Alphen aan den Rijn|Amay|Ambarès-et-Lagrave|' +
  'Ambérieu-en-Bugey|Ambert|Amboise|Amersfoort|Amiens|Amilly|Amnéville|Amstelveen|Amsterdam|Ancenis|Andenne|' +
  'Andernos-les-Bains|Andrésy|Andrézieux-Bouthéon|Angers|Angoulême|Aniche|Annecy|Annecy-le-Vieux|Annemasse|Annoeullin|' +
  'Annonay|Antibes|Antony|Antwerpen|Anzegem|Anzin|Apeldoorn|Appingedam|Arcachon|Arcueil|Arendonk|Argeles|Argenteuil|Arles|' +
  'Arlon|Armentières|Arnhem|Arnouville|Arpajon|Arques|Arras|Artigues-près-Bordeaux|Asnières-sur-Seine|Assenede|Athis-Mons|' +
  'Aubagne|Aubange|Aubenas|Aubergenville|Aubervilliers|Aubière|Auby|Aucamville|Auch|Auchel|Audincourt|Aulnay-sous-Bois|' +
  'Aulnoy-lez-Valenciennes|Aulnoye-Aymeries|Auray|Aureilhan|Aurillac|Auriol|Aussillon|Auterive|Autun|Auvers-sur-Oise|' +
  'Auxerre|Auxonne|Avallon|Avignon|Avon|Avranches|Avrillé|Aytré|Baarn|Bagnères-de-Bigorre|Bagneux|Bagnolet|' +
  'Bagnols-sur-Cèze|Baillargues|Bailleul|Bain-de-Bretagne|Balaruc-les-Bains|Ballan-Miré|Ballancourt-sur-Essonne|Bandol|' +
  'Bar-le-Duc|Barendrecht|Barentin|Barlin|Barneveld|Basse Lasne|Basse-Goulaine|Bastogne|Bayeux|Bayonne|Beaucaire|' +
  'Beauchamp|Beaugency|Beaumont|Beaumont-sur-Oise|Beaune|Beaupréau|Beausoleil|Beauvais|Beauzelle|Bédarieux|Beernem|Beerse|' +
  'Beersel|Bègles|Behren-lès-Forbach|Belfort|Bellegarde-sur-Valserine|Bellerive-sur-Allier|Belleville|Belley|Beloeil|' +
  'Bemmel|Bennekom|Benthuizen|Berck|Berck-Plage|Bergeijk|Bergen op Zoom|Bergschenhoek|Berkel en Rodenrijs|Berlare|Bernay|' +
  "Berre-l'Étang|Besançon|Bessancourt|Bétheny|Bethoncourt|Béthune|Betton|Beuningen|Beuvrages|Beuvry|Beveren|Beverwijk|" +
  'Beynes|Béziers|Biarritz|Biganos|Bihorel|Billère|Billy-Montigny|Bilzen|Binche|Biot|Biscarrosse|Bischheim|Bischwiller|' +
  'Blagnac|Blain|Blankenberge|Blanquefort|Blanzy|Blégny|Blois|Bobigny|Boechout|Bohain-en-Vermandois|Bois-Colombes|' +
  "Bois-d'Arcy|Bois-Guillaume|Boissy-Saint-Léger|Bolbec|Bollène|Bon-Encontre|Bondoufle|Bondues|Bondy|Bonheiden|" +
  'Bonneuil-sur-Marne|Bonneville|Bordeaux|Bormes-les-Mimosas|Bornem|Borssele|Bouc-Bel-Air|Bouchemaine|Bougival|Bouguenais|' +
  'Boulazac|Boulogne-Billancourt|Boulogne-sur-Mer|Bourbourg|Bourg-de-Péage|Bourg-en-Bresse|Bourg-la-Reine|' +
  'Bourg-lès-Valence|Bourg-Saint-Andéol|Bourg-Saint-Maurice|Bourgoin-Jallieu|Boussu|Boussy-Saint-Antoine|Boxmeer|Boxtel|' +
  "Braine-l'Alleud|Braine-le-Comte|Brasschaat|Brecht|Breda|Bredene|Bree|Bressuire|Brest|Brétigny-sur-Orge|Breuillet|" +
  'Breukelen|Briançon|Briare|Brie-Comte-Robert|Brignais|Brignoles|Brioude|Brive-la-Gaillarde|Bruay-la-Buissière|' +
  "Bruay-sur-l'Escaut|Bruges|Brugge|Brumath|Brummen|Brunoy|Brunssum|Brussel|Brussels|Bruxelles|Bruz|Bry-sur-Marne|" +
  'Buggenhout|Bully-les-Mines|Bures-sur-Yvette|Bussum|Bussy-Saint-Georges|Buxerolles|Cabestany|Cabriès|Cachan|Caen|' +
  'Cagnes-sur-Mer|Cahors|Calais|Calonne-Ricouart|Caluire-et-Cuire|Cambrai|Canet-en-Roussillon|Cannes|Canteleu|Capbreton|' +
  'Capelle aan den IJssel|Cappelle-la-Grande|Carbon-Blanc|Carcassonne|Carentan|Carhaix-Plouguer|Carmaux|' +
  'Carnoux-en-Provence|Carpentras|Carquefou|Carqueiranne|Carrières-sous-Poissy|Carrières-sur-Seine|Carry-le-Rouet|Carvin|' +
  'Castanet-Tolosan|Castelginest|Castelnau-le-Lez|Castelnaudary|Castelsarrasin|Castres|Castricum|Caudan|' +
  'Caudebec-lès-Elbeuf|Caudry|Caussade|Cébazat|Cenon|Ceret|Cergy|Cergy-Pontoise|Cernay|Cesson|Cesson-Sévigné|Chabeuil|' +
  'Châlette-sur-Loing|Challans|Chalon-sur-Saône|Châlons-en-Champagne|Chamalières|Chambéry|Chambly|Chambray-lès-Tours|' +
  'Chamonix-Mont-Blanc|Champagne-sur-Seine|Champagnole|Champigneulles|Champigny-sur-Marne|Champs-sur-Marne|' +
  'Chanteloup-les-Vignes|Chantepie|Chantonnay|Chapelle-lez-Herlaimont|Chaponost|Charenton-le-Pont|Charleroi|' +
  "Charleville-Mézières|Charnay-lès-Mâcon|Chartres|Chartres-de-Bretagne|Charvieu-Chavagneux|Chassieu|Château-d'Olonne|" +
  'Château-Gontier|Château-Thierry|Châteaubriant|Châteaudun|Châteaugiron|Châteauneuf-les-Martigues|Châteauneuf-sur-Loire|' +
  'Châteaurenard|Châteauroux|Châtelaillon-Plage|Châtellerault|Châtenay-Malabry|Châtenoy-le-Royal|Châtillon|' +
  'Châtillon-sur-Seiche|Châtillon-sur-Seine|Chatou|Chaudfontaine|Chaumont|Chauny|Chauvigny|Chaville|Chécy|Chelles|' +
  'Chemillé-Melay|Chennevières-sur-Marne|Chenôve|Cherbourg-Octeville|Chevigny-Saint-Sauveur|Chevilly-Larue|Chilly-Mazarin|' +
  'Chinon|Choisy-le-Roi|Cholet|Ciboure|Ciney|Claix|Clamart|Claye-Souilly|Cléon|Clermont|Clermont-Ferrand|Clichy|' +
  'Clichy-sous-Bois|Clisson|Coevorden|Cognin|Cogolin|Colfontaine|Colmar|Colomiers|Combs-la-Ville|Comines|Commentry|' +
  "Commercy|Compiègne|Concarneau|Condé-sur-l'Escaut|Condé-sur-Noireau|Conflans-Sainte-Honorine|Corbeil-Essonnes|Corbie|" +
  'Cormeilles-en-Parisis|Cormontreuil|Cosne-Cours-sur-Loire|Coudekerque-Branche|Couëron|Coulaines|Coulounieix|Courbevoie|' +
  "Courcelles|Courcelles-lès-Lens|Courcouronnes|Courdimanche|Cournon-d'Auvergne|Courrières|Courtry|Coutances|Coutras|" +
  'Couvin|Couzeix|Cran-Gevrier|Cranendonck|Craponne|Creil|Crépy-en-Valois|Créteil|Creutzwald|Croissy-sur-Seine|Crozon|' +
  'Cuers|Cugnaux|Cuincy|Culemborg|Cusset|Dalfsen|Dammarie-les-Lys|Dammartin-en-Goële|Dardilly|Darnétal|Decazeville|' +
  'Décines-Charpieu|Decize|Deinze|Delft|Delfzijl|Delle|Den Bosch|Den Haag|Den Helder|Denain|Denderleeuw|Dendermonde|Déols|' +
  'Destelbergen|Deuil-la-Barre|Deurne|Deventer|Déville-lès-Rouen|Diemen|Diepenbeek|Dieppe|Dieren|Diest|Digne-les-Bains|' +
  'Digoin|Dijon|Diksmuide|Dilbeek|Dinan|Dinant|Dinard|Dison|Divion|Divonne-les-Bains|Doetinchem|Dokkum|' +
  'Dombasle-sur-Meurthe|Domène|Domérat|Domont|Donges|Dordrecht|Douai|Douarnenez|Douchy-les-Mines|Doué-la-Fontaine|' +
  'Doullens|Dourdan|Drachten|Draguignan|Drancy|Draveil|Dreux|Driebergen-Rijsenburg|Dronten|Dudelange|Dugny|Duiven|' +
  'Dunkerque|Eaubonne|Échirolles|Eckbolsheim|Écouen|Écully|Edegem|Eeklo|Eersel|Éghezée|Éguilles|Eibergen|Eindhoven|' +
  'Élancourt|Elburg|Elne|Elst|Émerainville|Emmeloord|Emmen|Enghien-les-Bains|Enkhuizen|Enschede|Ensisheim|' +
  'Entraigues-sur-la-Sorgue|Épernay|Épinal|Épinay-sous-Sénart|Épinay-sur-Orge|Épinay-sur-Seine|Épône|' +
  'Équeurdreville-Hainneville|Éragny|Ergué-Gabéric|Ermont|Ernée|Erstein|Escalquens|Escaudain|Esch-sur-Alzette|Esneux|' +
  'Essey-lès-Nancy|Étaples|Étréchy|Eupen|Evergem|Évian-les-Bains|Évreux|Évron|Évry|Eybens|Eyguières|Eysines|Ézanville|' +
  'Fabrègues|Faches-Thumesnil|Fameck|Farébersviller|Faverges|Fécamp|Feignies|Ferney-Voltaire|Feurs|Feyzin|Figeac|Firminy|' +
  'Flémalle-Haute|Fléron|Flers|Fleurance|Fleurus|Fleury-les-Aubrais|Fleury-Mérogis|Floirac|Florange|Foix|Fondettes|' +
  'Fonsorbes|Fontaine-lès-Dijon|Fontaines-sur-Saône|Fontenay-aux-Roses|Fontenay-le-Comte|Fontenay-le-Fleury|' +
  'Fontenay-sous-Bois|Forbach|Fos-sur-Mer|Fouesnant|Fouillard|Fouquières-lès-Lens|Fourmies|Frameries|Francheville|' +
  'Franconville|Franeker|Fréjus|Fresnes|Fresnes-sur-Escaut|Freyming-Merlebach|Frontignan|Frouard|Frouzins|Fuveau|Gagny|' +
  'Gaillon|Gannat|Garches|Gardanne|Gargenville|Garges-lès-Gonesse|Geertruidenberg|Geispolsheim|Geldermalsen|Geldrop|' +
  'Geleen|Gembloux|Gemert|Genappe|Genk|Gennep|Gennevilliers|Gent|Gentilly|Geraardsbergen|Gérardmer|Gerzat|Gien|Gières|' +
  'Gif-sur-Yvette|Gignac-la-Nerthe|Gisors|Givet|Givors|Gleizé|Goirle|Golbey|Gond-Pontouvre|Gonesse|Gorinchem|Gouda|' +
  'Gouesnou|Gournay-en-Bray|Gournay-sur-Marne|Goussainville|Gouvieux|Grabels|Gradignan|Grand-Couronne|Grand-Fort-Philippe|' +
  'Grande-Synthe|Granville|Grasse|Graulhet|Grenay|Grenoble|Gretz-Armainvilliers|Grez-Doiceau|Grigny|Grimbergen|Groesbeek|' +
  'Groningen|Groslay|Guebwiller|Guénange|Guer|Guérande|Gueugnon|Guichen|Guidel-Plage|Guilers|Guilherand-Granges|Guingamp|' +
  'Guipavas|Gujan-Mestras|Guyancourt|Haacht|Haaksbergen|Haaltert|Haarlem|Hagondange|Haguenau|Halluin|Hannut|Hardenberg|' +
  'Harderwijk|Harelbeke|Harenkarspel|Harfleur|Harlingen|Harnes|Hasparren|Hasselt|Haubourdin|Hautmont|Hayange|Hazebrouck|' +
  'Heemskerk|Heemstede|Heerenveen|Heerhugowaard|Heerlen|Heesch|Heillecourt|Heiloo|Heist-op-den-Berg|Helchteren|' +
  'Hellevoetsluis|Helmond|Hendaye|Hendrik-Ido-Ambacht|Hengelo|Hénin-Beaumont|Hennebont|Herblay|Herent|Herentals|Héricourt|' +
  'Hérouville-Saint-Clair|Herselt|Hersin-Coupigny|Herstal|Herve|Herzele|Hettange-Grande|Heusden|Hillegom|Hilversum|Hirson|' +
  'Hoboken|Hœnheim|Hoensbroek|Hombourg-Haut|Homécourt|Honfleur|Hoofddorp|Hoogeveen|Hoogezand|Hoogstraten|Hoogvliet|' +
  'Houdain|Houplines|Houthalen|Huningue|Hyères|Ichtegem|Ieper|Igny|IJmuiden|IJsselstein|Illkirch-Graffenstaden|Illzach|' +
  'Ingré|Irigny|Isbergues|Issoire|Issoudun|Issy-les-Moulineaux|Istres|Ivry-sur-Seine|Izegem|Jabbeke|Jarny|' +
  'Jarville-la-Malgrange|Jaunay-Clan|Jeumont|Jœuf|Joigny|Joinville-le-Pont|Joué-lès-Tours|Joure|Jouy-en-Josas|' +
  'Jouy-le-Moutier|Juigné|Juvignac|Juvisy-sur-Orge|Kalmthout|Kapellen|Kasterlee|Katwijk aan Zee|Kerkrade|Kingersheim|' +
  "Knokke-Heist|Koksijde|Kontich|Kortenberg|Kortrijk|Kraainem|Krimpen aan den IJssel|Kruibeke|Kuurne|L'Haÿ-les-Roses|" +
  "L'Isle-Adam|L'Isle-d'Abeau|L'Isle-Jourdain|L'Isle-sur-la-Sorgue|L'Union|La Bassée|La Baule-Escoublac|" +
  'La Celle-Saint-Cloud|La Chapelle-Saint-Luc|La Chapelle-Saint-Mesmin|La Chapelle-sur-Erdre|La Ciotat|La Colle-sur-Loup|' +
  'La Courneuve|La Couronne|La Crau|La Fare-les-Oliviers|La Farlède|La Ferté-Bernard|La Ferté-Macé|La Ferté-Saint-Aubin|' +
  'La Ferté-sous-Jouarre|La Flèche|La Garde|La Garenne-Colombes|La Gaude|La Grande-Motte|La Londe-les-Maures|La Louvière|' +
  'La Madeleine|La Montagne|La Motte-Servolex|La Mulatière|La Penne-sur-Huveaune|La Queue-en-Brie|La Ravoire|La Ricamarie|' +
  'La Riche|La Roche-sur-Foron|La Roche-sur-Yon|La Rochelle|La Salvetat-Saint-Gilles|La Seyne-sur-Mer|La Talaudière|' +
  'La Teste-de-Buch|La Tour-du-Pin|La Trinité|La Tronche|La Valette-du-Var|La Verpillière|La Verrière|La Ville-du-Bois|' +
  'Lagnieu|Lagny-sur-Marne|Lagord|Lallaing|Lamballe|Lambersart|Lambesc|Lamorlaye|Lanaken|Lançon-Provence|Landerneau|' +
  'Landivisiau|Lanester|Langon|Langres|Langueux|Languidic|Lannemezan|Lannion|Laon|Larmor-Plage|Lavaur|Lavelanet|Laxou|' +
  'Le Beausset|Le Blanc|Le Blanc-Mesnil|Le Bourget|Le Bouscat|Le Cannet|Le Chambon-Feugerolles|Le Chesnay|Le Coteau|' +
  'Le Crès|Le Creusot|Le Grand-Quevilly|Le Grau-du-Roi|Le Haillan|Le Havre|Le Kremlin-Bicêtre|Le Luc|Le Mans|' +
  'Le Mée-sur-Seine|Le Mesnil-Esnard|Le Mesnil-le-Roi|Le Mesnil-Saint-Denis|Le Muy|Le Passage|Le Péage-de-Roussillon|' +
  'Le Pecq|Le Perray-en-Yvelines|Le Perreux-sur-Marne|Le Petit-Quevilly|Le Plessis-Bouchard|Le Plessis-Robinson|' +
  'Le Plessis-Trévise|Le Poiré-sur-Vie|Le Pont-de-Claix|Le Pontet|Le Portel|Le Pradet|Le Pré-Saint-Gervais|' +
  'Le Puy-en-Velay|Le Raincy|Le Relecq-Kerhuon|Le Rheu|Le Soler|Le Taillan-Médoc|Le Teil|Le Thor|Le Tréport|Le Vésinet|' +
  'Lebbeke|Lede|Leerdam|Leeuwarden|Leforest|Léguevin|Leiden|Leiderdorp|Lelystad|Léognan|Leopoldsburg|Les Andelys|' +
  'Les Angles|Les Clayes-sous-Bois|Les Essarts-le-Roi|Les Herbiers|Les Lilas|Les Mureaux|Les Pavillons-sous-Bois|' +
  "Les Pennes-Mirabeau|Les Ponts-de-Cé|Les Sables-d'Olonne|Les Sorinières|Les Ulis|Lescar|Lésigny|Lesneven|Lesquin|" +
  'Lessines|Leusden|Leuven|Levallois-Perret|Lézignan-Corbières|Liancourt|Libercourt|Libourne|Lichtenvoorde|Liège|' +
  'Lieusaint|Liévin|Liffré|Lille|Lillebonne|Lillers|Limay|Limeil-Brévannes|Limoges|Limours|Limoux|Lingolsheim|Linselles|' +
  'Lisieux|Liverdun|Livron-sur-Drôme|Livry-Gargan|Lochem|Lochristi|Lodève|Lognes|Lokeren|Lomme|Lommel|Londerzeel|' +
  'Longjumeau|Longpont-sur-Orge|Longuenesse|Longvic|Longwy|Lons|Lons-le-Saunier|Loon op Zand|Loon-Plage|Loos-en-Gohelle|' +
  'Lopik|Lorgues|Lorient|Lormont|Losser|Loudéac|Loudun|Louhans|Lourdes|Louvain-la-Neuve|Louveciennes|Louviers|Louvroil|' +
  'Lubbeek|Luçon|Ludres|Luik|Lummen|Lunel|Lunéville|Lunteren|Lutterbach|Luxembourg|Luxeuil-les-Bains|Lyon|Lys-lez-Lannoy|' +
  'Maarssen|Maaseik|Maasmechelen|Maassluis|Maastricht|Mably|Machecoul|Machelen|Mâcon|Magny-les-Hameaux|Mainvilliers|' +
  'Maisons-Alfort|Maisons-Laffitte|Maizières-lès-Metz|Malakoff|Maldegem|Malemort-sur-Corrèze|Malesherbes|Malzéville|' +
  'Mamers|Mandelieu-la-Napoule|Manduel|Manosque|Mantes-la-Jolie|Mantes-la-Ville|Marche-en-Famenne|Marcoussis|' +
  'Marcq-en-Barœul|Margny-lès-Compiègne|Marguerittes|Marignane|Marles-les-Mines|Marly|Marly-la-Ville|Marly-le-Roi|' +
  'Marmande|Maromme|Marquette-lez-Lille|Marseillan|Marseille|Martignas-sur-Jalle|Martigues|Marvejols|Massy|Maubeuge|' +
  'Mauguio|Maule|Maurepas|Maxéville|Mayenne|Mazamet|Mazingarbe|Meaux|Mechelen|Medemblik|Mehun-sur-Yèvre|Meise|Melun|' +
  'Mennecy|Meppel|Merchtem|Merelbeke|Méricourt|Mérignac|Méru|Merville|Méry-sur-Oise|Mettet|Metz|Meudon|Meulan-en-Yvelines|' +
  'Meung-sur-Loire|Meximieux|Meylan|Meythet|Meyzieu|Mèze|Middelburg|Middelharnis|Middelkerke|Migennes|Migné|Mijdrecht|' +
  'Millau|Mimizan|Mions|Miramas|Mirecourt|Miribel|Mitry-Mory|Moëlan-sur-Mer|Moirans|Moissac|Moissy-Cramayel|Molsheim|' +
  'Mondeville|Monistrol-sur-Loire|Mons-en-Barœul|Mont-de-Marsan|Mont-Saint-Aignan|Mont-Saint-Martin|Montargis|Montataire|' +
  'Montauban|Montbéliard|Montbrison|Montceau-les-Mines|Montdidier|Montélimar|Montereau-Fault-Yonne|Montesson|Monteux|' +
  'Montfermeil|Montfort-sur-Meu|Montgeron|Montigny-en-Gohelle|Montigny-le-Bretonneux|Montigny-lès-Cormeilles|' +
  'Montigny-lès-Metz|Montivilliers|Montlhéry|Montlouis-sur-Loire|Montluçon|Montluel|Montmagny|Montmorillon|' +
  'Montoir-de-Bretagne|Montpellier|Montreuil|Montrouge|Morangis|Mordelles|Morez|Morières-lès-Avignon|Morlaix|' +
  'Morlanwelz-Mariemont|Morsang-sur-Orge|Mortagne-sur-Sèvre|Morteau|Mortsel|Mouans-Sartoux|Mougins|Mourenx|Mouscron|' +
  'Mouvaux|Moyeuvre-Grande|Mulhouse|Mutzig|Naaldwijk|Naarden|Namur|Nancy|Nandy|Nangis|Nanterre|Nantes|Narbonne|Neerpelt|' +
  'Nemours|Nérac|Neufchâteau|Neuilly-Plaisance|Neuilly-sur-Marne|Neuilly-sur-Seine|Neuves-Maisons|Neuville-en-Ferrain|' +
  'Neuville-sur-Saône|Nieppe|Nieul-sur-Mer|Nieuwegein|Nijkerk|Nijlen|Nijmegen|Nîmes|Ninove|Niort|Nivelles|Nœux-les-Mines|' +
  'Nogent-le-Rotrou|Nogent-sur-Marne|Nogent-sur-Oise|Nogent-sur-Seine|Noisiel|Noisy-le-Grand|Noisy-le-Roi|Noisy-le-Sec|' +
  'Noordwijk-Binnen|Nort-sur-Erdre|Notre-Dame-de-Bondeville|Notre-Dame-de-Gravenchon|Nouzonville|Noyelles-sous-Lens|Noyon|' +
  'Nuenen|Nunspeet|Nyons|Obernai|Octeville|Oegstgeest|Oignies|Oissel|Oisterwijk|Oldenzaal|Olivet|Ollioules|Olonne-sur-Mer|' +
  'Oloron-Sainte-Marie|Onnaing|Oosterhout|Oosterzele|Oostkamp|Opwijk|Orchies|Orléans|Orly|Ormesson-sur-Marne|Orthez|' +
  'Orvault|Osny|Ostend|Ostwald|Othis|Oud-Beijerland|Oud-Turnhout|Oudenaarde|Ouistreham|Oullins|Oupeye|Outreau|Overijse|' +
  'Overpelt|Oyonnax|Ozoir-la-Ferrière|Paimpol|Palaiseau|Palavas-les-Flots|Pamiers|Panazol|Papendrecht|Paray-le-Monial|' +
  'Paray-Vieille-Poste|Parempuyre|Paris|Parthenay|Passy|Pau|Pavilly|Pecquencourt|Pégomas|Pélissanne|Pérenchies|Périgny|' +
  'Périgueux|Pernes-les-Fontaines|Péronnas|Péronne|Perpignan|Perros-Guirec|Péruwelz|Pessac|Petit-Couronne|Petite-Rosselle|' +
  'Peymeinade|Pézenas|Pfastatt|Pibrac|Pierre-Bénite|Pierrefitte-sur-Seine|Pierrelatte|Pierrelaye|Pignan|Pijnacker|' +
  'Plabennec|Plaisance-du-Touch|Plan-de-Cuques|Plérin|Ploemeur|Ploërmel|Ploufragan|Plougastel-Daoulas|Plouzané|Poissy|' +
  "Poisy|Poitiers|Pont-à-Celles|Pont-à-Mousson|Pont-Audemer|Pont-du-Château|Pont-l'Abbé|Pont-Saint-Esprit|" +
  'Pont-Sainte-Maxence|Pontarlier|Pontault-Combault|Pontcharra|Pontchâteau|Ponthierry|Pontivy|Pontoise|Poperinge|Pornic|' +
  'Pornichet|Port-de-Bouc|Port-Saint-Louis-du-Rhône|Portes-lès-Valence|Portet-sur-Garonne|Porto-Vecchio|Prades|Privas|' +
  'Puget-sur-Argens|Purmerend|Puteaux|Putte|Quaregnon|Quesnoy-sur-Deûle|Questembert|Quetigny|Quéven|Quiévrechain|Quimper|' +
  'Quimperlé|Quincy-sous-Sénart|Raalte|Raismes|Rambervillers|Rambouillet|Ramonville-Saint-Agne|Redon|Reeuwijk|Reims|' +
  'Remiremont|Rennes|Rethel|Revin|Rezé|Rhenen|Rhoon|Riedisheim|Riemst|Rijswijk|Rillieux-la-Pape|Riom|Riorges|Ris-Orangis|' +
  'Rive-de-Gier|Rixensart|Rixheim|Roanne|Roche-la-Molière|Rochefort|Rochefort-du-Gard|Rodez|Roermond|Roeselare|Rognac|' +
  'Roissy-en-Brie|Romagnat|Romainville|Romans-sur-Isère|Rombas|Romilly-sur-Seine|Romorantin-Lanthenay|Ronchin|Roncq|Ronse|' +
  'Roosendaal|Roquebrune-Cap-Martin|Roquebrune-sur-Argens|Roquevaire|Rosny-sous-Bois|Rosporden|Rotselaar|Rotterdam|' +
  'Roubaix|Rouen|Roussillon|Rouvroy|Royan|Roye|Rueil-Malmaison|Ruelle-sur-Touvre|Rumilly|Rumst|Sablé-sur-Sarthe|' +
  'Sains-en-Gohelle|Saint-Affrique|Saint-Amand-les-Eaux|Saint-Amand-Montrond|Saint-André-les-Vergers|' +
  'Saint-André-lez-Lille|Saint-Aubin-lès-Elbeuf|Saint-Avé|Saint-Avertin|Saint-Avold|Saint-Benoît|Saint-Berthevin|' +
  'Saint-Brevin-les-Pins|Saint-Brice-sous-Forêt|Saint-Brieuc|Saint-Chamas|Saint-Chamond|Saint-Christol-lès-Alès|' +
  "Saint-Claude|Saint-Cloud|Saint-Cyprien-Plage|Saint-Cyr-l'École|Saint-Cyr-sur-Loire|Saint-Cyr-sur-Mer|Saint-Denis|" +
  'Saint-Denis-en-Val|Saint-Dié-des-Vosges|Saint-Dizier|Saint-Doulchard|Saint-Égrève|Saint-Estève|Saint-Étienne|' +
  'Saint-Étienne-de-Montluc|Saint-Étienne-du-Rouvray|Saint-Fargeau-Ponthierry|Saint-Florent-sur-Cher|Saint-Flour|' +
  'Saint-Fons|Saint-François|Saint-Gaudens|Saint-Gély-du-Fesc|Saint-Genis-Laval|Saint-Genis-Pouilly|Saint-Germain-en-Laye|' +
  'Saint-Germain-lès-Arpajon|Saint-Germain-lès-Corbeil|Saint-Ghislain|Saint-Gilles|Saint-Gilles-Croix-de-Vie|Saint-Girons|' +
  'Saint-Gratien|Saint-Grégoire|Saint-Herblain|Saint-Hilaire-de-Riez|Saint-Ismier|Saint-Jacques-de-la-Lande|Saint-Jean|' +
  "Saint-Jean-Bonnefonds|Saint-Jean-d'Angély|Saint-Jean-d'Illac|Saint-Jean-de-Braye|Saint-Jean-de-la-Ruelle|" +
  'Saint-Jean-de-Luz|Saint-Jean-de-Maurienne|Saint-Jean-de-Monts|Saint-Jean-de-Védas|Saint-Jean-le-Blanc|Saint-Juéry|' +
  'Saint-Julien-de-Concelles|Saint-Julien-en-Genevois|Saint-Julien-les-Villas|Saint-Junien|Saint-Just-Saint-Rambert|' +
  'Saint-Laurent-de-la-Salanque|Saint-Laurent-du-Var|Saint-Leu|Saint-Leu-la-Forêt|Saint-Lô|Saint-Loubès|Saint-Louis|' +
  'Saint-Lys|Saint-Macaire-en-Mauges|Saint-Malo|Saint-Mandé|Saint-Mandrier-sur-Mer|Saint-Martin-Boulogne|' +
  "Saint-Martin-d'Hères|Saint-Martin-de-Crau|Saint-Maur-des-Fossés|Saint-Maurice|Saint-Max|Saint-Maximin-la-Sainte-Baume|" +
  'Saint-Médard-en-Jalles|Saint-Michel-sur-Orge|Saint-Nazaire|Saint-Nicolas|Saint-Nicolas-de-Port|Saint-Omer|' +
  "Saint-Orens-de-Gameville|Saint-Ouen|Saint-Ouen-l'Aumône|Saint-Paul-lès-Dax|Saint-Paul-Trois-Châteaux|Saint-Péray|" +
  "Saint-Philbert-de-Grand-Lieu|Saint-Pierre-d'Oléron|Saint-Pierre-des-Corps|Saint-Pierre-du-Mont|Saint-Pierre-du-Perray|" +
  'Saint-Pierre-lès-Elbeuf|Saint-Pierre-lès-Nemours|Saint-Pol-de-Léon|Saint-Pol-sur-Mer|Saint-Priest|Saint-Prix|' +
  'Saint-Quentin|Saint-Quentin-en-Yvelines|Saint-Quentin-Fallavier|Saint-Raphaël|Saint-Rémy|Saint-Rémy-de-Provence|' +
  'Saint-Rémy-lès-Chevreuse|Saint-Renan|Saint-Saulve|Saint-Sébastien-sur-Loire|Saint-Sulpice-la-Pointe|' +
  'Saint-Thibault-des-Vignes|Saint-Vallier|Saint-Victoret|Saint-Yrieix-la-Perche|Saint-Yrieix-sur-Charente|Sainte-Adresse|' +
  'Sainte-Foy-lès-Lyon|Sainte-Geneviève-des-Bois|Sainte-Livrade-sur-Lot|Sainte-Luce-sur-Loire|Sainte-Marie-aux-Mines|' +
  'Sainte-Maxime|Sainte-Savine|Saintes|Sallanches|Sallaumines|Salon-de-Provence|Sanary-sur-Mer|Sannois|Sarlat-la-Canéda|' +
  'Sarrebourg|Sarreguemines|Sartrouville|Sarzeau|Sassenheim|Saumur|Sausset-les-Pins|Sautron|Savenay|Saverne|' +
  'Savigny-le-Temple|Savigny-sur-Orge|Sceaux|Scheveningen|Schiedam|Schifflange|Schijndel|Schilde|Schiltigheim|Schoonhoven|' +
  'Scionzier|Seclin|Segré|Sélestat|Seloncourt|Senlis|Septèmes-les-Vallons|Seraing|Sérignan|Sète|Sevran|Seynod|Seysses|' +
  'Seyssinet-Pariset|Seyssins|Sin-le-Noble|Sint-Genesius-Rode|Sint-Gillis-Waas|Sint-Katelijne-Waver|Sint-Kruis|' +
  'Sint-Niklaas|Sint-Oedenrode|Sint-Pieters-Leeuw|Sint-Truiden|Sisteron|Sittard|Six-Fours-les-Plages|Sliedrecht|Sneek|' +
  'Soignies|Soissons|Soisy-sous-Montmorency|Soisy-sur-Seine|Solliès-Pont|Somain|Sorgues|Sotteville-lès-Rouen|' +
  'Souffelweyersheim|Soultz-Haut-Rhin|Soumagne|Souppes-sur-Loing|Soustons|Soyaux|Spijkenisse|Sprimont|Stabroek|Staphorst|' +
  'Steenbergen|Steenwijk|Stekene|Stiring-Wendel|Strasbourg|Sucé-sur-Erdre|Sucy-en-Brie|Sully-sur-Loire|Suresnes|Talange|' +
  'Talant|Talence|Tarascon|Tarbes|Tarnos|Tassin-la-Demi-Lune|Taverny|Temse|Tergnier|Ternat|Terneuzen|' +
  'Terrasson-Lavilledieu|Terville|Tervuren|Tessenderlo|Téteghem|Thann|Thaon-les-Vosges|The Hague|Thiais|Thiers|Thionville|' +
  'Thônes|Thonon-les-Bains|Thorigny-sur-Marne|Thouaré-sur-Loire|Thouars|Thuin|Thuir|Tiel|Tielt|Tienen|Tilburg|Tinqueux|' +
  'Tomblaine|Tongeren|Tonnay-Charente|Tonneins|Torcy|Torhout|Toul|Toulon|Toulouse|Tourcoing|Tourlaville|Tournai|' +
  'Tournan-en-Brie|Tournefeuille|Tournon-sur-Rhône|Tournus|Trégunc|Treillières|Trélazé|Trélissac|Tremblay-en-France|' +
  'Tremelo|Trets|Trévoux|Triel-sur-Seine|Trignac|Trith-Saint-Léger|Troyes|Tubbergen|Tubize|Tullins|Twello|Uckange|Uden|' +
  'Ugine|Uithoorn|Unieux|Urrugne|Ussel|Utrecht|Uzès|Vaassen|Vaires-sur-Marne|Vaison-la-Romaine|Val-de-Reuil|Valbonne|' +
  'Valenciennes|Valentigney|Valfin-lès-Saint-Claude|Valkenswaard|Vallauris|Vallet|Valognes|Valréas|Vandœuvre-lès-Nancy|' +
  'Vanves|Varennes-Vauzelles|Vaucresson|Vaulx-en-Velin|Vauréal|Vaux-le-Pénil|Veauche|Vedène|Veendam|Veenendaal|Veghel|' +
  'Velaux|Vélizy-Villacoublay|Velp|Velsen-Zuid|Vence|Vendin-le-Vieil|Vendôme|Vénissieux|Venlo|Venray|Vern-sur-Seiche|' +
  'Verneuil-sur-Avre|Verneuil-sur-Seine|Vernon|Vernouillet|Verrières-le-Buisson|Vert-Saint-Denis|Vertou|Verviers|Vesoul|' +
  "Vianen|Vidauban|Vienne|Vierzon|Vieux-Condé|Vigneux-sur-Seine|Villard-Bonnot|Villars|Ville-d'Avray|Ville-la-Grand|" +
  'Villebon-sur-Yvette|Villecresnes|Villefontaine|Villefranche-de-Rouergue|Villefranche-sur-Mer|Villefranche-sur-Saône|' +
  "Villejuif|Villemandeur|Villemoisson-sur-Orge|Villemomble|Villenave-d'Ornon|Villeneuve-d'Ascq|Villeneuve-la-Garenne|" +
  'Villeneuve-le-Roi|Villeneuve-lès-Avignon|Villeneuve-lès-Maguelone|Villeneuve-Loubet|Villeneuve-Saint-Georges|' +
  'Villeneuve-sur-Lot|Villeneuve-Tolosane|Villeparisis|Villepinte|Villepreux|Villers-Cotterêts|Villers-lès-Nancy|' +
  'Villers-Saint-Paul|Villerupt|Villetaneuse|Villeurbanne|Villiers-le-Bel|Villiers-sur-Marne|Vilvoorde|Vincennes|Vineuil|' +
  'Viroflay|Viry-Châtillon|Vitrolles|Vitry-le-François|Vitry-sur-Seine|Vizille|Vlaardingen|Vlissingen|Voiron|' +
  'Voisins-le-Bretonneux|Volendam|Voorburg|Voorschoten|Voreppe|Vriezenveen|Vught|Waalwijk|Waddinxveen|Wageningen|Walcourt|' +
  'Wambrechies|Wanze|Waregem|Waremme|Wasquehal|Wassenaar|Wattignies|Wattrelos|Wavre|Wavrin|Waziers|Weert|Weesp|Wemmel|' +
  'Werkendam|Wervik|Westerlo|Wetteren|Wevelgem|Wezembeek-Oppem|Wierden|Wijchen|Wijk bij Duurstede|Willebroek|Wimereux|' +
  'Wingene|Wingles|Winschoten|Winterswijk|Wintzenheim|Wisch|Wissembourg|Wittelsheim|Wittenheim|Woerden|Woippy|Wolvega|' +
  'Woudrichem|Wuustwezel|Ypenburg|Yssingeaux|Yutz|Yvetot|Yzeure|Zaandam|Zaanstad|Zaltbommel|Zandhoven|Zandvoort|Zaventem|' +
  'Zedelgem|Zeewolde|Zeist|Zemst|Zevenaar|Zoersel|Zoetermeer|Zonhoven|Zottegem|Zutphen|Zwevegem|Zwijndrecht|Zwolle';
