package codec

import (
	"google.golang.org/grpc/codes"

	"github.com/dialgate/dialgate/core/sdmp"
)

// StatusCode is the gRPC code of an error that a message is rejected with, by what kind of error it is.
func StatusCode(c sdmp.Category) codes.Code {
	switch c {
	case sdmp.Invalid:
		return codes.InvalidArgument
	case sdmp.NotFound:
		return codes.NotFound
	case sdmp.AlreadyExists:
		return codes.AlreadyExists
	case sdmp.WrongState:
		return codes.FailedPrecondition
	case sdmp.NotAllowed:
		return codes.PermissionDenied
	case sdmp.Limit:
		return codes.ResourceExhausted
	case sdmp.NotSupported:
		return codes.Unimplemented
	default:
		return codes.Unknown
	}
}
