// Towns of Germany, Austria, Switzerland and Liechtenstein, with at least so many inhabitants: DE 7000, AT 2500, CH 4000, LI 3000. Names after GeoNames (CC BY 4.0).

/** One behind the other; those that are words of a language ("Reading", "Essen") are left out. */
export const TOWNS =
  'Aachen|Aadorf|Aalen|Aarau|Aarburg|Aarwangen|Abensberg|Absam|Abtsgmünd|Achern|Achim|Adelsdorf|Adendorf|Adligenswil|' +
  'Adliswil|Aerzen|Aesch|Affoltern am Albis|Ahaus|Ahlen|Ahrensbök|Ahrensburg|Aichach|Aidlingen|Ainring|Aken|Albbruck|' +
  'Alberschwende|Albstadt|Aldenhoven|Aldingen|Aldrans|Alfdorf|Alfeld|Alfter|Algermissen|Allensbach|Allersberg|Allschwil|' +
  'Alpbach|Alpirsbach|Alpnach|Alsbach-Hähnlein|Alsdorf|Alsfeld|Altach|Altdorf|Altena|Altenbeken|Altenberge|Altendorf|' +
  'Altenholz|Altenmarkt im Pongau|Altenstadt|Altensteig|Altes Lager|Altheim|Althengstett|Althofen|Altlandsberg|Altmünster|' +
  'Altomünster|Altötting|Altrip|Altstätten|Altusried|Alzenau in Unterfranken|Alzey|Amberg|Amriswil|Amstetten|Andelsbuch|' +
  'Andernach|Andorf|Angermünde|Anklam|Ankum|Annaberg-Buchholz|Annweiler am Trifels|Anröchte|Ansbach|Apolda|Arbon|' +
  'Arlesheim|Arnsberg|Arnstadt|Arnstein|Arth|Asbach|Aschaffenburg|Ascheberg|Aschersleben|Ascona|Aspach|Asperg|Aßlar|Asten|' +
  'Attendorn|Attnang-Puchheim|Auerbach|Augsburg|Augustdorf|Aulendorf|Aurich|Axams|Babenhausen|Backnang|Bad Abbach|' +
  'Bad Aibling|Bad Arolsen|Bad Belzig|Bad Bentheim|Bad Bergzabern|Bad Berka|Bad Berleburg|Bad Bevensen|Bad Blankenburg|' +
  'Bad Bramstedt|Bad Breisig|Bad Brückenau|Bad Camberg|Bad Doberan|Bad Driburg|Bad Düben|Bad Dürkheim|Bad Dürrenberg|' +
  'Bad Dürrheim|Bad Ems|Bad Endbach|Bad Endorf|Bad Erlach|Bad Essen|Bad Fallingbostel|Bad Feilnbach|Bad Frankenhausen|' +
  'Bad Freienwalde|Bad Gandersheim|Bad Gastein|Bad Griesbach|Bad Hall|Bad Häring|Bad Harzburg|Bad Herrenalb|Bad Hersfeld|' +
  'Bad Hofgastein|Bad Homburg vor der Höhe|Bad Honnef|Bad Iburg|Bad Ischl|Bad Kissingen|Bad König|' +
  'Bad Königshofen im Grabfeld|Bad Kreuznach|Bad Laasphe|Bad Laer|Bad Langensalza|Bad Lausick|Bad Lauterberg im Harz|' +
  'Bad Liebenwerda|Bad Liebenzell|Bad Lippspringe|Bad Mergentheim|Bad Münder am Deister|Bad Münstereifel|Bad Nauheim|' +
  'Bad Nenndorf|Bad Neuenahr-Ahrweiler|Bad Neustadt an der Saale|Bad Oeynhausen|Bad Oldesloe|Bad Orb|Bad Pyrmont|' +
  'Bad Ragaz|Bad Rappenau|Bad Reichenhall|Bad Rothenfelde|Bad Sachsa|Bad Säckingen|Bad Salzdetfurth|Bad Salzuflen|' +
  'Bad Salzungen|Bad Sassendorf|Bad Schallerbach|Bad Schussenried|Bad Schwalbach|Bad Schwartau|Bad Segeberg|' +
  'Bad Soden am Taunus|Bad Soden-Salmünster|Bad Sooden-Allendorf|Bad Staffelstein|Bad Tölz|Bad Urach|Bad Vilbel|' +
  'Bad Vöslau|Bad Waldsee|Bad Wildbad|Bad Wildungen|Bad Windsheim|Bad Wörishofen|Bad Wurzach|Bad Zurzach|Bad Zwischenahn|' +
  'Baden-Baden|Baesweiler|Baienfurt|Baiersbronn|Baiersdorf|Balgach|Balingen|Ballenstedt|Balsthal|Balve|Balzers|Bamberg|' +
  'Bannewitz|Bargteheide|Barmstedt|Bärnbach|Barntrup|Barsbüttel|Barsinghausen|Barßel|Barth|Basel|Basse-Nendaz|Bassersdorf|' +
  'Bassum|Baunatal|Bautzen|Bayreuth|Bebra|Beckingen|Beckum|Bedburg|Beelitz|Beeskow|Bellheim|Bellinzona|Belm|Belp|Bendorf|' +
  'Bensheim|Berching|Berchtesgaden|Bergen auf Rügen|Bergheim|Bergisch Gladbach|Bergkamen|Bergneustadt|Berikon|Berlin|Bern|' +
  'Bernau bei Berlin|Bernburg|Berndorf|Bernex|Bersenbrück|Besigheim|Bestwig|Bettlach|Betzdorf|Beverungen|Bexbach|Biasca|' +
  'Biberach an der Riß|Biberist|Biblis|Biedenkopf|Biedermannsdorf|Bielefeld|Bietigheim-Bissingen|Billerbeck|Bindlach|' +
  'Bingen am Rhein|Binningen|Birkenau|Birkenfeld|Birkenwerder|Birmensdorf|Birsfelden|Bisamberg|Bischofsheim|Bischofshofen|' +
  'Bischofswerda|Bischofswiesen|Bisingen|Bissendorf|Bitburg|Bitterfeld-Wolfen|Blankenburg|Blankenheim|Blaubeuren|Bleckede|' +
  'Blieskastel|Blindenmarkt|Blomberg|Blonay|Bludenz|Blumberg|Bobenheim-Roxheim|Bobingen|Böblingen|Bocholt|Bochum|Bockenem|' +
  'Bockhorn|Böheimkirchen|Böhl-Iggelheim|Bohmte|Boizenburg|Bolligen|Bomlitz|Bönen|Bonn|Bönnigheim|Bopfingen|Boppard|' +
  'Bordesholm|Borgentreich|Borgholzhausen|Borken|Borna|Bornheim|Borsdorf|Bösel|Bottmingen|Bottrop|Boudry|Bous|Bovenden|' +
  'Boxberg|Brackenheim|Brakel|Bramsche|Brand-Erbisdorf|Brandenburg an der Havel|Brandis|Braunau am Inn|Braunfels|' +
  'Braunschweig|Breckerfeld|Bregenz|Breisach am Rhein|Breitenfurt bei Wien|Bremen|Bremerhaven|Bremervörde|Bremgarten|' +
  'Bretten|Bretzfeld|Brieselang|Brilon|Brixen im Thale|Bronschhofen|Bruchköbel|Bruchmühlbach-Miesau|Bruchsal|' +
  'Bruck an der Leitha|Bruck an der Mur|Bruckmühl|Bruckneudorf|Brugg|Brüggen|Brunn am Gebirge|Brunsbüttel|Bubendorf|' +
  'Buch in Tirol|Buchen in Odenwald|Buchholz in der Nordheide|Buchloe|Buchrain|Buchs|Bückeburg|Büdelsdorf|Budenheim|' +
  'Büdingen|Bühl|Bühlertal|Bülach|Buochs|Burbach|Burg bei Magdeburg|Burgdorf|Burgfried|Burghausen|Burgkirchen an der Alz|' +
  'Burglengenfeld|Burgstädt|Burgthann|Burkardroth|Burkhardtsdorf|Burladingen|Bürmoos|Burscheid|Bürstadt|Bussigny|' +
  'Büttelborn|Butzbach|Bützow|Buxtehude|Cadolzburg|Calau|Calbe|Calden|Calw|Carouge|Castrop-Rauxel|Cham|Châtel-Saint-Denis|' +
  'Chavannes|Chemnitz|Chêne-Bougeries|Chêne-Bourg|Chiasso|Chur|Clausthal-Zellerfeld|Cloppenburg|Coburg|Coesfeld|Cölbe|' +
  'Collombey|Conthey|Coppenbrügge|Cortaillod|Coswig|Cottbus|Crailsheim|Cremlingen|Crimmitschau|Crissier|Cuxhaven|Dachau|' +
  'Dallgow-Döberitz|Damme|Dannenberg|Dannstadt-Schauernheim|Darmstadt|Dassel|Datteln|Daun|Deggendorf|Delbrück|Delémont|' +
  'Delitzsch|Delligsen|Delmenhorst|Demmin|Denkendorf|Denzlingen|Derendingen|Dessau|Detmerode|Detmold|' +
  'Dettingen an der Erms|Deuchendorf|Deutsch-Wagram|Deutschkreutz|Deutschlandsberg|Dieburg|Diedorf|Dielheim|Dielsdorf|' +
  'Diepholz|Diepoldsau|Dießen am Ammersee|Dietikon|Dietmannsried|Dietzenbach|Dillenburg|Dillingen|Dillingen an der Donau|' +
  'Dingolfing|Dinkelsbühl|Dinklage|Dinslaken|Dippoldiswalde|Dittelbrunn|Ditzingen|Döbeln|Doberlug-Kirchhain|Domat|' +
  'Donaueschingen|Donauwörth|Donzdorf|Doppl|Dörentrup|Dorfen|Dormagen|Dornach|Dornbirn|Dornstadt|Dornstetten|Dortmund|' +
  'Dörverden|Dossenheim|Dreieich|Drensteinfurt|Dresden|Drochtersen|Drolshagen|Dübendorf|Duderstadt|Düdingen|Duisburg|' +
  'Dülmen|Durmersheim|Dürnau|Düsseldorf|Ebenfurth|Ebensee|Eberbach|Ebergassing|Ebersbach|Ebersbach an der Fils|Ebersberg|' +
  'Eberswalde|Ebikon|Ebnat-Kappel|Ebreichsdorf|Echallens|Eching|Eckernförde|Ecublens|Edewecht|Edingen-Neckarhausen|' +
  'Eferding|Efringen-Kirchen|Egelsbach|Egestorf|Eggenburg|Eggendorf|Eggenfelden|Eggenstein-Leopoldshafen|Egnach|Ehingen|' +
  'Ehningen|Ehrendingen|Ehringshausen|Ehrwald|Eichenau|Eichenzell|Eichstätt|Eilenburg|Einbeck|Einsiedeln|Eisenach|' +
  'Eisenberg|Eisenerz|Eisenhüttenstadt|Eisenstadt|Eisleben Lutherstadt|Eislingen|Eiterfeld|Eitorf|Elixhausen|Ellmau|' +
  'Ellwangen|Elmshorn|Elsbethen|Elsdorf|Elsenfeld|Elsfleth|Elsterwerda|Eltville|Elzach|Elze|Embrach|Emden|Emmendingen|' +
  'Emmerich|Emsbüren|Emsdetten|Emstek|Endingen|Engelberg|Engelskirchen|Enger|Eningen unter Achalm|Enkenbach-Alsenborn|' +
  'Ennepetal|Ennetbürgen|Ennigerloh|Enns|Ennsdorf|Epalinges|Eppelborn|Eppelheim|Eppingen|Eppstein|Erbach|Erding|Erftstadt|' +
  'Erfurt|Ergolding|Ergoldsbach|Erkelenz|Erkner|Erkrath|Erlangen|Erlenbach|Erlenbach am Main|Erlensee|Erndtebrück|Erwitte|' +
  'Erzhausen|Eschborn|Eschen|Eschenbach|Eschwege|Eschweiler|Eslohe|Espelkamp|Essenbach|Esslingen|Estavayer-le-Lac|' +
  'Ettenheim|Ettingen|Ettlingen|Eugendorf|Euratsfeld|Euskirchen|Eutin|Everswinkel|Falkenberg|Falkensee|Falkenstein|' +
  'Faßberg|Fehmarn|Fehrbellin|Feldbach|Feldkirch|Feldkirchen in Kärnten|Feldkirchen-Westerham|Felixdorf|Fellbach|Felsberg|' +
  'Ferlach|Fernitz|Feuchtwangen|Feusisberg|Fieberbrunn|Filderstadt|Finkenstein am Faaker See|Finnentrop|Finsterwalde|' +
  'Flamatt|Flawil|Flensburg|Flieden|Flintbek|Flöha|Flörsheim|Florstadt|Flums|Fohnsdorf|Forchheim|Forchtenstein|' +
  'Frankenberg|Frankenthal|Frankfurt|Frankfurt am Main|Frastanz|Frauenfeld|Frauenkirchen|Frechen|Freiberg|' +
  'Freiberg am Neckar|Freiburg|Freienbach|Freilassing|Freisen|Freising|Freistadt|Freital|Frenkendorf|Freudenberg|' +
  'Freudenstadt|Freystadt|Fribourg|Frick|Frickenhausen|Friedberg|Friedeburg|Friedland|Friedrichsdorf|Friedrichshafen|' +
  'Friedrichsthal|Frielendorf|Friesoythe|Fritzlar|Frohburg|Frohnleiten|Fröndenberg|Frutigen|Fügen|Fulda|Fuldatal|' +
  'Füllinsdorf|Fulpmes|Fürstenau|Fürstenfeld|Fürstenfeldbruck|Fürstenwalde|Fürstenzell|Furth im Wald|Furtwangen|Fußach|' +
  'Füssen|Gablitz|Gaggenau|Gaildorf|Gaimersheim|Gainfarn|Gallneukirchen|Ganderkesee|Gangelt|Gänserndorf|Garbsen|' +
  'Garbsen-Mitte|Garching an der Alz|Garching bei München|Gardelegen|Garmisch-Partenkirchen|Garrel|Gärtringen|Gauting|' +
  'Gebenstorf|Gedern|Geeste|Geesthacht|Gehrden|Geilenkirchen|Geisenfeld|Geisenheim|Geislingen an der Steige|Geldern|' +
  'Gelnhausen|Gelsenkirchen|Gelterkinden|Gemeinde Friedland|Gemünden am Main|Genève|Genf|Gengenbach|Genthin|' +
  'Georgsmarienhütte|Gera|Gerasdorf bei Wien|Geretsried|Gerlafingen|Gerlingen|Germering|Germersheim|Gernsbach|Gernsheim|' +
  'Gerolstein|Gersheim|Gerstetten|Gersthofen|Gescher|Geseke|Gevelsberg|Giengen an der Brenz|Giesen|Gießen|Gifhorn|' +
  'Gilching|Ginsheim-Gustavsburg|Giubiasco|Gladbeck|Gladenbach|Glarus|Glauchau|Gleisdorf|Glienicke|Glinde|Gloggnitz|' +
  'Glückstadt|Gmünd|Gmunden|Gnarrenburg|Goch|Göfis|Goldach|Goldau|Goldbach|Goldenstedt|Gomaringen|Göppingen|Görlitz|' +
  'Goslar|Gossau|Gössendorf|Göttingen|Gottmadingen|Götzens|Götzis|Graben-Neudorf|Gräfelfing|Grafenau|Gräfenhainichen|' +
  'Grafing bei München|Gramatneusiedl|Gränichen|Grasberg|Gratkorn|Gratwein|Graz|Greding|Grefrath|Greifensee|Greifenstein|' +
  'Greifswald|Greiz|Grenchen|Grenzach-Wyhlen|Greven|Grevenbroich|Grevesmühlen|Griesheim|Grieskirchen|Grimma|Gröbenzell|' +
  'Gröbming|Grödig|Groitzsch|Grömitz|Gronau|Groß Kreutz|Groß-Enzersdorf|Groß-Gerau|Groß-Umstadt|Groß-Zimmern|Großalmerode|' +
  'Grossarl|Großbottwar|Großenhain|Großenkneten|Großenlüder|Grossgmain|Großhansdorf|Großkrotzenburg|Großostheim|' +
  'Grosspetersdorf|Großräschen|Großröhrsdorf|Großrosseln|Grünberg|Grünburg|Grünheide|Grünstadt|Grünwald|Gstaad|Guben|' +
  'Gudensberg|Gummersbach|Gumpoldskirchen|Gundelfingen|Gundelsheim|Gunskirchen|Guntramsdorf|Günzburg|Gunzenhausen|Güssing|' +
  'Güstrow|Gütersloh|Hadamar|Hafendorf|Hägendorf|Hagenow|Haibach|Haidershofen|Haiger|Haigerloch|Hain-Gründau|' +
  'Hainburg an der Donau|Hainichen|Halberstadt|Haldensleben I|Hall in Tirol|Hallbergmoos|Halle Neustadt|Hallein|Hallstadt|' +
  'Halstenbek|Haltern am See|Halver|Hambühren|Hameln|Hamm|Hammelburg|Hamminkeln|Hanau am Main|Hannover|Hannoversch Münden|' +
  'Hardegsen|Hardheim|Harrislee|Harsefeld|Harsewinkel|Harsum|Hart bei Graz|Hartberg|Hartha|Hasbergen|Haselbach|Haselünne|' +
  'Haßfurt|Haßloch|Hatten|Hattersheim|Hattingen|Hausham|Hausmannstätten|Hauzenberg|Havelberg|Havixbeck|Hechingen|' +
  'Heddesheim|Hegnau|Heidberg|Heidelberg|Heidenau|Heidenheim an der Brenz|Heidenreichstein|Heikendorf|' +
  'Heilbad Heiligenstadt|Heilbronn|Heiligenhafen|Heiligenhaus|Heilsbronn|Heimberg|Heinsberg|Hellenthal|Helmbrechts|' +
  'Helmstedt|Hemau|Hemer|Hemmingen|Hemmoor|Hemsbach|Hengersberg|Henndorf am Wallersee|Hennef|Hennigsdorf|' +
  'Heppenheim an der Bergstrasse|Herbolzheim|Herborn|Herbrechtingen|Herdecke|Herdorf|Herford|Hergiswil|Heringen|Herisau|' +
  'Hermannsburg|Hermsdorf|Herne|Heroldsberg|Herrenberg|Herrieden|Herrliberg|Herrsching am Ammersee|Hersbruck|Herscheid|' +
  'Herten|Herxheim am Berg|Herzberg|Herzberg am Harz|Herzogenaurach|Herzogenbuchsee|Herzogenburg|Herzogenrath|' +
  'Hessisch Lichtenau|Hessisch Oldendorf|Hettstedt|Heubach|Heuchelheim|Heusenstamm|Heusweiler|Hiddenhausen|Hilchenbach|' +
  'Hildburghausen|Hilden|Hildesheim|Hille|Hilpoltstein|Hilter|Hilzingen|Himberg|Hinte|Hinterbrühl|Hinwil|Hirschaid|' +
  'Hirschberg an der Bergstraße|Hirtenberg|Höchberg|Hochdorf|Hochheim am Main|Höchst im Odenwald|Höchstadt an der Aisch|' +
  'Hockenheim|Hof bei Salzburg|Hofgeismar|Hofheim am Taunus|Hohberg|Hohen Neuendorf|Hohenau|Hohenbrunn|Hohenems|' +
  'Hohenhameln|Höhenkirchen-Siegertsbrunn|Hohenmölsen|Hohenstein-Ernstthal|Höhr-Grenzhausen|Hollabrunn|Holle|' +
  'Holzgerlingen|Holzkirchen|Holzminden|Holzwickede|Homberg|Hombrechtikon|Homburg|Hopfgarten im Brixental|Horb am Neckar|' +
  'Hörbranz|Horgen|Hornstein|Hörstel|Horw|Hösbach|Hövelhof|Höxter|Hoyerswerda|Hückelhoven|Hückeswagen|Hude|Hüfingen|' +
  'Hüllhorst|Hünenberg|Hünfeld|Hünxe|Hürth|Husum|Huttwil|Huy-Neinstedt|Ibbenbüren|Ichenhausen|Idar-Oberstein|Idstein|Igis|' +
  'Illertissen|Illingen|Ilmenau|Ilsede|Ilsfeld|Ilvesheim|Immenhausen|Immenstadt im Allgäu|Imst|Ingelheim am Rhein|' +
  'Ingenbohl|Ingolstadt|Innsbruck|Interlaken|Inzing|Iserlohn|Isernhagen Farster Bauerschaft|Ismaning|Isny|Isselburg|Issum|' +
  'Itzehoe|Jegenstorf|Jena|Jenbach|Jessen|Jesteburg|Jever|Jona|Jork|Jüchen|Judenburg|Jülich|Jüterbog|Kaarst|Kahl am Main|' +
  'Kahla|Kaiserslautern|Kalefeld|Kalkar|Kall|Kalsdorf bei Graz|Kaltenkirchen|Kaltenleutgeben|Kamenz|Kamp-Lintfort|Kandel|' +
  'Kandern|Kapfenberg|Kappeln|Kaprun|Karben|Karlsdorf-Neuthard|Karlsfeld|Karlsruhe|Karlstadt|Karstädt|Kassel|' +
  'Katlenburg-Lindau|Katzelsdorf|Kaufbeuren|Kaufering|Kaufungen|Kehl|Kelheim|Kelkheim|Kellinghusen|Kelsterbach|' +
  'Kematen an der Ybbs|Kematen in Tirol|Kempten|Kenzingen|Kerpen|Kerzers|Ketsch|Kevelaer|Kierling|Kierspe|Kilchberg|' +
  'Kindberg|Kirchberg|Kirchberg in Tirol|Kirchbichl|Kirchdorf an der Krems|Kirchdorf in Tirol|Kirchhain|' +
  'Kirchheim unter Teck|Kirchheimbolanden|Kirchhundem|Kirchlengern|Kirchlinteln|Kirchseeon|Kirchzarten|Kirkel|Kirn|' +
  'Kissing|Kißlegg|Kittsee|Kitzbühel|Kitzingen|Klagenfurt am Wörthersee|Klaus|Klein Reken|Kleinblittersdorf|Kleinmachnow|' +
  'Kleinostheim|Kleve|Klingenstein|Klingenthal|Kloster Lehnin|Klosterneuburg|Klosters Serneus|Knittelfeld|Knittlingen|' +
  'Koblach|Koblenz|Köflach|Kolbermoor|Kolkwitz|Kölliken|Köln|Köngen|Königs Wusterhausen|Königsbach-Stein|Königsbronn|' +
  'Königsbrunn|Königslutter am Elm|Königstein im Taunus|Königswinter|Köniz|Konolfingen|Konstanz|Konz|Korbach|Korneuburg|' +
  'Korntal|Kornwestheim|Korschenbroich|Kössen|Köthen|Kottingbrunn|Kötzting|Kraichtal|Krailling|Kranenburg|Krefeld|' +
  'Kreiensen|Kremmen|Krems an der Donau|Kremsmünster|Kressbronn am Bodensee|Kreuzau|Kreuzlingen|Kreuztal|Krieglach|Kriens|' +
  'Kriftel|Kronach|Kronberg|Kronberg Tal|Kronshagen|Krumbach|Krumpendorf|Kueps Oberfranken|Kufstein|Kulmbach|Kümmersbruck|' +
  'Kundl|Künzell|Künzelsau|Kuppenheim|Kürten|Küsnacht|Küssnacht|Kusterdingen|Küttigen|Kyritz|La Chaux-de-Fonds|' +
  'La Tour-de-Peilz|Laa an der Thaya|Laakirchen|Laatzen|Ladenburg|Lahnstein|Lahr|Laichingen|Lambach|Lampertheim|' +
  'Landau an der Isar|Landau in der Pfalz|Landeck|Landsberg am Lech|Landshut|Landskron|Landstuhl|Langelsheim|Langenargen|' +
  'Langenau|Langenberg|Langenfeld|Langenhagen|Langenlois|Langenselbold|Langenthal|Langenwang|Langenzenn|Langenzersdorf|' +
  'Langerwehe|Langgöns|Langnau|Langnau am Albis|Langwedel|Langweid|Lappersdorf|Lassnitzhöhe|Laubach|Lauchhammer|' +
  'Lauchringen|Lauda-Königshofen|Lauenburg|Lauf an der Pegnitz|Laufenburg|Lauffen am Neckar|Lauingen|Laupheim|Lausanne|' +
  'Lausen|Lauterach|Lauterbach|Laxenburg|Le Chenit|Le Grand-Saconnex|Le Landeron|Le Locle|Le Mont-sur-Lausanne|Lebach|' +
  'Lehrte|Leibnitz|Leichlingen|Leinefelde-Worbis|Leinfelden-Echterdingen|Leingarten|Leipzig|Leitring|Lemgo|Lemwerder|' +
  'Lengede|Lengenfeld|Lengerich|Lenggries|Lengnau|Lennestadt|Lenningen|Lenzburg|Lenzing|Leoben|Leobendorf|Leobersdorf|' +
  'Leonberg|Leonding|Leopoldsdorf|Leopoldshöhe|Les Avanchets|Leutenbach|Leutkirch|Leverkusen|Lich|Lichtenau|Lichtenegg|' +
  'Lichtenfels|Lichtenstein|Lichtentanne|Lichtenwörth|Liebenburg|Lieboch|Liederbach|Lienen|Lienz|Liestal|Liezen|' +
  'Lilienthal|Limbach-Oberfrohna|Limburg an der Lahn|Limburgerhof|Lindau|Lindlar|Lingen|Linkenheim-Hochstetten|Linnich|' +
  'Linz|Lippstadt|Littau|Löbau|Lochau|Löffingen|Lohfelden|Lohmar|Lohr am Main|Lollar|Löningen|Loosdorf|Lorch|Lörrach|' +
  'Lorsch|Losheim|Losone|Lößnitz|Loxstedt|Lübbecke|Lübbenau|Lübeck|Lüchow|Luckau|Luckenwalde|Lüdenscheid|Ludesch|' +
  'Lüdinghausen|Ludwigsburg|Ludwigsfelde|Ludwigshafen am Rhein|Ludwigslust|Lugau|Lügde|Lüneburg|Lünen|Lustenau|Lutry|' +
  'Lützelbach|Lützelflüh|Luzern|Mäder|Magdeburg|Magstadt|Mainaschaff|Mainburg|Maintal|Mainz|Maisach|Malchin|Malchow|' +
  'Malente|Malsch|Manching|Männedorf|Mannersdorf am Leithagebirge|Mannheim|Marbach am Neckar|Marburg an der Lahn|' +
  'Marchtrenk|Maria Enzersdorf|Marienberg|Marienheide|Marin-Epagnier|Markdorf|Markgröningen|Markkleeberg|Markneukirchen|' +
  'Markranstädt|Markt Indersdorf|Markt Schwaben|Marktheidenfeld|Marktoberdorf|Marktredwitz|Marpingen|Marsberg|' +
  'Martigny-Ville|Massagno|Mattenbach|Mattersburg|Mattighofen|Mattsee|Mauerbach|Mauren|Mautern|Maxhütte-Haidhof|Mayrhofen|' +
  'Mechernich|Meckenbeuren|Meckenheim|Medebach|Meerane|Meerbusch|Meggen|Meilen|Meinersen|Meinerzhagen|Meiningen|Meiringen|' +
  'Meissen|Meitingen|Meldorf|Melle|Mellingen|Melsungen|Memmelsdorf|Memmingen|Menden|Mendig|Mendrisio|Menziken|Merchweiler|' +
  'Mering|Merseburg|Merzig|Meschede|Meßkirch|Meßstetten|Mettingen|Mettmann|Metzingen|Meuselwitz|Meyrin|' +
  'Micheldorf in Oberösterreich|Michelstadt|Michendorf|Miesbach|Mils bei Solbad Hall|Miltenberg|Mindelheim|Minden|Minusio|' +
  'Mistelbach|Mittegroßefehn|Mittenwald|Mittenwalde|Mitterndorf an der Fischa|Mitterteich|Mittweida|Möckmühl|Mödling|' +
  'Moers|Möglingen|Möhlin|Möhnesee|Molbergen|Möllersdorf|Mölln|Mömbris|Mönchengladbach|Mondsee|Monheim am Rhein|Monschau|' +
  'Montabaur|Monthey|Montreux|Moosburg|Morbach|Morbio Inferiore|Mörfelden-Walldorf|Morges|Moringen|Moritzburg|Mörlenbach|' +
  'Morsbach|Mosbach|Mössingen|Moudon|Moutier|Mühlacker|Mühlau|Mühldorf|Mühlhausen|Mühlheim am Main|Mülheim|' +
  'Mülheim-Kärlich|Müllheim|Mülsen|Münchberg|Müncheberg|München|Münchenbuchsee|Münchendorf|Münchenstein|Münchwilen|Munich|' +
  'Münnerstadt|Münsingen|Murau|Murnau am Staffelsee|Murrhardt|Mürzzuschlag|Muttenz|Mutterstadt|Nagold|Naila|Nalbach|' +
  'Namborn|Naters|Nauen|Naumburg|Naunhof|Neckargemünd|Neckarsulm|Nenzing|Neresheim|Nersingen|Netphen|Nettersheim|Nettetal|' +
  'Neu Isenburg|Neu Wulmstorf|Neu-Anspach|Neu-Guntramsdorf|Neu-Ulm|Neualm|Neubiberg|Neubrandenburg|Neubrück|' +
  'Neuburg an der Donau|Neuchâtel|Neudörfl|Neuenbürg|Neuenburg am Rhein|Neuendettelsau|Neuenhagen|Neuenhof|Neuenkirch|' +
  'Neuenkirchen|Neuenrade|Neuenstadt am Kocher|Neufahrn bei Freising|Neufeld an der Leitha|Neuhausen|' +
  'Neuhausen auf den Fildern|Neuhof|Neuhofen|Neuhofen an der Krems|Neukirchen|Neumarkt am Wallersee|' +
  'Neumarkt in der Oberpfalz|Neumünster|Neunburg vorm Wald|Neunkirchen|Neunkirchen am Brand|Neunkirchen am Main|Neuötting|' +
  'Neuried|Neuruppin|Neusiedl am See|Neuss|Neustadt|Neustadt am Rübenberge|Neustadt an der Aisch|Neustadt an der Donau|' +
  'Neustadt an der Orla|Neustadt bei Coburg|Neustadt in Holstein|Neustadt in Sachsen|Neustift im Stubaital|Neustrelitz|' +
  'Neutraubling|Neuwied|Neuzeug|Nidau|Nidda|Nidderau|Nideggen|Niebüll|Nieder-Olm|Niedergörsdorf|Niederkassel|' +
  'Niederkrüchten|Niederlenz|Niederndorf|Niedernhausen|Niederwerrn|Niederzier|Niefern-Öschelbronn|Nienburg|Nierstein|' +
  'Niesky|Niklasdorf|Nittenau|Nittendorf|Nohfelden|Nonnweiler|Nordenham|Norderstedt|Nordhausen|Nordheim|Nordholz|Nordhorn|' +
  'Nordkirchen|Nördlingen|Nordstemmen|Nordwalde|Nörten-Hardenberg|Northeim|Nörvenich|Nossen|Nottuln|Nümbrecht|Nürnberg|' +
  'Nürtingen|Nußloch|Nüziders|Nyon|Ober-Grafendorf|Ober-Ramstadt|Ober-Saulheim|Oberalm|Oberasbach|Oberderdingen|' +
  'Oberengstringen|Oberentfelden|Oberhaching|Oberhausen|Oberhausen-Rheinhausen|Oberkirch|Oberkochen|Obernburg am Main|' +
  'Oberndorf|Oberndorf bei Salzburg|Obernkirchen|Oberperfuss|Oberrieden|Oberriet|Oberrohrdorf|Oberschleißheim|' +
  'Obersiggenthal|Oberstaufen|Oberstdorf|Oberstenfeld|Obertraubling|Obertrum am See|Obertshausen|Oberursel|Oberuzwil|' +
  'Oberwaltersdorf|Oberwart|Oberwil|Obfelden|Ochsenfurt|Ochsenhausen|Ochtrup|Odenthal|Oebisfelde|Oederan|Oedt|Oelde|' +
  'Oelsnitz|Oensingen|Oer-Erkenschwick|Oerlinghausen|Oetwil|Offenbach|Offenburg|Oftersheim|Oftringen|Öhringen|Olbernhau|' +
  'Olching|Oldenburg|Oldenburg in Holstein|Olfen|Ollon|Olpe|Olsberg|Olten|Onex|Oranienburg|Ortenberg|Ortenburg|Oschatz|' +
  'Oschersleben|Osnabrück|Ostbevern|Osterburg|Ostercappeln|Osterhofen|Osterholz-Scharmbeck|Osternienburger Land|' +
  'Ostfildern|Osthofen|Ostrhauderfehn|Östringen|Ostseebad Kühlungsborn|Oststeinbek|Ottendorf-Okrilla|Ottensheim|' +
  'Ottersberg|Ottobeuren|Ottobrunn|Ottweiler|Overath|Oyten|Paderborn|Papenburg|Parchim|Parndorf|Pasewalk|Passau|Pattensen|' +
  'Payerne|Pegnitz|Peißenberg|Peiting|Penig|Penzberg|Perchtoldsdorf|Perg|Perleberg|Peseux|Petershagen|' +
  'Pfaffenhofen an der Ilm|Pfaffenhofen an der Roth|Pfäffikon|Pfaffstätten|Pfalzgrafenweiler|Pfarrkirchen|Pfedelbach|' +
  'Pforzheim|Pfronten|Pfullendorf|Pfullingen|Pfunds|Pfungstadt|Philippsburg|Pichling bei Köflach|Pinkafeld|Pinneberg|' +
  'Pirmasens|Pirna|Plan-les-Ouates|Planegg|Plankstadt|Plattling|Plauen|Pleinfeld|Plettenberg|Pliezhausen|Plochingen|Plön|' +
  'Plüderhausen|Pöchlarn|Pocking|Pöllau|Porrentruy|Porta Westfalica|Pörtschach am Wörthersee|Porz am Rhein|Pößneck|' +
  'Postbauer-Heng|Potsdam|Pottendorf|Pottschach|Pöttsching|Poysdorf|Pratteln|Preetz|Pregarten|Pregassona|Premnitz|' +
  'Prenzlau|Pressbaum|Preußisch Oldendorf|Préverenges|Prien am Chiemsee|Prilly|Pritzwalk|Puch bei Hallein|' +
  'Puchberg am Schneeberg|Puchenau|Puchheim|Pulheim|Pullach im Isartal|Pully|Purbach am Neusiedler See|Purgstall|' +
  'Purkersdorf|Püttlingen|Quakenbrück|Quedlinburg|Querfurt|Quickborn|Quierschied|Radeberg|Radebeul|Radeburg|Radevormwald|' +
  'Radolfzell|Raesfeld|Rahden|Raisdorf|Ramsau am Dachstein|Ramstein-Miesenbach|Rangsdorf|Rankweil|Rannersdorf|' +
  'Ransbach-Baumbach|Rapperswil|Rastatt|Rastede|Ratekau|Rathenow|Ratingen|Ratzeburg|Raubling|Rauenberg|Raunheim|' +
  'Ravensburg|Rebstein|Rechnitz|Recke|Recklinghausen|Reding|Rednitzhembach|Regensburg|Regensdorf|Regenstauf|Rehau|' +
  'Rehburg-Loccum|Reichelsheim|Reichenbach an der Fils|Reichertshofen|Reilingen|Reinach|Reinbek|Reinfeld|Reinheim|' +
  'Reinsdorf|Reisbach|Reiskirchen|Rellingen|Remagen|Remscheid|Rendsburg|Renens|Renningen|Reutlingen|Reutte|' +
  'Rheda-Wiedenbrück|Rhede|Rheinau|Rheinbach|Rheinberg|Rheine|Rheinfelden|Rheinsberg|Rheinstetten|Ribnitz-Damgarten|' +
  'Richterswil|Ried im Innkreis|Riedlingen|Riedstadt|Riegelsberg|Riehen|Rielasingen-Worblingen|Riesa|Rietberg|Rimbach|' +
  'Rimpar|Rinteln|Ritterhude|Rodalben|Rodenbach|Rödental|Rodewisch|Rodgau|Roding|Rödinghausen|Roetgen|' +
  'Rohrbach bei Mattersburg|Romanshorn|Rommerskirchen|Romont|Ronnenberg|Rorschach|Rosbach vor der Höhe|Rosdorf|Rosenheim|' +
  'Rösrath|Roßdorf|Roßtal|Roßwein|Rostock|Rotenburg|Rotenburg an der Fulda|Röthenbach an der Pegnitz|' +
  'Rothenburg ob der Tauber|Rothrist|Rotkreuz|Rottenburg|Rottenburg an der Laaber|Rottweil|Rudersberg|Rüdesheim am Rhein|' +
  'Rudolstadt|Ruhstorf|Rülzheim|Rümlang|Runkel|Rupperswil|Ruppichteroth|Rüschlikon|Rüsselsheim|Ruswil|Rutesheim|Rüthen|' +
  'Rüti|Saalfeld|Saalfelden am Steinernen Meer|Saarbrücken|Saarlouis|Saarwellingen|Sachseln|Sachsenheim|Saerbeck|' +
  'Saint-Imier|Saint-Prex|Sainte-Croix|Salach|Salzbergen|Salzburg|Salzgitter|Salzhemmendorf|Salzkotten|Salzwedel|' +
  'Sandhausen|Sangerhausen|Sankt Augustin|Sankt Dionysen|Sankt Florian|Sankt Gallen|Sankt Georgen an der Gusen|' +
  'Sankt Georgen im Attergau|Sankt Georgen im Schwarzwald|Sankt Ingbert|Sankt Johann im Pongau|Sankt Johann in Tirol|' +
  'Sankt Leon-Rot|Sankt Margarethen im Burgenland|Sankt Margrethen|Sankt Martin|Sankt Pölten|Sankt Stefan im Rosental|' +
  'Sankt Valentin|Sankt Veit an der Glan|Sankt Veit im Pongau|Sankt Wendel|Sankt Wolfgang im Salzkammergut|Sargans|Sarnen|' +
  'Sarstedt|Sassenberg|Sassenburg|Saßnitz|Satteins|Saulgau|Savièse|Schaafheim|Schaan|Schaffhausen|Schalksmühle|Scharbeutz|' +
  'Schärding|Schattdorf|Scheeßel|Scheibbs|Schelklingen|Schellerten|Schermbeck|Scheßlitz|Schieder-Schwalenberg|Schierling|' +
  'Schiffdorf|Schifferstadt|Schiffweiler|Schipkau|Schkeuditz|Schladming|Schleiden|Schleiz|Schleswig|Schlieren|Schlüchtern|' +
  'Schmalkalden|Schmallenberg|Schmitten|Schmölln|Schnaittach|Schneeberg|Schneverdingen|Schömberg|Schönaich|Schönebeck|' +
  'Schönefeld|Schöneiche|Schönenwerd|Schongau|Schöningen|Schonungen|Schopfheim|Schöppingen|Schorndorf|Schotten|Schramberg|' +
  'Schrems|Schriesheim|Schrobenhausen|Schruns|Schübelbach|Schulzendorf|Schutterwald|Schüttorf|Schwabach|Schwäbisch Gmünd|' +
  'Schwäbisch Hall|Schwabmünchen|Schwaig|Schwaigern|Schwaikheim|Schwalbach|Schwalbach am Taunus|Schwalmstadt|Schwalmtal|' +
  'Schwandorf in Bayern|Schwanenstadt|Schwanewede|Schwarzach|Schwarzach im Pongau|Schwarzenbach an der Saale|Schwarzenbek|' +
  'Schwarzenberg|Schwarzenbruck|Schwaz|Schwechat|Schwedt|Schweinfurt|Schwelm|Schwerin|Schwertberg|Schwerte|Schwerzenbach|' +
  'Schwetzingen|Schwieberdingen|Schwoich|Schwyz|Sebnitz|Seebach|Seeboden|Seefeld|Seefeld in Tirol|Seeheim-Jugenheim|' +
  'Seekirchen am Wallersee|Seelze|Seesen|Seevetal|Seewalchen|Sehnde|Seiersberg|Seitenstetten Markt|Selb|Seligenstadt|Selm|' +
  'Selters|Sendenhorst|Senftenberg|Sennwald|Seon|Sevelen|Siebnen|Siegburg|Siegen|Siegendorf im Burgenland|Siegsdorf|' +
  'Sierning|Sierre|Siezenheim|Sigmaringen|Sigriswil|Silz|Simbach am Inn|Simmerath|Simmern|Sindelfingen|Sinsheim|Sinzheim|' +
  'Sinzig|Sirnach|Sissach|Soest|Sohland|Söhlde|Solingen|Söll|Sollenau|Solms|Solothurn|Soltau|Sömmerda|Sondershausen|' +
  'Sonneberg|Sonsbeck|Sonthofen|Sontra|Spaichingen|Spelle|Spenge|Speyer|Spielberg bei Knittelfeld|Spiesen-Elversberg|' +
  'Spiez|Spittal an der Drau|Spreitenbach|Springe|Sprockhövel|St. Gallen|St. Moritz|St. Pölten|Stadl-Traun|' +
  'Stadt Winterthur|Stadtallendorf|Stadtbergen|Stadthagen|Stadtlohn|Stäfa|Stahnsdorf|Stansstad|Starnberg|Staßfurt|Staufen|' +
  'Staufenberg|Steffisburg|Stegersbach|Steinach am Brenner|Steinau an der Straße|Steinbach am Taunus|Steinbrunn|Steinen|' +
  'Steinfeld|Steinfurt|Steinhagen|Steinhausen|Steinheim|Steinheim am Albuch|Steinheim am der Murr|Stendal|Stephanskirchen|' +
  'Steyr|Steyregg|Stockach|Stockelsdorf|Stockerau|Stockstadt am Main|Stolberg|Stollberg|Stolzenau|Storkow|Straelen|' +
  'Stralsund|Strassengel|Straßgang|Strasshof an der Nordbahn|Strasswalchen|Straubing|Strausberg|Strengelbach|Strullendorf|' +
  'Stuhr|Stuttgart|Südlohn|Suhl|Suhr|Sulingen|Sulz|Sulz am Neckar|Sulzbach|Sulzbach am Main|Sulzbach-Rosenberg|Sumiswald|' +
  'Sundern|Sursee|Syke|Tamm|Tamsweg|Tangermünde|Tauberbischofsheim|Taucha|Taufkirchen|Taunusstein|Taxach|Tecklenburg|' +
  'Teisendorf|Telfs|Telgte|Teltow|Templin|Teningen|Ternberg|Ternitz|Teterow|Tettnang|Teublitz|Teufen|Thale|Thalheim|' +
  'Thalheim bei Wels|Thalwil|Thaur|Thayngen|Theresienfeld|Therwil|Tholey|Thônex|Thun|Timelkam|Timmendorfer Strand|' +
  'Tirschenreuth|Titisee-Neustadt|Titz|Töging am Inn|Tönisvorst|Torgau|Torgelow|Tornesch|Tostedt|Traisen|Traiskirchen|' +
  'Traismauer|Tramelan|Traun|Traunreut|Traunstein|Trebbin|Trebur|Treuchtlingen|Treuen|Treuenbrietzen|Tribuswinkel|' +
  'Triengen|Trier|Triesen|Trimbach|Trittau|Trofaiach|Troisdorf|Trossingen|Trostberg an der Alz|Trumau|Tübingen|Tulln|' +
  'Tuttlingen|Tutzing|Twistringen|Übach-Palenberg|Überherrn|Überlingen|Ubstadt-Weiher|Ueckermünde|Uedem|Uelzen|Uetendorf|' +
  'Uetersen|Uetze|Uhingen|Uhldingen-Mühlhofen|Ulm|Unterägeri|Untere Fellach|Unterföhring|Untergruppenbach|Unterhaching|' +
  'Unterhausen|Unterschleißheim|Unterseen|Untersiggenthal|Unterwaltersdorf|Urbach|Urdorf|Urtenen|Usingen|Uslar|Uster|' +
  'Uznach|Uzwil|Vaihingen an der Enz|Vallendar|Vandans|Varel|Vasoldsberg|Vaterstetten|Vechelde|Vechigen|Vechta|' +
  'Veitshöchheim|Velbert|Vellmar|Velten|Verden|Verl|Versmold|Versoix|Vétroz|Vetschau|Vettweiß|Vevey|Veyrier|Viechtach|' +
  'Vienenburg|Vienna|Viernheim|Viersen|Viganello|Viktring|Villach|Villars-sur-Glâne|Villeneuve|Villingen-Schwenningen|' +
  'Villmar|Villmergen|Vilsbiburg|Vilshofen|Visbek|Visp|Visselhövede|Vlotho|Vöcklabruck|Voerde|Vohburg an der Donau|' +
  'Vohenstrauß|Vöhringen|Voitsberg|Voldöpp|Volkach|Völkermarkt|Völklingen|Vomp|Vorchdorf|Vösendorf|Vreden|Wabern|' +
  'Wachtberg|Wachtendonk|Wächtersbach|Wädenswil|Wadern|Wadersloh|Wadgassen|Wagenfeld|Waghäusel|Wahlstedt|Wahn-Heide|' +
  'Waiblingen|Waidhofen an der Thaya|Waidhofen an der Ybbs|Wald-Michelbach|Waldbröl|Waldeck|Waldenbuch|Waldfeucht|' +
  'Waldheim|Walding|Waldkirch|Waldkirchen|Waldkraiburg|Waldmünchen|Waldsassen|Waldshut-Tiengen|Waldstetten|Walenstadt|' +
  'Walldorf|Walldürn|Wallenhorst|Wallerfangen|Wallisellen|Walsrode|Waltenhofen|Waltershausen|Waltrop|Wandlitz|Wangen|' +
  'Wängi|Warburg|Wardenburg|Warendorf|Warstein|Wassenberg|Wasserburg am Inn|Wattens|Wattwil|Weener|Weeze|Wehrheim|Weida|' +
  'Weidling|Weigelsdorf|Weikersheim|Weil am Rhein|Weil der Stadt|Weil im Schönbuch|Weilburg|Weilerswist|Weilheim|' +
  'Weilheim an der Teck|Weilmünster|Weimar|Weinböhla|Weinfelden|Weingarten|Weinheim|Weinsberg|Weinstadt-Endersbach|' +
  'Weissach|Weißenburg in Bayern|Weißenfels|Weißenhorn|Weißenthurm|Weißwasser|Weiterstadt|Weiz|Wels|Welver|Welzheim|' +
  'Wendeburg|Wendelstein|Wendlingen am Neckar|Wennigsen|Wentorf bei Hamburg|Wenzenbach|Werdau|Werdohl|Werl|Werlte|' +
  'Wermelskirchen|Wernau|Werne|Werneck|Werneuchen|Wernigerode|Wertheim|Werther|Wertingen|Wesseling|Westendorf|' +
  'Westerkappeln|Westerland|Westerstede|Wettingen|Wettringen|Wetzikon|Wetzlar|Weyer|Wickede|Wiefelstede|Wiehl|Wien|' +
  'Wiener Neudorf|Wiener Neustadt|Wienersdorf|Wiesbaden|Wieselburg|Wiesloch|Wiesmoor|Wietmarschen|Wietze|Wildberg|' +
  'Wildeshausen|Wildon|Wilhelmsburg|Wilhelmshaven|Wilkau-Haßlau|Willebadessen|Willich|Willstätt|Wilnsdorf|Wilsdruff|' +
  'Wimpassing|Windisch|Winnenden|Winsen|Winterbach|Winterthur|Wipperfürth|Wismar|Witten|Wittenbach|Wittenberg|Wittenberge|' +
  'Wittingen|Wittlich|Wittmund|Wittstock|Witzenhausen|Wohlen|Wolfen|Wolfenbüttel|Wölfersheim|Wolfhagen|Wölfnitz|' +
  'Wolfratshausen|Wolfsburg|Wolfurt|Wolgast|Wolhusen|Wolkersdorf im Weinviertel|Wollerau|Wöllersdorf|Wolmirstedt|Wolnzach|' +
  'Woltersdorf|Worb|Wördern|Wörgl|Worpswede|Wörrstadt|Wörth am Rhein|Wriezen|Wülflingen|Wülfrath|Wünnenberg|Wunsiedel|' +
  'Wunstorf|Wuppertal|Würenlos|Würselen|Würzburg|Wurzen|Wustermark|Xanten|Ybbs an der Donau|Yverdon-les-Bains|Zams|' +
  'Zehdenick|Zeitz|Zell am See|Zella-Mehlis|Zeltweg|Zerbst|Zermatt|Zeulenroda|Zeuthen|Zirl|Zirndorf|Zistersdorf|Zittau|' +
  'Zofingen|Zollikerberg|Zollikofen|Zollikon|Zorneding|Zossen|Zschopau|Zuchwil|Zulpich|Zumikon|Zürich|Zuzwil|Zweibrücken|' +
  'Zwenkau|Zwettl Stadt|Zwickau|Zwiesel|Zwingenberg|Zwönitz';
