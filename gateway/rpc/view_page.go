package rpc

import (
	"encoding/base64"
	"fmt"
	"slices"
	"strings"

	"google.golang.org/grpc/codes"
	"google.golang.org/protobuf/proto"

	"github.com/dialgate/dialgate/core/limits"
)

// page is the part of a list that a request asks for. A token holds the list it is for and the key of the last entry given, so
// that entries which come and go between two pages shift nothing.
type page struct {
	size   int
	list   string // names the list with its filters
	after  string // key of the last entry of the page before
	follow bool   // there was a page before
	want   predicate
}

// listRequest is what the requests of all lists have.
type listRequest interface {
	proto.Message
	GetPageSize() int32
	GetPageToken() string
	GetFilter() string
}

// newPage reads what a request asks for of a list of entries. The list and its filters must be the same for each page.
func newPage(r listRequest, entry proto.Message, selection ...string) (page, error) {
	list := string(entry.ProtoReflect().Descriptor().Name())
	size, token := r.GetPageSize(), r.GetPageToken()
	p := page{size: int(size), list: list + "\x00" + strings.Join(append(selection, r.GetFilter()), "\x00") + "\x00\x00"}
	switch {
	case size < 0 || size > limits.PageSizeMax:
		return p, failure(codes.InvalidArgument, reasonPageSize, fmt.Sprintf("page_size must be from 1 to %d, or 0 for %d, got %d",
			limits.PageSizeMax, limits.PageSize, size), map[string]string{MetadataField: "page_size"})
	case size == 0:
		p.size = limits.PageSize
	}
	var err error
	if p.want, err = readFilter(r.GetFilter(), entry.ProtoReflect().Descriptor()); err != nil {
		return p, err
	}
	if token == "" {
		return p, nil
	}
	b, err := base64.RawURLEncoding.DecodeString(token)
	after, ok := strings.CutPrefix(string(b), p.list)
	if err != nil || !ok {
		return p, failure(codes.InvalidArgument, reasonPageToken,
			"page_token is not one that this list gave with the same filters; begin again without it", map[string]string{MetadataField: "page_token"})
	}
	p.after, p.follow = after, true
	return p, nil
}

// cut takes the page out of a list in the order of its keys, and makes the token of the next one.
func cut[T any, M proto.Message](p page, all []T, key func(T) string, show func(T) M) (part []M, next string) {
	byKey := func(a, b T) int { return strings.Compare(key(a), key(b)) }
	if !slices.IsSortedFunc(all, byKey) {
		slices.SortFunc(all, byKey)
	}
	if p.follow {
		i, found := slices.BinarySearchFunc(all, p.after, func(v T, after string) int { return strings.Compare(key(v), after) })
		if found {
			i++
		}
		all = all[i:]
	}
	last := ""
	for _, v := range all {
		m := show(v)
		if p.want != nil && !p.want(m.ProtoReflect()) {
			continue
		}
		if len(part) == p.size { // there is one more
			return part, base64.RawURLEncoding.EncodeToString([]byte(p.list + last))
		}
		part, last = append(part, m), key(v)
	}
	return part, ""
}
