// Command onrecord keeps the record of a public affair out of its coverage.
package main

import (
	"os"

	"onrecord/internal/cli"
)

func main() { os.Exit(cli.Main(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }
