package intake

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"strings"

	"go.yaml.in/yaml/v3"

	"onrecord"
)

// maxSetup is how many bytes an affair.yaml has at most.
const maxSetup = 64 << 10

// ReadSetup reads an affair.yaml. What it does not know, and what could not
// be used, is an error that says where.
func ReadSetup(r io.Reader) (onrecord.Setup, error) {
	var setup onrecord.Setup
	raw, err := io.ReadAll(io.LimitReader(r, maxSetup+1))
	if err != nil {
		return setup, err
	}
	if len(raw) > maxSetup {
		return setup, fmt.Errorf("larger than %d bytes", maxSetup)
	}
	dec := yaml.NewDecoder(bytes.NewReader(raw))
	dec.KnownFields(true)
	if err := dec.Decode(&setup); errors.Is(err, io.EOF) {
		return setup, errors.New("it holds no settings; write {} to take all of an affair's away")
	} else if err != nil {
		return onrecord.Setup{}, errors.New(strings.TrimPrefix(err.Error(), "yaml: "))
	}
	return setup, usable(&setup)
}

// usable trims what is given and refuses what says too little.
func usable(setup *onrecord.Setup) error {
	for i := range setup.Questions {
		q := &setup.Questions[i]
		if q.Question = strings.TrimSpace(q.Question); q.Question == "" {
			return fmt.Errorf("question %d has no question", i+1)
		}
		q.Yes, q.No = phrases(q.Yes), phrases(q.No)
		if len(q.Yes)+len(q.No) == 0 {
			return fmt.Errorf("question %q has no words for yes or no", q.Question)
		}
	}
	setup.Watch = phrases(setup.Watch)
	for i, names := range setup.Aliases {
		if setup.Aliases[i] = phrases(names); len(setup.Aliases[i]) < 2 {
			return fmt.Errorf("alias %d needs two names or more", i+1)
		}
	}
	for i := range setup.Sources {
		o := &setup.Sources[i]
		if o.Name = strings.TrimSpace(o.Name); o.Name == "" {
			return fmt.Errorf("source %d has no name", i+1)
		}
		o.Also, o.Sites = phrases(o.Also), phrases(o.Sites)
	}
	return nil
}

// phrases drops what is empty.
func phrases(list []string) []string {
	var kept []string
	for _, s := range list {
		if s = strings.Join(strings.Fields(s), " "); s != "" {
			kept = append(kept, s)
		}
	}
	return kept
}
