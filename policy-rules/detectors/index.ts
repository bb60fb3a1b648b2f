// The registry: one line per detector, sorted by file. Explicit imports, because not every runtime has a bundler.
// It is over 250 lines because every detector has its two lines here, and nothing else is said.
import type { Detector } from '../engine/detector.ts';
import type { DetectorId } from '../ids.ts';
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
import { classificationMarking } from './marking/classification-marking.ts';
import { emailAddress } from './pii/email-address.ts';
import { phoneNumber } from './pii/phone-number.ts';
import { usSsn } from './pii/us-ssn.ts';
import { anthropicKey } from './secret/anthropic-key.ts';
import { awsAccessKey } from './secret/aws-access-key.ts';
import { databaseUrl } from './secret/database-url.ts';
import { genericSecret } from './secret/generic-secret.ts';
import { githubToken } from './secret/github-token.ts';
import { jwt } from './secret/jwt.ts';
import { neonKey } from './secret/neon-key.ts';
import { netlifyToken } from './secret/netlify-token.ts';
import { newRelicKey } from './secret/new-relic-key.ts';
import { newYorkTimesKey } from './secret/new-york-times-key.ts';
import { newsapiKey } from './secret/newsapi-key.ts';
import { ngrokToken } from './secret/ngrok-token.ts';
import { nightfallKey } from './secret/nightfall-key.ts';
import { notionToken } from './secret/notion-token.ts';
import { npmToken } from './secret/npm-token.ts';
import { nugetKey } from './secret/nuget-key.ts';
import { nvidiaKey } from './secret/nvidia-key.ts';
import { nxCloudToken } from './secret/nx-cloud-token.ts';
import { nylasKey } from './secret/nylas-key.ts';
import { oandaToken } from './secret/oanda-token.ts';
import { octopusDeployKey } from './secret/octopus-deploy-key.ts';
import { oktaToken } from './secret/okta-token.ts';
import { omnisendKey } from './secret/omnisend-key.ts';
import { onesignalKey } from './secret/onesignal-key.ts';
import { onfidoToken } from './secret/onfido-token.ts';
import { openVsxToken } from './secret/open-vsx-token.ts';
import { openaiKey } from './secret/openai-key.ts';
import { opencageKey } from './secret/opencage-key.ts';
import { openrouterKey } from './secret/openrouter-key.ts';
import { openshiftToken } from './secret/openshift-token.ts';
import { openweatherKey } from './secret/openweather-key.ts';
import { opsgenieKey } from './secret/opsgenie-key.ts';
import { optimizelyToken } from './secret/optimizely-token.ts';
import { ovhKey } from './secret/ovh-key.ts';
import { paddleKey } from './secret/paddle-key.ts';
import { pagarmeKey } from './secret/pagarme-key.ts';
import { pagerdutyKey } from './secret/pagerduty-key.ts';
import { pandadocKey } from './secret/pandadoc-key.ts';
import { pangeaToken } from './secret/pangea-token.ts';
import { paypalBraintreeToken } from './secret/paypal-braintree-token.ts';
import { paypalSecret } from './secret/paypal-secret.ts';
import { perplexityKey } from './secret/perplexity-key.ts';
import { personaKey } from './secret/persona-key.ts';
import { pineconeKey } from './secret/pinecone-key.ts';
import { plaidToken } from './secret/plaid-token.ts';
import { planetscaleToken } from './secret/planetscale-token.ts';
import { plivoToken } from './secret/plivo-token.ts';
import { polarToken } from './secret/polar-token.ts';
import { portainerToken } from './secret/portainer-token.ts';
import { posthogKey } from './secret/posthog-key.ts';
import { postmanKey } from './secret/postman-key.ts';
import { postmarkToken } from './secret/postmark-token.ts';
import { prefectKey } from './secret/prefect-key.ts';
import { privateKey } from './secret/private-key.ts';
import { privatePackagistToken } from './secret/private-packagist-token.ts';
import { pubnubKey } from './secret/pubnub-key.ts';
import { pulumiToken } from './secret/pulumi-token.ts';
import { pushbulletToken } from './secret/pushbullet-token.ts';
import { pypiToken } from './secret/pypi-token.ts';
import { qaseToken } from './secret/qase-token.ts';
import { rapidapiKey } from './secret/rapidapi-key.ts';
import { razorpayKey } from './secret/razorpay-key.ts';
import { readmeKey } from './secret/readme-key.ts';
import { renderKey } from './secret/render-key.ts';
import { replicateToken } from './secret/replicate-token.ts';
import { resendKey } from './secret/resend-key.ts';
import { retoolToken } from './secret/retool-token.ts';
import { rollbarToken } from './secret/rollbar-token.ts';
import { rootlyKey } from './secret/rootly-key.ts';
import { rubygemsKey } from './secret/rubygems-key.ts';
import { runpodKey } from './secret/runpod-key.ts';
import { salesforceToken } from './secret/salesforce-token.ts';
import { sauceLabsKey } from './secret/sauce-labs-key.ts';
import { scalewayKey } from './secret/scaleway-key.ts';
import { scalingoToken } from './secret/scalingo-token.ts';
import { scrapflyKey } from './secret/scrapfly-key.ts';
import { segmentToken } from './secret/segment-token.ts';
import { sendbirdToken } from './secret/sendbird-token.ts';
import { sendgridKey } from './secret/sendgrid-key.ts';
import { sentryToken } from './secret/sentry-token.ts';
import { settlemintToken } from './secret/settlemint-token.ts';
import { shippoToken } from './secret/shippo-token.ts';
import { shodanKey } from './secret/shodan-key.ts';
import { shopifyToken } from './secret/shopify-token.ts';
import { shortcutToken } from './secret/shortcut-token.ts';
import { sidekiqCredentials } from './secret/sidekiq-credentials.ts';
import { slackToken } from './secret/slack-token.ts';
import { slackWebhook } from './secret/slack-webhook.ts';
import { smartsheetToken } from './secret/smartsheet-token.ts';
import { snykToken } from './secret/snyk-token.ts';
import { sonarToken } from './secret/sonar-token.ts';
import { sourcegraphToken } from './secret/sourcegraph-token.ts';
import { splunkToken } from './secret/splunk-token.ts';
import { squareToken } from './secret/square-token.ts';
import { squarespaceKey } from './secret/squarespace-key.ts';
import { stabilityKey } from './secret/stability-key.ts';
import { stackhawkKey } from './secret/stackhawk-key.ts';
import { statsigKey } from './secret/statsig-key.ts';
import { stripeKey } from './secret/stripe-key.ts';
import { sumoLogicKey } from './secret/sumo-logic-key.ts';
import { supabaseKey } from './secret/supabase-key.ts';
import { tailscaleKey } from './secret/tailscale-key.ts';
import { tavilyKey } from './secret/tavily-key.ts';
import { teamworkToken } from './secret/teamwork-token.ts';
import { telegramBotToken } from './secret/telegram-bot-token.ts';
import { telnyxKey } from './secret/telnyx-key.ts';
import { tencentCloudKey } from './secret/tencent-cloud-key.ts';
import { tigrisKey } from './secret/tigris-key.ts';
import { todoistToken } from './secret/todoist-token.ts';
import { togetherKey } from './secret/together-key.ts';
import { travisToken } from './secret/travis-token.ts';
import { trelloToken } from './secret/trello-token.ts';
import { triggerDevKey } from './secret/trigger-dev-key.ts';
import { truenasKey } from './secret/truenas-key.ts';
import { twilioKey } from './secret/twilio-key.ts';
import { twitchToken } from './secret/twitch-token.ts';
import { twitterToken } from './secret/twitter-token.ts';
import { typeformToken } from './secret/typeform-token.ts';
import { ubidotsToken } from './secret/ubidots-token.ts';
import { unkeyKey } from './secret/unkey-key.ts';
import { unsplashKey } from './secret/unsplash-key.ts';
import { upcloudToken } from './secret/upcloud-token.ts';
import { uploadcareKey } from './secret/uploadcare-key.ts';
import { upstashToken } from './secret/upstash-token.ts';
import { urlscanKey } from './secret/urlscan-key.ts';
import { valTownToken } from './secret/val-town-token.ts';
import { vercelToken } from './secret/vercel-token.ts';
import { virustotalKey } from './secret/virustotal-key.ts';
import { voiceflowKey } from './secret/voiceflow-key.ts';
import { volcengineKey } from './secret/volcengine-key.ts';
import { vonageSecret } from './secret/vonage-secret.ts';
import { voyageKey } from './secret/voyage-key.ts';
import { vultrKey } from './secret/vultr-key.ts';
import { wakatimeKey } from './secret/wakatime-key.ts';
import { wandbKey } from './secret/wandb-key.ts';
import { webexToken } from './secret/webex-token.ts';
import { wiseToken } from './secret/wise-token.ts';
import { woocommerceKey } from './secret/woocommerce-key.ts';
import { workosKey } from './secret/workos-key.ts';
import { xaiKey } from './secret/xai-key.ts';
import { xeroSecret } from './secret/xero-secret.ts';
import { yandexKey } from './secret/yandex-key.ts';
import { zapierWebhook } from './secret/zapier-webhook.ts';
import { zendeskKey } from './secret/zendesk-key.ts';
import { zohoToken } from './secret/zoho-token.ts';
import { zoomSecret } from './secret/zoom-secret.ts';
import { zuploKey } from './secret/zuplo-key.ts';

