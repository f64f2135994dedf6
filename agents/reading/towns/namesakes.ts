// Towns that are alone in their country's list and yet have a namesake of 1000 inhabitants abroad, or share their name with another country's
// county or province, or with a town that is called so for short (Stockton-on-Tees, Wiener Neustadt). Names after GeoNames (CC BY 4.0).

/** One behind the other: none of them tells the country. */
export const NAMESAKES =
  'Aalst|Adelaide|Alcoy|Aldershot|Alhambra|Alicante|Almería|Amsterdam|Arlington|Arzano|Auckland|Ávila|Bamberg|' +
  'Barneveld|Barnsley|Barreiro|Barry|Belfort|Bellevue|Berlin|Beverley|Birkenhead|Blackrock|Bochum|Bolton|Bradford|' +
  'Brampton|Breda|Bremen|Bridgeport|Brisbane|Brooklyn|Brugge|Brussels|Bunbury|Cairns|Calais|Cardiff|Castlereagh|' +
  'Ceuta|Charleroi|Charleston|Chula Vista|Cleveland|Coalville|Colmar|Columbia|Corpus Christi|Courcelles|Crawley|' +
  'Crewe|Dallas|Darmstadt|Darwin|Dayton|Denver|Dossenheim|Dresden|Edinburgh|Edmonton|El Ejido|El Paso|Elizabeth|' +
  'Esslingen|Freiburg|Fribourg|Fulda|Gateshead|Genoa|Gießen|Glasgow|Gmünd|Goldbach|Griesheim|Groningen|Guildford|' +
  'Harrogate|Hartford|Henderson|Herne|Heusden|Hinckley|Hollywood|Homburg|Houston|Hyde|Ipswich|Irving|Islington|' +
  'Jackson|Jacksonville|Jena|Kells|Kilmarnock|Koblenz|La Laguna|Lafayette|Lakewood|Landeck|Las Matas|Las Vegas|' +
  'Leeds|Leganés|Leicester|Lexington|Limoges|Linz|Lisbon|Liverpool|London|Long Beach|Los Angeles|Lübeck|Lünen|' +
  'Macclesfield|Madison|Madrid|Málaga|Manhattan|Markham|Mechelen|Melbourne|Memphis|Miami|Monkstown|Montgomery|' +
  'Montreal|Murcia|Napier|Naples|Nepean|Neuhofen|Neustadt|New Plymouth|Newark|Newbridge|Norfolk|Norman|North York|' +
  'Nottingham|Novara|Oberhausen|Oberndorf|Ontario|Ottawa|Paisley|Palermo|Paris|Pasadena|Pau|Perth|Pomona|Portland|' +
  'Porto|Queens|Ramsgate|Ribeira|Rome|Rotterdam|Sagunto|Saint-Jean|San Diego|Santander|Scottsdale|Seefeld|' +
  'Senftenberg|Sheffield|Southampton|Springfield|St Helens|Stockton|Stroud|Stuttgart|Sunderland|Sydney|Syracuse|' +
  'Tarragona|Telford|Thalheim|Toronto|Torrance|Toulon|Utrecht|Vallejo|Ventnor|Vienna|Vigo|Villars|Wareham|Watford|' +
  'Weimar|Wittenberg|Zwolle';
