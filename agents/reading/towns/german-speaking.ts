// Towns of Germany, Austria, Switzerland and Liechtenstein, with at least so many inhabitants: DE 7000, AT 2500, CH 4000, LI 3000. Names after GeoNames (CC BY 4.0).

/** By country, one behind the other; `several` are in more than one, or in one that is not known. Words of a language ("Reading", "Essen") are left out. */
export const TOWNS = {
  DE:
    'Aachen|Aalen|Abensberg|Abtsgmünd|Achern|Achim|Adelsdorf|Adendorf|Aerzen|Ahaus|Ahlen|Ahrensbök|Ahrensburg|' +
    'Aichach|Aidlingen|Ainring|Aken|Albbruck|Albstadt|Aldenhoven|Aldingen|Alfdorf|Alfeld|Alfter|Algermissen|' +
    'Allensbach|Allersberg|Alpirsbach|Alsbach-Hähnlein|Alsdorf|Alsfeld|Altena|Altenbeken|Altenberge|Altenholz|' +
    'Altenstadt|Altensteig|Altes Lager|Althengstett|Altlandsberg|Altomünster|Altötting|Altrip|Altusried|' +
    'Alzenau in Unterfranken|Alzey|Amberg|Andernach|Angermünde|Anklam|Ankum|Annaberg-Buchholz|Annweiler am Trifels|' +
    'Anröchte|Ansbach|Apolda|Arnsberg|Arnstadt|Arnstein|Asbach|Aschaffenburg|Ascheberg|Aschersleben|Asperg|Aßlar|' +
    'Attendorn|Auerbach|Augsburg|Augustdorf|Aulendorf|Aurich|Babenhausen|Backnang|Bad Abbach|Bad Aibling|Bad Arolsen|' +
    'Bad Belzig|Bad Bentheim|Bad Bergzabern|Bad Berka|Bad Berleburg|Bad Bevensen|Bad Blankenburg|Bad Bramstedt|' +
    'Bad Breisig|Bad Brückenau|Bad Camberg|Bad Doberan|Bad Driburg|Bad Düben|Bad Dürkheim|Bad Dürrenberg|' +
    'Bad Dürrheim|Bad Ems|Bad Endbach|Bad Endorf|Bad Essen|Bad Fallingbostel|Bad Feilnbach|Bad Frankenhausen|' +
    'Bad Freienwalde|Bad Gandersheim|Bad Griesbach|Bad Harzburg|Bad Herrenalb|Bad Hersfeld|Bad Homburg vor der Höhe|' +
    'Bad Honnef|Bad Iburg|Bad Kissingen|Bad König|Bad Königshofen im Grabfeld|Bad Kreuznach|Bad Laasphe|Bad Laer|' +
    'Bad Langensalza|Bad Lausick|Bad Lauterberg im Harz|Bad Liebenwerda|Bad Liebenzell|Bad Lippspringe|' +
    'Bad Mergentheim|Bad Münder am Deister|Bad Münstereifel|Bad Nauheim|Bad Nenndorf|Bad Neuenahr-Ahrweiler|' +
    'Bad Neustadt an der Saale|Bad Oeynhausen|Bad Oldesloe|Bad Orb|Bad Pyrmont|Bad Rappenau|Bad Reichenhall|' +
    'Bad Rothenfelde|Bad Sachsa|Bad Säckingen|Bad Salzdetfurth|Bad Salzuflen|Bad Salzungen|Bad Sassendorf|' +
    'Bad Schussenried|Bad Schwalbach|Bad Schwartau|Bad Segeberg|Bad Soden am Taunus|Bad Soden-Salmünster|' +
    'Bad Sooden-Allendorf|Bad Staffelstein|Bad Tölz|Bad Urach|Bad Vilbel|Bad Waldsee|Bad Wildbad|Bad Wildungen|' +
    'Bad Windsheim|Bad Wörishofen|Bad Wurzach|Bad Zwischenahn|Baden-Baden|Baesweiler|Baienfurt|Baiersbronn|' +
    'Baiersdorf|Balingen|Ballenstedt|Balve|Bamberg|Bannewitz|Bargteheide|Barmstedt|Barntrup|Barsbüttel|Barsinghausen|' +
    'Barßel|Barth|Bassum|Baunatal|Bautzen|Bayreuth|Bebra|Beckingen|Beckum|Bedburg|Beelitz|Beeskow|Bellheim|Belm|' +
    'Bendorf|Bensheim|Berching|Berchtesgaden|Bergen auf Rügen|Bergisch Gladbach|Bergkamen|Bergneustadt|Berlin|' +
    'Bernau bei Berlin|Bernburg|Bersenbrück|Besigheim|Bestwig|Betzdorf|Beverungen|Bexbach|Biberach an der Riß|Biblis|' +
    'Biedenkopf|Bielefeld|Bietigheim-Bissingen|Billerbeck|Bindlach|Bingen am Rhein|Birkenau|Birkenfeld|Birkenwerder|' +
    'Bischofsheim|Bischofswerda|Bischofswiesen|Bisingen|Bissendorf|Bitburg|Bitterfeld-Wolfen|Blankenburg|Blankenheim|' +
    'Blaubeuren|Bleckede|Blieskastel|Blomberg|Blumberg|Bobenheim-Roxheim|Bobingen|Böblingen|Bochum|Bockenem|Bockhorn|' +
    'Böhl-Iggelheim|Bohmte|Boizenburg|Bomlitz|Bönen|Bonn|Bönnigheim|Bopfingen|Boppard|Bordesholm|Borgentreich|' +
    'Borgholzhausen|Borken|Borna|Bornheim|Borsdorf|Bösel|Bottrop|Bovenden|Boxberg|Brackenheim|Bramsche|' +
    'Brand-Erbisdorf|Brandenburg an der Havel|Brandis|Braunfels|Braunschweig|Breckerfeld|Breisach am Rhein|Bremen|' +
    'Bremerhaven|Bremervörde|Bretten|Bretzfeld|Brieselang|Brilon|Bruchköbel|Bruchmühlbach-Miesau|Bruchsal|Bruckmühl|' +
    'Brüggen|Brunsbüttel|Buchen in Odenwald|Buchholz in der Nordheide|Buchloe|Bückeburg|Büdelsdorf|Budenheim|' +
    'Büdingen|Bühlertal|Burbach|Burg bei Magdeburg|Burghausen|Burgkirchen an der Alz|Burglengenfeld|Burgstädt|' +
    'Burgthann|Burkardroth|Burkhardtsdorf|Burladingen|Burscheid|Bürstadt|Büttelborn|Butzbach|Bützow|Buxtehude|' +
    'Cadolzburg|Calau|Calbe|Calden|Calw|Castrop-Rauxel|Chemnitz|Clausthal-Zellerfeld|Cloppenburg|Coesfeld|Cölbe|' +
    'Coppenbrügge|Coswig|Cottbus|Crailsheim|Cremlingen|Crimmitschau|Cuxhaven|Dachau|Dallgow-Döberitz|Dannenberg|' +
    'Dannstadt-Schauernheim|Darmstadt|Datteln|Daun|Deggendorf|Delbrück|Delitzsch|Delligsen|Delmenhorst|Demmin|' +
    'Denkendorf|Denzlingen|Dessau|Detmerode|Detmold|Dettingen an der Erms|Dieburg|Diedorf|Dielheim|Diepholz|' +
    'Dießen am Ammersee|Dietmannsried|Dietzenbach|Dillenburg|Dillingen|Dillingen an der Donau|Dingolfing|Dinkelsbühl|' +
    'Dinklage|Dinslaken|Dippoldiswalde|Dittelbrunn|Ditzingen|Döbeln|Doberlug-Kirchhain|Donaueschingen|Donauwörth|' +
    'Donzdorf|Dörentrup|Dorfen|Dormagen|Dornstadt|Dornstetten|Dortmund|Dörverden|Dossenheim|Dreieich|Drensteinfurt|' +
    'Dresden|Drochtersen|Drolshagen|Duderstadt|Duisburg|Dülmen|Durmersheim|Düsseldorf|Eberbach|Ebersbach|' +
    'Ebersbach an der Fils|Ebersberg|Eberswalde|Eckernförde|Edewecht|Edingen-Neckarhausen|Efringen-Kirchen|Egelsbach|' +
    'Egestorf|Eggenfelden|Eggenstein-Leopoldshafen|Ehingen|Ehningen|Ehringshausen|Eichenau|Eichenzell|Eichstätt|' +
    'Eilenburg|Einbeck|Eisenach|Eisenberg|Eisenhüttenstadt|Eisleben Lutherstadt|Eislingen|Eiterfeld|Eitorf|Ellwangen|' +
    'Elmshorn|Elsdorf|Elsenfeld|Elsfleth|Elsterwerda|Eltville|Elzach|Elze|Emden|Emmendingen|Emmerich|Emsbüren|' +
    'Emsdetten|Emstek|Engelskirchen|Enger|Eningen unter Achalm|Enkenbach-Alsenborn|Ennepetal|Ennigerloh|Eppelborn|' +
    'Eppelheim|Eppingen|Eppstein|Erbach|Erding|Erftstadt|Erfurt|Ergolding|Ergoldsbach|Erkelenz|Erkner|Erkrath|' +
    'Erlangen|Erlenbach am Main|Erlensee|Erndtebrück|Erwitte|Erzhausen|Eschborn|Eschwege|Eschweiler|Eslohe|Espelkamp|' +
    'Essenbach|Esslingen|Ettenheim|Ettlingen|Euskirchen|Eutin|Everswinkel|Falkensee|Faßberg|Fehmarn|Fehrbellin|' +
    'Feldkirchen-Westerham|Fellbach|Feuchtwangen|Filderstadt|Finnentrop|Finsterwalde|Flensburg|Flieden|Flintbek|' +
    'Flöha|Flörsheim|Florstadt|Forchheim|Frankenberg|Frankenthal|Frankfurt am Main|Frechen|Freiberg|' +
    'Freiberg am Neckar|Freiburg|Freilassing|Freisen|Freising|Freital|Freudenberg|Freudenstadt|Freystadt|' +
    'Frickenhausen|Friedberg|Friedeburg|Friedland|Friedrichsdorf|Friedrichshafen|Friedrichsthal|Frielendorf|' +
    'Friesoythe|Fritzlar|Frohburg|Fröndenberg|Fulda|Fuldatal|Fürstenau|Fürstenfeldbruck|Fürstenwalde|Fürstenzell|' +
    'Furth im Wald|Furtwangen|Füssen|Gaggenau|Gaildorf|Gaimersheim|Ganderkesee|Gangelt|Garbsen|Garbsen-Mitte|' +
    'Garching an der Alz|Garching bei München|Gardelegen|Garmisch-Partenkirchen|Garrel|Gärtringen|Gauting|Gedern|' +
    'Geeste|Geesthacht|Gehrden|Geilenkirchen|Geisenfeld|Geisenheim|Geislingen an der Steige|Geldern|Gelnhausen|' +
    'Gelsenkirchen|Gemeinde Friedland|Gemünden am Main|Gengenbach|Genthin|Georgsmarienhütte|Gera|Geretsried|' +
    'Gerlingen|Germering|Germersheim|Gernsbach|Gernsheim|Gerolstein|Gersheim|Gerstetten|Gersthofen|Gescher|Geseke|' +
    'Gevelsberg|Giengen an der Brenz|Giesen|Gießen|Gifhorn|Gilching|Ginsheim-Gustavsburg|Gladbeck|Gladenbach|' +
    'Glauchau|Glienicke|Glinde|Glückstadt|Gnarrenburg|Goch|Goldbach|Goldenstedt|Gomaringen|Göppingen|Görlitz|Goslar|' +
    'Göttingen|Gottmadingen|Graben-Neudorf|Gräfelfing|Grafenau|Gräfenhainichen|Grafing bei München|Grasberg|Greding|' +
    'Grefrath|Greifenstein|Greifswald|Greiz|Grenzach-Wyhlen|Greven|Grevenbroich|Grevesmühlen|Griesheim|Grimma|' +
    'Gröbenzell|Groitzsch|Grömitz|Gronau|Groß Kreutz|Groß-Gerau|Groß-Umstadt|Groß-Zimmern|Großalmerode|Großbottwar|' +
    'Großenhain|Großenkneten|Großenlüder|Großhansdorf|Großkrotzenburg|Großostheim|Großräschen|Großröhrsdorf|' +
    'Großrosseln|Grünberg|Grünheide|Grünstadt|Grünwald|Guben|Gudensberg|Gummersbach|Gundelfingen|Gundelsheim|' +
    'Günzburg|Gunzenhausen|Güstrow|Gütersloh|Hadamar|Hagenow|Haibach|Haiger|Haigerloch|Hain-Gründau|Hainichen|' +
    'Halberstadt|Haldensleben I|Hallbergmoos|Halle Neustadt|Hallstadt|Halstenbek|Haltern am See|Halver|Hambühren|' +
    'Hameln|Hamm|Hammelburg|Hamminkeln|Hanau am Main|Hannover|Hannoversch Münden|Hardegsen|Hardheim|Harrislee|' +
    'Harsefeld|Harsewinkel|Harsum|Hartha|Hasbergen|Haselünne|Haßfurt|Haßloch|Hattersheim|Hattingen|Hausham|' +
    'Hauzenberg|Havelberg|Havixbeck|Hechingen|Heddesheim|Heidberg|Heidenau|Heidenheim an der Brenz|Heikendorf|' +
    'Heilbad Heiligenstadt|Heilbronn|Heiligenhafen|Heiligenhaus|Heilsbronn|Heinsberg|Hellenthal|Helmbrechts|' +
    'Helmstedt|Hemau|Hemer|Hemmingen|Hemmoor|Hemsbach|Hengersberg|Hennef|Hennigsdorf|Heppenheim an der Bergstrasse|' +
    'Herbolzheim|Herborn|Herbrechtingen|Herdecke|Herdorf|Herford|Heringen|Hermannsburg|Hermsdorf|Herne|Heroldsberg|' +
    'Herrenberg|Herrieden|Herrsching am Ammersee|Hersbruck|Herscheid|Herxheim am Berg|Herzberg|Herzberg am Harz|' +
    'Herzogenaurach|Herzogenrath|Hessisch Lichtenau|Hessisch Oldendorf|Hettstedt|Heubach|Heuchelheim|Heusenstamm|' +
    'Heusweiler|Hiddenhausen|Hilchenbach|Hildburghausen|Hilden|Hildesheim|Hille|Hilpoltstein|Hilter|Hilzingen|Hinte|' +
    'Hirschaid|Hirschberg an der Bergstraße|Höchberg|Hochheim am Main|Höchst im Odenwald|Höchstadt an der Aisch|' +
    'Hockenheim|Hofgeismar|Hofheim am Taunus|Hohberg|Hohen Neuendorf|Hohenbrunn|Hohenhameln|' +
    'Höhenkirchen-Siegertsbrunn|Hohenmölsen|Hohenstein-Ernstthal|Höhr-Grenzhausen|Holle|Holzgerlingen|Holzkirchen|' +
    'Holzminden|Holzwickede|Homberg|Homburg|Horb am Neckar|Hörstel|Hösbach|Hövelhof|Höxter|Hoyerswerda|Hückelhoven|' +
    'Hückeswagen|Hude|Hüfingen|Hüllhorst|Hünfeld|Hünxe|Hürth|Huy-Neinstedt|Ibbenbüren|Ichenhausen|Idar-Oberstein|' +
    'Idstein|Illertissen|Illingen|Ilmenau|Ilsede|Ilsfeld|Ilvesheim|Immenhausen|Immenstadt im Allgäu|' +
    'Ingelheim am Rhein|Ingolstadt|Iserlohn|Isernhagen Farster Bauerschaft|Ismaning|Isny|Isselburg|Issum|Itzehoe|' +
    'Jena|Jessen|Jesteburg|Jever|Jork|Jüchen|Jülich|Jüterbog|Kaarst|Kahl am Main|Kahla|Kaiserslautern|Kalefeld|' +
    'Kalkar|Kall|Kaltenkirchen|Kamenz|Kamp-Lintfort|Kandel|Kandern|Kappeln|Karben|Karlsdorf-Neuthard|Karlsfeld|' +
    'Karlsruhe|Karlstadt|Karstädt|Kassel|Katlenburg-Lindau|Kaufbeuren|Kaufering|Kaufungen|Kehl|Kelheim|Kellinghusen|' +
    'Kelsterbach|Kenzingen|Kerpen|Ketsch|Kevelaer|Kierspe|Kirchhain|Kirchheim unter Teck|Kirchheimbolanden|' +
    'Kirchhundem|Kirchlengern|Kirchlinteln|Kirchseeon|Kirchzarten|Kirkel|Kirn|Kissing|Kißlegg|Kitzingen|Klein Reken|' +
    'Kleinblittersdorf|Kleinmachnow|Kleinostheim|Kleve|Klingenstein|Klingenthal|Kloster Lehnin|Knittlingen|Koblenz|' +
    'Kolbermoor|Kolkwitz|Köln|Köngen|Königs Wusterhausen|Königsbach-Stein|Königsbronn|Königsbrunn|' +
    'Königslutter am Elm|Königstein im Taunus|Königswinter|Konstanz|Konz|Korbach|Korntal|Kornwestheim|Korschenbroich|' +
    'Köthen|Kötzting|Kraichtal|Krailling|Kranenburg|Krefeld|Kreiensen|Kremmen|Kressbronn am Bodensee|Kreuzau|' +
    'Kreuztal|Kriftel|Kronach|Kronberg|Kronberg Tal|Kronshagen|Kueps Oberfranken|Kulmbach|Kümmersbruck|Künzell|' +
    'Künzelsau|Kuppenheim|Kürten|Kusterdingen|Kyritz|Laatzen|Ladenburg|Lahnstein|Lahr|Laichingen|Landau an der Isar|' +
    'Landau in der Pfalz|Landsberg am Lech|Landshut|Landstuhl|Langelsheim|Langenargen|Langenau|Langenberg|' +
    'Langenhagen|Langenselbold|Langenzenn|Langerwehe|Langgöns|Langwedel|Langweid|Lappersdorf|Laubach|Lauchhammer|' +
    'Lauchringen|Lauda-Königshofen|Lauenburg|Lauf an der Pegnitz|Lauffen am Neckar|Lauingen|Laupheim|Lauterbach|' +
    'Lebach|Lehrte|Leichlingen|Leinefelde-Worbis|Leinfelden-Echterdingen|Leingarten|Leipzig|Lemgo|Lemwerder|Lengede|' +
    'Lengerich|Lenggries|Lennestadt|Leonberg|Leopoldshöhe|Leutenbach|Leutkirch|Leverkusen|Lich|Lichtenau|Lichtenfels|' +
    'Lichtenstein|Lichtentanne|Liebenburg|Liederbach|Lienen|Lilienthal|Limbach-Oberfrohna|Limburg an der Lahn|' +
    'Limburgerhof|Lindau|Lindlar|Lingen|Linkenheim-Hochstetten|Linnich|Lippstadt|Löbau|Löffingen|Lohfelden|Lohmar|' +
    'Lohr am Main|Lollar|Löningen|Lorch|Lörrach|Lorsch|Losheim|Lößnitz|Loxstedt|Lübbecke|Lübbenau|Lübeck|Lüchow|' +
    'Luckau|Luckenwalde|Lüdenscheid|Lüdinghausen|Ludwigsburg|Ludwigsfelde|Ludwigshafen am Rhein|Ludwigslust|Lugau|' +
    'Lügde|Lüneburg|Lünen|Lützelbach|Magdeburg|Magstadt|Mainaschaff|Mainburg|Maintal|Mainz|Maisach|Malchin|Malchow|' +
    'Malente|Malsch|Manching|Mannheim|Marbach am Neckar|Marburg an der Lahn|Marienberg|Marienheide|Markdorf|' +
    'Markgröningen|Markkleeberg|Markneukirchen|Markranstädt|Markt Indersdorf|Markt Schwaben|Marktheidenfeld|' +
    'Marktoberdorf|Marktredwitz|Marpingen|Marsberg|Maxhütte-Haidhof|Mechernich|Meckenbeuren|Meckenheim|Medebach|' +
    'Meerane|Meerbusch|Meinersen|Meinerzhagen|Meissen|Meitingen|Meldorf|Melsungen|Memmelsdorf|Memmingen|Menden|' +
    'Mendig|Merchweiler|Mering|Merseburg|Merzig|Meschede|Meßkirch|Meßstetten|Mettingen|Mettmann|Metzingen|Meuselwitz|' +
    'Michelstadt|Michendorf|Miesbach|Miltenberg|Mindelheim|Mittegroßefehn|Mittenwald|Mittenwalde|Mitterteich|' +
    'Mittweida|Möckmühl|Moers|Möglingen|Möhnesee|Molbergen|Mömbris|Mönchengladbach|Monheim am Rhein|Monschau|' +
    'Montabaur|Morbach|Mörfelden-Walldorf|Moringen|Moritzburg|Mörlenbach|Mosbach|Mössingen|Mühlacker|Mühlhausen|' +
    'Mühlheim am Main|Mülheim|Mülheim-Kärlich|Mülsen|Münchberg|Müncheberg|Munich|Münnerstadt|Murnau am Staffelsee|' +
    'Murrhardt|Mutterstadt|Nagold|Naila|Nalbach|Namborn|Nauen|Naumburg|Naunhof|Neckargemünd|Neckarsulm|Neresheim|' +
    'Nersingen|Netphen|Nettersheim|Nettetal|Neu Isenburg|Neu Wulmstorf|Neu-Anspach|Neu-Ulm|Neubiberg|Neubrandenburg|' +
    'Neubrück|Neuburg an der Donau|Neuenbürg|Neuenburg am Rhein|Neuendettelsau|Neuenhagen|Neuenkirchen|Neuenrade|' +
    'Neuenstadt am Kocher|Neufahrn bei Freising|Neuhausen auf den Fildern|Neuhof|Neuhofen|Neumarkt in der Oberpfalz|' +
    'Neumünster|Neunburg vorm Wald|Neunkirchen am Brand|Neunkirchen am Main|Neuötting|Neuried|Neuruppin|Neuss|' +
    'Neustadt|Neustadt am Rübenberge|Neustadt an der Aisch|Neustadt an der Donau|Neustadt an der Orla|' +
    'Neustadt bei Coburg|Neustadt in Holstein|Neustadt in Sachsen|Neustrelitz|Neutraubling|Neuwied|Nidda|Nidderau|' +
    'Nideggen|Niebüll|Nieder-Olm|Niedergörsdorf|Niederkassel|Niederkrüchten|Niedernhausen|Niederwerrn|Niederzier|' +
    'Niefern-Öschelbronn|Nienburg|Nierstein|Niesky|Nittenau|Nittendorf|Nohfelden|Nonnweiler|Nordenham|Norderstedt|' +
    'Nordhausen|Nordheim|Nordholz|Nordhorn|Nordkirchen|Nördlingen|Nordstemmen|Nordwalde|Nörten-Hardenberg|Northeim|' +
    'Nörvenich|Nossen|Nottuln|Nümbrecht|Nürnberg|Nürtingen|Nußloch|Ober-Ramstadt|Ober-Saulheim|Oberasbach|' +
    'Oberderdingen|Oberhaching|Oberhausen|Oberhausen-Rheinhausen|Oberkochen|Obernburg am Main|Oberndorf|Obernkirchen|' +
    'Oberschleißheim|Oberstaufen|Oberstdorf|Oberstenfeld|Obertraubling|Obertshausen|Oberursel|Ochsenfurt|' +
    'Ochsenhausen|Ochtrup|Odenthal|Oebisfelde|Oederan|Oelde|Oelsnitz|Oer-Erkenschwick|Oerlinghausen|Offenbach|' +
    'Offenburg|Oftersheim|Öhringen|Olbernhau|Olching|Oldenburg|Oldenburg in Holstein|Olfen|Olpe|Olsberg|Oranienburg|' +
    'Ortenberg|Ortenburg|Oschatz|Oschersleben|Osnabrück|Ostbevern|Osterburg|Ostercappeln|Osterhofen|' +
    'Osterholz-Scharmbeck|Osternienburger Land|Ostfildern|Osthofen|Ostrhauderfehn|Östringen|Ostseebad Kühlungsborn|' +
    'Oststeinbek|Ottendorf-Okrilla|Ottersberg|Ottobeuren|Ottobrunn|Ottweiler|Overath|Oyten|Paderborn|Papenburg|' +
    'Parchim|Pasewalk|Passau|Pattensen|Pegnitz|Peißenberg|Peiting|Penig|Penzberg|Perleberg|Petershagen|' +
    'Pfaffenhofen an der Ilm|Pfaffenhofen an der Roth|Pfalzgrafenweiler|Pfarrkirchen|Pfedelbach|Pforzheim|Pfronten|' +
    'Pfullendorf|Pfullingen|Pfungstadt|Philippsburg|Pinneberg|Pirmasens|Pirna|Planegg|Plankstadt|Plattling|Plauen|' +
    'Pleinfeld|Plettenberg|Pliezhausen|Plochingen|Plön|Plüderhausen|Pocking|Porta Westfalica|Porz am Rhein|Pößneck|' +
    'Postbauer-Heng|Preetz|Premnitz|Prenzlau|Preußisch Oldendorf|Prien am Chiemsee|Pritzwalk|Pulheim|' +
    'Pullach im Isartal|Püttlingen|Quakenbrück|Quedlinburg|Querfurt|Quickborn|Quierschied|Radeberg|Radebeul|Radeburg|' +
    'Radevormwald|Radolfzell|Raesfeld|Rahden|Raisdorf|Ramstein-Miesenbach|Rangsdorf|Ransbach-Baumbach|Rastatt|' +
    'Rastede|Ratekau|Rathenow|Ratingen|Ratzeburg|Raubling|Rauenberg|Raunheim|Ravensburg|Recke|Recklinghausen|' +
    'Rednitzhembach|Regensburg|Regenstauf|Rehau|Rehburg-Loccum|Reichelsheim|Reichenbach an der Fils|Reichertshofen|' +
    'Reilingen|Reinbek|Reinfeld|Reinheim|Reinsdorf|Reisbach|Reiskirchen|Rellingen|Remagen|Remscheid|Rendsburg|' +
    'Renningen|Reutlingen|Rheda-Wiedenbrück|Rhede|Rheinau|Rheinbach|Rheinberg|Rheine|Rheinsberg|Rheinstetten|' +
    'Ribnitz-Damgarten|Riedlingen|Riedstadt|Riegelsberg|Rielasingen-Worblingen|Riesa|Rietberg|Rimbach|Rimpar|Rinteln|' +
    'Ritterhude|Rodalben|Rodenbach|Rödental|Rodewisch|Rodgau|Roding|Rödinghausen|Roetgen|Rommerskirchen|Ronnenberg|' +
    'Rosbach vor der Höhe|Rosdorf|Rosenheim|Rösrath|Roßdorf|Roßtal|Roßwein|Rostock|Rotenburg|Rotenburg an der Fulda|' +
    'Röthenbach an der Pegnitz|Rothenburg ob der Tauber|Rottenburg|Rottenburg an der Laaber|Rottweil|Rudersberg|' +
    'Rüdesheim am Rhein|Rudolstadt|Ruhstorf|Rülzheim|Runkel|Ruppichteroth|Rüsselsheim|Rutesheim|Rüthen|Saalfeld|' +
    'Saarbrücken|Saarlouis|Saarwellingen|Sachsenheim|Saerbeck|Salach|Salzbergen|Salzgitter|Salzhemmendorf|Salzkotten|' +
    'Salzwedel|Sandhausen|Sangerhausen|Sankt Augustin|Sankt Georgen im Schwarzwald|Sankt Ingbert|Sankt Leon-Rot|' +
    'Sankt Wendel|Sarstedt|Sassenberg|Sassenburg|Saßnitz|Saulgau|Schaafheim|Schalksmühle|Scharbeutz|Scheeßel|' +
    'Schelklingen|Schellerten|Schermbeck|Scheßlitz|Schieder-Schwalenberg|Schierling|Schiffdorf|Schifferstadt|' +
    'Schiffweiler|Schipkau|Schkeuditz|Schleiden|Schleiz|Schleswig|Schlüchtern|Schmalkalden|Schmallenberg|Schmölln|' +
    'Schnaittach|Schneeberg|Schneverdingen|Schömberg|Schönaich|Schönebeck|Schönefeld|Schöneiche|Schongau|Schöningen|' +
    'Schonungen|Schopfheim|Schöppingen|Schorndorf|Schotten|Schramberg|Schriesheim|Schrobenhausen|Schulzendorf|' +
    'Schutterwald|Schüttorf|Schwabach|Schwäbisch Gmünd|Schwäbisch Hall|Schwabmünchen|Schwaig|Schwaigern|Schwaikheim|' +
    'Schwalbach|Schwalbach am Taunus|Schwalmstadt|Schwalmtal|Schwandorf in Bayern|Schwanewede|' +
    'Schwarzenbach an der Saale|Schwarzenbek|Schwarzenbruck|Schweinfurt|Schwelm|Schwerin|Schwerte|Schwetzingen|' +
    'Schwieberdingen|Sebnitz|Seefeld|Seeheim-Jugenheim|Seelze|Seesen|Seevetal|Sehnde|Selb|Seligenstadt|Selm|Selters|' +
    'Sendenhorst|Senftenberg|Siegburg|Siegen|Siegsdorf|Sigmaringen|Simbach am Inn|Simmerath|Simmern|Sindelfingen|' +
    'Sinsheim|Sinzheim|Sinzig|Sohland|Söhlde|Solingen|Solms|Soltau|Sömmerda|Sondershausen|Sonneberg|Sonsbeck|' +
    'Sonthofen|Sontra|Spaichingen|Spelle|Spenge|Speyer|Spiesen-Elversberg|Springe|Sprockhövel|Stadtallendorf|' +
    'Stadtbergen|Stadthagen|Stadtlohn|Stahnsdorf|Starnberg|Staßfurt|Staufenberg|Steinau an der Straße|' +
    'Steinbach am Taunus|Steinfurt|Steinhagen|Steinheim|Steinheim am Albuch|Steinheim am der Murr|Stendal|' +
    'Stephanskirchen|Stockach|Stockelsdorf|Stockstadt am Main|Stolberg|Stollberg|Stolzenau|Storkow|Straelen|' +
    'Stralsund|Straubing|Strausberg|Strullendorf|Stuhr|Stuttgart|Südlohn|Suhl|Sulingen|Sulz am Neckar|Sulzbach|' +
    'Sulzbach am Main|Sulzbach-Rosenberg|Sundern|Syke|Tamm|Tangermünde|Tauberbischofsheim|Taucha|Taufkirchen|' +
    'Taunusstein|Tecklenburg|Teisendorf|Telgte|Teltow|Templin|Teningen|Teterow|Tettnang|Teublitz|Thale|Thalheim|' +
    'Tholey|Timmendorfer Strand|Tirschenreuth|Titisee-Neustadt|Titz|Töging am Inn|Tönisvorst|Torgau|Torgelow|' +
    'Tornesch|Tostedt|Traunreut|Traunstein|Trebbin|Trebur|Treuchtlingen|Treuen|Treuenbrietzen|Trier|Trittau|' +
    'Troisdorf|Trossingen|Trostberg an der Alz|Tübingen|Tuttlingen|Tutzing|Twistringen|Übach-Palenberg|Überherrn|' +
    'Überlingen|Ubstadt-Weiher|Ueckermünde|Uedem|Uelzen|Uetersen|Uetze|Uhingen|Uhldingen-Mühlhofen|Ulm|Unterföhring|' +
    'Untergruppenbach|Unterhaching|Unterhausen|Unterschleißheim|Urbach|Usingen|Uslar|Vaihingen an der Enz|Vallendar|' +
    'Varel|Vaterstetten|Vechelde|Vechta|Veitshöchheim|Velbert|Vellmar|Velten|Verden|Verl|Versmold|Vetschau|Vettweiß|' +
    'Viechtach|Vienenburg|Viernheim|Viersen|Villingen-Schwenningen|Villmar|Vilsbiburg|Vilshofen|Visbek|Visselhövede|' +
    'Vlotho|Voerde|Vohburg an der Donau|Vohenstrauß|Vöhringen|Volkach|Völklingen|Vreden|Wabern|Wachtberg|Wachtendonk|' +
    'Wächtersbach|Wadern|Wadersloh|Wadgassen|Wagenfeld|Waghäusel|Wahlstedt|Wahn-Heide|Waiblingen|Wald-Michelbach|' +
    'Waldbröl|Waldeck|Waldenbuch|Waldfeucht|Waldheim|Waldkirchen|Waldkraiburg|Waldmünchen|Waldsassen|' +
    'Waldshut-Tiengen|Waldstetten|Walldorf|Walldürn|Wallenhorst|Wallerfangen|Walsrode|Waltenhofen|Waltershausen|' +
    'Waltrop|Wandlitz|Warburg|Wardenburg|Warendorf|Warstein|Wassenberg|Wasserburg am Inn|Weener|Weeze|Wehrheim|Weida|' +
    'Weikersheim|Weil am Rhein|Weil der Stadt|Weil im Schönbuch|Weilburg|Weilerswist|Weilheim|Weilheim an der Teck|' +
    'Weilmünster|Weimar|Weinböhla|Weingarten|Weinheim|Weinsberg|Weinstadt-Endersbach|Weißenburg in Bayern|Weißenfels|' +
    'Weißenhorn|Weißenthurm|Weißwasser|Weiterstadt|Welver|Welzheim|Wendeburg|Wendelstein|Wendlingen am Neckar|' +
    'Wennigsen|Wentorf bei Hamburg|Wenzenbach|Werdau|Werdohl|Werl|Werlte|Wermelskirchen|Wernau|Werne|Werneck|' +
    'Werneuchen|Wernigerode|Wertheim|Werther|Wertingen|Wesseling|Westerkappeln|Westerland|Westerstede|Wettringen|' +
    'Wetzlar|Wickede|Wiefelstede|Wiehl|Wiesbaden|Wiesloch|Wiesmoor|Wietmarschen|Wietze|Wildberg|Wildeshausen|' +
    'Wilhelmshaven|Wilkau-Haßlau|Willebadessen|Willich|Willstätt|Wilnsdorf|Wilsdruff|Winnenden|Winsen|Winterbach|' +
    'Wipperfürth|Wismar|Witten|Wittenberg|Wittenberge|Wittingen|Wittlich|Wittmund|Wittstock|Witzenhausen|Wolfen|' +
    'Wolfenbüttel|Wölfersheim|Wolfhagen|Wolfratshausen|Wolfsburg|Wolgast|Wolmirstedt|Wolnzach|Woltersdorf|Worpswede|' +
    'Wörrstadt|Wörth am Rhein|Wriezen|Wülfrath|Wünnenberg|Wunsiedel|Wunstorf|Wuppertal|Würselen|Würzburg|Wurzen|' +
    'Wustermark|Xanten|Zehdenick|Zeitz|Zella-Mehlis|Zerbst|Zeulenroda|Zeuthen|Zirndorf|Zittau|Zorneding|Zossen|' +
    'Zschopau|Zulpich|Zweibrücken|Zwenkau|Zwickau|Zwiesel|Zwingenberg|Zwönitz',
  CH:
    'Aadorf|Aarau|Aarburg|Aarwangen|Adligenswil|Adliswil|Aesch|Affoltern am Albis|Allschwil|Alpnach|Altstätten|' +
    'Amriswil|Arbon|Arlesheim|Arth|Ascona|Bad Ragaz|Bad Zurzach|Balgach|Balsthal|Basel|Basse-Nendaz|Bassersdorf|' +
    'Bellinzona|Belp|Berikon|Bern|Bernex|Bettlach|Biasca|Biberist|Binningen|Birmensdorf|Birsfelden|Blonay|Bolligen|' +
    'Bottmingen|Boudry|Bremgarten|Bronschhofen|Brugg|Bubendorf|Buchrain|Buchs|Bülach|Buochs|Bussigny|Carouge|' +
    'Châtel-Saint-Denis|Chavannes|Chêne-Bougeries|Chêne-Bourg|Chiasso|Chur|Collombey|Conthey|Cortaillod|Crissier|' +
    'Delémont|Derendingen|Dielsdorf|Diepoldsau|Dietikon|Domat|Dornach|Dübendorf|Düdingen|Ebikon|Ebnat-Kappel|' +
    'Echallens|Ecublens|Egnach|Ehrendingen|Einsiedeln|Embrach|Engelberg|Ennetbürgen|Epalinges|Estavayer-le-Lac|' +
    'Ettingen|Feusisberg|Flamatt|Flawil|Flums|Frauenfeld|Freienbach|Frenkendorf|Fribourg|Frick|Frutigen|Füllinsdorf|' +
    'Gebenstorf|Gelterkinden|Genève|Gerlafingen|Giubiasco|Glarus|Goldach|Goldau|Gossau|Gränichen|Greifensee|Grenchen|' +
    'Gstaad|Hägendorf|Hegnau|Heimberg|Hergiswil|Herisau|Herrliberg|Herzogenbuchsee|Hinwil|Hombrechtikon|Horgen|Horw|' +
    'Hünenberg|Huttwil|Igis|Ingenbohl|Jegenstorf|Jona|Kerzers|Kilchberg|Klosters Serneus|Kölliken|Köniz|Konolfingen|' +
    'Kreuzlingen|Kriens|Küsnacht|Küssnacht|Küttigen|La Chaux-de-Fonds|La Tour-de-Peilz|Langenthal|Langnau|' +
    'Langnau am Albis|Lausanne|Lausen|Le Chenit|Le Grand-Saconnex|Le Landeron|Le Locle|Le Mont-sur-Lausanne|Lengnau|' +
    'Lenzburg|Les Avanchets|Liestal|Littau|Losone|Lutry|Lützelflüh|Luzern|Männedorf|Marin-Epagnier|Martigny-Ville|' +
    'Massagno|Meggen|Meilen|Meiringen|Mendrisio|Menziken|Meyrin|Minusio|Möhlin|Monthey|Montreux|Morbio Inferiore|' +
    'Morges|Moudon|Moutier|Münchenbuchsee|Münchenstein|Münchwilen|Muttenz|Naters|Neuchâtel|Neuenhof|Neuenkirch|Nidau|' +
    'Niederlenz|Nyon|Oberengstringen|Oberentfelden|Oberriet|Oberrohrdorf|Obersiggenthal|Oberuzwil|Oberwil|Obfelden|' +
    'Oensingen|Oetwil|Oftringen|Ollon|Olten|Onex|Payerne|Peseux|Pfäffikon|Plan-les-Ouates|Porrentruy|Pratteln|' +
    'Pregassona|Préverenges|Prilly|Pully|Rapperswil|Rebstein|Regensdorf|Reinach|Renens|Richterswil|Riehen|Romanshorn|' +
    'Romont|Rorschach|Rothrist|Rotkreuz|Rümlang|Rupperswil|Rüschlikon|Ruswil|Rüti|Sachseln|Saint-Imier|Saint-Prex|' +
    'Sankt Gallen|Sankt Margrethen|Sargans|Sarnen|Savièse|Schaffhausen|Schattdorf|Schlieren|Schönenwerd|Schübelbach|' +
    'Schwerzenbach|Schwyz|Sennwald|Seon|Sevelen|Siebnen|Sierre|Sigriswil|Sirnach|Sissach|Solothurn|Spiez|' +
    'Spreitenbach|St. Moritz|Stäfa|Stansstad|Steffisburg|Steinhausen|Strengelbach|Suhr|Sumiswald|Sursee|Teufen|' +
    'Thalwil|Thayngen|Therwil|Thônex|Thun|Tramelan|Triengen|Trimbach|Uetendorf|Unterägeri|Unterseen|Untersiggenthal|' +
    'Urdorf|Urtenen|Uster|Uznach|Uzwil|Vechigen|Versoix|Vétroz|Vevey|Veyrier|Viganello|Villars-sur-Glâne|Villmergen|' +
    'Visp|Wädenswil|Walenstadt|Wallisellen|Wängi|Wattwil|Weinfelden|Wettingen|Wetzikon|Windisch|Winterthur|' +
    'Wittenbach|Wohlen|Wolhusen|Wollerau|Worb|Würenlos|Yverdon-les-Bains|Zermatt|Zofingen|Zollikerberg|Zollikofen|' +
    'Zollikon|Zuchwil|Zumikon|Zürich|Zuzwil',
  AT:
    'Absam|Alberschwende|Aldrans|Alpbach|Altach|Altenmarkt im Pongau|Altheim|Althofen|Altmünster|Andelsbuch|Andorf|' +
    'Attnang-Puchheim|Axams|Bad Erlach|Bad Gastein|Bad Hall|Bad Häring|Bad Hofgastein|Bad Ischl|Bad Schallerbach|' +
    'Bad Vöslau|Bärnbach|Berndorf|Biedermannsdorf|Bisamberg|Bischofshofen|Blindenmarkt|Bludenz|Böheimkirchen|' +
    'Braunau am Inn|Bregenz|Breitenfurt bei Wien|Brixen im Thale|Bruck an der Leitha|Bruck an der Mur|Bruckneudorf|' +
    'Brunn am Gebirge|Buch in Tirol|Burgfried|Bürmoos|Deuchendorf|Deutsch-Wagram|Deutschkreutz|Deutschlandsberg|' +
    'Doppl|Dornbirn|Ebenfurth|Ebensee|Ebergassing|Ebreichsdorf|Eferding|Eggenburg|Eggendorf|Ehrwald|Eisenerz|' +
    'Eisenstadt|Elixhausen|Ellmau|Elsbethen|Enns|Ennsdorf|Eugendorf|Euratsfeld|Feldbach|Feldkirch|' +
    'Feldkirchen in Kärnten|Felixdorf|Ferlach|Fernitz|Fieberbrunn|Finkenstein am Faaker See|Fohnsdorf|Forchtenstein|' +
    'Frastanz|Frauenkirchen|Freistadt|Frohnleiten|Fügen|Fulpmes|Fürstenfeld|Fußach|Gablitz|Gainfarn|Gallneukirchen|' +
    'Gänserndorf|Gerasdorf bei Wien|Gleisdorf|Gloggnitz|Gmünd|Gmunden|Göfis|Gössendorf|Götzens|Götzis|Gramatneusiedl|' +
    'Gratkorn|Gratwein|Graz|Grieskirchen|Gröbming|Grödig|Groß-Enzersdorf|Grossarl|Grossgmain|Grosspetersdorf|' +
    'Grünburg|Gumpoldskirchen|Gunskirchen|Guntramsdorf|Güssing|Hafendorf|Haidershofen|Hainburg an der Donau|' +
    'Hall in Tirol|Hallein|Hart bei Graz|Hartberg|Hausmannstätten|Heidenreichstein|Henndorf am Wallersee|' +
    'Herzogenburg|Himberg|Hinterbrühl|Hirtenberg|Hof bei Salzburg|Hohenems|Hollabrunn|Hopfgarten im Brixental|' +
    'Hörbranz|Hornstein|Imst|Innsbruck|Inzing|Jenbach|Judenburg|Kalsdorf bei Graz|Kaltenleutgeben|Kapfenberg|Kaprun|' +
    'Katzelsdorf|Kematen an der Ybbs|Kematen in Tirol|Kierling|Kindberg|Kirchberg in Tirol|Kirchbichl|' +
    'Kirchdorf an der Krems|Kirchdorf in Tirol|Kittsee|Kitzbühel|Klagenfurt am Wörthersee|Klaus|Klosterneuburg|' +
    'Knittelfeld|Koblach|Köflach|Korneuburg|Kössen|Kottingbrunn|Krems an der Donau|Kremsmünster|Krieglach|' +
    'Krumpendorf|Kufstein|Kundl|Laa an der Thaya|Laakirchen|Lambach|Landeck|Landskron|Langenlois|Langenwang|' +
    'Langenzersdorf|Lassnitzhöhe|Lauterach|Laxenburg|Leibnitz|Leitring|Lenzing|Leoben|Leobendorf|Leobersdorf|' +
    'Leonding|Leopoldsdorf|Lichtenegg|Lichtenwörth|Lieboch|Lienz|Liezen|Linz|Loosdorf|Ludesch|Lustenau|Mäder|' +
    'Mannersdorf am Leithagebirge|Marchtrenk|Maria Enzersdorf|Mattersburg|Mattighofen|Mattsee|Mauerbach|Mautern|' +
    'Mayrhofen|Micheldorf in Oberösterreich|Mils bei Solbad Hall|Mistelbach|Mitterndorf an der Fischa|Mödling|' +
    'Möllersdorf|Mondsee|Münchendorf|Murau|Mürzzuschlag|Nenzing|Neu-Guntramsdorf|Neualm|Neudörfl|' +
    'Neufeld an der Leitha|Neuhofen an der Krems|Neumarkt am Wallersee|Neusiedl am See|Neustift im Stubaital|Neuzeug|' +
    'Niederndorf|Niklasdorf|Nüziders|Ober-Grafendorf|Oberalm|Oberndorf bei Salzburg|Oberperfuss|Obertrum am See|' +
    'Oberwaltersdorf|Oberwart|Oedt|Ottensheim|Parndorf|Perchtoldsdorf|Perg|Pfaffstätten|Pfunds|Pichling bei Köflach|' +
    'Pinkafeld|Pöchlarn|Pöllau|Pörtschach am Wörthersee|Pottendorf|Pottschach|Pöttsching|Poysdorf|Pregarten|' +
    'Pressbaum|Puch bei Hallein|Puchberg am Schneeberg|Puchenau|Purbach am Neusiedler See|Purgstall|Purkersdorf|' +
    'Ramsau am Dachstein|Rankweil|Rannersdorf|Rechnitz|Reutte|Ried im Innkreis|Rohrbach bei Mattersburg|' +
    'Saalfelden am Steinernen Meer|Salzburg|Sankt Dionysen|Sankt Florian|Sankt Georgen an der Gusen|' +
    'Sankt Georgen im Attergau|Sankt Johann im Pongau|Sankt Johann in Tirol|Sankt Margarethen im Burgenland|' +
    'Sankt Pölten|Sankt Stefan im Rosental|Sankt Valentin|Sankt Veit an der Glan|Sankt Veit im Pongau|' +
    'Sankt Wolfgang im Salzkammergut|Satteins|Schärding|Scheibbs|Schladming|Schrems|Schruns|Schwanenstadt|' +
    'Schwarzach im Pongau|Schwaz|Schwechat|Schwertberg|Schwoich|Seeboden|Seefeld in Tirol|Seekirchen am Wallersee|' +
    'Seewalchen|Seiersberg|Seitenstetten Markt|Siegendorf im Burgenland|Sierning|Siezenheim|Silz|Söll|Sollenau|' +
    'Spielberg bei Knittelfeld|Spittal an der Drau|Stadl-Traun|Stegersbach|Steinach am Brenner|Steinbrunn|Steyr|' +
    'Steyregg|Stockerau|Strassengel|Straßgang|Strasshof an der Nordbahn|Strasswalchen|Tamsweg|Taxach|Telfs|Ternberg|' +
    'Ternitz|Thalheim bei Wels|Thaur|Theresienfeld|Timelkam|Traisen|Traiskirchen|Traismauer|Traun|Tribuswinkel|' +
    'Trofaiach|Trumau|Tulln|Untere Fellach|Unterwaltersdorf|Vandans|Vasoldsberg|Vienna|Viktring|Villach|Vöcklabruck|' +
    'Voitsberg|Voldöpp|Völkermarkt|Vomp|Vorchdorf|Vösendorf|Waidhofen an der Thaya|Waidhofen an der Ybbs|Walding|' +
    'Wattens|Weidling|Weigelsdorf|Weiz|Wels|Weyer|Wiener Neudorf|Wiener Neustadt|Wienersdorf|Wieselburg|Wildon|' +
    'Wilhelmsburg|Wimpassing|Wölfnitz|Wolfurt|Wolkersdorf im Weinviertel|Wöllersdorf|Wördern|Wörgl|Ybbs an der Donau|' +
    'Zams|Zell am See|Zeltweg|Zirl|Zistersdorf|Zwettl Stadt',
  several:
    'Altdorf|Altendorf|Amstetten|Aspach|Asten|Bergheim|Bocholt|Bous|Brakel|Bühl|Burgdorf|Cham|Coburg|Damme|Dassel|' +
    'Dürnau|Eching|Endingen|Erlenbach|Eschenbach|Falkenberg|Falkenstein|Felsberg|Frankfurt|Genf|Haselbach|Hatten|' +
    'Heidelberg|Herten|Hochdorf|Hohenau|Husum|Interlaken|Kelkheim|Kempten|Kirchberg|Krumbach|Lampertheim|Langenfeld|' +
    'Laufenburg|Lengenfeld|Lenningen|Lochau|Mattenbach|Meiningen|Melle|Mellingen|Minden|Mölln|Moosburg|Morsbach|' +
    'Mühlau|Mühldorf|Müllheim|München|Münsingen|Neuhausen|Neukirchen|Neunkirchen|Oberkirch|Oberrieden|Potsdam|' +
    'Puchheim|Reding|Rheinfelden|Sainte-Croix|Sankt Martin|Schmitten|Schwarzach|Schwarzenberg|Schwedt|Seebach|Soest|' +
    'St. Gallen|St. Pölten|Stadt Winterthur|Staufen|Steinen|Steinfeld|Sulz|Villeneuve|Waldkirch|Wangen|Weissach|' +
    'Westendorf|Wien|Wülflingen',
  LI: 'Balzers|Eschen|Mauren|Schaan|Triesen',
} as const;
