package cli

import (
	"fmt"
	"io"
	"sort"
	"strings"

	"github.com/alecthomas/kong"
)

type completionCmd struct {
	Shell string `arg:"" enum:"bash,zsh,fish" help:"bash, zsh or fish."`
}

func (c *completionCmd) Help() string {
	return `Examples:
  source <(onrecord completion bash)
  onrecord completion zsh > "${fpath[1]}/_onrecord"
  onrecord completion fish > ~/.config/fish/completions/onrecord.fish`
}

func (c *completionCmd) Run(p *program) error {
	words := completions(p.kong.Model.Node, nil)
	switch c.Shell {
	case "bash":
		return bashCompletion(p.out, words)
	case "zsh":
		return zshCompletion(p.out, words)
	}
	return fishCompletion(p.out, words)
}

// completion is what can follow a command path: commands and flags.
type completion struct {
	path  []string
	words []string
}

// completions walks the command line's own model, so that nothing is listed
// twice.
func completions(n *kong.Node, path []string) []completion {
	c := completion{path: path}
	var list []completion
	for _, sub := range n.Children {
		if sub.Type == kong.CommandNode {
			c.words = append(c.words, sub.Name)
			list = append(list, completions(sub, append(append([]string{}, path...), sub.Name))...)
		}
	}
	for _, group := range n.AllFlags(true) {
		for _, f := range group {
			c.words = append(c.words, "--"+f.Name)
		}
	}
	sort.Strings(c.words)
	return append([]completion{c}, list...)
}

func bashCompletion(w io.Writer, cs []completion) error {
	fmt.Fprint(w, "_onrecord() {\n  local cur=${COMP_WORDS[COMP_CWORD]} path= w\n  for w in \"${COMP_WORDS[@]:1:COMP_CWORD-1}\"; do [[ $w == -* ]] || path=\"$path $w\"; done\n  local words=\n  case \"$path\" in\n")
	for i := len(cs) - 1; i >= 0; i-- {
		fmt.Fprintf(w, "  \"%s\"*) words=\"%s\" ;;\n", prefixed(cs[i].path), strings.Join(cs[i].words, " "))
	}
	_, err := fmt.Fprint(w, "  esac\n  COMPREPLY=($(compgen -W \"$words\" -- \"$cur\"))\n}\ncomplete -o default -F _onrecord onrecord\n")
	return err
}

// prefixed writes a command path as the script collects it.
func prefixed(path []string) string {
	if len(path) == 0 {
		return ""
	}
	return " " + strings.Join(path, " ")
}

func zshCompletion(w io.Writer, cs []completion) error {
	fmt.Fprint(w, "#compdef onrecord\n_onrecord() {\n  local path= w\n  for w in ${words[2,CURRENT-1]}; do [[ $w == -* ]] || path=\"$path $w\"; done\n  case \"$path\" in\n")
	for i := len(cs) - 1; i >= 0; i-- {
		fmt.Fprintf(w, "  \"%s\"*) compadd -- %s ;;\n", prefixed(cs[i].path), strings.Join(cs[i].words, " "))
	}
	_, err := fmt.Fprint(w, "  esac\n  _files\n}\ncompdef _onrecord onrecord\n")
	return err
}

func fishCompletion(w io.Writer, cs []completion) error {
	for _, c := range cs {
		on := "__fish_use_subcommand"
		if len(c.path) > 0 {
			on = "__fish_seen_subcommand_from " + c.path[len(c.path)-1]
		}
		for _, word := range c.words {
			if name, ok := strings.CutPrefix(word, "--"); ok {
				fmt.Fprintf(w, "complete -c onrecord -n '%s' -l %s\n", on, name)
				continue
			}
			fmt.Fprintf(w, "complete -c onrecord -n '%s' -f -a %s\n", on, word)
		}
	}
	return nil
}
