// The part of schema.org that small firms use: types, what they descend from, and their properties. Source: https://schema.org, release 29.

/** Descendants first, then `|` and the properties of their own. Types apart from these may still be right. */
const TYPES: Readonly<Record<string, string>> = {
  Thing:
    '| name alternateName description disambiguatingDescription url image sameAs identifier mainEntityOfPage ' +
    'potentialAction subjectOf additionalType owner',
  Intangible: 'Thing |',
  CreativeWork:
    'Thing | about abstract accessMode author award citation comment commentCount content copyrightHolder ' +
    'copyrightYear creator creativeWorkStatus dateCreated dateModified datePublished editor encoding expires ' +
    'genre hasPart headline inLanguage isAccessibleForFree isPartOf keywords license locationCreated mainEntity ' +
    'maintainer material mentions offers position producer provider publication publisher review aggregateRating ' +
    'sourceOrganization spatialCoverage sponsor temporalCoverage text thumbnail thumbnailUrl timeRequired ' +
    'translator typicalAgeRange usageInfo video audio version workExample contentLocation copyrightNotice ' +
    'creditText audience accessibilityFeature accessibilitySummary',
  Place:
    'Thing | address aggregateRating amenityFeature branchCode containedInPlace containsPlace event faxNumber ' +
    'geo globalLocationNumber hasMap isAccessibleForFree keywords latitude longitude logo ' +
    'maximumAttendeeCapacity openingHoursSpecification photo publicAccess review slogan smokingAllowed ' +
    'specialOpeningHoursSpecification telephone tourBookingPage hasDriveThroughService additionalProperty',
  Organization:
    'Thing | address agentInteractionStatistic aggregateRating alumni areaServed award brand contactPoint ' +
    'department dissolutionDate duns email employee event faxNumber founder foundingDate foundingLocation funder ' +
    'globalLocationNumber hasCredential hasMerchantReturnPolicy hasOfferCatalog hasPOS interactionStatistic ' +
    'isicV4 iso6523Code keywords knowsAbout knowsLanguage legalAddress legalName legalRepresentative leiCode ' +
    'location logo makesOffer member memberOf naics numberOfEmployees ownershipFundingInfo owns ' +
    'parentOrganization publishingPrinciples review seeks skills slogan sponsor subOrganization taxID telephone ' +
    'vatID companyRegistration',
  LocalBusiness: 'Organization Place | currenciesAccepted openingHours paymentAccepted priceRange branchOf',
  FoodEstablishment: 'LocalBusiness | acceptsReservations hasMenu menu servesCuisine starRating',
  LodgingBusiness: 'LocalBusiness | audience availableLanguage checkinTime checkoutTime numberOfRooms petsAllowed starRating',
  MedicalOrganization: 'Organization | healthPlanNetworkId isAcceptingNewPatients medicalSpecialty',
  MedicalBusiness: 'LocalBusiness | availableService medicalSpecialty isAcceptingNewPatients healthPlanNetworkId',
  EducationalOrganization: 'Organization Place | alumni',
  Person:
    'Thing | additionalName address affiliation alumniOf award birthDate birthPlace brand children colleague ' +
    'contactPoint email familyName gender givenName hasCredential hasOccupation homeLocation honorificPrefix ' +
    'honorificSuffix jobTitle knowsAbout knowsLanguage memberOf nationality telephone workLocation worksFor ' +
    'makesOffer performerIn',
  PostalAddress:
    'ContactPoint | addressCountry addressLocality addressRegion postOfficeBoxNumber postalCode streetAddress extendedAddress',
  ContactPoint:
    'Intangible | areaServed availableLanguage contactOption contactType email faxNumber hoursAvailable productSupported telephone',
  GeoCoordinates: 'Intangible | address addressCountry elevation latitude longitude postalCode',
  GeoCircle: 'GeoShape | geoMidpoint geoRadius',
  GeoShape: 'Intangible | address box circle elevation line polygon postalCode addressCountry',
  OpeningHoursSpecification: 'Intangible | closes dayOfWeek opens validFrom validThrough',
  Service:
    'Intangible | aggregateRating areaServed audience availableChannel award brand broker category ' +
    'hasOfferCatalog hoursAvailable isRelatedTo isSimilarTo logo offers provider providerMobility review ' +
    'serviceOutput serviceType slogan termsOfService',
  Product:
    'Thing | additionalProperty aggregateRating audience award brand category color countryOfOrigin depth gtin ' +
    'gtin13 gtin8 hasEnergyConsumptionDetails hasMerchantReturnPolicy height inProductGroupWithID isRelatedTo ' +
    'isSimilarTo itemCondition keywords logo manufacturer material model mpn offers pattern productID ' +
    'productionDate releaseDate review size sku slogan weight width nsn isVariantOf',
  Brand: 'Intangible | aggregateRating logo review slogan',
  Offer:
    'Intangible | acceptedPaymentMethod addOn additionalProperty aggregateRating areaServed availability ' +
    'availabilityEnds availabilityStarts availableAtOrFrom availableDeliveryMethod businessFunction category ' +
    'checkoutPageURLTemplate deliveryLeadTime eligibleCustomerType eligibleDuration eligibleQuantity ' +
    'eligibleRegion hasMerchantReturnPolicy includesObject ineligibleRegion inventoryLevel isFamilyFriendly ' +
    'itemCondition itemOffered leaseLength offeredBy price priceCurrency priceSpecification priceValidUntil ' +
    'review seller shippingDetails sku gtin mpn serialNumber validFrom validThrough warranty',
  AggregateOffer: 'Offer | highPrice lowPrice offerCount offers',
  PriceSpecification:
    'Intangible | eligibleQuantity eligibleTransactionVolume maxPrice membershipPointsEarned minPrice price ' +
    'priceCurrency validFrom validThrough valueAddedTaxIncluded',
  UnitPriceSpecification:
    'PriceSpecification | billingDuration billingIncrement billingStart priceComponentType priceType referenceQuantity unitCode unitText',
  QuantitativeValue: 'Intangible | additionalProperty maxValue minValue unitCode unitText value valueReference',
  MonetaryAmount: 'Intangible | currency maxValue minValue validFrom validThrough value',
  PropertyValue: 'Intangible | maxValue measurementTechnique minValue propertyID unitCode unitText value valueReference',
  LocationFeatureSpecification: 'PropertyValue | hoursAvailable validFrom validThrough',
  ItemList: 'Intangible | itemListElement itemListOrder numberOfItems aggregateElement',
  OfferCatalog: 'ItemList |',
  BreadcrumbList: 'ItemList |',
  ListItem: 'Intangible | item nextItem position previousItem',
  WebSite: 'CreativeWork | issn',
  WebPage:
    'CreativeWork | breadcrumb lastReviewed mainContentOfPage primaryImageOfPage relatedLink reviewedBy ' +
    'significantLink speakable specialty',
  Article: 'CreativeWork | articleBody articleSection backstory pageEnd pageStart pagination speakable wordCount',
  FAQPage: 'WebPage |',
  Comment: 'CreativeWork | downvoteCount parentItem upvoteCount',
  Question: 'Comment | acceptedAnswer answerCount eduQuestionType suggestedAnswer',
  Answer: 'Comment | answerExplanation',
  MediaObject:
    'CreativeWork | associatedArticle bitrate contentSize contentUrl duration embedUrl encodesCreativeWork ' +
    'encodingFormat endTime height player productionCompany regionsAllowed requiresSubscription sha256 startTime ' +
    'uploadDate width',
  ImageObject: 'MediaObject | caption embeddedTextCaption exifData representativeOfPage acquireLicensePage',
  VideoObject: 'MediaObject | actor caption director embeddedTextCaption musicBy transcript videoFrameSize videoQuality',
  Event:
    'Thing | about actor aggregateRating attendee audience composer contributor director doorTime duration ' +
    'endDate eventAttendanceMode eventSchedule eventStatus funder inLanguage isAccessibleForFree keywords ' +
    'location maximumAttendeeCapacity maximumPhysicalAttendeeCapacity maximumVirtualAttendeeCapacity offers ' +
    'organizer performer previousStartDate recordedIn remainingAttendeeCapacity review sponsor startDate ' +
    'subEvent superEvent translator typicalAgeRange workFeatured workPerformed',
  Schedule:
    'Intangible | byDay byMonth byMonthDay duration endDate endTime exceptDate repeatCount repeatFrequency ' +
    'scheduleTimezone startDate startTime',
  VirtualLocation: 'Intangible |',
  Menu: 'CreativeWork | hasMenuItem hasMenuSection',
  MenuSection: 'CreativeWork | hasMenuItem hasMenuSection',
  MenuItem: 'Intangible | menuAddOn nutrition offers suitableForDiet',
  Rating: 'Intangible | author bestRating ratingExplanation ratingValue reviewAspect worstRating',
  AggregateRating: 'Rating | itemReviewed ratingCount reviewCount',
  Review: 'CreativeWork | itemReviewed negativeNotes positiveNotes reviewAspect reviewBody reviewRating',
  JobPosting:
    'Intangible | applicantLocationRequirements applicationContact baseSalary datePosted directApply ' +
    'educationRequirements employerOverview employmentType employmentUnit experienceRequirements ' +
    'hiringOrganization incentiveCompensation industry jobBenefits jobImmediateStart jobLocation jobLocationType ' +
    'jobStartDate occupationalCategory physicalRequirement qualifications relevantOccupation responsibilities ' +
    'salaryCurrency securityClearanceRequirement skills specialCommitments title totalJobOpenings validThrough ' +
    'workHours',
  Recipe:
    'CreativeWork | cookTime cookingMethod nutrition prepTime recipeCategory recipeCuisine recipeIngredient ' +
    'recipeInstructions recipeYield suitableForDiet totalTime tool yield performTime',
  HowToStep: 'CreativeWork ListItem | itemListElement',
  Course:
    'CreativeWork | courseCode coursePrerequisites educationalCredentialAwarded hasCourseInstance numberOfCredits availableLanguage',
  CourseInstance: 'Event | courseMode courseSchedule courseWorkload instructor',
  Action: 'Thing | actionStatus agent endTime instrument location object participant provider result startTime target',
  EntryPoint: 'Intangible | actionApplication actionPlatform contentType encodingType httpMethod urlTemplate',
  Certification: 'CreativeWork | certificationIdentification issuedBy validFrom expires',
};

