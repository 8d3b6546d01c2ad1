package quantity

import "strings"

// signCurrency are the signs that stand before an amount of money.
var signCurrency = map[string]string{
	"$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "₹": "INR", "₽": "RUB", "₺": "TRY", "₪": "ILS", "₩": "KRW", "₫": "VND", "₱": "PHP",
	"฿": "THB", "₦": "NGN", "₴": "UAH", "₸": "KZT", "₼": "AZN", "₾": "GEL", "₡": "CRC", "₭": "LAK", "₿": "bitcoins", "元": "CNY", "rs": "rupees",
	"re": "rupees",
}

// dollars are the letters before a dollar sign that say whose it is.
var dollars = map[string]string{
	"us": "USD", "u.s": "USD", "u.s.": "USD", "usd": "USD", "a": "AUD", "au": "AUD", "aud": "AUD", "c": "CAD", "ca": "CAD", "can": "CAD",
	"cad": "CAD", "cdn": "CAD", "hk": "HKD", "nz": "NZD", "nzd": "NZD", "s": "SGD", "nt": "TWD", "mx": "MXN", "mex": "MXN", "mxn": "MXN",
	"r": "BRL", "j": "JMD", "tt": "TTD", "z": "ZWL",
}

// isoCodes are the codes of ISO 4217, in lower case, that news writes; those
// that are words as well ("ALL", "TOP") are left out.
var isoCodes = func() map[string]string {
	all := map[string]string{"rmb": "CNY", "btc": "bitcoins", "stg": "GBP"}
	for _, code := range strings.Fields(`USD EUR GBP JPY CHF CAD AUD NZD CNY HKD SGD TWD KRW INR PKR LKR BDT NPR IDR MYR THB VND PHP RUB UAH KZT
BYN PLN CZK HUF RON BGN RSD SEK NOK DKK ISK TRY ILS SAR AED QAR KWD BHD OMR JOD IQD IRR SYP LBP EGP LYD TND DZD SDG ETB KES UGX TZS NGN GHS
ZAR ZMW BRL ARS CLP COP PEN MXN VES UYU BOB AFN XAF XOF`) {
		all[strings.ToLower(code)] = code
	}
	return all
}()

// crowned are names of money that are other things where it is not said whose
// they are.
var crowned = setOf(`crowns reals soles`)

// currencies follow an amount. Names that several countries use stay words.
var currencies = func() map[string]string {
	all := map[string]string{"penny": "pence", "pence": "pence", "renminbi": "CNY", "rmb": "CNY", "lira": "lira", "markka": "markka",
		"kronor": "krona", "kroner": "krone", "sterling": "GBP", "real": "reals", "reais": "reals", "sol": "soles", "quid": "GBP",
		"reals": "reals", "soles": "soles", "lei": "RON", "leva": "BGN", "lev": "BGN"}
	for _, pair := range strings.Fields(`dollar:USD euro:EUR yen:JPY yuan:CNY ruble:RUB rouble:RUB shekel:ILS won:KRW baht:THB hryvnia:UAH
zloty:PLN afghani:AFN naira:NGN cedi:GHS rand:ZAR birr:ETB taka:BDT kyat:MMK tenge:KZT lari:GEL manat:AZN ringgit:MYR rupiah:IDR
forint:HUF riel:KHR kwacha:kwacha hryvnya:UAH bitcoin:bitcoins cent:cents pound:pounds dinar:dinars rial:rials riyal:riyals
rupee:rupees franc:francs krona:krona krone:krone peso:pesos dirham:dirhams mark:marks guilder:guilders peseta:pesetas shilling:shillings
crown:crowns drachma:drachmas escudo:escudos bolivar:bolivars boliviano:BOB lempira:HNL quetzal:GTQ dram:AMD lira:lira`) {
		name, c, _ := strings.Cut(pair, ":")
		all[name], all[name+"s"] = c, c
	}
	delete(all, "mark") // "the 3 million mark"
	delete(all, "rands")
	return all
}()

// issued are the currencies that are told apart by whose they are, by the last
// word of that and the common name.
var issued = func() map[string]string {
	all := map[string]string{}
	for _, pair := range strings.Fields(`canadian.USD:CAD australian.USD:AUD zealand.USD:NZD kong.USD:HKD singapore.USD:SGD singaporean.USD:SGD
taiwan.USD:TWD taiwanese.USD:TWD jamaican.USD:JMD namibian.USD:NAD liberian.USD:LRD zimbabwean.USD:ZWL british.pounds:GBP
egyptian.pounds:EGP syrian.pounds:SYP lebanese.pounds:LBP sudanese.pounds:SDG irish.pounds:IEP iraqi.dinars:IQD kuwaiti.dinars:KWD
jordanian.dinars:JOD bahraini.dinars:BHD libyan.dinars:LYD tunisian.dinars:TND algerian.dinars:DZD serbian.dinars:RSD iranian.rials:IRR
omani.rials:OMR yemeni.rials:YER saudi.riyals:SAR arabian.riyals:SAR qatari.riyals:QAR turkish.lira:TRY syrian.lira:SYP lebanese.lira:LBP
italian.lira:ITL indian.rupees:INR pakistani.rupees:PKR lankan.rupees:LKR nepalese.rupees:NPR nepali.rupees:NPR mauritian.rupees:MUR
swiss.francs:CHF french.francs:FRF belgian.francs:BEF rwandan.francs:RWF congolese.francs:CDF burundian.francs:BIF djiboutian.francs:DJF
mexican.pesos:MXN argentine.pesos:ARS argentinian.pesos:ARS chilean.pesos:CLP colombian.pesos:COP philippine.pesos:PHP cuban.pesos:CUP
uruguayan.pesos:UYU dominican.pesos:DOP swedish.krona:SEK icelandic.krona:ISK norwegian.krone:NOK danish.krone:DKK swedish.crowns:SEK
norwegian.crowns:NOK danish.crowns:DKK czech.crowns:CZK icelandic.crowns:ISK emirati.dirhams:AED uae.dirhams:AED moroccan.dirhams:MAD
german.marks:DEM deutsche.marks:DEM finnish.markka:FIM dutch.guilders:NLG spanish.pesetas:ESP kenyan.shillings:KES ugandan.shillings:UGX
tanzanian.shillings:TZS somali.shillings:SOS brazilian.reals:BRL peruvian.soles:PEN belarusian.RUB:BYN moldovan.RON:MDL korean.KRW:KRW
zambian.kwacha:ZMW malawian.kwacha:MWK greek.drachmas:GRD portuguese.escudos:PTE venezuelan.bolivars:VES`) {
		whose, c, _ := strings.Cut(pair, ":")
		all[strings.Replace(whose, ".", " ", 1)] = c
	}
	return all
}()
