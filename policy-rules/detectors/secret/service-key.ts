import { isFiller } from '../../checks/placeholder.ts';
import { entropy } from '../../checks/entropy.ts';
import { looksRandom } from '../../checks/randomness.ts';
import { defineDetector, type Anchor } from '../../engine/detector.ts';

/** Services whose keys have no form of their own: a detector each would say the same. Names that are common words are left out. */
const services =
  'abstractapi accuweather adzuna aeroworkflow airship alegra aletheiaapi allsports amadeus api2cart apideck apiflash apifonica ' +
  'apimatic apimetrics apitemplate appcues appfollow appointedd appoptics appsynergy apptivo artsy autoklose avazapersonal ' +
  'aviationstack axonaut aylien ayrshare bannerbear baremetrics beebole besnappy besttime billomat bitbar bitcoinaverage blitapp ' +
  'blogger bombbomb boostnote borgbase brandfetch browshot buddyns bugherd bulksms caflou calorieninja campayn cannyio ' +
  'carboninterface caspio centralstation cexio chartbeat chatfuel checkio checklyhq checkvist clickhelp cliengo clientary ' +
  'clinchpad clockworksms cloudelements cloudimage cloudplan cloverly clustdoc codequiry collect2 commercejs companyhub ' +
  'conversiontools convertapi countrylayer currencycloud currencyfreaks currencyscoop customerguru d7network dailyco dandelion ' +
  'dareboost databox datagov debounce deepai detectify detectlanguage dfuse diffbot diggernaut documo dotmailer dovico dronahq ' +
  'dwolla dynalist dyspatch eagleeyenetworks easyinsight ecostruxureit edamam edenai eightxeight enablex ethplorer everhour ' +
  'exchangerate exportsdk extractorapi facepp fetchrss fibery fileio finage financialmodelingprep flatio flightapi flightlabs ' +
  'flightstats flowflu formbucket formcraft formio formsite fxmarket geckoboard gengo geocodify geoipfi getemail getgeoapi ' +
  'getgist getsandbox gitter glassnode gocanvas graphcms groovehq gtmetrix guardianapi happyscribe helpscout hiveage html2pdf ' +
  'humanity hybiscus hypertrack iconfinder imagga instabot instamojo integromat interseller intrinio invoiceocean ipify ' +
  'jupiterone karmacrm keenio kontent kylas leadfeeder lendflow lessannoyingcrm lexigram linkpreview liveagent livestorm ' +
  'loadmill loginradius lunchmoney madkudu magicbell mailboxlayer mailerlite mailmodo marketstack meaningcloud meistertask ' +
  'mesibo metaapi metrilo mindmeister mixmax moonclerk mrticktock myfreshworks myintervals nethunt nicereply nozbe nutritionix ' +
  'onedesk onepagecrm openuv parsehub partnerstack paydirtapp paymoapp phantombuster planviewleankit pollsapi powrbot ' +
  'prospectcrm purestake qualaroo reachmail repairshopr restpack revampcrm ritekit rocketreach roninapp runrunit salesblink ' +
  'salescookie salesflare sellfy shipday sigopt simplesat simplynoted skybiometry smartystreets sportradar stockdata storychief ' +
  'surveysparrow surveybot swiftype teamgate text2data textmagic theoddsapi timezoneapi tokeet tomorrowio travelpayouts typetalk ' +
  'unplugg upcdatabase uplead userstack verimail viewneo voodoosms vouchery walkscore weatherbit webscraper websitepulse ' +
  'worksnaps worldcoinindex worldweather zenserp zipbooks zipcodeapi';

const [first = 'apilayer', ...more] = services.split(' ');
const anchor = (literal: string): Anchor => ({ literal });

export const serviceKey = defineDetector({
  id: 'service-key',
  category: 'secret',
  references: ['https://cwe.mitre.org/data/definitions/798.html', 'https://swagger.io/docs/specification/v3_0/authentication/api-keys/'],
  anchors: [anchor(first), ...more.map(anchor)],
  // The place is one of the names: what follows is the rest of the variable, a keyword, signs, and a value long enough to be drawn.
  pattern:
    /[A-Za-z0-9][\w.-]{3,40}?(?:[ \t]{1,4}[A-Za-z]{1,8})?[ \t]{0,4}(?:[Kk]ey|KEY|[Tt]oken|TOKEN|[Ss]ecret|SECRET|[Aa]ccess|ACCESS|[Pp]rivate|PRIVATE)\w{0,12}\b(?:[ \t]{1,4}(?:[Kk]ey|KEY|[Tt]oken|TOKEN)\b)?["'`\])>]{0,3}\s{0,8}[=:>,-]{0,3}\s{0,4}["'`]?(?<value>[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}|(?<=\W)[A-Za-z0-9_-]{16,128}={0,2})(?![A-Za-z0-9_+/=.-])/,
  checkName: 'key-shape',
  check: (value) => (entropy(value) >= 2.9 && /[A-Za-z]/.test(value) && looksRandom(value, 16) ? 'weak-pass' : 'fail'),
  exclude: isFiller,
  // A detector of the service itself knows better.
  yields: true,
  redactAs: 'SERVICE-KEY',
});