/** Types that add no property worth telling. */
const KINDS_OF: Readonly<Record<string, string>> = {
  Organization:
    'Corporation NGO PerformingGroup MusicGroup SportsOrganization OnlineBusiness OnlineStore ' +
    'NewsMediaOrganization GovernmentOrganization LibrarySystem Project',
  LocalBusiness:
    'AnimalShelter ArchiveOrganization AutomotiveBusiness AutoBodyShop AutoDealer AutoPartsStore AutoRental ' +
    'AutoRepair AutoWash GasStation MotorcycleDealer MotorcycleRepair ChildCare DryCleaningOrLaundry ' +
    'EmergencyService EmploymentAgency EntertainmentBusiness AmusementPark ArtGallery Casino ComedyClub ' +
    'MovieTheater NightClub FinancialService AccountingService AutomatedTeller BankOrCreditUnion InsuranceAgency ' +
    'GovernmentOffice HealthAndBeautyBusiness BeautySalon DaySpa HairSalon HealthClub NailSalon TattooParlor ' +
    'HomeAndConstructionBusiness Electrician GeneralContractor HVACBusiness HousePainter Locksmith MovingCompany ' +
    'Plumber RoofingContractor InternetCafe LegalService Attorney Notary Library ProfessionalService ' +
    'RadioStation RealEstateAgent RecyclingCenter SelfStorage ShoppingCenter SportsActivityLocation BowlingAlley ' +
    'ExerciseGym GolfCourse PublicSwimmingPool SkiResort SportsClub StadiumOrArena TennisComplex Store BikeStore ' +
    'BookStore ClothingStore ComputerStore ConvenienceStore DepartmentStore ElectronicsStore Florist ' +
    'FurnitureStore GardenStore GroceryStore HardwareStore HobbyShop HomeGoodsStore JewelryStore LiquorStore ' +
    'MensClothingStore MobilePhoneStore MovieRentalStore MusicStore OfficeEquipmentStore OutletStore PawnShop ' +
    'PetStore ShoeStore SportingGoodsStore TireShop ToyStore WholesaleStore TelevisionStation ' +
    'TouristInformationCenter TravelAgency',
  FoodEstablishment: 'Bakery BarOrPub Brewery CafeOrCoffeeShop Distillery FastFoodRestaurant IceCreamShop Restaurant Winery',
  LodgingBusiness: 'BedAndBreakfast Campground Hostel Hotel Motel Resort VacationRental',
  MedicalBusiness:
    'Dentist MedicalClinic Optician Pharmacy Physician Hospital CommunityHealth Dermatology DietNutrition ' +
    'Geriatric Gynecologic Midwifery Nursing Obstetric Oncologic Optometric Otolaryngologic Pediatric ' +
    'Physiotherapy PlasticSurgery Podiatric PrimaryCare Psychiatric PublicHealth VeterinaryCare DiagnosticLab ' +
    'IndividualPhysician PhysiciansOffice',
  EducationalOrganization: 'School HighSchool MiddleSchool ElementarySchool Preschool CollegeOrUniversity',
  Place:
    'AdministrativeArea City Country State CivicStructure EventVenue Museum Park Church PlaceOfWorship ' +
    'PerformingArtsTheater MusicVenue Landform LandmarksOrHistoricalBuildings TouristAttraction ' +
    'TouristDestination Accommodation Room HotelRoom Apartment House Residence ParkingFacility',
  Product: 'IndividualProduct ProductGroup ProductModel SomeProducts Vehicle Car',
  Service: 'FinancialProduct FoodService GovernmentService TaxiService WebAPI CableOrSatelliteService BroadcastService',
  Article: 'NewsArticle BlogPosting TechArticle Report ScholarlyArticle SocialMediaPosting AdvertiserContentArticle',
  WebPage:
    'AboutPage CheckoutPage CollectionPage ContactPage ImageGallery MediaGallery ItemPage MedicalWebPage ' +
    'ProfilePage QAPage RealEstateListing SearchResultsPage',
  CreativeWork:
    'Blog Book Photograph Painting Sculpture VisualArtwork Drawing Map Movie MusicRecording MusicAlbum ' +
    'SoftwareApplication WebApplication MobileApplication HowTo HowToSection Clip WebPageElement ' +
    'SiteNavigationElement WPHeader WPFooter DigitalDocument Guide',
  Event:
    'BusinessEvent ChildrensEvent ComedyEvent CourseInstance DanceEvent EducationEvent EventSeries ' +
    'ExhibitionEvent Festival FoodEvent Hackathon LiteraryEvent MusicEvent PublicationEvent SaleEvent ' +
    'ScreeningEvent SocialEvent SportsEvent TheaterEvent VisualArtsEvent',
  MediaObject: 'AudioObject DataDownload',
  Action: 'SearchAction ReserveAction OrderAction ReadAction ContactAction CommunicateAction BuyAction DonateAction ViewAction',
  Intangible:
    'SpeakableSpecification Occupation EducationalOccupationalCredential MerchantReturnPolicy ' +
    'OfferShippingDetails ShippingDeliveryTime DefinedRegion DefinedTerm Language Audience PeopleAudience ' +
    'MemberProgram NutritionInformation BedDetails VirtualLocation InteractionCounter DayOfWeek Role',
};

