package cli

import (
	"os"

	"github.com/schollz/progressbar/v3"
	"golang.org/x/term"

	"onrecord/internal/desk"
)

// progress shows a bar with rate and time left on a terminal that a person
// watches; nil anywhere else.
func (p *program) progress() desk.Progress {
	f, ok := p.err.(*os.File)
	if !ok || !term.IsTerminal(int(f.Fd())) {
		return nil
	}
	var bar *progressbar.ProgressBar
	stage := ""
	return func(now string, done, total int) {
		if now != stage {
			if bar != nil {
				_ = bar.Finish()
			}
			stage = now
			bar = progressbar.NewOptions(limit(total), progressbar.OptionSetDescription(now), progressbar.OptionSetWriter(f),
				progressbar.OptionShowCount(), progressbar.OptionShowIts(), progressbar.OptionSetItsString("docs"),
				progressbar.OptionSetPredictTime(true), progressbar.OptionClearOnFinish(), progressbar.OptionThrottle(100e6))
		}
		_ = bar.Set(done)
		if total > 0 && done == total {
			_ = bar.Finish()
			stage, bar = "", nil
		}
	}
}

// limit is the bar's length: -1 for a spinner when the total is not known.
func limit(total int) int {
	if total == 0 {
		return -1
	}
	return total
}
