package eval

import "fmt"

// tally counts findings against what was wanted.
type tally struct{ right, found, wanted int }

func (c *tally) add(o tally) {
	c.right += o.right
	c.found += o.found
	c.wanted += o.wanted
}

// precision, recall and f1 are 1 where there is nothing to be wrong about.
func (c tally) precision() float64 { return share(c.right, c.found) }
func (c tally) recall() float64    { return share(c.right, c.wanted) }
func (c tally) f1() float64        { return share(2*c.right, c.found+c.wanted) }

func (c tally) String() string {
	return fmt.Sprintf("P %s R %s F1 %s", percent(c.precision()), percent(c.recall()), percent(c.f1()))
}

func (f figures) put(name string, c tally) {
	f[name+" P"], f[name+" R"], f[name+" F1"] = c.precision(), c.recall(), c.f1()
}

func share(part, whole int) float64 {
	if whole == 0 {
		return 1
	}
	return float64(part) / float64(whole)
}

func percent(x float64) string { return fmt.Sprintf("%.1f", 100*x) }
