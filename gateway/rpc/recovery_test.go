package rpc

import (
	"bytes"
	"context"
	"log/slog"
	"strings"
	"testing"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
)

func TestPanicsAreInternalErrors(t *testing.T) {
	var log bytes.Buffer
	l := slog.New(slog.NewTextHandler(&log, nil))
	_, err := recoverUnary(l)(context.Background(), nil, &grpc.UnaryServerInfo{FullMethod: "/x/Y"}, func(context.Context, any) (any, error) { panic("boom") })
	wantStatus(t, err, codes.Internal, reasonPanic)
	err = recoverStream(l)(nil, nil, &grpc.StreamServerInfo{FullMethod: "/x/Z"}, func(any, grpc.ServerStream) error { panic("bang") })
	wantStatus(t, err, codes.Internal, reasonPanic)
	for _, want := range []string{"boom", "bang", "/x/Y", "/x/Z"} {
		if !strings.Contains(log.String(), want) {
			t.Errorf("the log lacks %q", want)
		}
	}
}
