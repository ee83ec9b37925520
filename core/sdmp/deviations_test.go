package sdmp_test

// deviations lists where proto/ says something else than the catalogue, each with its reason. Keys are
// direction, interface and message, then the parameter, then what differs.
var deviations = map[string]string{
	"to AG BD UpdateRecord":            "the flag is described, its two-letter code is not known",
	"to CA OC agent available timeout": "the time-out is described, its code was cut off; the reference to it elsewhere names UT, which OC takes",

	"from MA S1 SS max": "the table says 2, the states listed go to 3",
	"from MA Z1 SS max": "the table says 2, the states listed go to 3",

	"from CA ER example": oneER,
	"from CA ER FM name": oneER,
	"from CT ER example": oneER,
	"from CT ER EC type": oneER + "; error codes are numbers",
	"from CT ER EC max":  oneER + "; 3 counts digits there, and four-digit codes exist",
	"from CT ER FM name": oneER,
	"from MA ER example": oneER,
	"from MA ER EC max":  oneER + "; 3 counts digits there, and four-digit codes exist",
	"from MA ER FM name": oneER,
}

const oneER = "one message ER serves the four interfaces; their pages describe it differently"
