// The registry: one line per detector, sorted by file. Explicit imports, because not every runtime has a bundler.
// It is over 250 lines because every detector has its two lines here, and nothing else is said.
import type { Detector } from '../engine/detector.ts';
import type { DetectorId } from '../ids.ts';
import { internalPackage } from './code/internal-package.ts';
import { proprietaryHeader } from './code/proprietary-header.ts';
import { sourceCode } from './code/source-code.ts';
import { auBsb } from './financial/au-bsb.ts';
import { bankAccount } from './financial/bank-account.ts';
import { bankStatement } from './financial/bank-statement.ts';
import { bech32Address } from './financial/bech32-address.ts';
import { bitcoinAddress } from './financial/bitcoin-address.ts';
import { bitcoinExtendedKey } from './financial/bitcoin-extended-key.ts';
import { caTransitNumber } from './financial/ca-transit-number.ts';
import { cardCvv } from './financial/card-cvv.ts';
import { cardExpiry } from './financial/card-expiry.ts';
import { cardPin } from './financial/card-pin.ts';
import { cardTrack } from './financial/card-track.ts';
import { coinAddress } from './financial/coin-address.ts';
import { companyNumber } from './financial/company-number.ts';
import { cusip } from './financial/cusip.ts';
import { deBankleitzahl } from './financial/de-bankleitzahl.ts';
import { ethereumAddress } from './financial/ethereum-address.ts';
import { euVat } from './financial/eu-vat.ts';
import { gbSortCode } from './financial/gb-sort-code.ts';
import { iban } from './financial/iban.ts';
import { inIfsc } from './financial/in-ifsc.ts';
import { insurancePolicyNumber } from './financial/insurance-policy-number.ts';
import { invoiceNumber } from './financial/invoice-number.ts';
import { isin } from './financial/isin.ts';
import { lei } from './financial/lei.ts';
import { moneroAddress } from './financial/monero-address.ts';
import { mxClabe } from './financial/mx-clabe.ts';
import { nzBankAccount } from './financial/nz-bank-account.ts';
import { paymentCard } from './financial/payment-card.ts';
import { salary } from './financial/salary.ts';
import { sedol } from './financial/sedol.ts';
import { sepaCreditorId } from './financial/sepa-creditor-id.ts';
import { sepaPaymentFile } from './financial/sepa-payment-file.ts';
import { swiftBic } from './financial/swift-bic.ts';
import { swiftMessage } from './financial/swift-message.ts';
import { usAbaRouting } from './financial/us-aba-routing.ts';
import { wkn } from './financial/wkn.ts';
import { auIhi } from './health/au-ihi.ts';
import { auMedicare } from './health/au-medicare.ts';
import { bloodType } from './health/blood-type.ts';
import { brCns } from './health/br-cns.ts';
import { caHealthCard } from './health/ca-health-card.ts';
import { clinicalDocument } from './health/clinical-document.ts';
import { deBsnr } from './health/de-bsnr.ts';
import { deKvnr } from './health/de-kvnr.ts';
import { deLanr } from './health/de-lanr.ts';
import { deSickNote } from './health/de-sick-note.ts';
import { diagnosis } from './health/diagnosis.ts';
import { dicomHeader } from './health/dicom-header.ts';
import { euHealthCard } from './health/eu-health-card.ts';
import { fhirPatient } from './health/fhir-patient.ts';
import { frRpps } from './health/fr-rpps.ts';
import { gbNhsNumber } from './health/gb-nhs-number.ts';
import { healthInsuranceId } from './health/health-insurance-id.ts';
import { hl7Message } from './health/hl7-message.ts';
import { icd10Code } from './health/icd-10-code.ts';
import { labResult } from './health/lab-result.ts';
import { loincSnomedCode } from './health/loinc-snomed-code.ts';
import { medicalRecordNumber } from './health/medical-record-number.ts';
import { medicalRecordPrefix } from './health/medical-record-prefix.ts';
import { medicationDose } from './health/medication-dose.ts';
import { nzNhi } from './health/nz-nhi.ts';
import { prescriptionNumber } from './health/prescription-number.ts';
import { usDeaNumber } from './health/us-dea-number.ts';
import { usMedicareMbi } from './health/us-medicare-mbi.ts';
import { usNpi } from './health/us-npi.ts';
import { chatTemplateToken } from './injection/chat-template-token.ts';
import { concealFromUser } from './injection/conceal-from-user.ts';
import { exfiltrationImage } from './injection/exfiltration-image.ts';
import { fakeTurn } from './injection/fake-turn.ts';
import { forceOutput } from './injection/force-output.ts';
import { hiddenHtmlText } from './injection/hidden-html-text.ts';
import { ignoreInstructions } from './injection/ignore-instructions.ts';
import { invisibleRun } from './injection/invisible-run.ts';
import { jailbreakPersona } from './injection/jailbreak-persona.ts';
import { jailbreakRole } from './injection/jailbreak-role.ts';
import { noteToAi } from './injection/note-to-ai.ts';
import { revealSystemPrompt } from './injection/reveal-system-prompt.ts';
import { toolCallBait } from './injection/tool-call-bait.ts';
import { unicodeTags } from './injection/unicode-tags.ts';
import { boardPaper } from './marking/board-paper.ts';
import { classificationMarking } from './marking/classification-marking.ts';
import { crmExport } from './marking/crm-export.ts';
import { cuiMarking } from './marking/cui-marking.ts';
import { draftMarking } from './marking/draft-marking.ts';
import { embargo } from './marking/embargo.ts';
import { exportControl } from './marking/export-control.ts';
import { harFile } from './marking/har-file.ts';
import { insiderInformation } from './marking/insider-information.ts';
import { legalPrivilege } from './marking/legal-privilege.ts';
import { meetingTranscript } from './marking/meeting-transcript.ts';
import { mergerPaper } from './marking/merger-paper.ts';
import { nationalMarking } from './marking/national-marking.ts';
import { nonDisclosure } from './marking/non-disclosure.ts';
import { personnelFile } from './marking/personnel-file.ts';
import { securityReport } from './marking/security-report.ts';
import { stackTraceHost } from './marking/stack-trace-host.ts';
import { systemPrompt } from './marking/system-prompt.ts';
import { tradeSecret } from './marking/trade-secret.ts';
import { awsArn } from './network/aws-arn.ts';
import { azureResourceId } from './network/azure-resource-id.ts';
import { cidrRange } from './network/cidr-range.ts';
import { iccid } from './network/iccid.ts';
import { imei } from './network/imei.ts';
import { imsi } from './network/imsi.ts';
import { internalHostname } from './network/internal-hostname.ts';
import { internalUrl } from './network/internal-url.ts';
import { ipv4Address } from './network/ipv4-address.ts';
import { ipv6Address } from './network/ipv6-address.ts';
import { ldapDn } from './network/ldap-dn.ts';
import { macAddress } from './network/mac-address.ts';
import { networkScan } from './network/network-scan.ts';
import { onionAddress } from './network/onion-address.ts';
import { serviceEndpoint } from './network/service-endpoint.ts';
import { uncPath } from './network/unc-path.ts';
import { wifiNetwork } from './network/wifi-network.ts';
import { windowsSid } from './network/windows-sid.ts';
import { aeEmiratesId } from './pii/ae-emirates-id.ts';
import { alNid } from './pii/al-nid.ts';
import { aoBi } from './pii/ao-bi.ts';
import { arCuit } from './pii/ar-cuit.ts';
import { arDni } from './pii/ar-dni.ts';
import { atSteuernummer } from './pii/at-steuernummer.ts';
import { atSvnr } from './pii/at-svnr.ts';
import { auTfn } from './pii/au-tfn.ts';
import { bdNid } from './pii/bd-nid.ts';
import { beNationalNumber } from './pii/be-national-number.ts';
import { bgEgn } from './pii/bg-egn.ts';
import { boCi } from './pii/bo-ci.ts';
import { brCnpj } from './pii/br-cnpj.ts';
import { brCpf } from './pii/br-cpf.ts';
import { caSin } from './pii/ca-sin.ts';
import { chAhv } from './pii/ch-ahv.ts';
import { clRut } from './pii/cl-rut.ts';
import { cnResidentId } from './pii/cn-resident-id.ts';
import { coCedula } from './pii/co-cedula.ts';
import { coNit } from './pii/co-nit.ts';
import { crCedula } from './pii/cr-cedula.ts';
import { cyTic } from './pii/cy-tic.ts';
import { czRodneCislo } from './pii/cz-rodne-cislo.ts';
import { dateOfBirth } from './pii/date-of-birth.ts';
import { dePersonalausweis } from './pii/de-personalausweis.ts';
import { deSteuerId } from './pii/de-steuer-id.ts';
import { deSteuernummer } from './pii/de-steuernummer.ts';
import { deSvnr } from './pii/de-svnr.ts';
import { dkCpr } from './pii/dk-cpr.ts';
import { doCedula } from './pii/do-cedula.ts';
import { driversLicence } from './pii/drivers-licence.ts';
import { ecCedula } from './pii/ec-cedula.ts';
import { eeIsikukood } from './pii/ee-isikukood.ts';
import { egId } from './pii/eg-id.ts';
import { emailAddress } from './pii/email-address.ts';
import { esDni } from './pii/es-dni.ts';
import { esNie } from './pii/es-nie.ts';
import { esNss } from './pii/es-nss.ts';
import { fiHetu } from './pii/fi-hetu.ts';
import { frNif } from './pii/fr-nif.ts';
import { frNir } from './pii/fr-nir.ts';
import { geoCoordinates } from './pii/geo-coordinates.ts';
import { ghCard } from './pii/gh-card.ts';
import { grAfm } from './pii/gr-afm.ts';
import { grAmka } from './pii/gr-amka.ts';
import { hkId } from './pii/hk-id.ts';
import { hrOib } from './pii/hr-oib.ts';
import { huAdoazonosito } from './pii/hu-adoazonosito.ts';
import { huSzemelyiSzam } from './pii/hu-szemelyi-szam.ts';
import { idNik } from './pii/id-nik.ts';
import { iePps } from './pii/ie-pps.ts';
import { ilId } from './pii/il-id.ts';
import { inAadhaar } from './pii/in-aadhaar.ts';
import { inPan } from './pii/in-pan.ts';
import { inVoterId } from './pii/in-voter-id.ts';
import { irNationalCode } from './pii/ir-national-code.ts';
import { isKennitala } from './pii/is-kennitala.ts';
import { itCartaIdentita } from './pii/it-carta-identita.ts';
import { itCodiceFiscale } from './pii/it-codice-fiscale.ts';
import { jpMyNumber } from './pii/jp-my-number.ts';
import { keKraPin } from './pii/ke-kra-pin.ts';
import { krRrn } from './pii/kr-rrn.ts';
import { kwCivilId } from './pii/kw-civil-id.ts';
import { kzIin } from './pii/kz-iin.ts';
import { lkNic } from './pii/lk-nic.ts';
import { ltAsmensKodas } from './pii/lt-asmens-kodas.ts';
import { luMatricule } from './pii/lu-matricule.ts';
import { lvPersonasKods } from './pii/lv-personas-kods.ts';
import { lyNid } from './pii/ly-nid.ts';
import { mdIdnp } from './pii/md-idnp.ts';
import { mtIdCard } from './pii/mt-id-card.ts';
import { muNid } from './pii/mu-nid.ts';
import { mxCurp } from './pii/mx-curp.ts';
import { mxRfc } from './pii/mx-rfc.ts';
import { myNric } from './pii/my-nric.ts';
import { mzBi } from './pii/mz-bi.ts';
import { ngNin } from './pii/ng-nin.ts';
import { nlBsn } from './pii/nl-bsn.ts';
import { noFodselsnummer } from './pii/no-fodselsnummer.ts';
import { nzIrd } from './pii/nz-ird.ts';
import { passportMrz } from './pii/passport-mrz.ts';
import { passportNumber } from './pii/passport-number.ts';
import { peDni } from './pii/pe-dni.ts';
import { peRuc } from './pii/pe-ruc.ts';
import { phTin } from './pii/ph-tin.ts';
import { phoneNumber } from './pii/phone-number.ts';
import { pkCnic } from './pii/pk-cnic.ts';
import { plNip } from './pii/pl-nip.ts';
import { plPesel } from './pii/pl-pesel.ts';
import { ptCartaoCidadao } from './pii/pt-cartao-cidadao.ts';
import { ptNif } from './pii/pt-nif.ts';
import { pyCedula } from './pii/py-cedula.ts';
import { roCnp } from './pii/ro-cnp.ts';
import { rsJmbg } from './pii/rs-jmbg.ts';
import { ruInn } from './pii/ru-inn.ts';
import { ruSnils } from './pii/ru-snils.ts';
import { saId } from './pii/sa-id.ts';
import { sePersonnummer } from './pii/se-personnummer.ts';
import { sgNric } from './pii/sg-nric.ts';
import { siDavcnaStevilka } from './pii/si-davcna-stevilka.ts';
import { siEmso } from './pii/si-emso.ts';
import { skDic } from './pii/sk-dic.ts';
import { svNit } from './pii/sv-nit.ts';
import { thId } from './pii/th-id.ts';
import { tnCin } from './pii/tn-cin.ts';
import { trTckn } from './pii/tr-tckn.ts';
import { twId } from './pii/tw-id.ts';
import { uaRnokpp } from './pii/ua-rnokpp.ts';
import { ukDrivingLicence } from './pii/uk-driving-licence.ts';
import { ukNino } from './pii/uk-nino.ts';
import { ukUtr } from './pii/uk-utr.ts';
import { usEin } from './pii/us-ein.ts';
import { usItin } from './pii/us-itin.ts';
import { usSsn } from './pii/us-ssn.ts';
import { uyCi } from './pii/uy-ci.ts';
import { veRif } from './pii/ve-rif.ts';
import { vehicleIdentificationNumber } from './pii/vehicle-identification-number.ts';
import { vehiclePlate } from './pii/vehicle-plate.ts';
import { vnCccd } from './pii/vn-cccd.ts';
import { zaId } from './pii/za-id.ts';
import { ablyKey } from './secret/ably-key.ts';
import { abuseipdbKey } from './secret/abuseipdb-key.ts';
import { adafruitIoKey } from './secret/adafruit-io-key.ts';
import { adobeSecret } from './secret/adobe-secret.ts';
import { airbrakeKey } from './secret/airbrake-key.ts';
import { airtableToken } from './secret/airtable-token.ts';
import { aivenToken } from './secret/aiven-token.ts';
import { akamaiToken } from './secret/akamai-token.ts';
import { alchemyKey } from './secret/alchemy-key.ts';
import { algoliaKey } from './secret/algolia-key.ts';
import { alibabaKey } from './secret/alibaba-key.ts';
import { alphaVantageKey } from './secret/alpha-vantage-key.ts';
import { amplitudeKey } from './secret/amplitude-key.ts';
import { anthropicKey } from './secret/anthropic-key.ts';
import { anyscaleKey } from './secret/anyscale-key.ts';
import { apifyToken } from './secret/apify-token.ts';
import { apolloKey } from './secret/apollo-key.ts';
import { appwriteKey } from './secret/appwrite-key.ts';
import { asanaToken } from './secret/asana-token.ts';
import { assemblyaiKey } from './secret/assemblyai-key.ts';
import { atlassianToken } from './secret/atlassian-token.ts';
import { auth0Secret } from './secret/auth0-secret.ts';
import { awsAccessKey } from './secret/aws-access-key.ts';
import { awsToken } from './secret/aws-token.ts';
import { axiomToken } from './secret/axiom-token.ts';
import { azureClientSecret } from './secret/azure-client-secret.ts';
import { azureDevopsToken } from './secret/azure-devops-token.ts';
import { azureKey } from './secret/azure-key.ts';
import { azureSas } from './secret/azure-sas.ts';
import { baiduKey } from './secret/baidu-key.ts';
import { basicAuthHeader } from './secret/basic-auth-header.ts';
import { beamerToken } from './secret/beamer-token.ts';
import { betterStackToken } from './secret/better-stack-token.ts';
import { binanceKey } from './secret/binance-key.ts';
import { bitbucketToken } from './secret/bitbucket-token.ts';
import { bitcoinPrivateKey } from './secret/bitcoin-private-key.ts';
import { bitfinexKey } from './secret/bitfinex-key.ts';
import { bitlyToken } from './secret/bitly-token.ts';
import { bitwardenSecret } from './secret/bitwarden-secret.ts';
import { blazemeterKey } from './secret/blazemeter-key.ts';
import { blockfrostKey } from './secret/blockfrost-key.ts';
import { blynkToken } from './secret/blynk-token.ts';
import { boxToken } from './secret/box-token.ts';
import { braintreeToken } from './secret/braintree-token.ts';
import { brazeKey } from './secret/braze-key.ts';
import { brevoKey } from './secret/brevo-key.ts';
import { browserstackKey } from './secret/browserstack-key.ts';
import { bugsnagKey } from './secret/bugsnag-key.ts';
import { buildkiteToken } from './secret/buildkite-token.ts';
import { calendarificKey } from './secret/calendarific-key.ts';
import { capsuleCrmToken } from './secret/capsule-crm-token.ts';
import { cerebrasKey } from './secret/cerebras-key.ts';
import { chartmogulKey } from './secret/chartmogul-key.ts';
import { checkoutKey } from './secret/checkout-key.ts';
import { circleciToken } from './secret/circleci-token.ts';
import { ciscoMerakiKey } from './secret/cisco-meraki-key.ts';
import { civoKey } from './secret/civo-key.ts';
import { clearbitKey } from './secret/clearbit-key.ts';
import { clickhouseKey } from './secret/clickhouse-key.ts';
import { clicksendKey } from './secret/clicksend-key.ts';
import { clickupToken } from './secret/clickup-token.ts';
import { clockifyKey } from './secret/clockify-key.ts';
import { clojarsToken } from './secret/clojars-token.ts';
import { closeKey } from './secret/close-key.ts';
import { cloudflareKey } from './secret/cloudflare-key.ts';
import { cloudinarySecret } from './secret/cloudinary-secret.ts';
import { cloudmersiveKey } from './secret/cloudmersive-key.ts';
import { cloudsmithKey } from './secret/cloudsmith-key.ts';
import { codaToken } from './secret/coda-token.ts';
import { codacyToken } from './secret/codacy-token.ts';
import { codeClimateToken } from './secret/code-climate-token.ts';
import { codecovToken } from './secret/codecov-token.ts';
import { codemagicToken } from './secret/codemagic-token.ts';
import { cohereKey } from './secret/cohere-key.ts';
import { coinapiKey } from './secret/coinapi-key.ts';
import { coinbaseKey } from './secret/coinbase-key.ts';
import { coinmarketcapKey } from './secret/coinmarketcap-key.ts';
import { commandPassword } from './secret/command-password.ts';
import { confluentKey } from './secret/confluent-key.ts';
import { connectionString } from './secret/connection-string.ts';
import { contentfulToken } from './secret/contentful-token.ts';
import { contentstackToken } from './secret/contentstack-token.ts';
import { convertkitKey } from './secret/convertkit-key.ts';
import { courierKey } from './secret/courier-key.ts';
import { coverallsToken } from './secret/coveralls-token.ts';
import { cratesIoToken } from './secret/crates-io-token.ts';
import { crowdinToken } from './secret/crowdin-token.ts';
import { cryptocompareKey } from './secret/cryptocompare-key.ts';
import { curlCredentials } from './secret/curl-credentials.ts';
import { cursorKey } from './secret/cursor-key.ts';
import { customerIoKey } from './secret/customer-io-key.ts';
import { databaseUrl } from './secret/database-url.ts';
import { databricksToken } from './secret/databricks-token.ts';
import { datadogKey } from './secret/datadog-key.ts';
import { datastaxToken } from './secret/datastax-token.ts';
import { deepgramKey } from './secret/deepgram-key.ts';
import { deeplKey } from './secret/deepl-key.ts';
import { deepseekKey } from './secret/deepseek-key.ts';
import { definedNetworkingKey } from './secret/defined-networking-key.ts';
import { delightedKey } from './secret/delighted-key.ts';
import { denoToken } from './secret/deno-token.ts';
import { dependencyTrackKey } from './secret/dependency-track-key.ts';
import { digitaloceanToken } from './secret/digitalocean-token.ts';
import { discordToken } from './secret/discord-token.ts';
import { disqusKey } from './secret/disqus-key.ts';
import { djangoSecret } from './secret/django-secret.ts';
import { dnsimpleToken } from './secret/dnsimple-token.ts';
import { dockerAuth } from './secret/docker-auth.ts';
import { dockerToken } from './secret/docker-token.ts';
import { docparserKey } from './secret/docparser-key.ts';
import { docusignKey } from './secret/docusign-key.ts';
import { dopplerToken } from './secret/doppler-token.ts';
import { droneToken } from './secret/drone-token.ts';
import { dropboxSignKey } from './secret/dropbox-sign-key.ts';
import { dropboxToken } from './secret/dropbox-token.ts';
import { duffelToken } from './secret/duffel-token.ts';
import { dynatraceToken } from './secret/dynatrace-token.ts';
import { easypostKey } from './secret/easypost-key.ts';
import { elasticKey } from './secret/elastic-key.ts';
import { elevenlabsKey } from './secret/elevenlabs-key.ts';
import { encodedPrivateKey } from './secret/encoded-private-key.ts';
import { ethereumPrivateKey } from './secret/ethereum-private-key.ts';
import { etherscanKey } from './secret/etherscan-key.ts';
import { etsyKey } from './secret/etsy-key.ts';
import { eventbriteToken } from './secret/eventbrite-token.ts';
import { facebookToken } from './secret/facebook-token.ts';
import { fastforexKey } from './secret/fastforex-key.ts';
import { fastlyToken } from './secret/fastly-token.ts';
import { figmaToken } from './secret/figma-token.ts';
import { finicityToken } from './secret/finicity-token.ts';
import { finnhubKey } from './secret/finnhub-key.ts';
import { firebaseKey } from './secret/firebase-key.ts';
import { fireworksKey } from './secret/fireworks-key.ts';
import { fleetbaseKey } from './secret/fleetbase-key.ts';
import { flexportToken } from './secret/flexport-token.ts';
import { flickrKey } from './secret/flickr-key.ts';
import { flutterwaveKey } from './secret/flutterwave-key.ts';
import { flyIoToken } from './secret/fly-io-token.ts';
import { foursquareKey } from './secret/foursquare-key.ts';
import { frameioToken } from './secret/frameio-token.ts';
import { freshbooksToken } from './secret/freshbooks-token.ts';
import { freshdeskKey } from './secret/freshdesk-key.ts';
import { fullstoryKey } from './secret/fullstory-key.ts';
import { genericSecret } from './secret/generic-secret.ts';
import { geocodioKey } from './secret/geocodio-key.ts';
import { getresponseKey } from './secret/getresponse-key.ts';
import { ghostKey } from './secret/ghost-key.ts';
import { giteaToken } from './secret/gitea-token.ts';
import { githubToken } from './secret/github-token.ts';
import { gitlabToken } from './secret/gitlab-token.ts';
import { gocardlessToken } from './secret/gocardless-token.ts';
import { googleKey } from './secret/google-key.ts';
import { grafanaToken } from './secret/grafana-token.ts';
import { graphhopperKey } from './secret/graphhopper-key.ts';
import { groqKey } from './secret/groq-key.ts';
import { gumroadToken } from './secret/gumroad-token.ts';
import { gyazoToken } from './secret/gyazo-token.ts';
import { harnessToken } from './secret/harness-token.ts';
import { helpcrunchKey } from './secret/helpcrunch-key.ts';
import { hereKey } from './secret/here-key.ts';
import { herokuKey } from './secret/heroku-key.ts';
import { hetznerToken } from './secret/hetzner-token.ts';
import { holidayApiKey } from './secret/holiday-api-key.ts';
import { honeycombKey } from './secret/honeycomb-key.ts';
import { hubspotToken } from './secret/hubspot-token.ts';
import { huggingFaceToken } from './secret/hugging-face-token.ts';
import { hunterKey } from './secret/hunter-key.ts';
import { ibmCloudKey } from './secret/ibm-cloud-key.ts';
import { iexcloudKey } from './secret/iexcloud-key.ts';
import { imagekitKey } from './secret/imagekit-key.ts';
import { infracostKey } from './secret/infracost-key.ts';
import { infuraKey } from './secret/infura-key.ts';
import { intercomToken } from './secret/intercom-token.ts';
import { intra42Secret } from './secret/intra42-secret.ts';
import { ionicToken } from './secret/ionic-token.ts';
import { ipdataKey } from './secret/ipdata-key.ts';
import { ipgeolocationKey } from './secret/ipgeolocation-key.ts';
import { ipinfoToken } from './secret/ipinfo-token.ts';
import { ipstackKey } from './secret/ipstack-key.ts';
import { jdbcPassword } from './secret/jdbc-password.ts';
import { jenkinsToken } from './secret/jenkins-token.ts';
import { jfrogToken } from './secret/jfrog-token.ts';
import { jinaKey } from './secret/jina-key.ts';
import { jotformKey } from './secret/jotform-key.ts';
import { jumpcloudKey } from './secret/jumpcloud-key.ts';
import { jwt } from './secret/jwt.ts';
import { kantataToken } from './secret/kantata-token.ts';
import { kickboxKey } from './secret/kickbox-key.ts';
import { klaviyoKey } from './secret/klaviyo-key.ts';
import { klipfolioKey } from './secret/klipfolio-key.ts';
import { knapsackProToken } from './secret/knapsack-pro-token.ts';
import { krakenKey } from './secret/kraken-key.ts';
import { kubernetesSecret } from './secret/kubernetes-secret.ts';
import { kucoinKey } from './secret/kucoin-key.ts';
import { labelledPassword } from './secret/labelled-password.ts';
import { laceworkKey } from './secret/lacework-key.ts';
import { langfuseKey } from './secret/langfuse-key.ts';
import { langsmithKey } from './secret/langsmith-key.ts';
import { lastfmKey } from './secret/lastfm-key.ts';
import { launchdarklyKey } from './secret/launchdarkly-key.ts';
import { lemlistKey } from './secret/lemlist-key.ts';
import { lineToken } from './secret/line-token.ts';
import { linearKey } from './secret/linear-key.ts';
import { linkedinSecret } from './secret/linkedin-secret.ts';
import { linodeToken } from './secret/linode-token.ts';
import { livekitSecret } from './secret/livekit-secret.ts';
import { lobKey } from './secret/lob-key.ts';
import { locationiqToken } from './secret/locationiq-token.ts';
import { loggingToken } from './secret/logging-token.ts';
import { lokaliseToken } from './secret/lokalise-token.ts';
import { loyverseToken } from './secret/loyverse-token.ts';
import { mailchimpKey } from './secret/mailchimp-key.ts';
import { mailersendToken } from './secret/mailersend-token.ts';
import { mailgunKey } from './secret/mailgun-key.ts';
import { mailjetKey } from './secret/mailjet-key.ts';
import { mailsacKey } from './secret/mailsac-key.ts';
import { mailtrapToken } from './secret/mailtrap-token.ts';
import { mandrillKey } from './secret/mandrill-key.ts';
import { mapboxToken } from './secret/mapbox-token.ts';
import { mapquestKey } from './secret/mapquest-key.ts';
import { mattermostToken } from './secret/mattermost-token.ts';
import { maxmindKey } from './secret/maxmind-key.ts';
import { mercadoPagoToken } from './secret/mercado-pago-token.ts';
import { messagebirdKey } from './secret/messagebird-key.ts';
import { microsoftTeamsWebhook } from './secret/microsoft-teams-webhook.ts';
import { miroToken } from './secret/miro-token.ts';
import { mistralKey } from './secret/mistral-key.ts';
import { mixpanelSecret } from './secret/mixpanel-secret.ts';
import { mongodbAtlasKey } from './secret/mongodb-atlas-key.ts';
import { monkeylearnKey } from './secret/monkeylearn-key.ts';
import { moosendKey } from './secret/moosend-key.ts';
import { moralisKey } from './secret/moralis-key.ts';
import { neonKey } from './secret/neon-key.ts';
import { netlifyToken } from './secret/netlify-token.ts';
import { netrcPassword } from './secret/netrc-password.ts';
import { newRelicKey } from './secret/new-relic-key.ts';
import { newYorkTimesKey } from './secret/new-york-times-key.ts';
import { newsapiKey } from './secret/newsapi-key.ts';
import { ngrokToken } from './secret/ngrok-token.ts';
import { nightfallKey } from './secret/nightfall-key.ts';
import { noticeableKey } from './secret/noticeable-key.ts';
import { notionToken } from './secret/notion-token.ts';
import { npmToken } from './secret/npm-token.ts';
import { npmrcCredentials } from './secret/npmrc-credentials.ts';
import { nugetKey } from './secret/nuget-key.ts';
import { numverifyKey } from './secret/numverify-key.ts';
import { nvidiaKey } from './secret/nvidia-key.ts';
import { nxCloudToken } from './secret/nx-cloud-token.ts';
import { nylasKey } from './secret/nylas-key.ts';
import { oandaToken } from './secret/oanda-token.ts';
import { octopusDeployKey } from './secret/octopus-deploy-key.ts';
import { oktaToken } from './secret/okta-token.ts';
import { omnisendKey } from './secret/omnisend-key.ts';
import { onepasswordToken } from './secret/onepassword-token.ts';
import { onesignalKey } from './secret/onesignal-key.ts';
import { onfidoToken } from './secret/onfido-token.ts';
import { oopspamKey } from './secret/oopspam-key.ts';
import { openVsxToken } from './secret/open-vsx-token.ts';
import { openaiKey } from './secret/openai-key.ts';
import { opencageKey } from './secret/opencage-key.ts';
import { openrouterKey } from './secret/openrouter-key.ts';
import { openshiftToken } from './secret/openshift-token.ts';
import { openvpnStaticKey } from './secret/openvpn-static-key.ts';
import { openweatherKey } from './secret/openweather-key.ts';
import { opsgenieKey } from './secret/opsgenie-key.ts';
import { optimizelyToken } from './secret/optimizely-token.ts';
import { ovhKey } from './secret/ovh-key.ts';
import { owlbotKey } from './secret/owlbot-key.ts';
import { paddleKey } from './secret/paddle-key.ts';
import { pagarmeKey } from './secret/pagarme-key.ts';
import { pagerdutyKey } from './secret/pagerduty-key.ts';
import { pandadocKey } from './secret/pandadoc-key.ts';
import { pangeaToken } from './secret/pangea-token.ts';
import { paperformKey } from './secret/paperform-key.ts';
import { parallelDotsKey } from './secret/parallel-dots-key.ts';
import { passwordHash } from './secret/password-hash.ts';
import { paypalSecret } from './secret/paypal-secret.ts';
import { pdflayerKey } from './secret/pdflayer-key.ts';
import { pdfshiftKey } from './secret/pdfshift-key.ts';
import { peopleDataLabsKey } from './secret/people-data-labs-key.ts';
import { pepipostKey } from './secret/pepipost-key.ts';
import { perplexityKey } from './secret/perplexity-key.ts';
import { personaKey } from './secret/persona-key.ts';
import { pgpassPassword } from './secret/pgpass-password.ts';
import { pineconeKey } from './secret/pinecone-key.ts';
import { pipedriveKey } from './secret/pipedrive-key.ts';
import { plaidToken } from './secret/plaid-token.ts';
import { planetscaleToken } from './secret/planetscale-token.ts';
import { planyoKey } from './secret/planyo-key.ts';
import { plivoToken } from './secret/plivo-token.ts';
import { polarToken } from './secret/polar-token.ts';
import { portainerToken } from './secret/portainer-token.ts';
import { positionstackKey } from './secret/positionstack-key.ts';
import { postageAppKey } from './secret/postage-app-key.ts';
import { posthogKey } from './secret/posthog-key.ts';
import { postmanKey } from './secret/postman-key.ts';
import { postmarkToken } from './secret/postmark-token.ts';
import { prefectKey } from './secret/prefect-key.ts';
import { privateKey } from './secret/private-key.ts';
import { privatePackagistToken } from './secret/private-packagist-token.ts';
import { prodpadKey } from './secret/prodpad-key.ts';
import { protocolsIoKey } from './secret/protocols-io-key.ts';
import { proxyCrawlKey } from './secret/proxy-crawl-key.ts';
import { pubnubKey } from './secret/pubnub-key.ts';
import { pulumiToken } from './secret/pulumi-token.ts';
import { pushbulletToken } from './secret/pushbullet-token.ts';
import { puttyKey } from './secret/putty-key.ts';
import { pypiToken } from './secret/pypi-token.ts';
import { qaseToken } from './secret/qase-token.ts';
import { quboleKey } from './secret/qubole-key.ts';
import { rapidapiKey } from './secret/rapidapi-key.ts';
import { rawgKey } from './secret/rawg-key.ts';
import { razorpayKey } from './secret/razorpay-key.ts';
import { readmeKey } from './secret/readme-key.ts';
import { rebrandlyKey } from './secret/rebrandly-key.ts';
import { recoveryCodes } from './secret/recovery-codes.ts';
import { refinerKey } from './secret/refiner-key.ts';
import { renderKey } from './secret/render-key.ts';
import { rentmanKey } from './secret/rentman-key.ts';
import { replicateToken } from './secret/replicate-token.ts';
import { requestFinanceKey } from './secret/request-finance-key.ts';
import { resendKey } from './secret/resend-key.ts';
import { retoolToken } from './secret/retool-token.ts';
import { rollbarToken } from './secret/rollbar-token.ts';
import { rootlyKey } from './secret/rootly-key.ts';
import { route4meKey } from './secret/route4me-key.ts';
import { rubygemsKey } from './secret/rubygems-key.ts';
import { runpodKey } from './secret/runpod-key.ts';
import { salesforceToken } from './secret/salesforce-token.ts';
import { sauceLabsKey } from './secret/sauce-labs-key.ts';
import { scalewayKey } from './secret/scaleway-key.ts';
import { scalingoToken } from './secret/scalingo-token.ts';
import { scrapeOwlKey } from './secret/scrape-owl-key.ts';
import { scraperApiKey } from './secret/scraper-api-key.ts';
import { scrapestackKey } from './secret/scrapestack-key.ts';
import { scrapflyKey } from './secret/scrapfly-key.ts';
import { scrapingBeeKey } from './secret/scraping-bee-key.ts';
import { screenshotApiKey } from './secret/screenshot-api-key.ts';
import { screenshotlayerKey } from './secret/screenshotlayer-key.ts';
import { securityTrailsKey } from './secret/security-trails-key.ts';
import { seedPhrase } from './secret/seed-phrase.ts';
import { segmentToken } from './secret/segment-token.ts';
import { selectPdfKey } from './secret/select-pdf-key.ts';
import { sendbirdToken } from './secret/sendbird-token.ts';
import { sendgridKey } from './secret/sendgrid-key.ts';
import { sentryDsn } from './secret/sentry-dsn.ts';
import { sentryToken } from './secret/sentry-token.ts';
import { serphouseKey } from './secret/serphouse-key.ts';
import { serpstackKey } from './secret/serpstack-key.ts';
import { serviceKey } from './secret/service-key.ts';
import { sessionCookie } from './secret/session-cookie.ts';
import { settlemintToken } from './secret/settlemint-token.ts';
import { sherpaDeskKey } from './secret/sherpa-desk-key.ts';
import { shippoToken } from './secret/shippo-token.ts';
import { shodanKey } from './secret/shodan-key.ts';
import { shopifyToken } from './secret/shopify-token.ts';
import { shortcutToken } from './secret/shortcut-token.ts';
import { shotstackKey } from './secret/shotstack-key.ts';
import { sidekiqCredentials } from './secret/sidekiq-credentials.ts';
import { signUpGeniusKey } from './secret/sign-up-genius-key.ts';
import { signedUrl } from './secret/signed-url.ts';
import { skrappKey } from './secret/skrapp-key.ts';
import { slackToken } from './secret/slack-token.ts';
import { slackWebhook } from './secret/slack-webhook.ts';
import { smartsheetToken } from './secret/smartsheet-token.ts';
import { snipcartKey } from './secret/snipcart-key.ts';
import { snykToken } from './secret/snyk-token.ts';
import { sonarToken } from './secret/sonar-token.ts';
import { sourcegraphToken } from './secret/sourcegraph-token.ts';
import { sparkpostKey } from './secret/sparkpost-key.ts';
import { speechTextAiKey } from './secret/speech-text-ai-key.ts';
import { splunkToken } from './secret/splunk-token.ts';
import { sportmonksKey } from './secret/sportmonks-key.ts';
import { squareToken } from './secret/square-token.ts';
import { squarespaceKey } from './secret/squarespace-key.ts';
import { stabilityKey } from './secret/stability-key.ts';
import { stackhawkKey } from './secret/stackhawk-key.ts';
import { statsigKey } from './secret/statsig-key.ts';
import { statusCakeKey } from './secret/status-cake-key.ts';
import { statuspageKey } from './secret/statuspage-key.ts';
import { stitchKey } from './secret/stitch-key.ts';
import { storecoveKey } from './secret/storecove-key.ts';
import { stormglassKey } from './secret/stormglass-key.ts';
import { storyblokKey } from './secret/storyblok-key.ts';
import { stripeKey } from './secret/stripe-key.ts';
import { sumoLogicKey } from './secret/sumo-logic-key.ts';
import { supabaseKey } from './secret/supabase-key.ts';
import { survicateKey } from './secret/survicate-key.ts';
import { tailscaleKey } from './secret/tailscale-key.ts';
import { tavilyKey } from './secret/tavily-key.ts';
import { taxjarKey } from './secret/taxjar-key.ts';
import { teamworkToken } from './secret/teamwork-token.ts';
import { telegramBotToken } from './secret/telegram-bot-token.ts';
import { telnyxKey } from './secret/telnyx-key.ts';
import { tencentCloudKey } from './secret/tencent-cloud-key.ts';
import { terraformCloudToken } from './secret/terraform-cloud-token.ts';
import { thingsboardToken } from './secret/thingsboard-token.ts';
import { ticketmasterKey } from './secret/ticketmaster-key.ts';
import { tickettailorKey } from './secret/tickettailor-key.ts';
import { tigrisKey } from './secret/tigris-key.ts';
import { tmetricKey } from './secret/tmetric-key.ts';
import { todoistToken } from './secret/todoist-token.ts';
import { togetherKey } from './secret/together-key.ts';
import { togglKey } from './secret/toggl-key.ts';
import { totpSecret } from './secret/totp-secret.ts';
import { travisToken } from './secret/travis-token.ts';
import { trelloToken } from './secret/trello-token.ts';
import { triggerDevKey } from './secret/trigger-dev-key.ts';
import { truenasKey } from './secret/truenas-key.ts';
import { twelveDataKey } from './secret/twelve-data-key.ts';
import { twilioKey } from './secret/twilio-key.ts';
import { twitchToken } from './secret/twitch-token.ts';
import { twitterToken } from './secret/twitter-token.ts';
import { tyntecKey } from './secret/tyntec-key.ts';
import { typeformToken } from './secret/typeform-token.ts';
import { ubidotsToken } from './secret/ubidots-token.ts';
import { uclassifyKey } from './secret/uclassify-key.ts';
import { unkeyKey } from './secret/unkey-key.ts';
import { unsplashKey } from './secret/unsplash-key.ts';
import { upcloudToken } from './secret/upcloud-token.ts';
import { uploadcareKey } from './secret/uploadcare-key.ts';
import { upstashToken } from './secret/upstash-token.ts';
import { uptimeRobotKey } from './secret/uptime-robot-key.ts';
import { urlPassword } from './secret/url-password.ts';
import { urlscanKey } from './secret/urlscan-key.ts';
import { valTownToken } from './secret/val-town-token.ts';
import { vatlayerKey } from './secret/vatlayer-key.ts';
import { vaultToken } from './secret/vault-token.ts';
import { vercelToken } from './secret/vercel-token.ts';
import { versionEyeKey } from './secret/version-eye-key.ts';
import { virustotalKey } from './secret/virustotal-key.ts';
import { visualCrossingKey } from './secret/visual-crossing-key.ts';
import { voiceflowKey } from './secret/voiceflow-key.ts';
import { voicegainKey } from './secret/voicegain-key.ts';
import { volcengineKey } from './secret/volcengine-key.ts';
import { vonageSecret } from './secret/vonage-secret.ts';
import { voyageKey } from './secret/voyage-key.ts';
import { vultrKey } from './secret/vultr-key.ts';
import { wakatimeKey } from './secret/wakatime-key.ts';
import { wandbKey } from './secret/wandb-key.ts';
import { weatherstackKey } from './secret/weatherstack-key.ts';
import { webFlowKey } from './secret/web-flow-key.ts';
import { web3StorageKey } from './secret/web3-storage-key.ts';
import { webexToken } from './secret/webex-token.ts';
import { wifiPassword } from './secret/wifi-password.ts';
import { wireguardKey } from './secret/wireguard-key.ts';
import { wiseToken } from './secret/wise-token.ts';
import { wistiaKey } from './secret/wistia-key.ts';
import { woocommerceKey } from './secret/woocommerce-key.ts';
import { workosKey } from './secret/workos-key.ts';
import { xaiKey } from './secret/xai-key.ts';
import { xeroSecret } from './secret/xero-secret.ts';
import { yandexKey } from './secret/yandex-key.ts';
import { ynabKey } from './secret/ynab-key.ts';
import { yousignKey } from './secret/yousign-key.ts';
import { zapierWebhook } from './secret/zapier-webhook.ts';
import { zendeskKey } from './secret/zendesk-key.ts';
import { zenkitKey } from './secret/zenkit-key.ts';
import { zenrowsKey } from './secret/zenrows-key.ts';
import { zenscrapeKey } from './secret/zenscrape-key.ts';
import { zeroBounceKey } from './secret/zero-bounce-key.ts';
import { zipcodeBaseKey } from './secret/zipcode-base-key.ts';
import { zohoToken } from './secret/zoho-token.ts';
import { zonkaKey } from './secret/zonka-key.ts';
import { zoomSecret } from './secret/zoom-secret.ts';
import { zuploKey } from './secret/zuplo-key.ts';