const OWN = new Map<string, ReadonlySet<string>>();
const PARENTS = new Map<string, readonly string[]>();

for (const [type, line] of Object.entries(TYPES)) {
  const [parents = '', properties = ''] = line.split('|');
  PARENTS.set(type, words(parents));
  OWN.set(type, new Set(words(properties)));
}
for (const [parent, types] of Object.entries(KINDS_OF)) {
  for (const type of words(types)) {
    if (!PARENTS.has(type)) PARENTS.set(type, [parent]);
  }
}

export function isKnownType(type: string): boolean {
  return PARENTS.has(type);
}

export function isA(type: string, ancestor: string): boolean {
  return type === ancestor || (PARENTS.get(type) ?? []).some((parent) => isA(parent, ancestor));
}

/** @returns whether the type, or what it descends from, has the property */
export function hasProperty(type: string, property: string): boolean {
  return (OWN.get(type)?.has(property) ?? false) || (PARENTS.get(type) ?? []).some((parent) => hasProperty(parent, property));
}

/** What each kind of node is of no use without. One of the alternatives is enough. */
export const NEEDED: Readonly<Record<string, readonly (readonly string[])[]>> = {
  LocalBusiness: [['name'], ['address', 'areaServed', 'location']],
  Organization: [['name']],
  Product: [['name']],
  Article: [['headline', 'name']],
  Event: [['name'], ['startDate', 'eventSchedule'], ['location']],
  FAQPage: [['mainEntity']],
  Question: [
    ['name', 'text'],
    ['acceptedAnswer', 'suggestedAnswer'],
  ],
  Answer: [['text']],
  BreadcrumbList: [['itemListElement']],
  ListItem: [['position']],
  AggregateRating: [['ratingValue'], ['reviewCount', 'ratingCount']],
  Review: [['author'], ['reviewRating', 'reviewBody']],
  // https://developers.google.com/search/docs/appearance/structured-data/job-posting
  JobPosting: [
    ['title'],
    ['description'],
    ['datePosted'],
    ['hiringOrganization'],
    ['jobLocation', 'applicantLocationRequirements'],
  ],
  VideoObject: [['name'], ['thumbnailUrl'], ['uploadDate']],
  Recipe: [['name'], ['image']],
  Person: [['name', 'givenName', 'familyName']],
  GeoCoordinates: [['latitude'], ['longitude']],
  OpeningHoursSpecification: [['dayOfWeek', 'validFrom']],
};

function words(text: string): string[] {
  return text
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '');
}
