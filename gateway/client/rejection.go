package client

import (
	"strconv"

	"google.golang.org/genproto/googleapis/rpc/errdetails"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"
)

// Rejection is what the service says about a call that it did not carry out.
type Rejection struct {
	Code          codes.Code
	Reason        string // symbolic name, such as UNKNOWN_CAMPAIGN
	SDMPCode      int    // the number that an error report has in EC; 0 where it is none of the protocol's
	Parameter     string // two-letter code of the parameter at fault
	Field         string // field of the request at fault
	FaultyMessage string // the message, secrets masked
	Words         string
}

// AsRejection reads the details of an error of a call. It says false for errors that are none of the service's, such as a lost
// connection.
func AsRejection(err error) (Rejection, bool) {
	s, ok := status.FromError(err)
	if !ok || err == nil {
		return Rejection{}, false
	}
	for _, d := range s.Details() {
		info, ok := d.(*errdetails.ErrorInfo)
		if !ok {
			continue
		}
		md := info.GetMetadata()
		n, _ := strconv.Atoi(md["sdmp_code"])
		return Rejection{
			Code: s.Code(), Reason: info.GetReason(), SDMPCode: n, Parameter: md["parameter"], Field: md["field"],
			FaultyMessage: md["faulty_message"], Words: s.Message(),
		}, true
	}
	return Rejection{}, false
}
