package cli

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strconv"

	"onrecord/internal/export"
)

// settings are what a person sets once. They lie in one JSON file.
type settings struct {
	Store    string `json:"store,omitempty"`
	Affair   string `json:"affair,omitempty"`
	Author   string `json:"author,omitempty"`
	MaxBytes int64  `json:"max_bytes,omitempty"`
}

// defaultMaxBytes is the size above which a text is refused.
const defaultMaxBytes = 20 << 20

// settingsPath is where the settings lie.
func settingsPath() string {
	if path := os.Getenv("ONRECORD_CONFIG"); path != "" {
		return path
	}
	dir, err := os.UserConfigDir()
	if err != nil {
		return "onrecord.json"
	}
	return filepath.Join(dir, "onrecord", "config.json")
}

// loadSettings reads the settings; none is no error.
func loadSettings() (*settings, error) {
	s := &settings{}
	raw, err := os.ReadFile(settingsPath())
	if errors.Is(err, os.ErrNotExist) {
		return s, nil
	}
	if err != nil {
		return nil, err
	}
	if err := json.Unmarshal(raw, s); err != nil {
		return nil, hinted(fmt.Errorf("settings in %s: %w", settingsPath(), err), "mend or delete that file")
	}
	return s, nil
}

// save writes the settings, whole or not at all.
func (s *settings) save() error {
	raw, err := json.MarshalIndent(s, "", "  ")
	if err != nil {
		return err
	}
	path := settingsPath()
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return err
	}
	tmp := path + ".new"
	if err := os.WriteFile(tmp, append(raw, '\n'), 0o644); err != nil {
		return err
	}
	return os.Rename(tmp, path)
}

// maxBytes is the size limit in force.
func (s *settings) maxBytes() int64 {
	if s.MaxBytes > 0 {
		return s.MaxBytes
	}
	return defaultMaxBytes
}

// put sets one setting; "" takes it back to its default.
func (s *settings) put(name, value string) error {
	switch name {
	case "store":
		s.Store = value
	case "affair":
		s.Affair = value
	case "author":
		s.Author = value
	case "max_bytes":
		n, err := strconv.ParseInt(value, 10, 64)
		if value != "" && (err != nil || n < 1) {
			return usage("for example `onrecord config set max_bytes 50000000`", "max_bytes is a number of bytes, not %q", value)
		}
		s.MaxBytes = n
	default:
		return usage("the settings are: store, affair, author, max_bytes", "%q is no setting", name)
	}
	return nil
}

type configCmd struct {
	List  configList  `cmd:"" default:"withargs" help:"Print the settings in force and where they come from."`
	Set   configSet   `cmd:"" help:"Set one: store, affair, author, max_bytes."`
	Unset configUnset `cmd:"" help:"Take one back to its default."`
}

func (c *configCmd) Help() string {
	return `Examples:
  onrecord config
  onrecord config set affair coalition-iraq
  onrecord config set max_bytes 50000000
  onrecord config unset affair`
}

type configList struct {
	JSON bool `help:"As JSON." name:"json"`
}

type configSet struct {
	Name  string `arg:"" help:"store, affair, author or max_bytes."`
	Value string `arg:"" help:"Value."`
}

type configUnset struct {
	Name string `arg:"" help:"store, affair, author or max_bytes."`
}

// setting is one line of `onrecord config`.
type setting struct {
	Name  string `json:"name"`
	Value string `json:"value"`
	From  string `json:"from"` // flag or environment, file, default
}

func (c *configList) Run(p *program) error {
	s := p.settings
	list := []setting{
		{"store", p.storePath(), from(p.cmds.Store, s.Store)},
		{"affair", firstOf(p.cmds.Affair, s.Affair, "the only one there is, else main"), from(p.cmds.Affair, s.Affair)},
		{"author", p.author(""), from("", s.Author)},
		{"max_bytes", strconv.FormatInt(s.maxBytes(), 10), from("", nonZero(s.MaxBytes))},
	}
	if c.JSON {
		return export.JSON(p.out, list)
	}
	for _, st := range list {
		fmt.Fprintf(p.out, "%-10s %s (%s)\n", st.Name, st.Value, st.From)
	}
	_, err := fmt.Fprintf(p.out, "settings are kept in %s\n", settingsPath())
	return err
}

func from(flag, file string) string {
	switch {
	case flag != "":
		return "flag or environment"
	case file != "":
		return "file"
	}
	return "default"
}

func firstOf(values ...string) string {
	for _, v := range values {
		if v != "" {
			return v
		}
	}
	return ""
}

func nonZero(n int64) string {
	if n == 0 {
		return ""
	}
	return strconv.FormatInt(n, 10)
}

func (c *configSet) Run(p *program) error { return p.change(c.Name, c.Value) }

func (c *configUnset) Run(p *program) error { return p.change(c.Name, "") }

func (p *program) change(name, value string) error {
	if err := p.settings.put(name, value); err != nil {
		return err
	}
	return p.settings.save()
}