/** Every shipped detector. */
export const detectors = [
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
  classificationMarking,
  emailAddress,
  phoneNumber,
  usSsn,
  anthropicKey,
  awsAccessKey,
  databaseUrl,
  genericSecret,
  githubToken,
  jwt,
  neonKey,
  netlifyToken,
  newRelicKey,
  newYorkTimesKey,
  newsapiKey,
  ngrokToken,
  nightfallKey,
  notionToken,
  npmToken,
  nugetKey,
  nvidiaKey,
  nxCloudToken,
  nylasKey,
  oandaToken,
  octopusDeployKey,
  oktaToken,
  omnisendKey,
  onesignalKey,
  onfidoToken,
  openVsxToken,
  openaiKey,
  opencageKey,
  openrouterKey,
  openshiftToken,
  openweatherKey,
  opsgenieKey,
  optimizelyToken,
  ovhKey,
  paddleKey,
  pagarmeKey,
  pagerdutyKey,
  pandadocKey,
  pangeaToken,
  paypalBraintreeToken,
  paypalSecret,
  perplexityKey,
  personaKey,
  pineconeKey,
  plaidToken,
  planetscaleToken,
  plivoToken,
  polarToken,
  portainerToken,
  posthogKey,
  postmanKey,
  postmarkToken,
  prefectKey,
  privateKey,
  privatePackagistToken,
  pubnubKey,
  pulumiToken,
  pushbulletToken,
  pypiToken,
  qaseToken,
  rapidapiKey,
  razorpayKey,
  readmeKey,
  renderKey,
  replicateToken,
  resendKey,
  retoolToken,
  rollbarToken,
  rootlyKey,
  rubygemsKey,
  runpodKey,
  salesforceToken,
  sauceLabsKey,
  scalewayKey,
  scalingoToken,
  scrapflyKey,
  segmentToken,
  sendbirdToken,
  sendgridKey,
  sentryToken,
  settlemintToken,
  shippoToken,
  shodanKey,
  shopifyToken,
  shortcutToken,
  sidekiqCredentials,
  slackToken,
  slackWebhook,
  smartsheetToken,
  snykToken,
  sonarToken,
  sourcegraphToken,
  splunkToken,
  squareToken,
  squarespaceKey,
  stabilityKey,
  stackhawkKey,
  statsigKey,
  stripeKey,
  sumoLogicKey,
  supabaseKey,
  tailscaleKey,
  tavilyKey,
  teamworkToken,
  telegramBotToken,
  telnyxKey,
  tencentCloudKey,
  tigrisKey,
  todoistToken,
  togetherKey,
  travisToken,
  trelloToken,
  triggerDevKey,
  truenasKey,
  twilioKey,
  twitchToken,
  twitterToken,
  typeformToken,
  ubidotsToken,
  unkeyKey,
  unsplashKey,
  upcloudToken,
  uploadcareKey,
  upstashToken,
  urlscanKey,
  valTownToken,
  vercelToken,
  virustotalKey,
  voiceflowKey,
  volcengineKey,
  vonageSecret,
  voyageKey,
  vultrKey,
  wakatimeKey,
  wandbKey,
  webexToken,
  wiseToken,
  woocommerceKey,
  workosKey,
  xaiKey,
  xeroSecret,
  yandexKey,
  zapierWebhook,
  zendeskKey,
  zohoToken,
  zoomSecret,
  zuploKey,
] as const satisfies readonly Detector[];

/** The shipped detectors by id. */
export const detectorById: ReadonlyMap<DetectorId, Detector> = new Map(detectors.map((detector) => [detector.id, detector]));
