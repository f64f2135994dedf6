// Towns of Britain and Ireland, with at least so many inhabitants: GB 3000, IE 2500. Names after GeoNames (CC BY 4.0).

/** One behind the other; those that are words of a language ("Reading", "Essen") are left out. */
export const TOWNS =
  'Abbey Wood|Abbots Langley|Abercanaid|Abercarn|Abercynon|Aberdare|Aberdeen|Aberfan|Abergavenny|Abergele|Aberkenfig|' +
  'Abertillery|Abertridwr|Aberystwyth|Abingdon|Abram|Accrington|Acton|Addingham|Addlestone|Adlington|Adwick le Street|' +
  'Ahoghill|Airdrie|Albrighton|Alcester|Alderley Edge|Aldershot|Aldridge|Alford|Alfreton|Alloa|Alness|Alnwick|Alsager|' +
  'Alton|Altrincham|Alva|Alvechurch|Amersham|Amersham on the Hill|Amesbury|Amlwch|Ammanford|Ampthill|An Muileann gCearr|' +
  'An Ros|Andover|Annacotty|Annan|Annfield Plain|Anstey|Anstruther|Antrim|Appleby-in-Westmorland|Appley Bridge|Arbroath|' +
  'Ardee|Ardrossan|Arklow|Arlesey|Armadale|Armagh|Armitage|Armthorpe|Arnold|Artane|Arundel|Ashbourne|Ashburton|' +
  'Ashby-de-la-Zouch|Ashford|Ashington|Ashtead|Ashton in Makerfield|Ashton-under-Lyne|Ashurst|Askam in Furness|Askern|' +
  'Aston Clinton|Athenry|Atherstone|Atherton|Athlone|Athy|Attleborough|Auchinleck|Auchterarder|Audley|Aveley|Aviemore|' +
  'Axminster|Aylesbury|Aylesford|Aylesham|Aylsham|Bacup|Bagenalstown|Bagshot|Baildon|Bailieborough|Bakewell|Balally|' +
  'Balbriggan|Baldock|Baldoyle|Balerno|Ballina|Ballinasloe|Ballingry|Ballinrobe|Ballyboden|Ballybofey|Ballycastle|' +
  'Ballyclare|Ballyfermot|Ballyjamesduff|Ballymena|Ballymoney|Ballymun|Ballynahinch|Ballyshannon|Balsall Common|Banbridge|' +
  'Banbury|Banchory|Bandon|Banff|Bangor|Bannockburn|Banstead|Bantry|Bar Hill|Bargoed|Barking|Barlby|Barnard Castle|Barnet|' +
  'Barnham|Barnoldswick|Barnsbury|Barnsley|Barnstaple|Barnt Green|Barrhead|Barrow in Furness|Barrow upon Soar|Barrowford|' +
  'Barry|Bartley Green|Barton under Needwood|Barton upon Humber|Barton-le-Clay|Basford|Basildon|Basingstoke|Bathgate|' +
  'Batley|Bawtry|Bayside|Bayston Hill|Beaconsfield|Bearsden|Bebington|Beccles|Beckenham|Bedale|Beddau|Bedford|Bedlington|' +
  'Bedwas|Bedworth|Beighton|Beith|Belfast|Bellshill|Belmont|Belper|Belsize Park|Bembridge|Benson|Bentley|Benwell|' +
  'Berkhamsted|Berwick|Berwick-Upon-Tweed|Bethesda|Beverley|Bewbush|Bewdley|Bexhill-on-Sea|Bexley|Bicester|Biddulph|' +
  'Bideford|Bidford-on-Avon|Biggin Hill|Biggleswade|Billericay|Billinge|Billingham|Billingshurst|Bilsthorpe|Bilston|' +
  'Bingham|Bingley|Birchington-on-Sea|Bircotes|Birdwell|Birkenhead|Birmingham|Birr|Bishop Auckland|Bishopbriggs|' +
  'Bishops Cleeve|Bishops Stortford|Bishops Waltham|Bishopstoke|Bishopston|Bishopthorpe|Bishopton|Blaby|Blackburn|' +
  'Blackheath|Blackmoorfoot|Blackpool|Blackrock|Blackrod|Blackwell|Blackwood|Blacon|Blaenau-Ffestiniog|Blaenavon|' +
  'Blairgowrie|Blanchardstown|Blandford Forum|Blantyre|Blaydon-on-Tyne|Blessington|Bletchley|Blidworth|Bloxham|Bloxwich|' +
  "Blyth|Bo'ness|Bodmin|Bognor Regis|Bollington|Bolsover|Bolton|Bolton le Sands|Bolton upon Dearne|Bonhill|Bonnybridge|" +
  'Bonnyrigg|Bootle|Boreham|Borehamwood|Borough Green|Boroughbridge|Borrowash|Boston Spa|Bothwell|Bottesford|Boughton|' +
  'Bourne|Bourne End|Bournemouth|Bourton on the Water|Bovey Tracey|Bovingdon|Bowburn|Bowdon|Bowthorpe|Boxgrove|' +
  'Bracebridge Heath|Brackley|Bracknell|Bradford|Bradford-on-Avon|Bradley Cross|Bradwell|Braintree|Bramhall|Bramhope|' +
  'Bramley|Bransgore|Branston|Braunton|Brechin|Brecon|Bredbury|Brentford|Brentwood|Bridge of Allan|Bridge of Weir|' +
  'Bridgend|Bridgnorth|Bridgwater|Bridlington|Bridport|Brierfield|Brierley Hill|Brigg|Brighouse|Brightlingsea|Brighton|' +
  'Brightons|Bristol|Briston|Briton Ferry|Brixham|Brixton Hill|Brixworth|Broadfield|Broadstairs|Broadstone|Brockenhurst|' +
  'Bromborough|Bromham|Bromsgrove|Bromyard|Broseley|Brotton|Brough|Broughton|Broughton Astley|Brownhills|Broxbourne|' +
  'Broxburn|Brundall|Brymbo|Brynamman|Brynmawr|Brynna|Buckfastleigh|Buckhaven|Buckhurst Hill|Buckie|Buckingham|Buckley|' +
  'Bude|Budleigh Salterton|Bulford|Buncrana|Bungay|Buntingford|Burgess Hill|Burley in Wharfedale|Burngreave|' +
  'Burnham-on-Crouch|Burnham-on-Sea|Burnley|Burnopfield|Burntisland|Burntwood|Burry Port|Burscough|Bursledon|Burton|' +
  'Burton Joyce|Burton Latimer|Burton upon Trent|Burtonwood|Burwell|Bury St Edmunds|Bushey|Buxton|Cabinteely|Caddington|' +
  'Caergwrle|Caerleon|Caernarfon|Caerphilly|Cahir|Cairnryan|Caister-on-Sea|Calcot|Caldicot|Callander|Callington|Calne|' +
  'Calverton|Camberley|Camborne|Cambourne|Cambridge|Cambuslang|Camden Town|Campbeltown|Cannock|Canterbury|Canvey Island|' +
  'Caol|Carcroft|Cardenden|Cardiff|Carlisle|Carlow|Carluke|Carmarthen|Carndonagh|Carnforth|Carnoustie|Carrick-on-Shannon|' +
  'Carrick-on-Suir|Carrickfergus|Carrickmacross|Carrigaline|Carrigtwohill|Carronshore|Carryduff|Carshalton|Carterton|' +
  'Cashel|Castle Cary|Castle Donington|Castle Douglas|Castle Vale|Castlebar|Castleblayney|Castleford|Castleisland|' +
  'Castleknock|Castlereagh|Castleside|Caterham|Catterick|Cavan|Celbridge|Chalfont Saint Peter|Chalfont St Giles|Chalford|' +
  'Chapel Allerton|Chapel en le Frith|Chapel Saint Leonards|Chapelhall|Chapelizod|Chapeltown|Charlton Kings|Charvil|' +
  'Chasetown|Chatham|Chatteris|Cheadle|Cheadle Hulme|Chelmsford|Chelmsley Wood|Cheltenham|Chepstow|Cherryville|Chertsey|' +
  'Chesham|Cheshunt|Chessington|Chester|Chester-le-Street|Chesterfield|Chichester|Chigwell|Chinnor|Chippenham|' +
  'Chipping Norton|Chipping Ongar|Chipping Sodbury|Chirk|Chislehurst|Cholsey|Choppington|Chopwell|Chorley|Chorleywood|' +
  'Chudleigh|Church Stretton|Churchdown|Cill Airne|Cinderford|Cirencester|City of London|City of Westminster|Clackmannan|' +
  'Clacton-on-Sea|Clane|Clapham|Claremorris|Clarkston|Claydon|Clayton le Moors|Clayton West|Clayton-le-Woods|Cleator Moor|' +
  'Cleckheaton|Cleethorpes|Cleland|Clerkenwell|Clevedon|Cleveleys|Clitheroe|Clonakilty|Clondalkin|Clowne|Cluain Meala|' +
  'Clydach|Clydebank|Coalisland|Coalville|Coatbridge|Cobh|Cobham|Cockenzie|Cockermouth|Cockington|Codicote|Codsall|' +
  'Coedpoeth|Coggeshall|Coity|Colchester|Colden Common|Coleford|Coleraine|Colinton|Collingham|Colnbrook|Colne|Colwyn Bay|' +
  'Confey|Congleton|Congresbury|Coningsby|Conisbrough|Consett|Conwy|Cookham|Cookstown|Copmanthorpe|Coppull|Copthorne|' +
  'Corby|Cork|Corsham|Cosby|Cosham|Cotgrave|Cottenham|Coulsdon|Coundon|Countesthorpe|Courtown|Coventry|Cowbridge|' +
  'Cowdenbeath|Cowes|Cowley|Cowplain|Coxhoe|Cradley Heath|Craigavon|Cramlington|Cranbrook|Cranfield|Cranleigh|Crawley|' +
  'Crawley Down|Crediton|Creswell|Crewe|Crewkerne|Cricklade|Crieff|Crofton|Cromer|Crosby|Cross Hands|Cross Hills|' +
  'Crowborough|Crowland|Crowle|Crowthorne|Croydon|Crumlin|Cuckfield|Cudworth|Cuffley|Culcheth|Culloden|Cullompton|Culmore|' +
  'Cumbernauld|Cumnock|Cupar|Currie|Cuxton|Cwmafan|Cwmbach|Cwmbran|Dagenham|Dalbeattie|Dalgety Bay|Dalkeith|Dalkey|Dalry|' +
  'Dalserf|Dalton in Furness|Danbury|Daresbury|Darfield|Darlington|Dartford|Dartmouth|Darton|Darvel|Darwen|Datchet|' +
  'Daventry|Dawlish|Deanshanger|Deeside|Deganwy|Denbigh|Denby Dale|Denmead|Denny|Derby|Derry|Dersingham|Desborough|' +
  'Desford|Devizes|Dewsbury|Dickens Heath|Didcot|Didsbury|Dinas Powys|Dingwall|Dinnington|Disley|Doddington|Dodworth|' +
  'Dollymount|Donabate|Donaghadee|Doncaster|Donegal|Donnington|Dorchester|Dorking|Dorridge|Downham Market|Downpatrick|' +
  'Dreghorn|Driffield|Drogheda|Droichead Nua|Droitwich|Dromore|Dronfield|Drongan|Droylsden|Drumcondra|Dublin|Dudley|' +
  'Duffield|Dukinfield|Duleek|Dumbarton|Dumfries|Dún Laoghaire|Dunbar|Dunblane|Dunboyne|Dundalk|Dundee|Dundonald|Dundrum|' +
  'Dunfermline|Dungannon|Dungarvan|Dungiven|Dunholme|Dunlewy|Dunoon|Dunshaughlin|Dunstable|Duntocher|Dursley|Dyce|' +
  'Dymchurch|Eadestown|Eaglescliffe|Eaglesham|Earby|Earl Shilton|Earls Barton|Earls Colne|Earlsfield|Easington|Easingwold|' +
  'East Boldon|East Calder|East Cowes|East Dereham|East Grinstead|East Horsley|East Kilbride|East Leake|East Molesey|' +
  'East Tilbury|East Wittering|Eastbourne|Eastleigh|Easton|Easton-in-Gordano|Eastwood|Eaton Bray|Eaton Socon|Ebbw Vale|' +
  'Eccles|Eccleston|Edenbridge|Edenderry|Edgware|Edinburgh|Edwinstowe|Egham|Eglinton|Egremont|Elderslie|Elgin|Elland|' +
  'Ellesmere|Ellesmere Port|Ellon|Elmswell|Ely|Emsworth|Enderby|Enfield|Enfield Town|Ennis|Enniscorthy|Enniskillen|Epping|' +
  'Epsom|Epworth|Erith|Erskine|Esher|Essington|Eton|Euxton|Evesham|Exeter|Exminster|Exmouth|Eyemouth|Eynsham|Faifley|' +
  'Failsworth|Fairford|Fairview|Fakenham|Falkirk|Falmouth|Fareham|Faringdon|Farnborough|Farnham|Farnham Royal|Farnworth|' +
  'Fauldhouse|Faversham|Fazeley|Featherstone|Felixstowe|Felling|Feltham|Fermoy|Ferndale|Ferndown|Fernhill Heath|Ferryhill|' +
  'Filey|Finedon|Finglas|Finningley|Firhouse|Fishguard|Fitzwilliam|Fleckney|Fleetwood|Flitwick|Folkestone|Fordingbridge|' +
  'Forest Row|Forfar|Formby|Forres|Fort William|Fortuneswell|Four Marks|Foxrock|Framlingham|Fraserburgh|Freckleton|' +
  'Fremington|Frimley|Frinton-on-Sea|Frodsham|Frome|Fulbourn|Furnace Green|Fylde|Gaillimh|Gainsborough|Galashiels|Galston|' +
  'Galway|Gamlingay|Garforth|Garstang|Gateshead|Gelligaer|Gerrards Cross|Giffnock|Gilberdyke|Gillingham|Girton|Girvan|' +
  'Glanamman|Glasgow|Glasnevin|Glastonbury|Glemsford|Glenfield|Glenrothes|Glossop|Gloucester|Glusburn|Glyn-neath|Gnosall|' +
  'Gobowen|Godalming|Godmanchester|Golborne|Goole|Gorebridge|Gorey|Goring|Gorleston-on-Sea|Gorseinon|Gosforth|Gosport|' +
  'Gossops Green|Gourock|Grange Hill|Grange-over-Sands|Grangemouth|Grantham|Grappenhall|Gravesend|Greasby|Great Ayton|' +
  'Great Bookham|Great Dunmow|Great Gonerby|Great Harwood|Great Malvern|Great Missenden|Great Sankey|Great Torrington|' +
  'Great Wakering|Great Wyrley|Great Yarmouth|Greenford|Greenhill|Greenhithe|Greenisland|Greenock|Gresford|Gretna|' +
  'Greystones|Grimethorpe|Grimsby|Guildford|Guisborough|Guiseley|Gunnislake|Gweedore|Haddenham|Haddington|Hadleigh|Hadley|' +
  'Hadley Wood|Hadston|Hagley|Hailsham|Halesowen|Halesworth|Hallglen|Halstead|Haltwhistle|Hamble-le-Rice|Hardingstone|' +
  'Harefield|Harleston|Harlow|Harpenden|Harringay|Harrogate|Harrow on the Hill|Harthill|Hartlepool|Hartley|' +
  'Hartley Wintney|Hartshill|Hartstown|Harwich|Haslemere|Haslingden|Hastings|Hatfield|Hatfield Peverel|Havant|' +
  'Haverfordwest|Haverhill|Hawarden|Hawick|Hawkhurst|Hawkinge|Haworth|Haxby|Haydock|Hayes|Hayle|Hayling Island|' +
  'Haywards Heath|Hazel Grove|Heacham|Heanor|Hebburn|Hebden Bridge|Heckington|Heckmondwike|Hedge End|Hedon|Heighington|' +
  'Helensburgh|Helsby|Helston|Hemel Hempstead|Hemingford Grey|Hemsby|Hemsworth|Henfield|Hengoed|Henley-on-Thames|Henlow|' +
  'Hereford|Herne Bay|Hertford|Heswall|Hethersett|Hetton-Le-Hole|Hexham|Heysham|High Blantyre|High Peak|High Wycombe|' +
  'Higham Ferrers|Highbridge|Highley|Highworth|Hillsborough|Hinchley Wood|Hinckley|Hindhead|Hindley|Hinton|Hirwaun|Histon|' +
  'Hitchin|Hoddesdon|Holbeach|Holbeck|Holmes Chapel|Holt|Holton le Clay|Holyhead|Holytown|Holywell|Holywell Green|' +
  'Holywood|Honiton|Horbury|Horley|Horncastle|Hornsea|Horrabridge|Horsford|Horsforth|Horsham|Horwich|Houghton-Le-Spring|' +
  'Hounslow|Hoveton|Howden|Howth|Hoylake|Hoyland Nether|Hucknall|Huddersfield|Humberston|Hungerford|Hunmanby|Hunstanton|' +
  'Huntingdon|Huntly|Hurstpierpoint|Huyton|Hyde|Hythe|Ibstock|Ilfracombe|Ilkeston|Ilkley|Ilminster|Immingham|' +
  'Ince-in-Makerfield|Ingatestone|Ingleby Greenhow|Ingoldmells|Innerleithen|Invergordon|Inverkeithing|Inverkip|Inverness|' +
  'Inverurie|Ipswich|Irchester|Irlam|Irthlingborough|Isle of Arran|Isle of Bute|Isle of Islay|Isle of Lewis|Isleworth|' +
  'Islington|Iver|Iver Heath|Ivybridge|Iwade|Jarrow|Jedburgh|Jobstown|Johnstone|Jordanstown|Keady|Kearsley|Keele|Kegworth|' +
  'Keighley|Kells|Kelso|Kelty|Kelvedon|Kemnay|Kempston|Kempston Hardwick|Kemsing|Kendal|Kenilworth|Kennington|Kennoway|' +
  'Kesgrave|Kessingland|Keswick|Kettering|Keynsham|Keyworth|Kibworth Harcourt|Kidderminster|Kidlington|Kidsgrove|' +
  'Kilbarchan|Kilbirnie|Kilburn|Kilcock|Kilcoole|Kilcullen|Kildare|Kilkeel|Kilkenny|Killamarsh|Killester|Kilmacolm|' +
  "Kilmarnock|Kilquade|Kilrush|Kilsyth|Kilwinning|Kimberley|King's Clipstone|Kings Langley|Kings Lynn|Kings Worthy|" +
  'Kingsbridge|Kingsbury|Kingsclere|Kingskerswell|Kingsteignton|Kingston upon Hull|Kingston upon Thames|Kingswells|' +
  'Kingswinford|Kingswood|Kinnegad|Kinross|Kinsale|Kinsealy-Drinan|Kintore|Kinvere|Kippax|Kirby Muxloe|Kirk Sandall|' +
  'Kirkburton|Kirkby|Kirkby in Ashfield|Kirkcaldy|Kirkcudbright|Kirkham|Kirkintilloch|Kirkliston|Kirkwall|Kirriemuir|' +
  'Kirton|Kiveton Park|Knaphill|Knaresborough|Knebworth|Knighton|Knocklyon|Knottingley|Knowle|Knutsford|Laceby|Lakenheath|' +
  'Lambourn|Lamesley|Lanark|Lanchester|Lancing|Langford|Langley Green|Langley Park|Langport|Larbert|Largs|Larkfield|' +
  'Larkhall|Larne|Laytown|Leatherhead|Ledbury|Lee-on-the-Solent|Leeds|Leicester|Leigh|Leighton Buzzard|Leiston|Leixlip|' +
  'Lennoxtown|Lenzie|Leominster|Lerwick|Leslie|Lesmahagow|Letchworth Garden City|Letterkenny|Lewes|Leyland|' +
  'Leysdown-on-Sea|Lichfield|Lightwater|Limavady|Lingfield|Linlithgow|Linthwaite|Linton|Linwood|Liphook|Lisburn|Liskeard|' +
  'Listowel|Litherland|Little Chalfont|Little Clacton|Little Hulton|Little Lever|Little Paxton|Littleborough|' +
  'Littlehampton|Littleport|Liverpool|Liversedge|Livingston|Llanbradach|Llandrindod Wells|Llandudno|Llanelli|' +
  'Llanfairfechan|Llanfairpwllgwyngyll|Llangefni|Llangollen|Llanharan|Llanharry|Llanrwst|Llantrisant|Llantwit Fardre|' +
  'Llantwit Major|Loanhead|Loch Garman|Locharbriggs|Lochgelly|Lockerbie|Loddon|Lofthouse|Loftus|London|Long Ashton|' +
  'Long Buckby|Long Eaton|Long Lawford|Long Stratton|Long Sutton|Longdendale|Longfield|Longford|Longridge|Longton|Looe|' +
  'Lossiemouth|Loughborough|Loughlinstown|Loughrea|Louth|Lower Earley|Lowestoft|Lucan|Ludgershall|Ludlow|Luimneach|Lusk|' +
  'Luton|Lutterworth|Lydd|Lydney|Lyme Regis|Lymington|Lymm|Lyneham|Lytchett Matravers|Lytham St Annes|Mablethorpe|' +
  'Macclesfield|Macduff|Macroom|Maddiston|Madeley|Maesteg|Maghera|Magherafelt|Maghull|Magor|Maidenbower|Maidstone|' +
  'Malahide|Maldon|Malmesbury|Maltby|Malton|Mangotsfield|Manningtree|Mansfield|Mansfield Woodhouse|Manston|Marchwood|' +
  'Margate|Market Deeping|Market Drayton|Market Harborough|Market Rasen|Market Warsop|Market Weighton|Markfield|Marks Tey|' +
  'Marlborough|Marlow|Marple|Marsden|Marshfield|Marske-by-the-Sea|Marston Moretaine|Martham|Martock|Maryport|Matlock|' +
  'Mauchline|Maybole|Mayfield|Mayland|Maynooth|Measham|Melbourn|Melksham|Meltham|Meltham Mills|Melton Mowbray|' +
  'Menai Bridge|Menston|Meopham|Merthyr Tydfil|Messingham|Metheringham|Methil|Mexborough|Mid Calder|Middlesbrough|' +
  'Middleton|Middlewich|Midhurst|Midleton|Midsomer Norton|Mildenhall|Milford|Milford Haven|Milford on Sea|Millom|' +
  'Milngavie|Milnrow|Milton Keynes|Milton of Campsie|Minehead|Mirfield|Mitcham|Mitchelstown|Moate|Monaghan|Monasterevin|' +
  'Monifieth|Monkstown|Monmouth|Montrose|Moodiesburn|Morden|Morecambe|Moreton in Marsh|Morley|Morpeth|Mossley|Motherwell|' +
  'Mountain Ash|Mountmellick|Mountsorrel|Moyross|Mulbarton|Murton|Musselburgh|Mytholmroyd|Naas|Nailsea|Nailsworth|Nairn|' +
  'Nantwich|Narborough|Navan|Needham Market|Neilston|Nenagh|Nenagh Bridge|Neston|Nether Poppleton|Netley|Nettleham|' +
  'New Alresford|New Basford|New Marske|New Mills|New Milton|New Romney|New Ross|New Stevenston|New Tredegar|' +
  'Newark on Trent|Newarthill|Newbiggin-by-the-Sea|Newbridge|Newburn|Newbury|Newcastle|Newcastle under Lyme|' +
  'Newcastle upon Tyne|Newcastle West|Newent|Newhaven|Newick|Newmains|Newmarket|Newport|Newport Pagnell|Newport-on-Tay|' +
  'Newquay|Newry|Newton Abbot|Newton Aycliffe|Newton Mearns|Newton Stewart|Newton-le-Willows|Newtonhill|Newtown|' +
  'Newtownabbey|Newtownards|Neyland|North Baddesley|North Berwick|North Ferriby|North Petherton|North Shields|' +
  'North Walsham|Northallerton|Northam|Northampton|Northolt|Northwich|Norton|Norton Canes|Norwich|Nottingham|Nuneaton|' +
  'Oadby|Oakengates|Oakham|Oban|Odiham|Okehampton|Old Basing|Old Harlow|Old Kilpatrick|Old Windsor|Oldbawn|Oldbury|Oldham|' +
  'Oldmeldrum|Olney|Omagh|Oranmore|Orkney|Ormskirk|Orpington|Ossett|Oswestry|Otford|Otley|Ottershaw|Ottery St Mary|' +
  'Oughtibridge|Oundle|Outwell|Overcombe|Overton|Oxted|Paddock Wood|Padiham|Paignton|Paisley|Palmerstown|Pangbourne|' +
  'Parbold|Parkstone|Partington|Passage West|Paulton|Peacehaven|Peasedown Saint John|Peebles|Pegswood|Pelsall|Pelton|' +
  'Pembroke|Pembroke Dock|Pembury|Penarth|Pencoed|Penicuik|Penistone|Penkridge|Penparcau|Penrith|Penryn|Pentre|Penyffordd|' +
  'Penzance|Perranporth|Pershore|Peterborough|Peterculter|Peterhead|Peterlee|Petersfield|Pevensey|Pewsey|Pickering|' +
  'Pilsley|Pinchbeck|Pinxton|Pitsea|Pitstone|Plymouth|Plympton|Plymstock|Pocklington|Polesworth|Polmont|Pontarddulais|' +
  'Pontefract|Ponteland|Pontyclun|Pontycymer|Pontypool|Pontypridd|Poole|Poringland|Port Glasgow|Portadown|Portarlington|' +
  'Porthcawl|Porthleven|Portishead|Portlaoise|Portlethen|Portmarnock|Portrush|Portslade|Portsmouth|Portstewart|' +
  'Potters Bar|Potton|Poulton-le-Fylde|Poynton|Preesall|Prenton|Prescot|Prestatyn|Prestbury|Preston|Prestonpans|Prestwich|' +
  'Prestwick|Princes Risborough|Prudhoe|Puckeridge|Pudsey|Pulborough|Purfleet|Purley|Purton|Pwllheli|Pyle|Queenborough|' +
  'Queensbury|Queensferry|Quorndon|Radcliffe|Radcliffe on Trent|Radlett|Radstock|Radyr|Raheny|Rainford|Rainham|Rainhill|' +
  'Rainworth|Ramsbottom|Ramsey|Ramsgate|Randalstown|Rastrick|Ratby|Ráth Luirc|Rathcoole|Rathgar|Rathnew|Ratoath|Raunds|' +
  'Ravenshead|Rawmarsh|Rawtenstall|Rayleigh|Redbourn|Redcar|Redditch|Redhill|Redruth|Reigate|Rendlesham|Renfrew|Retford|' +
  'Rhondda|Rhoose|Rhosllanerchrugog|Rhuddlan|Rhyl|Rhymney|Rickmansworth|Ringmer|Ringwood|Ripley|Ripon|Ripponden|Risca|' +
  'Rishton|Rochdale|Rochford|Romford|Romsey|Roscommon|Roscrea|Ross on Wye|Rossendale|Rosyth|Rotherham|Rothesay|Rothley|' +
  'Rothwell|Rottingdean|Rowlands Gill|Royal Leamington Spa|Royal Tunbridge Wells|Royal Wootton Bassett|Royston|Royton|' +
  'Ruabon|Ruddington|Rugeley|Ruislip|Runcorn|Rushden|Ruskington|Rusthall|Rustington|Rutherglen|Ruthin|Ryde|Rye|Ryhill|' +
  'Ryhope|Ryton|Sacriston|Saffron Walden|Saint Andrews|Saint Asaph|Saint Columb Major|Saint Leonards-on-Sea|Saint Neots|' +
  'Saint Peters|Saintfield|Salford|Salfords|Salisbury|Sallins|Sallynoggin|Saltash|Saltburn-by-the-Sea|Saltcoats|Saltford|' +
  'Sandbach|Sandown|Sandyford|Sandymount|Saundersfoot|Sawbridgeworth|Sawston|Sawtry|Saxilby|Saxmundham|Scalby|Scunthorpe|' +
  'Seaford|Seaham|Seaton Delaval|Sedgefield|Selby|Selkirk|Selsey|Sevenoaks|Shaftesbury|Shankill|Shanklin|Shannon|' +
  'Sharlston|Sheffield|Shefford|Shelley|Shenley|Shepley|Shepperton|Shepshed|Shepton Mallet|Sherborne|Sherburn|' +
  'Sherburn in Elmet|Sheringham|Shevington|Shifnal|Shildon|Shipley|Shipston on Stour|Shirebrook|Shiremoor|Shirland|' +
  'Shoreham-by-Sea|Shortlands|Shotts|Shrewsbury|Shrivenham|Sible Hedingham|Sidcup|Sidmouth|Sileby|Silsden|Silver End|' +
  'Sittingbourne|Sixmilebridge|Skegness|Skellingthorpe|Skelmersdale|Skelton|Skerries|Skipton|Sleaford|Sligo|Slough|' +
  'Smethwick|Snaith|Snodland|Soham|Solihull|Somersham|Somerton|Sonning Common|South Benfleet|South Cave|South Croydon|' +
  'South Elmsall|South Hayling|South Molton|South Ockendon|South Petherton|South Shields|Southall|Southam|Southampton|' +
  'Southend-on-Sea|Southminster|Southport|Southwater|Southwell|Southwold|Sowerby Bridge|Spalding|Spennymoor|Spilsby|' +
  "Spixworth|St Albans|St Austell|St Helens|St Ives|St Leonards|St Mary's Bay|Stafford|Staines|Stainforth|Stakeford|" +
  'Stalham|Stalybridge|Stamford Bridge|Stamullin|Standon|Stanford-le-Hope|Stanley|Stanmore|Stansted Mountfitchet|' +
  'Staplehurst|Staveley|Steeton|Stenhousemuir|Stepps|Stevenage|Stevenston|Stewarton|Steyning|Steynton|Stirling|Stockport|' +
  'Stocksbridge|Stockton Heath|Stockton-on-Tees|Stoke|Stoke Gifford|Stoke Poges|Stoke-on-Trent|Stokenchurch|Stokesley|' +
  'Stonehaven|Stonehouse|Stoney Stanton|Stornoway|Storrington|Stotfold|Stourbridge|Stourport-on-Severn|Stowmarket|' +
  'Strabane|Stranraer|Stratfield Mortimer|Stratford-upon-Avon|Strathaven|Streetly|Strensall|Stretford|Stroud|Studley|' +
  'Sturminster Newton|Sturry|Sudbury|Sunbury-on-Thames|Sunderland|Surbiton|Sutton|Sutton Bridge|Sutton Coldfield|' +
  'Sutton in Ashfield|Swadlincote|Swaffham|Swanage|Swanley|Swanscombe|Swansea|Swillington|Swindon|Swinton|Syston|' +
  'Tadcaster|Tadley|Tadworth|Taibach|Takeley|Tallaght|Tamworth|Tandragee|Tangmere|Tankerton|Tarleton|Taunton|Tavistock|' +
  'Tayport|Teddington|Teignmouth|Telford|Tenbury Wells|Tenby|Tenterden|Terenure|Terrington St Clement|Tetbury|Tewkesbury|' +
  'Thame|Thames Ditton|Thatcham|The Boldons|Thetford|Theydon Bois|Thirsk|Thornaby-on-Tees|Thornbury|Thorne|Thornliebank|' +
  'Thornton Heath|Thornton-Cleveleys|Thrapston|Thurles|Thurso|Tibshelf|Tickhill|Tidworth|Tillicoultry|Timperley|Tipperary|' +
  'Tipton|Tiptree|Tiverton|Toddington|Todmorden|Tonbridge|Tonypandy|Tonyrefail|Topsham|Torpoint|Torquay|Totnes|Tottington|' +
  'Totton|Towcester|Trá Mhór|Trafford Park|Tralee|Tranent|Tredegar|Treeton|Treharris|Treorchy|Tring|Trowbridge|Truro|Tuam|' +
  'Tullamore|Tullibody|Tullow|Tunstall|Turriff|Twyford|Tyldesley|Tynemouth|Tywyn|Uckfield|Uddingston|Ulverston|Undy|' +
  'Upminster|Upper Poppleton|Uppingham|Upton|Upwell|Urmston|Ushaw Moor|Uttoxeter|Vale of Leven|Ventnor|Verwood|Viewpark|' +
  'Waddington|Wadebridge|Wadhurst|Wakefield|Walkden|Wallasey|Wallingford|Wallsend|Walsall|Waltham|Waltham Abbey|' +
  'Waltham Cross|Walton-on-Thames|Walton-on-the-Naze|Wantage|Warboys|Wardle|Wareham|Wargrave|Warlingham|Warminster|' +
  'Warrenpoint|Warrington|Warsop|Warwick|Washingborough|Washington|Watchet|Water Eaton|Water Orton|Waterbeach|Waterford|' +
  'Waterlooville|Watford|Wath upon Dearne|Watton|Weaverham|Wednesbury|Wednesfield|Wellesbourne|Wellesbourne Mountford|' +
  'Wellingborough|Welshpool|Welwyn|Welwyn Garden City|Wembley|Wendover|West Bergholt|West Bridgford|West Bromwich|' +
  'West Byfleet|West Calder|West Clandon|West Drayton|West End|West Hallam|West Kilbride|West Kingsdown|West Kirby|' +
  'West Mersea|West Molesey|West Thurrock|West Wickham|Westbury|Westergate|Westerham|Westgate on Sea|Westhill|' +
  'Westhoughton|Weston-super-Mare|Westport|Wetherby|Weybridge|Weymouth|Whaley Bridge|Whalley|Wheathampstead|Wheatley|' +
  'Whickham|Whitburn|Whitby|Whitchurch|Whitefield|Whitehaven|Whitley Bay|Whitstable|Whittlesey|Whitwell|Whitworth|' +
  'Whyteleafe|Wickford|Wickham Bishops|Wicklow|Wideopen|Widnes|Wigan|Wigston Magna|Wigton|Willand|Willenhall|Willingham|' +
  'Willington|Wilmslow|Wilsden|Wilton|Wimblington|Wimborne Minster|Wincanton|Winchcombe|Winchester|Windermere|Windlesham|' +
  'Wingate|Wingerworth|Winscombe|Winsford|Winslow|Winterton|Wirksworth|Wisbech|Wishaw|Witham|Withernsea|Witley|Witney|' +
  'Wivenhoe|Woburn Sands|Woking|Wokingham|Wollaston|Wolverhampton|Wombourn|Wombwell|Woodbridge|Woodford Green|' +
  'Woodhall Spa|Wootton|Worcester Park|Workington|Worksop|Worthing|Wotton-under-Edge|Wrexham|Writtle|Wroughton|Yapton|' +
  'Yarm|Yateley|Yatton|Yaxley|Yeadon|Yelverton|Yeovil|Ynysybwl|Youghal|Ystalyfera';
