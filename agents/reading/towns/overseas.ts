// Towns of the United States, Canada, Australia and New Zealand, with at least so many inhabitants: US 120000, CA 120000, AU 60000, NZ 40000. Names after GeoNames (CC BY 4.0).

/** By country, one behind the other; `several` are in more than one, or in one that is not known. Words of a language ("Reading", "Essen") are left out. */
export const TOWNS = {
  several:
    'Abbotsford|Alexandria|Amherst|Aurora|Berkeley|Boston|Burlington|Christchurch|Dunedin|Durham|Glendale|Halifax|' +
    'Hamilton|Hampton|Hobart|Huntsville|Irvine|Jamaica|Lancaster|Laredo|Launceston|Laval|Lincoln|Maitland|Miramar|' +
    'New York|Newcastle|Oakville|Richmond|Richmond Hill|Rochester|Rockingham|Roseville|Saint Paul|Salinas|' +
    'San Antonio|San Bernardino|San Francisco|San Jose|Santa Ana|Santa Clara|Santa Rosa|Scarborough|Stamford|' +
    'Thornton|Toledo|Vancouver|Wellington|Windsor|Worcester',
  US:
    'Abilene|Akron|Albuquerque|Alhambra|Allentown|Anaheim|Arlington|Astoria|Atlanta|Austin|Bakersfield|Baltimore|' +
    'Baton Rouge|Bellevue|Boise|Borough Park|Bridgeport|Brooklyn|Brownsville|Cape Coral|Carrollton|Cedar Rapids|' +
    'Charleston|Chattanooga|Chesapeake|Chicago|Chula Vista|Cincinnati|Clarksville|Cleveland|Colorado Springs|' +
    'Columbia|Columbus|Coral Springs|Corpus Christi|Dallas|Dayton|Deer Valley|Denver|Des Moines|Detroit|' +
    'East Chattanooga|East Flatbush|East Hampton|East Los Angeles|El Paso|Elizabeth|Elk Grove|Eugene|Fayetteville|' +
    'Fort Collins|Fort Lauderdale|Fort Wayne|Fort Worth|Fremont|Fullerton|Gainesville|Garden Grove|Grand Prairie|' +
    'Grand Rapids|Greensboro|Hartford|Hayward|Henderson|Hialeah|Hollywood|Honolulu|Houston|Huntington Beach|' +
    'Indianapolis|Ironville|Irving|Jackson|Jacksonville|Jersey City|Kansas City|Killeen|Knoxville|Lafayette|Lakewood|' +
    'Las Vegas|Lexington|Lexington-Fayette|Little Rock|Long Beach|Los Angeles|Louisville|Lubbock|Madison|Manhattan|' +
    'Maryvale|McAllen|McKinney|Meads|Memphis|Metairie Terrace|Miami|Milwaukee|Minneapolis|Montgomery|Moreno Valley|' +
    'Murfreesboro|Naperville|Nashville|New Haven|New Orleans|New York City|Newark|Newport News|Norfolk|Norman|' +
    'North Las Vegas|North Stamford|Oakland|Oklahoma City|Olathe|Omaha|Ontario|Overland Park|Oxnard|Palmdale|' +
    'Pasadena|Paterson|Pembroke Pines|Philadelphia|Pittsburgh|Pomona|Port Saint Lucie|Portland|Queens|Raleigh|' +
    'Rancho Cucamonga|Rockford|Salt Lake City|San Diego|Santa Clarita|Savannah|Scottsdale|Seattle|Sheepshead Bay|' +
    'Shreveport|Simi Valley|Sioux Falls|Spokane|Spring Valley|Springfield|St. Louis|St. Petersburg|Staten Island|' +
    'Sterling Heights|Stockton|Sunnyvale|Sunrise Manor|Syracuse|Tacoma|Tallahassee|Tampa|Tempe Junction|The Bronx|' +
    'Thousand Oaks|Topeka|Torrance|Tucson|Tulsa|Vallejo|Victorville|Virginia Beach|Visalia|Waco|Washington Heights|' +
    'West Valley City|Wichita|Winston-Salem|Yonkers',
  AU:
    'Adelaide|Adelaide Hills|Ballarat|Bendigo|Brisbane|Bunbury|Bundaberg|Cairns|Canberra|Darwin|Geelong|Gold Coast|' +
    'Logan City|Mackay|Mandurah|Melbourne|Perth|Rockhampton|Sydney|Toowoomba|Townsville|Wollongong',
  NZ:
    'Auckland|Invercargill|Lower Hutt|Mangere|Manukau City|Napier|New Plymouth|Palmerston North|Porirua|Rotorua|' +
    'Tauranga|Wanganui|Whangarei',
  CA:
    'Barrie|Brampton|Burnaby|Calgary|Coquitlam|Edmonton|Etobicoke|Gatineau|Greater Sudbury|Kelowna|Kitchener|Ladner|' +
    'Longueuil|Markham|Mississauga|Montreal|Nepean|North York|Oshawa|Ottawa|Québec|Saguenay|Saskatoon|Sherbrooke|' +
    'St. Catharines|Toronto|Vaughan|Winnipeg',
} as const;
