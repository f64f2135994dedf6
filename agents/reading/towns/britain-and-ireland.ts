// Towns of Britain and Ireland, with at least so many inhabitants: GB 3000, IE 2500. Names after GeoNames (CC BY 4.0).

/** By country, one behind the other; `several` are in more than one, or in one that is not known. Words of a language ("Reading", "Essen") are left out. */
export const TOWNS = {
  GB:
    'Abbey Wood|Abbots Langley|Abercanaid|Abercarn|Abercynon|Aberfan|Abergavenny|Abergele|Aberkenfig|Abertillery|' +
    'Abertridwr|Aberystwyth|Accrington|Addingham|Addlestone|Adlington|Adwick le Street|Ahoghill|Albrighton|Alcester|' +
    'Alderley Edge|Aldershot|Aldridge|Alford|Alfreton|Alloa|Alness|Alnwick|Alsager|Altrincham|Alvechurch|Amersham|' +
    'Amersham on the Hill|Amlwch|Ammanford|Ampthill|Annan|Annfield Plain|Anstey|Anstruther|Appleby-in-Westmorland|' +
    'Appley Bridge|Arbroath|Arlesey|Armagh|Armitage|Armthorpe|Ashby-de-la-Zouch|Ashington|Ashtead|' +
    'Ashton in Makerfield|Ashton-under-Lyne|Ashurst|Askam in Furness|Askern|Aston Clinton|Atherstone|Attleborough|' +
    'Auchinleck|Auchterarder|Audley|Aviemore|Axminster|Aylesbury|Aylesford|Aylesham|Aylsham|Bacup|Bagshot|Baildon|' +
    'Baldock|Balerno|Ballingry|Ballycastle|Ballyclare|Ballymena|Ballymoney|Ballynahinch|Balsall Common|Banbridge|' +
    'Banbury|Banchory|Banstead|Bar Hill|Bargoed|Barking|Barlby|Barnard Castle|Barnet|Barnham|Barnoldswick|Barnsbury|' +
    'Barnsley|Barnstaple|Barnt Green|Barrow in Furness|Barrow upon Soar|Barrowford|Barry|Bartley Green|' +
    'Barton under Needwood|Barton upon Humber|Barton-le-Clay|Basford|Basildon|Basingstoke|Bathgate|Batley|Bawtry|' +
    'Bayston Hill|Bearsden|Bebington|Beccles|Bedale|Beddau|Bedlington|Bedwas|Bedworth|Beighton|Beith|Bellshill|' +
    'Belper|Belsize Park|Bembridge|Benwell|Berkhamsted|Berwick-Upon-Tweed|Beverley|Bewbush|Bewdley|Bexhill-on-Sea|' +
    'Bicester|Biddulph|Bideford|Bidford-on-Avon|Biggin Hill|Biggleswade|Billericay|Billinge|Billingham|Billingshurst|' +
    'Bilsthorpe|Bilston|Bingham|Bingley|Birchington-on-Sea|Bircotes|Birdwell|Birkenhead|Bishop Auckland|Bishopbriggs|' +
    'Bishops Cleeve|Bishops Stortford|Bishops Waltham|Bishopstoke|Bishopston|Bishopthorpe|Bishopton|Blaby|' +
    'Blackmoorfoot|Blackpool|Blackrod|Blacon|Blaenau-Ffestiniog|Blaenavon|Blandford Forum|Blaydon-on-Tyne|Bletchley|' +
    "Blidworth|Bloxham|Bloxwich|Blyth|Bo'ness|Bodmin|Bognor Regis|Bollington|Bolsover|Bolton|Bolton le Sands|" +
    'Bolton upon Dearne|Bonhill|Bonnybridge|Bootle|Boreham|Borehamwood|Borough Green|Boroughbridge|Borrowash|' +
    'Boston Spa|Bothwell|Bottesford|Boughton|Bourne End|Bournemouth|Bourton on the Water|Bovey Tracey|Bovingdon|' +
    'Bowburn|Bowthorpe|Boxgrove|Bracebridge Heath|Brackley|Bracknell|Bradford|Bradford-on-Avon|Bradley Cross|' +
    'Bradwell|Bramhall|Bramhope|Bramley|Bransgore|Branston|Braunton|Brechin|Brecon|Bredbury|Brentford|' +
    'Bridge of Allan|Bridge of Weir|Bridgend|Bridgnorth|Bridgwater|Bridlington|Brierfield|Brierley Hill|Brigg|' +
    'Brighouse|Brightlingsea|Brightons|Briston|Briton Ferry|Brixham|Brixton Hill|Brixworth|Broadfield|Broadstairs|' +
    'Broadstone|Brockenhurst|Bromborough|Bromham|Bromsgrove|Bromyard|Broseley|Brotton|Brough|Broughton|' +
    'Broughton Astley|Brownhills|Broxbourne|Broxburn|Brundall|Brymbo|Brynamman|Brynmawr|Brynna|Buckfastleigh|' +
    'Buckhaven|Buckhurst Hill|Buckie|Budleigh Salterton|Bulford|Bungay|Buntingford|Burgess Hill|Burley in Wharfedale|' +
    'Burngreave|Burnham-on-Crouch|Burnham-on-Sea|Burnley|Burnopfield|Burntisland|Burntwood|Burry Port|Burscough|' +
    'Bursledon|Burton Joyce|Burton Latimer|Burton upon Trent|Burtonwood|Bury St Edmunds|Bushey|Caddington|Caergwrle|' +
    'Caerleon|Caernarfon|Caerphilly|Cairnryan|Caister-on-Sea|Calcot|Caldicot|Callander|Callington|Calne|Camberley|' +
    'Camborne|Cambourne|Cambuslang|Camden Town|Campbeltown|Cannock|Canvey Island|Caol|Carcroft|Cardenden|Cardiff|' +
    'Carluke|Carmarthen|Carnforth|Carnoustie|Carrickfergus|Carronshore|Carryduff|Carshalton|Carterton|Castle Cary|' +
    'Castle Donington|Castle Douglas|Castle Vale|Castleford|Castlereagh|Castleside|Caterham|Catterick|' +
    'Chalfont Saint Peter|Chalfont St Giles|Chalford|Chapel Allerton|Chapel en le Frith|Chapel Saint Leonards|' +
    'Chapelhall|Chapeltown|Charlton Kings|Charvil|Chasetown|Chatteris|Cheadle|Cheadle Hulme|Chelmsley Wood|Chepstow|' +
    'Chesham|Cheshunt|Chessington|Chester-le-Street|Chinnor|Chippenham|Chipping Ongar|Chipping Sodbury|Chirk|' +
    'Chislehurst|Cholsey|Choppington|Chopwell|Chorley|Chorleywood|Chudleigh|Church Stretton|Churchdown|Cinderford|' +
    'Cirencester|City of London|City of Westminster|Clackmannan|Clacton-on-Sea|Claydon|Clayton le Moors|Clayton West|' +
    'Clayton-le-Woods|Cleator Moor|Cleckheaton|Cleethorpes|Cleland|Clerkenwell|Clevedon|Cleveleys|Clitheroe|Clowne|' +
    'Clydach|Clydebank|Coalisland|Coalville|Coatbridge|Cobham|Cockenzie|Cockermouth|Cockington|Codicote|Codsall|' +
    'Coedpoeth|Coggeshall|Coity|Colden Common|Coleford|Colinton|Collingham|Colnbrook|Colne|Colwyn Bay|Congleton|' +
    'Congresbury|Coningsby|Conisbrough|Consett|Conwy|Cookham|Copmanthorpe|Coppull|Copthorne|Corby|Corsham|Cosby|' +
    'Cosham|Cotgrave|Cottenham|Coulsdon|Coundon|Countesthorpe|Cowbridge|Cowdenbeath|Cowley|Cowplain|Coxhoe|' +
    'Cradley Heath|Craigavon|Cramlington|Cranfield|Cranleigh|Crawley|Crawley Down|Crediton|Crewe|Crewkerne|Cricklade|' +
    'Crieff|Cross Hands|Cross Hills|Crowborough|Crowland|Crowle|Crowthorne|Cuckfield|Cudworth|Cuffley|Culcheth|' +
    'Cullompton|Culmore|Cumbernauld|Cumnock|Cupar|Cuxton|Cwmafan|Cwmbach|Cwmbran|Dagenham|Dalbeattie|Dalgety Bay|' +
    'Dalry|Dalserf|Dalton in Furness|Daresbury|Dartford|Darton|Darvel|Darwen|Datchet|Daventry|Dawlish|Deanshanger|' +
    'Deeside|Deganwy|Denbigh|Denby Dale|Denmead|Denny|Dersingham|Desborough|Desford|Devizes|Dewsbury|Dickens Heath|' +
    'Didcot|Dinas Powys|Dingwall|Dinnington|Disley|Doddington|Dodworth|Donaghadee|Donnington|Dorking|Dorridge|' +
    'Downham Market|Downpatrick|Dreghorn|Driffield|Droitwich|Dromore|Dronfield|Drongan|Droylsden|Duffield|Dukinfield|' +
    'Dunblane|Dundonald|Dunfermline|Dungannon|Dungiven|Dunholme|Dunoon|Duntocher|Dursley|Dyce|Dymchurch|Eaglescliffe|' +
    'Eaglesham|Earby|Earl Shilton|Earls Barton|Earls Colne|Earlsfield|Easingwold|East Boldon|East Calder|East Cowes|' +
    'East Dereham|East Grinstead|East Horsley|East Kilbride|East Leake|East Molesey|East Tilbury|East Wittering|' +
    'Eastbourne|Easton-in-Gordano|Eaton Bray|Eaton Socon|Ebbw Vale|Eccles|Eccleston|Edenbridge|Edgware|Edinburgh|' +
    'Edwinstowe|Egham|Egremont|Elland|Ellesmere|Ellesmere Port|Ellon|Elmswell|Enfield Town|Enniskillen|Erith|Esher|' +
    'Essington|Eton|Euxton|Evesham|Exminster|Eyemouth|Eynsham|Faifley|Failsworth|Fairford|Fakenham|Falkirk|Fareham|' +
    'Faringdon|Farnborough|Farnham Royal|Farnworth|Fauldhouse|Faversham|Fazeley|Featherstone|Felixstowe|Felling|' +
    'Feltham|Ferndown|Fernhill Heath|Ferryhill|Filey|Finedon|Finningley|Fishguard|Fleckney|Flitwick|Folkestone|' +
    'Fordingbridge|Forest Row|Forfar|Formby|Forres|Fort William|Fortuneswell|Four Marks|Framlingham|Fraserburgh|' +
    'Freckleton|Fremington|Frimley|Frinton-on-Sea|Frodsham|Frome|Fulbourn|Furnace Green|Fylde|Gainsborough|' +
    'Galashiels|Gamlingay|Garforth|Garstang|Gateshead|Gelligaer|Gerrards Cross|Giffnock|Gilberdyke|Gillingham|Girton|' +
    'Girvan|Glanamman|Glasgow|Glemsford|Glenrothes|Glossop|Glusburn|Glyn-neath|Gnosall|Gobowen|Godalming|' +
    'Godmanchester|Golborne|Goole|Gorebridge|Goring|Gorleston-on-Sea|Gorseinon|Gosforth|Gosport|Gossops Green|' +
    'Gourock|Grange Hill|Grange-over-Sands|Grangemouth|Grappenhall|Greasby|Great Ayton|Great Bookham|Great Dunmow|' +
    'Great Gonerby|Great Harwood|Great Malvern|Great Missenden|Great Sankey|Great Torrington|Great Wakering|' +
    'Great Wyrley|Great Yarmouth|Greenford|Greenhill|Greenhithe|Greenisland|Gresford|Grimethorpe|Grimsby|Guildford|' +
    'Guisborough|Guiseley|Gunnislake|Haddenham|Haddington|Hadleigh|Hadley Wood|Hadston|Hagley|Hailsham|Halesowen|' +
    'Halesworth|Hallglen|Haltwhistle|Hamble-le-Rice|Hardingstone|Harefield|Harleston|Harlow|Harpenden|Harringay|' +
    'Harrogate|Harrow on the Hill|Harthill|Hartlepool|Hartley Wintney|Hartshill|Haslemere|Haslingden|' +
    'Hatfield Peverel|Havant|Haverfordwest|Hawick|Hawkhurst|Hawkinge|Haxby|Haydock|Hayle|Hayling Island|' +
    'Haywards Heath|Hazel Grove|Heacham|Heanor|Hebburn|Hebden Bridge|Heckington|Heckmondwike|Hedge End|Hedon|' +
    'Heighington|Helsby|Helston|Hemel Hempstead|Hemingford Grey|Hemsby|Hemsworth|Henfield|Hengoed|Henley-on-Thames|' +
    'Henlow|Herne Bay|Heswall|Hethersett|Hetton-Le-Hole|Hexham|Heysham|High Blantyre|High Peak|Higham Ferrers|' +
    'Highbridge|Highley|Highworth|Hinchley Wood|Hinckley|Hindhead|Hindley|Hirwaun|Histon|Hitchin|Hoddesdon|Holbeach|' +
    'Holbeck|Holmes Chapel|Holton le Clay|Holyhead|Holytown|Holywell|Holywell Green|Holywood|Honiton|Horbury|Horley|' +
    'Horncastle|Hornsea|Horrabridge|Horsford|Horsforth|Horwich|Houghton-Le-Spring|Hounslow|Hoveton|Howden|Hoylake|' +
    'Hoyland Nether|Hucknall|Huddersfield|Humberston|Hungerford|Hunmanby|Hunstanton|Hurstpierpoint|Huyton|Hyde|Hythe|' +
    'Ibstock|Ilfracombe|Ilkeston|Ilkley|Ilminster|Immingham|Ince-in-Makerfield|Ingatestone|Ingleby Greenhow|' +
    'Ingoldmells|Innerleithen|Invergordon|Inverkeithing|Inverkip|Inverurie|Ipswich|Irchester|Irlam|Irthlingborough|' +
    'Isle of Arran|Isle of Bute|Isle of Islay|Isle of Lewis|Isleworth|Islington|Iver|Iver Heath|Ivybridge|Jarrow|' +
    'Jedburgh|Johnstone|Jordanstown|Keady|Kearsley|Keele|Kegworth|Keighley|Kelty|Kelvedon|Kemnay|Kempston|' +
    'Kempston Hardwick|Kemsing|Kendal|Kennoway|Kesgrave|Kessingland|Keynsham|Keyworth|Kibworth Harcourt|' +
    'Kidderminster|Kidlington|Kidsgrove|Kilbarchan|Kilbirnie|Kilkeel|Killamarsh|Kilmacolm|Kilmarnock|Kilwinning|' +
    "King's Clipstone|Kings Lynn|Kings Worthy|Kingsbridge|Kingsclere|Kingskerswell|Kingsteignton|Kingston upon Hull|" +
    'Kingston upon Thames|Kingswells|Kingswinford|Kingswood|Kintore|Kinvere|Kippax|Kirby Muxloe|Kirk Sandall|' +
    'Kirkburton|Kirkby|Kirkby in Ashfield|Kirkcaldy|Kirkcudbright|Kirkham|Kirkintilloch|Kirkliston|Kirkwall|' +
    'Kirriemuir|Kirton|Kiveton Park|Knaphill|Knaresborough|Knebworth|Knighton|Knottingley|Knowle|Knutsford|Laceby|' +
    'Lakenheath|Lambourn|Lamesley|Lanchester|Lancing|Langley Green|Langport|Larbert|Larkfield|Larkhall|Larne|' +
    'Leatherhead|Ledbury|Lee-on-the-Solent|Leeds|Leicester|Leigh|Leighton Buzzard|Leiston|Lennoxtown|Lenzie|Lerwick|' +
    'Lesmahagow|Letchworth Garden City|Leyland|Leysdown-on-Sea|Lichfield|Lightwater|Limavady|Lingfield|Linlithgow|' +
    'Linthwaite|Liphook|Lisburn|Liskeard|Litherland|Little Chalfont|Little Clacton|Little Hulton|Little Lever|' +
    'Little Paxton|Littleborough|Littlehampton|Littleport|Liverpool|Liversedge|Llanbradach|Llandrindod Wells|' +
    'Llandudno|Llanelli|Llanfairfechan|Llanfairpwllgwyngyll|Llangefni|Llangollen|Llanharan|Llanharry|Llanrwst|' +
    'Llantrisant|Llantwit Fardre|Llantwit Major|Loanhead|Locharbriggs|Lochgelly|Lockerbie|Loddon|Lofthouse|London|' +
    'Long Ashton|Long Buckby|Long Eaton|Long Lawford|Long Stratton|Long Sutton|Longdendale|Longfield|Longridge|' +
    'Longton|Looe|Lossiemouth|Loughborough|Louth|Lower Earley|Lowestoft|Ludgershall|Luton|Lutterworth|Lydd|Lydney|' +
    'Lyme Regis|Lymington|Lymm|Lytchett Matravers|Lytham St Annes|Mablethorpe|Macclesfield|Macduff|Maddiston|Maesteg|' +
    'Maghera|Magherafelt|Maghull|Magor|Maidenbower|Malton|Mangotsfield|Manningtree|Mansfield Woodhouse|Manston|' +
    'Marchwood|Market Deeping|Market Drayton|Market Harborough|Market Rasen|Market Warsop|Market Weighton|Markfield|' +
    'Marks Tey|Marple|Marske-by-the-Sea|Marston Moretaine|Martham|Martock|Maryport|Matlock|Mauchline|Maybole|Mayland|' +
    'Measham|Melbourn|Melksham|Meltham|Meltham Mills|Melton Mowbray|Menai Bridge|Menston|Meopham|Merthyr Tydfil|' +
    'Messingham|Metheringham|Methil|Mexborough|Mid Calder|Middlesbrough|Middlewich|Midhurst|Midsomer Norton|' +
    'Mildenhall|Milford Haven|Milford on Sea|Millom|Milngavie|Milnrow|Milton Keynes|Milton of Campsie|Minehead|' +
    'Mirfield|Monifieth|Moodiesburn|Morecambe|Moreton in Marsh|Mossley|Motherwell|Mountain Ash|Mountsorrel|Mulbarton|' +
    'Murton|Musselburgh|Mytholmroyd|Nailsea|Nairn|Nantwich|Narborough|Needham Market|Neilston|Neston|' +
    'Nether Poppleton|Nettleham|New Alresford|New Basford|New Marske|New Mills|New Milton|New Romney|New Stevenston|' +
    'New Tredegar|Newark on Trent|Newarthill|Newbiggin-by-the-Sea|Newbridge|Newburn|Newcastle under Lyme|' +
    'Newcastle upon Tyne|Newent|Newhaven|Newick|Newmains|Newport Pagnell|Newport-on-Tay|Newquay|Newry|Newton Abbot|' +
    'Newton Aycliffe|Newton Mearns|Newton Stewart|Newton-le-Willows|Newtonhill|Newtownabbey|Newtownards|Neyland|' +
    'North Baddesley|North Ferriby|North Petherton|North Shields|North Walsham|Northallerton|Northolt|Northwich|' +
    'Norton Canes|Nottingham|Nuneaton|Oadby|Oakengates|Oban|Odiham|Okehampton|Old Basing|Old Harlow|Old Kilpatrick|' +
    'Old Windsor|Oldbury|Oldham|Oldmeldrum|Omagh|Ormskirk|Orpington|Ossett|Oswestry|Otford|Otley|Ottershaw|' +
    'Ottery St Mary|Oughtibridge|Oundle|Outwell|Overcombe|Oxted|Paddock Wood|Padiham|Paignton|Paisley|Pangbourne|' +
    'Parbold|Parkstone|Partington|Paulton|Peacehaven|Peasedown Saint John|Pegswood|Pelsall|Pelton|Pembroke Dock|' +
    'Pembury|Penarth|Pencoed|Penicuik|Penistone|Penkridge|Penparcau|Pentre|Penyffordd|Penzance|Perranporth|Pershore|' +
    'Peterculter|Peterlee|Pevensey|Pewsey|Pilsley|Pinchbeck|Pinxton|Pitsea|Pitstone|Plymstock|Pocklington|Polesworth|' +
    'Polmont|Pontarddulais|Pontefract|Ponteland|Pontyclun|Pontycymer|Pontypool|Pontypridd|Poole|Poringland|' +
    'Port Glasgow|Portadown|Porthcawl|Porthleven|Portishead|Portlethen|Portrush|Portslade|Portstewart|Potters Bar|' +
    'Potton|Poulton-le-Fylde|Poynton|Preesall|Prenton|Prescot|Prestatyn|Prestonpans|Prestwich|Prestwick|' +
    'Princes Risborough|Prudhoe|Puckeridge|Pudsey|Pulborough|Purfleet|Purley|Purton|Pwllheli|Pyle|Queenborough|' +
    'Queensferry|Quorndon|Radcliffe|Radcliffe on Trent|Radlett|Radstock|Radyr|Rainford|Rainham|Rainhill|Rainworth|' +
    'Ramsbottom|Ramsgate|Randalstown|Rastrick|Ratby|Raunds|Ravenshead|Rawmarsh|Rawtenstall|Rayleigh|Redbourn|Redcar|' +
    'Redditch|Redhill|Redruth|Reigate|Rendlesham|Retford|Rhondda|Rhoose|Rhosllanerchrugog|Rhuddlan|Rhyl|Rhymney|' +
    'Rickmansworth|Ringmer|Ripponden|Risca|Rochdale|Rochford|Romford|Ross on Wye|Rossendale|Rosyth|Rotherham|' +
    'Rothesay|Rothley|Rottingdean|Rowlands Gill|Royal Leamington Spa|Royal Tunbridge Wells|Royal Wootton Bassett|' +
    'Royton|Ruabon|Ruddington|Rugeley|Ruislip|Rushden|Ruskington|Rusthall|Rustington|Ruthin|Ryhill|Ryhope|Ryton|' +
    'Sacriston|Saffron Walden|Saint Asaph|Saint Columb Major|Saint Leonards-on-Sea|Saint Neots|Saintfield|Salford|' +
    'Salfords|Saltash|Saltburn-by-the-Sea|Saltcoats|Saltford|Sandbach|Saundersfoot|Sawbridgeworth|Sawston|Sawtry|' +
    'Saxilby|Saxmundham|Scalby|Scunthorpe|Seaham|Seaton Delaval|Sedgefield|Selsey|Sevenoaks|Shaftesbury|Shanklin|' +
    'Sharlston|Sheffield|Shefford|Shenley|Shepley|Shepperton|Shepshed|Shepton Mallet|Sherborne|Sherburn in Elmet|' +
    'Sheringham|Shevington|Shifnal|Shildon|Shipley|Shipston on Stour|Shirebrook|Shiremoor|Shirland|Shoreham-by-Sea|' +
    'Shortlands|Shotts|Shrivenham|Sible Hedingham|Sidcup|Sidmouth|Sileby|Silsden|Silver End|Sittingbourne|Skegness|' +
    'Skellingthorpe|Skelmersdale|Skelton|Skipton|Sleaford|Slough|Smethwick|Snaith|Snodland|Soham|Solihull|Somersham|' +
    'Sonning Common|South Benfleet|South Cave|South Croydon|South Elmsall|South Hayling|South Molton|South Ockendon|' +
    'South Petherton|South Shields|Southall|Southam|Southampton|Southend-on-Sea|Southminster|Southwater|Southwell|' +
    "Southwold|Sowerby Bridge|Spennymoor|Spilsby|Spixworth|St Austell|St Helens|St Ives|St Mary's Bay|Staines|" +
    'Stainforth|Stakeford|Stalham|Stalybridge|Stamford Bridge|Standon|Stanford-le-Hope|Stansted Mountfitchet|' +
    'Staplehurst|Staveley|Steeton|Stenhousemuir|Stepps|Stevenage|Stevenston|Stewarton|Steyning|Steynton|Stockport|' +
    'Stocksbridge|Stockton Heath|Stockton-on-Tees|Stoke|Stoke Gifford|Stoke Poges|Stoke-on-Trent|Stokenchurch|' +
    'Stokesley|Stonehaven|Stonehouse|Stoney Stanton|Stornoway|Storrington|Stotfold|Stourbridge|Stourport-on-Severn|' +
    'Stowmarket|Strabane|Stranraer|Stratfield Mortimer|Stratford-upon-Avon|Strathaven|Streetly|Strensall|Stretford|' +
    'Stroud|Studley|Sturminster Newton|Sturry|Sunbury-on-Thames|Sunderland|Surbiton|Sutton Bridge|Sutton Coldfield|' +
    'Sutton in Ashfield|Swadlincote|Swaffham|Swanage|Swanley|Swanscombe|Swillington|Swindon|Swinton|Syston|Tadcaster|' +
    'Tadley|Tadworth|Taibach|Takeley|Tandragee|Tangmere|Tankerton|Tarleton|Tayport|Teddington|Teignmouth|Telford|' +
    'Tenbury Wells|Tenby|Tenterden|Terrington St Clement|Tetbury|Tewkesbury|Thame|Thames Ditton|Thatcham|The Boldons|' +
    'Thetford|Theydon Bois|Thirsk|Thornaby-on-Tees|Thorne|Thornliebank|Thornton Heath|Thornton-Cleveleys|Thrapston|' +
    'Tibshelf|Tickhill|Tidworth|Tillicoultry|Timperley|Tiptree|Toddington|Todmorden|Tonbridge|Tonypandy|Tonyrefail|' +
    'Torpoint|Totnes|Tottington|Totton|Towcester|Trafford Park|Tranent|Tredegar|Treeton|Treharris|Treorchy|Tring|' +
    'Trowbridge|Tullibody|Tunstall|Turriff|Twyford|Tyldesley|Tynemouth|Tywyn|Uckfield|Uddingston|Ulverston|Undy|' +
    'Upminster|Upper Poppleton|Uppingham|Upwell|Urmston|Ushaw Moor|Uttoxeter|Vale of Leven|Ventnor|Verwood|Viewpark|' +
    'Waddington|Wadebridge|Wadhurst|Walkden|Wallasey|Walsall|Waltham Abbey|Waltham Cross|Walton-on-Thames|' +
    'Walton-on-the-Naze|Wantage|Warboys|Wardle|Wareham|Wargrave|Warlingham|Warminster|Warrenpoint|Warsop|' +
    'Washingborough|Watchet|Water Eaton|Water Orton|Waterbeach|Waterlooville|Watford|Wath upon Dearne|Watton|' +
    'Weaverham|Wednesbury|Wednesfield|Wellesbourne|Wellesbourne Mountford|Wellingborough|Welshpool|Welwyn|' +
    'Welwyn Garden City|West Bergholt|West Bridgford|West Bromwich|West Byfleet|West Calder|West Clandon|' +
    'West Drayton|West Hallam|West Kilbride|West Kingsdown|West Kirby|West Mersea|West Molesey|West Thurrock|' +
    'West Wickham|Westergate|Westerham|Westgate on Sea|Westhill|Westhoughton|Weston-super-Mare|Wetherby|Weybridge|' +
    'Whaley Bridge|Whalley|Wheathampstead|Wheatley|Whickham|Whitburn|Whitby|Whitchurch|Whitehaven|Whitley Bay|' +
    'Whitstable|Whittlesey|Whitworth|Whyteleafe|Wickford|Wickham Bishops|Wideopen|Widnes|Wigan|Wigston Magna|Wigton|' +
    'Willand|Willenhall|Willingham|Willington|Wilmslow|Wilsden|Wimblington|Wimborne Minster|Wincanton|Winchcombe|' +
    'Windlesham|Wingerworth|Winscombe|Winsford|Winterton|Wirksworth|Wisbech|Wishaw|Witham|Withernsea|Witley|Witney|' +
    'Wivenhoe|Woburn Sands|Woking|Wokingham|Wollaston|Wolverhampton|Wombourn|Wombwell|Woodford Green|Woodhall Spa|' +
    'Wootton|Worcester Park|Workington|Worksop|Worthing|Wotton-under-Edge|Wrexham|Writtle|Wroughton|Yapton|Yarm|' +
    'Yateley|Yatton|Yaxley|Yelverton|Yeovil|Ynysybwl|Ystalyfera',
  several:
    'Aberdare|Aberdeen|Abingdon|Abram|Acton|Airdrie|Alton|Alva|Amesbury|Andover|Antrim|Ardrossan|Armadale|Arnold|' +
    'Arundel|Ashbourne|Ashburton|Ashford|Atherton|Aveley|Bakewell|Ballina|Bandon|Banff|Bangor|Bannockburn|Barrhead|' +
    'Bayside|Beaconsfield|Beckenham|Bedford|Belfast|Belmont|Benson|Bentley|Berwick|Bethesda|Bexley|Birmingham|Birr|' +
    'Blackburn|Blackheath|Blackwell|Blackwood|Blairgowrie|Blantyre|Bonnyrigg|Bourne|Bowdon|Braintree|Brentwood|' +
    'Bridport|Brighton|Bristol|Buckingham|Buckley|Bude|Burton|Burwell|Buxton|Calverton|Cambridge|Canterbury|Carlisle|' +
    'Carlow|Cavan|Chatham|Chelmsford|Cheltenham|Cherryville|Chertsey|Chester|Chesterfield|Chichester|Chigwell|' +
    'Chipping Norton|Clapham|Clarkston|Colchester|Coleraine|Cookstown|Coventry|Cowes|Cranbrook|Creswell|Crofton|' +
    'Cromer|Crosby|Croydon|Crumlin|Culloden|Currie|Dalkeith|Danbury|Darfield|Darlington|Dartmouth|Derby|Derry|' +
    'Didsbury|Doncaster|Dorchester|Dublin|Dudley|Dumbarton|Dumfries|Dunbar|Dundalk|Dundee|Dundrum|Dunstable|' +
    'Easington|Eastleigh|Easton|Eastwood|Eglinton|Elderslie|Elgin|Ely|Emsworth|Enderby|Enfield|Ennis|Epping|Epsom|' +
    'Epworth|Erskine|Exeter|Exmouth|Fairview|Falmouth|Farnham|Ferndale|Fitzwilliam|Fleetwood|Galston|Galway|' +
    'Glastonbury|Glenfield|Gloucester|Grantham|Gravesend|Greenock|Gretna|Hadley|Halstead|Hartley|Harwich|Hastings|' +
    'Hatfield|Haverhill|Hawarden|Haworth|Hayes|Helensburgh|Hereford|Hertford|High Wycombe|Hillsborough|Hinton|Holt|' +
    'Horsham|Huntingdon|Huntly|Inverness|Iwade|Kelso|Kenilworth|Kennington|Keswick|Kettering|Kilburn|Kilkenny|' +
    'Kilsyth|Kimberley|Kings Langley|Kingsbury|Kinross|Lanark|Langford|Langley Park|Largs|Leominster|Leslie|Lewes|' +
    'Linton|Linwood|Listowel|Livingston|Loftus|Longford|Lucan|Ludlow|Lusk|Lyneham|Madeley|Maidstone|Maldon|' +
    'Malmesbury|Maltby|Mansfield|Margate|Marlborough|Marlow|Marsden|Marshfield|Mayfield|Middleton|Milford|Mitcham|' +
    'Monmouth|Montrose|Morden|Morley|Morpeth|Nailsworth|Netley|Newbury|Newcastle|Newmarket|Newport|Newtown|' +
    'North Berwick|Northam|Northampton|Norton|Norwich|Oakham|Olney|Orkney|Overton|Peebles|Pembroke|Penrith|Penryn|' +
    'Peterborough|Peterhead|Petersfield|Pickering|Plymouth|Plympton|Portarlington|Portsmouth|Prestbury|Preston|' +
    'Queensbury|Ramsey|Renfrew|Ringwood|Ripley|Ripon|Rishton|Romsey|Roscommon|Rothwell|Royston|Runcorn|Rutherglen|' +
    'Ryde|Rye|Saint Andrews|Saint Peters|Salisbury|Sandown|Seaford|Selby|Selkirk|Shannon|Shelley|Sherburn|Shrewsbury|' +
    'Somerton|Southport|Spalding|St Albans|St Leonards|Stafford|Stanley|Stanmore|Stirling|Sudbury|Sutton|Swansea|' +
    'Tamworth|Taunton|Tavistock|Thornbury|Thurso|Tipton|Tiverton|Topsham|Torquay|Truro|Upton|Wakefield|Wallingford|' +
    'Wallsend|Waltham|Warrington|Warwick|Washington|Waterford|Wembley|Wendover|West End|Westbury|Westport|Weymouth|' +
    'Whitefield|Whitwell|Wilton|Winchester|Windermere|Wingate|Winslow|Woodbridge|Yeadon',
  IE:
    'An Muileann gCearr|An Ros|Annacotty|Ardee|Arklow|Artane|Athenry|Athlone|Athy|Bagenalstown|Bailieborough|Balally|' +
    'Balbriggan|Baldoyle|Ballinasloe|Ballinrobe|Ballyboden|Ballybofey|Ballyfermot|Ballyjamesduff|Ballymun|' +
    'Ballyshannon|Bantry|Blackrock|Blanchardstown|Blessington|Buncrana|Cabinteely|Cahir|Carndonagh|' +
    'Carrick-on-Shannon|Carrick-on-Suir|Carrickmacross|Carrigaline|Carrigtwohill|Cashel|Castlebar|Castleblayney|' +
    'Castleisland|Castleknock|Celbridge|Chapelizod|Cill Airne|Clane|Claremorris|Clonakilty|Clondalkin|Cluain Meala|' +
    'Cobh|Confey|Cork|Courtown|Dalkey|Dollymount|Donabate|Donegal|Drogheda|Droichead Nua|Drumcondra|Duleek|' +
    'Dún Laoghaire|Dunboyne|Dungarvan|Dunlewy|Dunshaughlin|Eadestown|Edenderry|Enniscorthy|Fermoy|Finglas|Firhouse|' +
    'Foxrock|Gaillimh|Glasnevin|Gorey|Greystones|Gweedore|Hartstown|Howth|Jobstown|Kells|Kilcock|Kilcoole|Kilcullen|' +
    'Kildare|Killester|Kilquade|Kilrush|Kinnegad|Kinsale|Kinsealy-Drinan|Knocklyon|Laytown|Leixlip|Letterkenny|' +
    'Loch Garman|Loughlinstown|Loughrea|Luimneach|Macroom|Malahide|Maynooth|Midleton|Mitchelstown|Moate|Monaghan|' +
    'Monasterevin|Monkstown|Mountmellick|Moyross|Naas|Navan|Nenagh|Nenagh Bridge|New Ross|Newcastle West|Oldbawn|' +
    'Oranmore|Palmerstown|Passage West|Portlaoise|Portmarnock|Raheny|Ráth Luirc|Rathcoole|Rathgar|Rathnew|Ratoath|' +
    'Roscrea|Sallins|Sallynoggin|Sandyford|Sandymount|Shankill|Sixmilebridge|Skerries|Sligo|Stamullin|Tallaght|' +
    'Terenure|Thurles|Tipperary|Trá Mhór|Tralee|Tuam|Tullamore|Tullow|Wicklow|Youghal',
} as const;
