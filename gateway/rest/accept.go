package rest

import (
	"fmt"
	"mime"
	"net/http"
	"strconv"
	"strings"

	"google.golang.org/grpc/codes"
)

// accepted chooses the media type of an answer among those that can be given, the preferred one first, as RFC 9110 (12.5.1) has it:
// what the client wants most; of two that it wants alike the one that it names more exactly, then the one that it names first. Empty
// means that none will do.
func accepted(r *http.Request, offers ...string) string {
	header := strings.Join(r.Header.Values("Accept"), ",")
	if strings.TrimSpace(header) == "" {
		return offers[0]
	}
	best, choice := rating{}, ""
	for _, offer := range offers {
		if got := rate(header, offer); got.over(best) {
			best, choice = got, offer
		}
	}
	return choice
}

// rating is how welcome a media type is.
type rating struct {
	quality float64 // 0 to 1; 0 is not welcome
	exact   int     // of the range that says so: 0 for */*, 1 for text/*, 2 for text/html
	place   int     // of that range in the header
}

// over compares two ratings.
func (a rating) over(b rating) bool {
	switch {
	case a.quality <= 0 || a.quality != b.quality:
		return a.quality > b.quality
	case a.exact != b.exact:
		return a.exact > b.exact
	default:
		return a.exact > 0 && a.place < b.place // several that match */* are in the order of the offers
	}
}

// rate finds the most exact range of a header that a media type is in. Ranges that cannot be read count for nothing.
func rate(header, offer string) rating {
	found := rating{exact: -1}
	for place, clause := range strings.Split(header, ",") {
		mediaRange, parameters, err := mime.ParseMediaType(clause)
		if err != nil {
			continue
		}
		quality, ok := quality(parameters)
		exact := exactness(mediaRange, offer)
		if ok && exact > found.exact {
			found = rating{quality: quality, exact: exact, place: place}
		}
	}
	return found
}

// quality reads the weight of a range.
func quality(parameters map[string]string) (float64, bool) {
	text, ok := parameters["q"]
	if !ok {
		return 1, true
	}
	q, err := strconv.ParseFloat(text, 64)
	return q, err == nil && q >= 0 && q <= 1
}

// exactness tells how exactly a range names a media type; -1 where it does not.
func exactness(mediaRange, offer string) int {
	major, _, _ := strings.Cut(offer, "/")
	switch mediaRange {
	case offer:
		return 2
	case major + "/*":
		return 1
	case "*/*":
		return 0
	}
	return -1
}

// notAcceptable is the problem of a client that takes none of the types that can be given.
func notAcceptable(r *http.Request, offers ...string) *problem {
	return plainProblem(http.StatusNotAcceptable, codes.InvalidArgument, fmt.Sprintf("this is served as %s, and Accept is %q",
		strings.Join(offers, " or "), strings.Join(r.Header.Values("Accept"), ", ")))
}
