package exchange_test

import (
	"context"
	"fmt"

	"github.com/dialgate/dialgate/core/engine"
	"github.com/dialgate/dialgate/core/exchange"
	"github.com/dialgate/dialgate/core/link"
)

// A virtual link speaks to the dialer as a socket does.
func Example() {
	ctx := context.Background()
	x := exchange.New(exchange.Config{Engine: engine.New(engine.Config{})})
	v, err := x.OpenVirtual("example")
	if err != nil {
		fmt.Println(err)
		return
	}
	rejected, err := v.Send(ctx, "VS")
	fmt.Println("rejected:", rejected, "error:", err)
	deliveries, err := v.Receive(ctx)
	fmt.Println(deliveries[0].Text, err)
	v.Close(link.Finished)
	fmt.Println(x.Shutdown(ctx))
	// Output:
	// rejected: <nil> error: <nil>
	// DA <nil>
	// <nil>
}
