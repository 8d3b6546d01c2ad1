package names

import "strings"

// surnames of Korea, China and Vietnam that come first. From general
// knowledge; shared with no list.
var surnames = set(`kim lee park pak moon mun choi choe chung jung jeong kang cho yoon yun roh noh ri yi hwang han shin ahn ban
	xi li wang zhang hu wen deng mao jiang zhou zhao liu chen yang huang wu xu sun zhu lin guo he gao luo zheng liang xie song
	tang deng feng peng cao zeng tsai chiang ma bo qin wei meng nguyen tran pham vo ngo`)

// familyFirst tells whether a name is written family name first: a surname of
// East Asia, then one or two single syllables.
func familyFirst(parts []string) bool {
	if !surnames[parts[0]] || len(parts) > 3 {
		return false
	}
	for _, p := range parts[1:] {
		if !syllable(p) && !(len(parts) == 2 && twoSyllables(p)) {
			return false
		}
	}
	return true
}

// syllable tells whether a word can be one syllable of Chinese or Korean.
func syllable(w string) bool {
	i := 0
	for i < len(w) && !isVowel(w[i]) && w[i] != 'y' {
		i++
	}
	if i > 2 || i < len(w) && i > 0 && !onsets[w[:i]] {
		return false
	}
	j := i
	for j < len(w) && (isVowel(w[j]) || w[j] == 'y' || w[j] == 'w') {
		j++
	}
	switch w[j:] {
	case "", "n", "ng", "k", "l", "m", "p", "h", "r":
		return j > i && j-i <= 3
	}
	return false
}

// twoSyllables tells a Chinese given name written as one word ("jinping").
func twoSyllables(w string) bool {
	for cut := 2; cut <= len(w)-2 && cut <= 6; cut++ {
		if chinese(w[:cut]) && chinese(w[cut:]) {
			return true
		}
	}
	return false
}

// chinese tells a syllable that ends as those of Chinese do.
func chinese(w string) bool {
	last := w[len(w)-1]
	return syllable(w) && (isVowel(last) || last == 'n' || strings.HasSuffix(w, "ng"))
}

var onsets = set(`b p m f d t n l g k h j q x zh ch sh r z c s y w kh th ts`)
