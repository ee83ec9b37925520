package rest

import (
	"context"
	"net/http"
	"net/url"
	"strings"

	"github.com/grpc-ecosystem/grpc-gateway/v2/utilities"
	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/protobuf/encoding/protojson"

	dialgatev1 "github.com/dialgate/dialgate/proto/dialgate/v1"
)

// watchOf tells whether a request is for the stream of changes of a tenant.
func watchOf(r *http.Request) (tenant string, ok bool) {
	rest, ok := strings.CutPrefix(r.URL.EscapedPath(), "/v1/tenants/")
	if !ok || r.Method != http.MethodGet {
		return "", false
	}
	name, ok := strings.CutSuffix(rest, "/watch")
	if !ok || name == "" || strings.Contains(name, "/") {
		return "", false
	}
	tenant, err := url.PathUnescape(name)
	return tenant, err == nil
}

// serveWatch streams what is there in a tenant, and every change of it.
func (h *Handler) serveWatch(w http.ResponseWriter, r *http.Request, tenant string) {
	query := r.URL.Query()
	req := &dialgatev1.WatchRequest{}
	if query.Has("tenant") {
		writeProblem(w, r, plainProblem(http.StatusBadRequest, codes.InvalidArgument, "the tenant is part of the path"))
		return
	}
	if err := (strictQuery{}).Parse(req, query, utilities.NewDoubleArray(nil)); err != nil {
		writeProblem(w, r, plainProblem(http.StatusBadRequest, codes.InvalidArgument, err.Error()))
		return
	}
	req.Tenant = tenant
	serveStream(h, w, r, func(ctx context.Context) (grpc.ServerStreamingClient[dialgatev1.WatchResponse], error) {
		ctx, err := h.outgoing(ctx, r, dialgatev1.ViewService_Watch_FullMethodName)
		if err != nil {
			return nil, err
		}
		return h.view.Watch(ctx, req)
	}, watchForm)
}

// watchForm gives a batch as JSON. It has no id: a stream of changes cannot be resumed.
func watchForm(m *dialgatev1.WatchResponse) (id string, b []byte, err error) {
	if b, err = (protojson.MarshalOptions{}).Marshal(m); err != nil {
		return "", nil, err
	}
	b, err = compact(b)
	return "", b, err
}
