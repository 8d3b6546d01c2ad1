package eval

import "testing"

func (c *comparison) explain(t *testing.T) {}
