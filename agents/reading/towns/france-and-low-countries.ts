// Towns of France, Belgium, Luxembourg and the Netherlands, with at least so many inhabitants: FR 6000, BE 12000, LU 8000, NL 12000. Names after GeoNames (CC BY 4.0).

/** By country, one behind the other; `several` are in more than one, or in one that is not known. Words of a language ("Reading", "Essen") are left out. */
export const TOWNS = {
  NL:
    'Aalsmeer|Aalten|Alblasserdam|Alkmaar|Almelo|Almere Stad|Alphen aan den Rijn|Amersfoort|Amstelveen|Amsterdam|' +
    'Apeldoorn|Appingedam|Arnhem|Baarn|Barendrecht|Barneveld|Bemmel|Bennekom|Benthuizen|Bergeijk|Bergen op Zoom|' +
    'Bergschenhoek|Berkel en Rodenrijs|Beuningen|Beverwijk|Borssele|Boxmeer|Boxtel|Breda|Breukelen|Brummen|Brunssum|' +
    'Bussum|Capelle aan den IJssel|Castricum|Coevorden|Cranendonck|Culemborg|Dalfsen|Delft|Delfzijl|Den Helder|' +
    'Deventer|Diemen|Dieren|Doetinchem|Dokkum|Drachten|Driebergen-Rijsenburg|Dronten|Duiven|Eersel|Eibergen|' +
    'Eindhoven|Elburg|Elst|Emmeloord|Enkhuizen|Enschede|Franeker|Geertruidenberg|Geldermalsen|Geldrop|Geleen|Gemert|' +
    'Gennep|Goirle|Gorinchem|Gouda|Groesbeek|Groningen|Haaksbergen|Haarlem|Hardenberg|Harderwijk|Harenkarspel|' +
    'Heemskerk|Heemstede|Heerenveen|Heerhugowaard|Heerlen|Heesch|Heiloo|Hellevoetsluis|Helmond|Hendrik-Ido-Ambacht|' +
    'Hengelo|Hillegom|Hilversum|Hoensbroek|Hoofddorp|Hoogeveen|Hoogezand|Hoogvliet|IJmuiden|IJsselstein|Joure|' +
    'Katwijk aan Zee|Kerkrade|Krimpen aan den IJssel|Leerdam|Leeuwarden|Leiden|Leiderdorp|Lelystad|Leusden|' +
    'Lichtenvoorde|Lochem|Loon op Zand|Lopik|Losser|Lunteren|Maarssen|Maassluis|Maastricht|Medemblik|Meppel|' +
    'Middelharnis|Mijdrecht|Naaldwijk|Naarden|Nieuwegein|Nijkerk|Nijmegen|Noordwijk-Binnen|Nuenen|Nunspeet|' +
    'Oegstgeest|Oisterwijk|Oldenzaal|Oosterhout|Oud-Beijerland|Papendrecht|Pijnacker|Purmerend|Raalte|Reeuwijk|' +
    'Rhenen|Rhoon|Rijswijk|Roermond|Roosendaal|Rotterdam|Sassenheim|Scheveningen|Schiedam|Schijndel|Schoonhoven|' +
    'Sint-Oedenrode|Sittard|Sliedrecht|Sneek|Spijkenisse|Staphorst|Steenbergen|Steenwijk|Terneuzen|The Hague|Tiel|' +
    'Tilburg|Tubbergen|Twello|Uden|Uithoorn|Utrecht|Vaassen|Valkenswaard|Veendam|Veenendaal|Veghel|Velp|Velsen-Zuid|' +
    'Venlo|Venray|Vianen|Vlaardingen|Vlissingen|Volendam|Voorburg|Voorschoten|Vriezenveen|Vught|Waalwijk|Waddinxveen|' +
    'Wassenaar|Weert|Weesp|Werkendam|Wierden|Wijchen|Wijk bij Duurstede|Winschoten|Winterswijk|Wisch|Woerden|Wolvega|' +
    'Woudrichem|Ypenburg|Zaandam|Zaanstad|Zaltbommel|Zandvoort|Zeewolde|Zeist|Zevenaar|Zoetermeer|Zutphen|Zwolle',
  BE:
    'Aalst|Aalter|Aarschot|Aartselaar|Amay|Andenne|Antwerpen|Anzegem|Arendonk|Arlon|Assenede|Aubange|Basse Lasne|' +
    'Bastogne|Beernem|Beerse|Beersel|Berlare|Beveren|Bilzen|Binche|Blankenberge|Blégny|Boechout|Bonheiden|Bornem|' +
    "Boussu|Braine-l'Alleud|Braine-le-Comte|Brasschaat|Brecht|Bredene|Bree|Brugge|Brussels|Buggenhout|" +
    'Chapelle-lez-Herlaimont|Charleroi|Chaudfontaine|Ciney|Colfontaine|Courcelles|Couvin|Deinze|Denderleeuw|' +
    'Dendermonde|Destelbergen|Deurne|Diepenbeek|Diest|Diksmuide|Dilbeek|Dinant|Dison|Edegem|Eeklo|Éghezée|Esneux|' +
    'Eupen|Evergem|Flémalle-Haute|Fléron|Fleurus|Frameries|Gembloux|Genappe|Genk|Gent|Geraardsbergen|Grez-Doiceau|' +
    'Grimbergen|Haacht|Haaltert|Hannut|Harelbeke|Heist-op-den-Berg|Helchteren|Herent|Herentals|Herselt|Herstal|Herve|' +
    'Herzele|Heusden|Hoogstraten|Houthalen|Ichtegem|Ieper|Izegem|Jabbeke|Kalmthout|Kapellen|Kasterlee|Knokke-Heist|' +
    'Koksijde|Kontich|Kortenberg|Kortrijk|Kraainem|Kruibeke|Kuurne|La Louvière|Lanaken|Lebbeke|Lede|Leopoldsburg|' +
    'Lessines|Leuven|Liège|Lochristi|Lokeren|Lommel|Londerzeel|Louvain-la-Neuve|Lubbeek|Lummen|Maaseik|Maasmechelen|' +
    'Machelen|Maldegem|Marche-en-Famenne|Mechelen|Meise|Merchtem|Merelbeke|Mettet|Middelkerke|Morlanwelz-Mariemont|' +
    'Mortsel|Mouscron|Namur|Neerpelt|Nijlen|Ninove|Nivelles|Oosterzele|Oostkamp|Opwijk|Ostend|Oud-Turnhout|' +
    'Oudenaarde|Oupeye|Overijse|Overpelt|Péruwelz|Pont-à-Celles|Poperinge|Quaregnon|Riemst|Rixensart|Roeselare|Ronse|' +
    'Rotselaar|Rumst|Saint-Ghislain|Schilde|Seraing|Sint-Genesius-Rode|Sint-Gillis-Waas|Sint-Katelijne-Waver|' +
    'Sint-Kruis|Sint-Niklaas|Sint-Pieters-Leeuw|Sint-Truiden|Soignies|Soumagne|Sprimont|Stabroek|Stekene|Temse|' +
    'Ternat|Tervuren|Tessenderlo|Thuin|Tielt|Tienen|Tongeren|Torhout|Tournai|Tremelo|Tubize|Verviers|Vilvoorde|' +
    'Walcourt|Wanze|Waregem|Waremme|Wavre|Wemmel|Wervik|Westerlo|Wetteren|Wevelgem|Wezembeek-Oppem|Willebroek|' +
    'Wingene|Wuustwezel|Zandhoven|Zaventem|Zedelgem|Zemst|Zoersel|Zonhoven|Zottegem|Zwevegem',
  several:
    'Abbeville|Aix|Albertville|Avon|Bayeux|Bayonne|Beaumont|Belleville|Beloeil|Brest|Brussel|Bruxelles|Chambly|' +
    'Châtillon|Clermont|Den Bosch|Den Haag|Dieppe|Dordrecht|Emmen|Forbach|Granville|Harlingen|Hasselt|Hoboken|' +
    'La Trinité|Lille|Limay|Lourdes|Luik|Mâcon|Malakoff|Marly|Méru|Middelburg|Montmagny|Neufchâteau|Olivet|Orléans|' +
    'Prades|Putte|Rochefort|Rouvroy|Saint-Benoît|Saint-Claude|Saint-Cloud|Saint-Denis|Saint-François|Saint-Leu|' +
    'Saint-Louis|Saint-Maurice|Saint-Nicolas|Saint-Raphaël|Vernon|Vincennes|Wageningen|Zwijndrecht',
  FR:
    'Achères|Achicourt|Agde|Agen|Aigues-Mortes|Aire-sur-la-Lys|Aix-en-Provence|Aix-les-Bains|Aizenay|Ajaccio|Albert|' +
    'Albi|Alençon|Alfortville|Algrange|Allauch|Allières-et-Risset|Allonnes|Ambarès-et-Lagrave|Ambérieu-en-Bugey|' +
    'Ambert|Amboise|Amiens|Amilly|Amnéville|Ancenis|Andernos-les-Bains|Andrésy|Andrézieux-Bouthéon|Angers|Angoulême|' +
    'Aniche|Annecy|Annecy-le-Vieux|Annemasse|Annoeullin|Annonay|Antibes|Antony|Anzin|Arcachon|Arcueil|Argeles|' +
    'Argenteuil|Arles|Armentières|Arnouville|Arpajon|Arques|Arras|Artigues-près-Bordeaux|Asnières-sur-Seine|' +
    'Athis-Mons|Aubagne|Aubenas|Aubergenville|Aubervilliers|Aubière|Auby|Aucamville|Auch|Auchel|Audincourt|' +
    'Aulnay-sous-Bois|Aulnoy-lez-Valenciennes|Aulnoye-Aymeries|Auray|Aureilhan|Aurillac|Auriol|Aussillon|Auterive|' +
    'Autun|Auvers-sur-Oise|Auxerre|Auxonne|Avallon|Avignon|Avranches|Avrillé|Aytré|Bagnères-de-Bigorre|Bagneux|' +
    'Bagnolet|Bagnols-sur-Cèze|Baillargues|Bailleul|Bain-de-Bretagne|Balaruc-les-Bains|Ballan-Miré|' +
    'Ballancourt-sur-Essonne|Bandol|Bar-le-Duc|Barentin|Barlin|Basse-Goulaine|Beaucaire|Beauchamp|Beaugency|' +
    'Beaumont-sur-Oise|Beaune|Beaupréau|Beausoleil|Beauvais|Beauzelle|Bédarieux|Bègles|Behren-lès-Forbach|Belfort|' +
    "Bellegarde-sur-Valserine|Bellerive-sur-Allier|Belley|Berck|Berck-Plage|Bernay|Berre-l'Étang|Besançon|" +
    'Bessancourt|Bétheny|Bethoncourt|Béthune|Betton|Beuvrages|Beuvry|Beynes|Béziers|Biarritz|Biganos|Bihorel|Billère|' +
    'Billy-Montigny|Biot|Biscarrosse|Bischheim|Bischwiller|Blagnac|Blain|Blanquefort|Blanzy|Blois|Bobigny|' +
    "Bohain-en-Vermandois|Bois-Colombes|Bois-d'Arcy|Bois-Guillaume|Boissy-Saint-Léger|Bolbec|Bollène|Bon-Encontre|" +
    'Bondoufle|Bondues|Bondy|Bonneuil-sur-Marne|Bonneville|Bordeaux|Bormes-les-Mimosas|Bouc-Bel-Air|Bouchemaine|' +
    'Bougival|Bouguenais|Boulazac|Boulogne-Billancourt|Boulogne-sur-Mer|Bourbourg|Bourg-de-Péage|Bourg-en-Bresse|' +
    'Bourg-la-Reine|Bourg-lès-Valence|Bourg-Saint-Andéol|Bourg-Saint-Maurice|Bourgoin-Jallieu|Boussy-Saint-Antoine|' +
    'Bressuire|Brétigny-sur-Orge|Breuillet|Briançon|Briare|Brie-Comte-Robert|Brignais|Brignoles|Brioude|' +
    "Brive-la-Gaillarde|Bruay-la-Buissière|Bruay-sur-l'Escaut|Bruges|Brumath|Brunoy|Bruz|Bry-sur-Marne|" +
    'Bully-les-Mines|Bures-sur-Yvette|Bussy-Saint-Georges|Buxerolles|Cabestany|Cabriès|Cachan|Caen|Cagnes-sur-Mer|' +
    'Cahors|Calais|Calonne-Ricouart|Caluire-et-Cuire|Cambrai|Canet-en-Roussillon|Cannes|Canteleu|Capbreton|' +
    'Cappelle-la-Grande|Carbon-Blanc|Carcassonne|Carentan|Carhaix-Plouguer|Carmaux|Carnoux-en-Provence|Carpentras|' +
    'Carquefou|Carqueiranne|Carrières-sous-Poissy|Carrières-sur-Seine|Carry-le-Rouet|Carvin|Castanet-Tolosan|' +
    'Castelginest|Castelnau-le-Lez|Castelnaudary|Castelsarrasin|Castres|Caudan|Caudebec-lès-Elbeuf|Caudry|Caussade|' +
    'Cébazat|Cenon|Ceret|Cergy|Cergy-Pontoise|Cernay|Cesson|Cesson-Sévigné|Chabeuil|Châlette-sur-Loing|Challans|' +
    'Chalon-sur-Saône|Châlons-en-Champagne|Chamalières|Chambéry|Chambray-lès-Tours|Chamonix-Mont-Blanc|' +
    'Champagne-sur-Seine|Champagnole|Champigneulles|Champigny-sur-Marne|Champs-sur-Marne|Chanteloup-les-Vignes|' +
    'Chantepie|Chantonnay|Chaponost|Charenton-le-Pont|Charleville-Mézières|Charnay-lès-Mâcon|Chartres|' +
    "Chartres-de-Bretagne|Charvieu-Chavagneux|Chassieu|Château-d'Olonne|Château-Gontier|Château-Thierry|" +
    'Châteaubriant|Châteaudun|Châteaugiron|Châteauneuf-les-Martigues|Châteauneuf-sur-Loire|Châteaurenard|Châteauroux|' +
    'Châtelaillon-Plage|Châtellerault|Châtenay-Malabry|Châtenoy-le-Royal|Châtillon-sur-Seiche|Châtillon-sur-Seine|' +
    'Chatou|Chaumont|Chauny|Chauvigny|Chaville|Chécy|Chelles|Chemillé-Melay|Chennevières-sur-Marne|Chenôve|' +
    'Cherbourg-Octeville|Chevigny-Saint-Sauveur|Chevilly-Larue|Chilly-Mazarin|Chinon|Choisy-le-Roi|Cholet|Ciboure|' +
    'Claix|Clamart|Claye-Souilly|Cléon|Clermont-Ferrand|Clichy|Clichy-sous-Bois|Clisson|Cognin|Cogolin|Colmar|' +
    "Colomiers|Combs-la-Ville|Comines|Commentry|Commercy|Compiègne|Concarneau|Condé-sur-l'Escaut|Condé-sur-Noireau|" +
    'Conflans-Sainte-Honorine|Corbeil-Essonnes|Corbie|Cormeilles-en-Parisis|Cormontreuil|Cosne-Cours-sur-Loire|' +
    'Coudekerque-Branche|Couëron|Coulaines|Coulounieix|Courbevoie|Courcelles-lès-Lens|Courcouronnes|Courdimanche|' +
    "Cournon-d'Auvergne|Courrières|Courtry|Coutances|Coutras|Couzeix|Cran-Gevrier|Craponne|Creil|Crépy-en-Valois|" +
    'Créteil|Creutzwald|Croissy-sur-Seine|Crozon|Cuers|Cugnaux|Cuincy|Cusset|Dammarie-les-Lys|Dammartin-en-Goële|' +
    'Dardilly|Darnétal|Decazeville|Décines-Charpieu|Decize|Delle|Denain|Déols|Deuil-la-Barre|Déville-lès-Rouen|' +
    'Digne-les-Bains|Digoin|Dijon|Dinan|Dinard|Divion|Divonne-les-Bains|Dombasle-sur-Meurthe|Domène|Domérat|Domont|' +
    'Donges|Douai|Douarnenez|Douchy-les-Mines|Doué-la-Fontaine|Doullens|Dourdan|Draguignan|Drancy|Draveil|Dreux|' +
    'Dugny|Dunkerque|Eaubonne|Échirolles|Eckbolsheim|Écouen|Écully|Éguilles|Élancourt|Elne|Émerainville|' +
    'Enghien-les-Bains|Ensisheim|Entraigues-sur-la-Sorgue|Épernay|Épinal|Épinay-sous-Sénart|Épinay-sur-Orge|' +
    'Épinay-sur-Seine|Épône|Équeurdreville-Hainneville|Éragny|Ergué-Gabéric|Ermont|Ernée|Erstein|Escalquens|' +
    'Escaudain|Essey-lès-Nancy|Étaples|Étréchy|Évian-les-Bains|Évreux|Évron|Évry|Eybens|Eyguières|Eysines|Ézanville|' +
    'Fabrègues|Faches-Thumesnil|Fameck|Farébersviller|Faverges|Fécamp|Feignies|Ferney-Voltaire|Feurs|Feyzin|Figeac|' +
    'Firminy|Flers|Fleurance|Fleury-les-Aubrais|Fleury-Mérogis|Floirac|Florange|Foix|Fondettes|Fonsorbes|' +
    'Fontaine-lès-Dijon|Fontaines-sur-Saône|Fontenay-aux-Roses|Fontenay-le-Comte|Fontenay-le-Fleury|' +
    'Fontenay-sous-Bois|Fos-sur-Mer|Fouesnant|Fouillard|Fouquières-lès-Lens|Fourmies|Francheville|Franconville|' +
    'Fréjus|Fresnes|Fresnes-sur-Escaut|Freyming-Merlebach|Frontignan|Frouard|Frouzins|Fuveau|Gagny|Gaillon|Gannat|' +
    'Garches|Gardanne|Gargenville|Garges-lès-Gonesse|Geispolsheim|Gennevilliers|Gentilly|Gérardmer|Gerzat|Gien|' +
    'Gières|Gif-sur-Yvette|Gignac-la-Nerthe|Gisors|Givet|Givors|Gleizé|Golbey|Gond-Pontouvre|Gonesse|Gouesnou|' +
    'Gournay-en-Bray|Gournay-sur-Marne|Goussainville|Gouvieux|Grabels|Gradignan|Grand-Couronne|Grand-Fort-Philippe|' +
    'Grande-Synthe|Grasse|Graulhet|Grenay|Grenoble|Gretz-Armainvilliers|Grigny|Groslay|Guebwiller|Guénange|Guer|' +
    'Guérande|Gueugnon|Guichen|Guidel-Plage|Guilers|Guilherand-Granges|Guingamp|Guipavas|Gujan-Mestras|Guyancourt|' +
    'Hagondange|Haguenau|Halluin|Harfleur|Harnes|Hasparren|Haubourdin|Hautmont|Hayange|Hazebrouck|Heillecourt|' +
    'Hendaye|Hénin-Beaumont|Hennebont|Herblay|Héricourt|Hérouville-Saint-Clair|Hersin-Coupigny|Hettange-Grande|' +
    'Hirson|Hœnheim|Hombourg-Haut|Homécourt|Honfleur|Houdain|Houplines|Huningue|Hyères|Igny|Illkirch-Graffenstaden|' +
    'Illzach|Ingré|Irigny|Isbergues|Issoire|Issoudun|Issy-les-Moulineaux|Istres|Ivry-sur-Seine|Jarny|' +
    'Jarville-la-Malgrange|Jaunay-Clan|Jeumont|Jœuf|Joigny|Joinville-le-Pont|Joué-lès-Tours|Jouy-en-Josas|' +
    "Jouy-le-Moutier|Juigné|Juvignac|Juvisy-sur-Orge|Kingersheim|L'Haÿ-les-Roses|L'Isle-Adam|L'Isle-d'Abeau|" +
    "L'Isle-Jourdain|L'Isle-sur-la-Sorgue|L'Union|La Bassée|La Baule-Escoublac|La Celle-Saint-Cloud|" +
    'La Chapelle-Saint-Luc|La Chapelle-Saint-Mesmin|La Chapelle-sur-Erdre|La Ciotat|La Colle-sur-Loup|La Courneuve|' +
    'La Couronne|La Crau|La Fare-les-Oliviers|La Farlède|La Ferté-Bernard|La Ferté-Macé|La Ferté-Saint-Aubin|' +
    'La Ferté-sous-Jouarre|La Flèche|La Garde|La Garenne-Colombes|La Gaude|La Grande-Motte|La Londe-les-Maures|' +
    'La Madeleine|La Montagne|La Motte-Servolex|La Mulatière|La Penne-sur-Huveaune|La Queue-en-Brie|La Ravoire|' +
    'La Ricamarie|La Riche|La Roche-sur-Foron|La Roche-sur-Yon|La Rochelle|La Salvetat-Saint-Gilles|La Seyne-sur-Mer|' +
    'La Talaudière|La Teste-de-Buch|La Tour-du-Pin|La Tronche|La Valette-du-Var|La Verpillière|La Verrière|' +
    'La Ville-du-Bois|Lagnieu|Lagny-sur-Marne|Lagord|Lallaing|Lamballe|Lambersart|Lambesc|Lamorlaye|Lançon-Provence|' +
    'Landerneau|Landivisiau|Lanester|Langon|Langres|Langueux|Languidic|Lannemezan|Lannion|Laon|Larmor-Plage|Lavaur|' +
    'Lavelanet|Laxou|Le Beausset|Le Blanc|Le Blanc-Mesnil|Le Bourget|Le Bouscat|Le Cannet|Le Chambon-Feugerolles|' +
    'Le Chesnay|Le Coteau|Le Crès|Le Creusot|Le Grand-Quevilly|Le Grau-du-Roi|Le Haillan|Le Havre|Le Kremlin-Bicêtre|' +
    'Le Luc|Le Mans|Le Mée-sur-Seine|Le Mesnil-Esnard|Le Mesnil-le-Roi|Le Mesnil-Saint-Denis|Le Muy|Le Passage|' +
    'Le Péage-de-Roussillon|Le Pecq|Le Perray-en-Yvelines|Le Perreux-sur-Marne|Le Petit-Quevilly|Le Plessis-Bouchard|' +
    'Le Plessis-Robinson|Le Plessis-Trévise|Le Poiré-sur-Vie|Le Pont-de-Claix|Le Pontet|Le Portel|Le Pradet|' +
    'Le Pré-Saint-Gervais|Le Puy-en-Velay|Le Raincy|Le Relecq-Kerhuon|Le Rheu|Le Soler|Le Taillan-Médoc|Le Teil|' +
    'Le Thor|Le Tréport|Le Vésinet|Leforest|Léguevin|Léognan|Les Andelys|Les Angles|Les Clayes-sous-Bois|' +
    'Les Essarts-le-Roi|Les Herbiers|Les Lilas|Les Mureaux|Les Pavillons-sous-Bois|Les Pennes-Mirabeau|' +
    "Les Ponts-de-Cé|Les Sables-d'Olonne|Les Sorinières|Les Ulis|Lescar|Lésigny|Lesneven|Lesquin|Levallois-Perret|" +
    'Lézignan-Corbières|Liancourt|Libercourt|Libourne|Lieusaint|Liévin|Liffré|Lillebonne|Lillers|Limeil-Brévannes|' +
    'Limoges|Limours|Limoux|Lingolsheim|Linselles|Lisieux|Liverdun|Livron-sur-Drôme|Livry-Gargan|Lodève|Lognes|Lomme|' +
    'Longjumeau|Longpont-sur-Orge|Longuenesse|Longvic|Longwy|Lons|Lons-le-Saunier|Loon-Plage|Loos-en-Gohelle|Lorgues|' +
    'Lorient|Lormont|Loudéac|Loudun|Louhans|Louveciennes|Louviers|Louvroil|Luçon|Ludres|Lunel|Lunéville|Lutterbach|' +
    'Luxeuil-les-Bains|Lyon|Lys-lez-Lannoy|Mably|Machecoul|Magny-les-Hameaux|Mainvilliers|Maisons-Alfort|' +
    'Maisons-Laffitte|Maizières-lès-Metz|Malemort-sur-Corrèze|Malesherbes|Malzéville|Mamers|Mandelieu-la-Napoule|' +
    'Manduel|Manosque|Mantes-la-Jolie|Mantes-la-Ville|Marcoussis|Marcq-en-Barœul|Margny-lès-Compiègne|Marguerittes|' +
    'Marignane|Marles-les-Mines|Marly-la-Ville|Marly-le-Roi|Marmande|Maromme|Marquette-lez-Lille|Marseillan|' +
    'Marseille|Martignas-sur-Jalle|Martigues|Marvejols|Massy|Maubeuge|Mauguio|Maule|Maurepas|Maxéville|Mayenne|' +
    'Mazamet|Mazingarbe|Meaux|Mehun-sur-Yèvre|Melun|Mennecy|Méricourt|Mérignac|Merville|Méry-sur-Oise|Metz|Meudon|' +
    'Meulan-en-Yvelines|Meung-sur-Loire|Meximieux|Meylan|Meythet|Meyzieu|Mèze|Migennes|Migné|Millau|Mimizan|Mions|' +
    'Miramas|Mirecourt|Miribel|Mitry-Mory|Moëlan-sur-Mer|Moirans|Moissac|Moissy-Cramayel|Molsheim|Mondeville|' +
    'Monistrol-sur-Loire|Mons-en-Barœul|Mont-de-Marsan|Mont-Saint-Aignan|Mont-Saint-Martin|Montargis|Montataire|' +
    'Montauban|Montbéliard|Montbrison|Montceau-les-Mines|Montdidier|Montélimar|Montereau-Fault-Yonne|Montesson|' +
    'Monteux|Montfermeil|Montfort-sur-Meu|Montgeron|Montigny-en-Gohelle|Montigny-le-Bretonneux|' +
    'Montigny-lès-Cormeilles|Montigny-lès-Metz|Montivilliers|Montlhéry|Montlouis-sur-Loire|Montluçon|Montluel|' +
    'Montmorillon|Montoir-de-Bretagne|Montpellier|Montreuil|Montrouge|Morangis|Mordelles|Morez|Morières-lès-Avignon|' +
    'Morlaix|Morsang-sur-Orge|Mortagne-sur-Sèvre|Morteau|Mouans-Sartoux|Mougins|Mourenx|Mouvaux|Moyeuvre-Grande|' +
    'Mulhouse|Mutzig|Nancy|Nandy|Nangis|Nanterre|Nantes|Narbonne|Nemours|Nérac|Neuilly-Plaisance|Neuilly-sur-Marne|' +
    'Neuilly-sur-Seine|Neuves-Maisons|Neuville-en-Ferrain|Neuville-sur-Saône|Nieppe|Nieul-sur-Mer|Nîmes|Niort|' +
    'Nœux-les-Mines|Nogent-le-Rotrou|Nogent-sur-Marne|Nogent-sur-Oise|Nogent-sur-Seine|Noisiel|Noisy-le-Grand|' +
    'Noisy-le-Roi|Noisy-le-Sec|Nort-sur-Erdre|Notre-Dame-de-Bondeville|Notre-Dame-de-Gravenchon|Nouzonville|' +
    'Noyelles-sous-Lens|Noyon|Nyons|Obernai|Octeville|Oignies|Oissel|Ollioules|Olonne-sur-Mer|Oloron-Sainte-Marie|' +
    'Onnaing|Orchies|Orly|Ormesson-sur-Marne|Orthez|Orvault|Osny|Ostwald|Othis|Ouistreham|Oullins|Outreau|Oyonnax|' +
    'Ozoir-la-Ferrière|Paimpol|Palaiseau|Palavas-les-Flots|Pamiers|Panazol|Paray-le-Monial|Paray-Vieille-Poste|' +
    'Parempuyre|Paris|Parthenay|Passy|Pau|Pavilly|Pecquencourt|Pégomas|Pélissanne|Pérenchies|Périgny|Périgueux|' +
    'Pernes-les-Fontaines|Péronnas|Péronne|Perpignan|Perros-Guirec|Pessac|Petit-Couronne|Petite-Rosselle|Peymeinade|' +
    'Pézenas|Pfastatt|Pibrac|Pierre-Bénite|Pierrefitte-sur-Seine|Pierrelatte|Pierrelaye|Pignan|Plabennec|' +
    'Plaisance-du-Touch|Plan-de-Cuques|Plérin|Ploemeur|Ploërmel|Ploufragan|Plougastel-Daoulas|Plouzané|Poissy|Poisy|' +
    "Poitiers|Pont-à-Mousson|Pont-Audemer|Pont-du-Château|Pont-l'Abbé|Pont-Saint-Esprit|Pont-Sainte-Maxence|" +
    'Pontarlier|Pontault-Combault|Pontcharra|Pontchâteau|Ponthierry|Pontivy|Pontoise|Pornic|Pornichet|Port-de-Bouc|' +
    'Port-Saint-Louis-du-Rhône|Portes-lès-Valence|Portet-sur-Garonne|Porto-Vecchio|Privas|Puget-sur-Argens|Puteaux|' +
    'Quesnoy-sur-Deûle|Questembert|Quetigny|Quéven|Quiévrechain|Quimper|Quimperlé|Quincy-sous-Sénart|Raismes|' +
    'Rambervillers|Rambouillet|Ramonville-Saint-Agne|Redon|Reims|Remiremont|Rennes|Rethel|Revin|Rezé|Riedisheim|' +
    'Rillieux-la-Pape|Riom|Riorges|Ris-Orangis|Rive-de-Gier|Rixheim|Roanne|Roche-la-Molière|Rochefort-du-Gard|Rodez|' +
    'Rognac|Roissy-en-Brie|Romagnat|Romainville|Romans-sur-Isère|Rombas|Romilly-sur-Seine|Romorantin-Lanthenay|' +
    'Ronchin|Roncq|Roquebrune-Cap-Martin|Roquebrune-sur-Argens|Roquevaire|Rosny-sous-Bois|Rosporden|Roubaix|Rouen|' +
    'Roussillon|Royan|Roye|Rueil-Malmaison|Ruelle-sur-Touvre|Rumilly|Sablé-sur-Sarthe|Sains-en-Gohelle|' +
    'Saint-Affrique|Saint-Amand-les-Eaux|Saint-Amand-Montrond|Saint-André-les-Vergers|Saint-André-lez-Lille|' +
    'Saint-Aubin-lès-Elbeuf|Saint-Avé|Saint-Avertin|Saint-Avold|Saint-Berthevin|Saint-Brevin-les-Pins|' +
    'Saint-Brice-sous-Forêt|Saint-Brieuc|Saint-Chamas|Saint-Chamond|Saint-Christol-lès-Alès|Saint-Cyprien-Plage|' +
    "Saint-Cyr-l'École|Saint-Cyr-sur-Loire|Saint-Cyr-sur-Mer|Saint-Denis-en-Val|Saint-Dié-des-Vosges|Saint-Dizier|" +
    'Saint-Doulchard|Saint-Égrève|Saint-Estève|Saint-Étienne|Saint-Étienne-de-Montluc|Saint-Étienne-du-Rouvray|' +
    'Saint-Fargeau-Ponthierry|Saint-Florent-sur-Cher|Saint-Flour|Saint-Fons|Saint-Gaudens|Saint-Gély-du-Fesc|' +
    'Saint-Genis-Laval|Saint-Genis-Pouilly|Saint-Germain-en-Laye|Saint-Germain-lès-Arpajon|Saint-Germain-lès-Corbeil|' +
    'Saint-Gilles|Saint-Gilles-Croix-de-Vie|Saint-Girons|Saint-Gratien|Saint-Grégoire|Saint-Herblain|' +
    'Saint-Hilaire-de-Riez|Saint-Ismier|Saint-Jacques-de-la-Lande|Saint-Jean|Saint-Jean-Bonnefonds|' +
    "Saint-Jean-d'Angély|Saint-Jean-d'Illac|Saint-Jean-de-Braye|Saint-Jean-de-la-Ruelle|Saint-Jean-de-Luz|" +
    'Saint-Jean-de-Maurienne|Saint-Jean-de-Monts|Saint-Jean-de-Védas|Saint-Jean-le-Blanc|Saint-Juéry|' +
    'Saint-Julien-de-Concelles|Saint-Julien-en-Genevois|Saint-Julien-les-Villas|Saint-Junien|' +
    'Saint-Just-Saint-Rambert|Saint-Laurent-de-la-Salanque|Saint-Laurent-du-Var|Saint-Leu-la-Forêt|Saint-Lô|' +
    'Saint-Loubès|Saint-Lys|Saint-Macaire-en-Mauges|Saint-Malo|Saint-Mandé|Saint-Mandrier-sur-Mer|' +
    "Saint-Martin-Boulogne|Saint-Martin-d'Hères|Saint-Martin-de-Crau|Saint-Maur-des-Fossés|Saint-Max|" +
    'Saint-Maximin-la-Sainte-Baume|Saint-Médard-en-Jalles|Saint-Michel-sur-Orge|Saint-Nazaire|Saint-Nicolas-de-Port|' +
    "Saint-Omer|Saint-Orens-de-Gameville|Saint-Ouen|Saint-Ouen-l'Aumône|Saint-Paul-lès-Dax|Saint-Paul-Trois-Châteaux|" +
    "Saint-Péray|Saint-Philbert-de-Grand-Lieu|Saint-Pierre-d'Oléron|Saint-Pierre-des-Corps|Saint-Pierre-du-Mont|" +
    'Saint-Pierre-du-Perray|Saint-Pierre-lès-Elbeuf|Saint-Pierre-lès-Nemours|Saint-Pol-de-Léon|Saint-Pol-sur-Mer|' +
    'Saint-Priest|Saint-Prix|Saint-Quentin|Saint-Quentin-en-Yvelines|Saint-Quentin-Fallavier|Saint-Rémy|' +
    'Saint-Rémy-de-Provence|Saint-Rémy-lès-Chevreuse|Saint-Renan|Saint-Saulve|Saint-Sébastien-sur-Loire|' +
    'Saint-Sulpice-la-Pointe|Saint-Thibault-des-Vignes|Saint-Vallier|Saint-Victoret|Saint-Yrieix-la-Perche|' +
    'Saint-Yrieix-sur-Charente|Sainte-Adresse|Sainte-Foy-lès-Lyon|Sainte-Geneviève-des-Bois|Sainte-Livrade-sur-Lot|' +
    'Sainte-Luce-sur-Loire|Sainte-Marie-aux-Mines|Sainte-Maxime|Sainte-Savine|Saintes|Sallanches|Sallaumines|' +
    'Salon-de-Provence|Sanary-sur-Mer|Sannois|Sarlat-la-Canéda|Sarrebourg|Sarreguemines|Sartrouville|Sarzeau|Saumur|' +
    'Sausset-les-Pins|Sautron|Savenay|Saverne|Savigny-le-Temple|Savigny-sur-Orge|Sceaux|Schiltigheim|Scionzier|' +
    'Seclin|Segré|Sélestat|Seloncourt|Senlis|Septèmes-les-Vallons|Sérignan|Sète|Sevran|Seynod|Seysses|' +
    'Seyssinet-Pariset|Seyssins|Sin-le-Noble|Sisteron|Six-Fours-les-Plages|Soissons|Soisy-sous-Montmorency|' +
    'Soisy-sur-Seine|Solliès-Pont|Somain|Sorgues|Sotteville-lès-Rouen|Souffelweyersheim|Soultz-Haut-Rhin|' +
    'Souppes-sur-Loing|Soustons|Soyaux|Stiring-Wendel|Strasbourg|Sucé-sur-Erdre|Sucy-en-Brie|Sully-sur-Loire|' +
    'Suresnes|Talange|Talant|Talence|Tarascon|Tarbes|Tarnos|Tassin-la-Demi-Lune|Taverny|Tergnier|' +
    'Terrasson-Lavilledieu|Terville|Téteghem|Thann|Thaon-les-Vosges|Thiais|Thiers|Thionville|Thônes|Thonon-les-Bains|' +
    'Thorigny-sur-Marne|Thouaré-sur-Loire|Thouars|Thuir|Tinqueux|Tomblaine|Tonnay-Charente|Tonneins|Torcy|Toul|' +
    'Toulon|Toulouse|Tourcoing|Tourlaville|Tournan-en-Brie|Tournefeuille|Tournon-sur-Rhône|Tournus|Trégunc|' +
    'Treillières|Trélazé|Trélissac|Tremblay-en-France|Trets|Trévoux|Triel-sur-Seine|Trignac|Trith-Saint-Léger|Troyes|' +
    'Tullins|Uckange|Ugine|Unieux|Urrugne|Ussel|Uzès|Vaires-sur-Marne|Vaison-la-Romaine|Val-de-Reuil|Valbonne|' +
    'Valenciennes|Valentigney|Valfin-lès-Saint-Claude|Vallauris|Vallet|Valognes|Valréas|Vandœuvre-lès-Nancy|Vanves|' +
    'Varennes-Vauzelles|Vaucresson|Vaulx-en-Velin|Vauréal|Vaux-le-Pénil|Veauche|Vedène|Velaux|Vélizy-Villacoublay|' +
    'Vence|Vendin-le-Vieil|Vendôme|Vénissieux|Vern-sur-Seiche|Verneuil-sur-Avre|Verneuil-sur-Seine|Vernouillet|' +
    'Verrières-le-Buisson|Vert-Saint-Denis|Vertou|Vesoul|Vidauban|Vienne|Vierzon|Vieux-Condé|Vigneux-sur-Seine|' +
    "Villard-Bonnot|Villars|Ville-d'Avray|Ville-la-Grand|Villebon-sur-Yvette|Villecresnes|Villefontaine|" +
    'Villefranche-de-Rouergue|Villefranche-sur-Mer|Villefranche-sur-Saône|Villejuif|Villemandeur|' +
    "Villemoisson-sur-Orge|Villemomble|Villenave-d'Ornon|Villeneuve-d'Ascq|Villeneuve-la-Garenne|Villeneuve-le-Roi|" +
    'Villeneuve-lès-Avignon|Villeneuve-lès-Maguelone|Villeneuve-Loubet|Villeneuve-Saint-Georges|Villeneuve-sur-Lot|' +
    'Villeneuve-Tolosane|Villeparisis|Villepinte|Villepreux|Villers-Cotterêts|Villers-lès-Nancy|Villers-Saint-Paul|' +
    'Villerupt|Villetaneuse|Villeurbanne|Villiers-le-Bel|Villiers-sur-Marne|Vineuil|Viroflay|Viry-Châtillon|' +
    'Vitrolles|Vitry-le-François|Vitry-sur-Seine|Vizille|Voiron|Voisins-le-Bretonneux|Voreppe|Wambrechies|Wasquehal|' +
    'Wattignies|Wattrelos|Wavrin|Waziers|Wimereux|Wingles|Wintzenheim|Wissembourg|Wittelsheim|Wittenheim|Woippy|' +
    'Yssingeaux|Yutz|Yvetot|Yzeure',
  LU: 'Dudelange|Esch-sur-Alzette|Luxembourg|Schifflange',
} as const;