/** Every shipped detector. */
export const detectors = [
  internalPackage,
  proprietaryHeader,
  sourceCode,
  auBsb,
  bankAccount,
  bankStatement,
  bech32Address,
  bitcoinAddress,
  bitcoinExtendedKey,
  caTransitNumber,
  cardCvv,
  cardExpiry,
  cardPin,
  cardTrack,
  coinAddress,
  companyNumber,
  cusip,
  deBankleitzahl,
  ethereumAddress,
  euVat,
  gbSortCode,
  iban,
  inIfsc,
  insurancePolicyNumber,
  invoiceNumber,
  isin,
  lei,
  moneroAddress,
  mxClabe,
  nzBankAccount,
  paymentCard,
  salary,
  sedol,
  sepaCreditorId,
  sepaPaymentFile,
  swiftBic,
  swiftMessage,
  usAbaRouting,
  wkn,
  auIhi,
  auMedicare,
  bloodType,
  brCns,
  caHealthCard,
  clinicalDocument,
  deBsnr,
  deKvnr,
  deLanr,
  deSickNote,
  diagnosis,
  dicomHeader,
  euHealthCard,
  fhirPatient,
  frRpps,
  gbNhsNumber,
  healthInsuranceId,
  hl7Message,
  icd10Code,
  labResult,
  loincSnomedCode,
  medicalRecordNumber,
  medicalRecordPrefix,
  medicationDose,
  nzNhi,
  prescriptionNumber,
  usDeaNumber,
  usMedicareMbi,
  usNpi,
  chatTemplateToken,
  concealFromUser,
  exfiltrationImage,
  fakeTurn,
  forceOutput,
  hiddenHtmlText,
  ignoreInstructions,
  invisibleRun,
  jailbreakPersona,
  jailbreakRole,
  noteToAi,
  revealSystemPrompt,
  toolCallBait,
  unicodeTags,
  boardPaper,
  classificationMarking,
  crmExport,
  cuiMarking,
  draftMarking,
  embargo,
  exportControl,
  harFile,
  insiderInformation,
  legalPrivilege,
  meetingTranscript,
  mergerPaper,
  nationalMarking,
  nonDisclosure,
  personnelFile,
  securityReport,
  stackTraceHost,
  systemPrompt,
  tradeSecret,
  awsArn,
  azureResourceId,
  cidrRange,
  iccid,
  imei,
  imsi,
  internalHostname,
  internalUrl,
  ipv4Address,
  ipv6Address,
  ldapDn,
  macAddress,
  networkScan,
  onionAddress,
  serviceEndpoint,
  uncPath,
  wifiNetwork,
  windowsSid,
  aeEmiratesId,
  alNid,
  aoBi,
  arCuit,
  arDni,
  atSteuernummer,
  atSvnr,
  auTfn,
  bdNid,
  beNationalNumber,
  bgEgn,
  boCi,
  brCnpj,
  brCpf,
  caSin,
  chAhv,
  clRut,
  cnResidentId,
  coCedula,
  coNit,
  crCedula,
  cyTic,
  czRodneCislo,
  dateOfBirth,
  dePersonalausweis,
  deSteuerId,
  deSteuernummer,
  deSvnr,
  dkCpr,
  doCedula,
  driversLicence,
  ecCedula,
  eeIsikukood,
  egId,
  emailAddress,
  esDni,
  esNie,
  esNss,
  fiHetu,
  frNif,
  frNir,
  geoCoordinates,
  ghCard,
  grAfm,
  grAmka,
  hkId,
  hrOib,
  huAdoazonosito,
  huSzemelyiSzam,
  idNik,
  iePps,
  ilId,
  inAadhaar,
  inPan,
  inVoterId,
  irNationalCode,
  isKennitala,
  itCartaIdentita,
  itCodiceFiscale,
  jpMyNumber,
  keKraPin,
  krRrn,
  kwCivilId,
  kzIin,
  lkNic,
  ltAsmensKodas,
  luMatricule,
  lvPersonasKods,
  lyNid,
  mdIdnp,
  mtIdCard,
  muNid,
  mxCurp,
  mxRfc,
  myNric,
  mzBi,
  ngNin,
  nlBsn,
  noFodselsnummer,
  nzIrd,
  passportMrz,
  passportNumber,
  peDni,
  peRuc,
  phTin,
  phoneNumber,
  pkCnic,
  plNip,
  plPesel,
  ptCartaoCidadao,
  ptNif,
  pyCedula,
  roCnp,
  rsJmbg,
  ruInn,
  ruSnils,
  saId,
  sePersonnummer,
  sgNric,
  siDavcnaStevilka,
  siEmso,
  skDic,
  svNit,
  thId,
  tnCin,
  trTckn,
  twId,
  uaRnokpp,
  ukDrivingLicence,
  ukNino,
  ukUtr,
  usEin,
  usItin,
  usSsn,
  uyCi,
  veRif,
  vehicleIdentificationNumber,
  vehiclePlate,
  vnCccd,
  zaId,
  ablyKey,
  abuseipdbKey,
  adafruitIoKey,
  adobeSecret,
  airbrakeKey,
  airtableToken,
  aivenToken,
  akamaiToken,
  alchemyKey,
  algoliaKey,
  alibabaKey,
  alphaVantageKey,
  amplitudeKey,
  anthropicKey,
  anyscaleKey,
  apifyToken,
  apolloKey,
  appwriteKey,
  asanaToken,
  assemblyaiKey,
  atlassianToken,
  auth0Secret,
  awsAccessKey,
  awsToken,
  axiomToken,
  azureClientSecret,
  azureDevopsToken,
  azureKey,
  azureSas,
  baiduKey,
  basicAuthHeader,
  beamerToken,
  betterStackToken,
  binanceKey,
  bitbucketToken,
  bitcoinPrivateKey,
  bitfinexKey,
  bitlyToken,
  bitwardenSecret,
  blazemeterKey,
  blockfrostKey,
  blynkToken,
  boxToken,
  braintreeToken,
  brazeKey,
  brevoKey,
  browserstackKey,
  bugsnagKey,
  buildkiteToken,
  calendarificKey,
  capsuleCrmToken,
  cerebrasKey,
  chartmogulKey,
  checkoutKey,
  circleciToken,
  ciscoMerakiKey,
  civoKey,
  clearbitKey,
  clickhouseKey,
  clicksendKey,
  clickupToken,
  clockifyKey,
  clojarsToken,
  closeKey,
  cloudflareKey,
  cloudinarySecret,
  cloudmersiveKey,
  cloudsmithKey,
  codaToken,
  codacyToken,
  codeClimateToken,
  codecovToken,
  codemagicToken,
  cohereKey,
  coinapiKey,
  coinbaseKey,
  coinmarketcapKey,
  commandPassword,
  confluentKey,
  connectionString,
  contentfulToken,
  contentstackToken,
  convertkitKey,
  courierKey,
  coverallsToken,
  cratesIoToken,
  crowdinToken,
  cryptocompareKey,
  curlCredentials,
  cursorKey,
  customerIoKey,
  databaseUrl,
  databricksToken,
  datadogKey,
  datastaxToken,
  deepgramKey,
  deeplKey,
  deepseekKey,
  definedNetworkingKey,
  delightedKey,
  denoToken,
  dependencyTrackKey,
  digitaloceanToken,
  discordToken,
  disqusKey,
  djangoSecret,
  dnsimpleToken,
  dockerAuth,
  dockerToken,
  docparserKey,
  docusignKey,
  dopplerToken,
  droneToken,
  dropboxSignKey,
  dropboxToken,
  duffelToken,
  dynatraceToken,
  easypostKey,
  elasticKey,
  elevenlabsKey,
  encodedPrivateKey,
  ethereumPrivateKey,
  etherscanKey,
  etsyKey,
  eventbriteToken,
  facebookToken,
  fastforexKey,
  fastlyToken,
  figmaToken,
  finicityToken,
  finnhubKey,
  firebaseKey,
  fireworksKey,
  fleetbaseKey,
  flexportToken,
  flickrKey,
  flutterwaveKey,
  flyIoToken,
  foursquareKey,
  frameioToken,
  freshbooksToken,
  freshdeskKey,
  fullstoryKey,
  genericSecret,
  geocodioKey,
  getresponseKey,
  ghostKey,
  giteaToken,
  githubToken,
  gitlabToken,
  gocardlessToken,
  googleKey,
  grafanaToken,
  graphhopperKey,
  groqKey,
  gumroadToken,
  gyazoToken,
  harnessToken,
  helpcrunchKey,
  hereKey,
  herokuKey,
  hetznerToken,
  holidayApiKey,
  honeycombKey,
  hubspotToken,
  huggingFaceToken,
  hunterKey,
  ibmCloudKey,
  iexcloudKey,
  imagekitKey,
  infracostKey,
  infuraKey,
  intercomToken,
  intra42Secret,
  ionicToken,
  ipdataKey,
  ipgeolocationKey,
  ipinfoToken,
  ipstackKey,
  jdbcPassword,
  jenkinsToken,
  jfrogToken,
  jinaKey,
  jotformKey,
  jumpcloudKey,
  jwt,
  kantataToken,
  kickboxKey,
  klaviyoKey,
  klipfolioKey,
  knapsackProToken,
  krakenKey,
  kubernetesSecret,
  kucoinKey,
  labelledPassword,
  laceworkKey,
  langfuseKey,
  langsmithKey,
  lastfmKey,
  launchdarklyKey,
  lemlistKey,
  lineToken,
  linearKey,
  linkedinSecret,
  linodeToken,
  livekitSecret,
  lobKey,
  locationiqToken,
  loggingToken,
  lokaliseToken,
  loyverseToken,
  mailchimpKey,
  mailersendToken,
  mailgunKey,
  mailjetKey,
  mailsacKey,
  mailtrapToken,
  mandrillKey,
  mapboxToken,
  mapquestKey,
  mattermostToken,
  maxmindKey,
  mercadoPagoToken,
  messagebirdKey,
  microsoftTeamsWebhook,
  miroToken,
  mistralKey,
  mixpanelSecret,
  mongodbAtlasKey,
  monkeylearnKey,
  moosendKey,
  moralisKey,
  neonKey,
  netlifyToken,
  netrcPassword,
  newRelicKey,
  newYorkTimesKey,
  newsapiKey,
  ngrokToken,
  nightfallKey,
  noticeableKey,
  notionToken,
  npmToken,
  npmrcCredentials,
  nugetKey,
  numverifyKey,
  nvidiaKey,
  nxCloudToken,
  nylasKey,
  oandaToken,
  octopusDeployKey,
  oktaToken,
  omnisendKey,
  onepasswordToken,
  onesignalKey,
  onfidoToken,
  oopspamKey,
  openVsxToken,
  openaiKey,
  opencageKey,
  openrouterKey,
  openshiftToken,
  openvpnStaticKey,
  openweatherKey,
  opsgenieKey,
  optimizelyToken,
  ovhKey,
  owlbotKey,
  paddleKey,
  pagarmeKey,
  pagerdutyKey,
  pandadocKey,
  pangeaToken,
  paperformKey,
  parallelDotsKey,
  passwordHash,
  paypalSecret,
  pdflayerKey,
  pdfshiftKey,
  peopleDataLabsKey,
  pepipostKey,
  perplexityKey,
  personaKey,
  pgpassPassword,
  pineconeKey,
  pipedriveKey,
  plaidToken,
  planetscaleToken,
  planyoKey,
  plivoToken,
  polarToken,
  portainerToken,
  positionstackKey,
  postageAppKey,
  posthogKey,
  postmanKey,
  postmarkToken,
  prefectKey,
  privateKey,
  privatePackagistToken,
  prodpadKey,
  protocolsIoKey,
  proxyCrawlKey,
  pubnubKey,
  pulumiToken,
  pushbulletToken,
  puttyKey,
  pypiToken,
  qaseToken,
  quboleKey,
  rapidapiKey,
  rawgKey,
  razorpayKey,
  readmeKey,
  rebrandlyKey,
  recoveryCodes,
  refinerKey,
  renderKey,
  rentmanKey,
  replicateToken,
  requestFinanceKey,
  resendKey,
  retoolToken,
  rollbarToken,
  rootlyKey,
  route4meKey,
  rubygemsKey,
  runpodKey,
  salesforceToken,
  sauceLabsKey,
  scalewayKey,
  scalingoToken,
  scrapeOwlKey,
  scraperApiKey,
  scrapestackKey,
  scrapflyKey,
  scrapingBeeKey,
  screenshotApiKey,
  screenshotlayerKey,
  securityTrailsKey,
  seedPhrase,
  segmentToken,
  selectPdfKey,
  sendbirdToken,
  sendgridKey,
  sentryDsn,
  sentryToken,
  serphouseKey,
  serpstackKey,
  serviceKey,
  sessionCookie,
  settlemintToken,
  sherpaDeskKey,
  shippoToken,
  shodanKey,
  shopifyToken,
  shortcutToken,
  shotstackKey,
  sidekiqCredentials,
  signUpGeniusKey,
  signedUrl,
  skrappKey,
  slackToken,
  slackWebhook,
  smartsheetToken,
  snipcartKey,
  snykToken,
  sonarToken,
  sourcegraphToken,
  sparkpostKey,
  speechTextAiKey,
  splunkToken,
  sportmonksKey,
  squareToken,
  squarespaceKey,
  stabilityKey,
  stackhawkKey,
  statsigKey,
  statusCakeKey,
  statuspageKey,
  stitchKey,
  storecoveKey,
  stormglassKey,
  storyblokKey,
  stripeKey,
  sumoLogicKey,
  supabaseKey,
  survicateKey,
  tailscaleKey,
  tavilyKey,
  taxjarKey,
  teamworkToken,
  telegramBotToken,
  telnyxKey,
  tencentCloudKey,
  terraformCloudToken,
  thingsboardToken,
  ticketmasterKey,
  tickettailorKey,
  tigrisKey,
  tmetricKey,
  todoistToken,
  togetherKey,
  togglKey,
  totpSecret,
  travisToken,
  trelloToken,
  triggerDevKey,
  truenasKey,
  twelveDataKey,
  twilioKey,
  twitchToken,
  twitterToken,
  tyntecKey,
  typeformToken,
  ubidotsToken,
  uclassifyKey,
  unkeyKey,
  unsplashKey,
  upcloudToken,
  uploadcareKey,
  upstashToken,
  uptimeRobotKey,
  urlPassword,
  urlscanKey,
  valTownToken,
  vatlayerKey,
  vaultToken,
  vercelToken,
  versionEyeKey,
  virustotalKey,
  visualCrossingKey,
  voiceflowKey,
  voicegainKey,
  volcengineKey,
  vonageSecret,
  voyageKey,
  vultrKey,
  wakatimeKey,
  wandbKey,
  weatherstackKey,
  webFlowKey,
  web3StorageKey,
  webexToken,
  wifiPassword,
  wireguardKey,
  wiseToken,
  wistiaKey,
  woocommerceKey,
  workosKey,
  xaiKey,
  xeroSecret,
  yandexKey,
  ynabKey,
  yousignKey,
  zapierWebhook,
  zendeskKey,
  zenkitKey,
  zenrowsKey,
  zenscrapeKey,
  zeroBounceKey,
  zipcodeBaseKey,
  zohoToken,
  zonkaKey,
  zoomSecret,
  zuploKey,
] as const satisfies readonly Detector[];

/** The shipped detectors by id. */
export const detectorById: ReadonlyMap<DetectorId, Detector> = new Map(detectors.map((detector) => [detector.id, detector]));
