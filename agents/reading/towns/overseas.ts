// Towns of the United States, Canada, Australia and New Zealand, with at least so many inhabitants: US 120000, CA 120000, AU 60000, NZ 40000. Names after GeoNames (CC BY 4.0).

/** One behind the other; those that are words of a language ("Reading", "Essen") are left out. */
export const TOWNS =
  'Abbotsford|Abilene|Adelaide|Adelaide Hills|Akron|Albuquerque|Alexandria|Alhambra|Allentown|Amherst|Anaheim|Arlington|' +
  'Astoria|Atlanta|Auckland|Aurora|Austin|Bakersfield|Ballarat|Baltimore|Barrie|Baton Rouge|Bellevue|Bendigo|Berkeley|' +
  'Boise|Borough Park|Boston|Brampton|Bridgeport|Brisbane|Brooklyn|Brownsville|Bunbury|Bundaberg|Burlington|Burnaby|' +
  'Cairns|Calgary|Canberra|Cape Coral|Carrollton|Cedar Rapids|Charleston|Chattanooga|Chesapeake|Chicago|Christchurch|' +
  'Chula Vista|Cincinnati|Clarksville|Cleveland|Colorado Springs|Columbia|Columbus|Coquitlam|Coral Springs|Corpus Christi|' +
  'Dallas|Darwin|Dayton|Deer Valley|Denver|Des Moines|Detroit|Dunedin|Durham|East Chattanooga|East Flatbush|East Hampton|' +
  'East Los Angeles|Edmonton|El Paso|Elizabeth|Elk Grove|Etobicoke|Eugene|Fayetteville|Fort Collins|Fort Lauderdale|' +
  'Fort Wayne|Fort Worth|Fremont|Fullerton|Gainesville|Garden Grove|Gatineau|Geelong|Glendale|Gold Coast|Grand Prairie|' +
  'Grand Rapids|Greater Sudbury|Greensboro|Halifax|Hamilton|Hampton|Hartford|Hayward|Henderson|Hialeah|Hobart|Hollywood|' +
  'Honolulu|Houston|Huntington Beach|Huntsville|Indianapolis|Invercargill|Ironville|Irvine|Irving|Jackson|Jacksonville|' +
  'Jamaica|Jersey City|Kansas City|Kelowna|Killeen|Kitchener|Knoxville|Ladner|Lafayette|Lakewood|Lancaster|Laredo|' +
  'Las Vegas|Launceston|Laval|Lexington|Lexington-Fayette|Lincoln|Little Rock|Logan City|Long Beach|Longueuil|Los Angeles|' +
  'Louisville|Lower Hutt|Lubbock|Mackay|Madison|Maitland|Mandurah|Mangere|Manhattan|Manukau City|Markham|Maryvale|McAllen|' +
  'McKinney|Meads|Melbourne|Memphis|Metairie Terrace|Miami|Milwaukee|Minneapolis|Miramar|Mississauga|Montgomery|Montreal|' +
  'Moreno Valley|Murfreesboro|Naperville|Napier|Nashville|Nepean|New Haven|New Orleans|New Plymouth|New York|' +
  'New York City|Newark|Newcastle|Newport News|Norfolk|Norman|North Las Vegas|North Stamford|North York|Oakland|Oakville|' +
  'Oklahoma City|Olathe|Omaha|Ontario|Oshawa|Ottawa|Overland Park|Oxnard|Palmdale|Palmerston North|Pasadena|Paterson|' +
  'Pembroke Pines|Perth|Philadelphia|Pittsburgh|Pomona|Porirua|Port Saint Lucie|Portland|Québec|Queens|Raleigh|' +
  'Rancho Cucamonga|Richmond|Richmond Hill|Rochester|Rockford|Rockhampton|Rockingham|Roseville|Rotorua|Saguenay|' +
  'Saint Paul|Salinas|Salt Lake City|San Antonio|San Bernardino|San Diego|San Francisco|San Jose|Santa Ana|Santa Clara|' +
  'Santa Clarita|Santa Rosa|Saskatoon|Savannah|Scarborough|Scottsdale|Seattle|Sheepshead Bay|Sherbrooke|Shreveport|' +
  'Simi Valley|Sioux Falls|Spokane|Spring Valley|Springfield|St. Catharines|St. Louis|St. Petersburg|Stamford|' +
  'Staten Island|Sterling Heights|Stockton|Sunnyvale|Sunrise Manor|Sydney|Syracuse|Tacoma|Tallahassee|Tampa|Tauranga|' +
  'Tempe Junction|The Bronx|Thornton|Thousand Oaks|Toledo|Toowoomba|Topeka|Toronto|Torrance|Townsville|Tucson|Tulsa|' +
  'Vallejo|Vancouver|Vaughan|Victorville|Virginia Beach|Visalia|Waco|Wanganui|Washington Heights|Wellington|' +
  'West Valley City|Whangarei|Wichita|Windsor|Winnipeg|Winston-Salem|Wollongong|Worcester|Yonkers';
