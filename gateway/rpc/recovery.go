package rpc

import (
	"context"
	"log/slog"
	"runtime/debug"

	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
)

// A panic in one call is a bug, but not the end of the call centre: it is logged with its stack, and the caller is told INTERNAL.

func recoverUnary(log *slog.Logger) grpc.UnaryServerInterceptor {
	return func(ctx context.Context, req any, info *grpc.UnaryServerInfo, next grpc.UnaryHandler) (resp any, err error) {
		defer func() {
			if p := recover(); p != nil {
				err = panicked(log, info.FullMethod, p)
			}
		}()
		return next(ctx, req)
	}
}

func recoverStream(log *slog.Logger) grpc.StreamServerInterceptor {
	return func(srv any, s grpc.ServerStream, info *grpc.StreamServerInfo, next grpc.StreamHandler) (err error) {
		defer func() {
			if p := recover(); p != nil {
				err = panicked(log, info.FullMethod, p)
			}
		}()
		return next(srv, s)
	}
}

func panicked(log *slog.Logger, method string, p any) error {
	log.Error("panic in a call", "method", method, "panic", p, "stack", string(debug.Stack()))
	return failure(codes.Internal, reasonPanic, "the service failed on this call; its log says why", nil)
}
