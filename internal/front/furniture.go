package front

// wholeLines are furniture when nothing else stands on the line (bullets,
// brackets and colons around them aside).
var wholeLines = set(
	// advertising
	"advertisement", "advertisment", "advertisements", "advertising", "advert", "sponsored", "sponsored content", "sponsored links", "paid content",
	"promoted", "ads by google", "ad feedback", "skip ad", "skip advertisement", "after ad", "article ad", "remove ads",
	"story continues below", "story continues below advertisement", "story continued below", "story continues after advertisement", "story continues",
	"article continues below", "article continues after this ad", "article continues below advertisement", "article continues after ad",
	"article continues after advertisement", "article continues after sponsor message", "content continues below", "continue reading below",
	"advertisement continue reading the main story", "advertisement - continue reading below", "advertisement - scroll to continue",
	"scroll to continue", "scroll to continue with content", "continue reading the main story", "continue reading", "report this ad",
	// comments
	"comment", "comments", "post a comment", "post comment", "leave a comment", "leave a reply", "add a comment", "add your comment", "view comments", "show comments",
	"read comments", "see comments", "join the conversation", "join the discussion", "start the conversation", "be the first to comment",
	"write a comment", "log in to comment", "login to comment", "sign in to comment", "comments are closed", "comment policy", "report a typo",
	"your email address will not be published", "required fields are marked", "submit", "reply", "cancel reply", "report abuse",
	// sharing and following
	"share", "share this", "share this article", "share this story", "share this post", "share article", "share via", "share on facebook", "share on twitter",
	"share on x", "share on whatsapp", "share on linkedin", "share on telegram", "tweet", "tweet this", "pin it", "print", "print this", "email", "e-mail", "email this", "copy link",
	"link copied", "copied", "facebook", "twitter", "whatsapp", "linkedin", "telegram", "reddit", "pinterest", "instagram", "messenger", "like", "follow", "follow us",
	"follow us on", "save", "bookmark", "listen", "listen to this article", "listen to article", "text size", "font size", "a a a", "print article", "share full article",
	"share tweet post email", "share this article share tweet post email", "gift this article", "give this article",
	// ways on
	"previous", "next", "home", "menu", "search", "back to top", "top", "close", "loading", "load more", "show more", "see more", "view more", "more",
	"read more", "read full story", "read full article", "full story", "skip to content", "skip to main content", "continue", "click to expand", "expand", "collapse",
	"show caption", "hide caption", "toggle caption", "enlarge this image", "enlarge image",
	"enlarge", "caption", "image", "photo", "photos", "video", "videos", "gallery", "slideshow", "play", "play video", "watch", "watch live", "watch now", "watch video", "now playing",
	"replay", "replay video", "just watched", "must watch", "more videos", "embed", "pullquote", "audio-clip", "video-clip", "break", "advertisement:",
	"download app", "download the app", "get the app", "open in app",
	// offers
	"subscribe", "subscribe now", "subscribe today", "sign up", "sign in", "log in", "login", "register", "register now", "donate", "donate now", "support us",
	"become a member", "create account", "create an account", "newsletter", "newsletters", "sign up for our newsletter", "subscribe to our newsletter",
	"manage newsletters", "most read", "most popular", "editor's picks", "unsubscribe", "cookie settings", "cookie policy", "privacy policy",
	"terms of use", "terms of service", "terms and conditions", "contact us", "about us", "accept", "accept all", "i agree", "got it",
)

// leads head a block of links: what follows them at the foot of the page, as
// long as it looks like titles, belongs to other articles.
var leads = set(
	"related", "related articles", "related stories", "related news", "related topics", "related content", "related posts", "related coverage", "related links", "related reading",
	"related story", "related article", "see also", "also see", "also read", "read also", "read next", "read more", "further reading", "more on this", "more on this story", "more on this topic",
	"more stories", "more news", "more from this section", "more like this", "you may also like", "you might also like", "you may like", "recommended",
	"recommended for you", "recommended stories", "recommended articles", "recommended reading", "trending", "trending now", "trending stories", "most read", "most popular",
	"most viewed", "top stories", "latest news", "latest stories", "latest", "popular", "popular stories", "popular posts", "from our partners", "around the web",
	"sponsored stories", "promoted stories", "what to read next", "up next", "next up", "don't miss", "in case you missed it", "editors' picks", "editor's picks", "must read", "must reads",
	"previous article", "next article", "previous story", "next story", "previous post", "next post", "prev article", "older post", "newer post", "other news", "other stories",
	"read this next", "keep reading", "continue to next article", "similar articles", "similar posts", "similar stories",
)

// pairs are leads that one title follows, wherever they stand.
var pairs = set("previous article", "next article", "previous story", "next story", "previous post", "next post", "prev article", "older post", "newer post", "up next", "read next")

// formula is words that make a line of at most max words furniture.
type formula struct {
	words string
	max   int
}

// begins are furniture when a line of at most max words begins with them.
var begins = byFirstByte([]formula{
	{"story continues below", 6}, {"article continues", 8}, {"advertisement ", 5}, {"advertisement:", 6},
	{"previous article:", 30}, {"next article:", 30}, {"previous story:", 30}, {"next story:", 30}, {"previous post:", 30}, {"next post:", 30}, {"previous:", 20}, {"next:", 20}, {"next programme:", 20}, {"next program:", 20}, {"up next:", 30},
	{"subscribe:", 30}, {"newsletter:", 30}, {"sign up:", 30}, {"our photo:", 40}, {"our picture:", 40},
	{"read more:", 30}, {"read more on ", 16}, {"read more from ", 16}, {"read more about ", 20}, {"read more at ", 16}, {"read more here", 8}, {"read more »", 20}, {"read more | ", 30},
	{"read also:", 30}, {"also read:", 30}, {"also read |", 30}, {"read | ", 30}, {"read also |", 30}, {"related:", 30}, {"related story:", 30}, {"related stories:", 30},
	{"related article:", 30}, {"related articles:", 30}, {"related news:", 30}, {"related | ", 30}, {"related coverage:", 30},
	{"see also:", 30}, {"also see:", 30}, {"see also ", 8}, {"see more:", 30}, {"don't miss:", 30}, {"must read:", 30}, {"more on this", 8}, {"read the full story", 12}, {"read the full article", 12},
	{"read full article", 10}, {"click here to ", 40}, {"click here for ", 40}, {"click to ", 20}, {"click for more ", 16}, {"click on ", 16}, {"tap here to ", 30}, {"tap to ", 12},
	{"watch:", 30}, {"watch |", 30}, {"video:", 30}, {"listen:", 30}, {"photos:", 30}, {"slideshow:", 30}, {"gallery:", 30}, {"slideshow (", 6}, {"in pictures:", 30}, {"watch the latest video", 14}, {"watch live:", 30},
	{"watch the video", 14}, {"watch the full ", 14}, {"listen to the full ", 14}, {"play video", 8}, {"media caption", 40}, {"video caption", 40},
	{"sign up for ", 40}, {"sign up to ", 40}, {"sign up here", 20}, {"sign up now", 20}, {"sign up and ", 25}, {"subscribe to ", 40}, {"subscribe for ", 30}, {"subscribe now", 25}, {"subscribe here", 20}, {"already a subscriber", 16}, {"already a member", 16},
	{"get the latest ", 40}, {"get our ", 30}, {"get breaking news", 30}, {"get top stories", 30}, {"get daily ", 30}, {"get unlimited ", 30}, {"get news alerts", 30}, {"stay up to date", 40}, {"stay informed", 25}, {"stay connected", 25},
	{"download our ", 25}, {"download the ", 14}, {"join our ", 25}, {"join us on ", 25}, {"follow us ", 30}, {"follow @", 12}, {"like us on ", 25}, {"find us on ", 25}, {"connect with us", 20},
	{"share this ", 12}, {"share on ", 10}, {"share your ", 25}, {"tags:", 40}, {"tags ", 4}, {"tag:", 30}, {"topics:", 40}, {"filed under:", 40}, {"filed under ", 20}, {"keywords:", 40}, {"labels:", 30}, {"categories:", 30}, {"category:", 20},
	{"posted in ", 14}, {"hide caption", 30}, {"enlarge this image", 60}, {"toggle caption", 40}, {"image source", 30}, {"image caption", 60}, {"image credit", 25}, {"photo credit", 25}, {"picture credit", 25}, {"photo by ", 16}, {"photo courtesy", 20},
	{"photograph by ", 16}, {"photographer:", 12}, {"getty images", 6}, {"courtesy of ", 8}, {"copyright ", 40}, {"(c) 20", 40}, {"© ", 60}, {"©", 60}, {"all rights reserved", 40},
	{"all content ©", 40}, {"your email address will not be published", 20}, {"we use cookies", 90}, {"this website uses cookies", 90}, {"this site uses cookies", 90},
	{"this site uses akismet", 30}, {"by clicking ", 60}, {"by continuing to ", 60}, {"by signing up", 60}, {"by subscribing", 60}, {"please enable javascript", 30}, {"javascript is ", 25},
	{"your browser does not ", 30}, {"you need to enable ", 25}, {"this video is not available", 20}, {"sorry, this video", 20}, {"an error occurred", 14}, {"thank you for subscribing", 25}, {"thanks for signing up", 25},
	{"thank you for signing up", 25}, {"invalid email", 20}, {"please enter a valid email", 20}, {"enter your email", 20}, {"your email address", 14}, {"visit our ", 16},
	{"support our journalism", 40}, {"support independent journalism", 40}, {"support quality journalism", 40}, {"make a donation", 20}, {"become a member", 25}, {"start your free trial", 25}, {"start your subscription", 25},
	{"don't see the graphic", 16}, {"can't see the ", 20}, {"view this post on ", 12}, {"a post shared by ", 30}, {"view this photo on ", 12}, {"view more on ", 10}, {"view gallery", 8}, {"more from ", 8}, {"follow the latest", 14}, {"for more news", 25}, {"for more stories", 25},
	{"do you have a news tip", 40}, {"have a tip?", 30}, {"got a tip?", 30}, {"send a tip", 16}, {"send letters to ", 12}, {"last modified on ", 12}, {"about the author", 6}, {"copy may not be in its final form", 12},
})

// anywhere are furniture wherever they stand in a line of at most max words.
var anywhere = []formula{
	{"all rights reserved", 45}, {"may not be published, broadcast, rewritten", 60}, {"delivered to your inbox", 60}, {"straight to your inbox", 60}, {"in your inbox", 35}, {"to your inbox", 50},
	{"for daily newsletters", 14}, {"opinion newsletter", 14}, {"our newsletter", 30}, {"free newsletter", 40}, {"click here to subscribe", 60}, {"click here to sign up", 60}, {"click here to read", 40}, {"click here for reprint", 30},
	{"use of cookies", 90}, {"our cookie policy", 90}, {"cookies to ", 60}, {"privacy policy and terms", 60}, {"terms of service apply", 60}, {"protected by recaptcha", 60}, {"agree to our terms", 60}, {"agree to the terms", 60},
	{"follow us on twitter", 40}, {"follow us on facebook", 40}, {"follow him on twitter", 30}, {"follow her on twitter", 30}, {"follow them on twitter", 30}, {"follow me on twitter", 30}, {"like us on facebook", 40}, {"on google news", 30}, {"the views expressed by contributors are", 30},
	{"download our app", 40}, {"subscribe to our ", 50}, {"subscribe to the print", 40}, {"support our journalism", 40},
}

var anywhereWords = func() *phrases {
	var list []string
	for _, f := range anywhere {
		list = append(list, f.words)
	}
	return phraseList(list...)
}()

// policies are what sites tell those who write comments; two of them near
// each other take in the lines between.
var policies = phraseList(
	"moderates all comments", "moderate all comments", "moderates comments", "comments are moderated", "comments will be moderated",
	"your comments must", "comments must meet", "comments must be", "community guidelines", "commenting guidelines",
	"commenting policy", "comment policy", "comments policy",
	"personal attacks", "keep comments civil", "keep it civil", "please keep your comments", "be respectful of other", "rules of conduct", "house rules",
	"comments do not reflect", "comments do not represent", "views expressed in the comments", "not responsible for the comments", "reserve the right to remove", "reserves the right to remove",
	"reserve the right to delete", "reserves the right to delete", "flag inappropriate", "offensive comments", "abusive comments", "log in or register to", "log in to leave a comment", "must be logged in to post",
)

// inside are furniture that sits glued inside a line of the article; the
// words alone are marked, and nothing around them.
var inside = []string{
	"Story continues below advertisement", "Story Continues Below Advertisement", "Story continues below", "Story Continues Below", "STORY CONTINUES BELOW",
	"Article continues below advertisement", "Article continues below", "Continue reading below",
}

// byFirstByte orders formulas by the byte they begin with.
func byFirstByte(list []formula) (by [256][]formula) {
	for _, f := range list {
		by[f.words[0]] = append(by[f.words[0]], f)
	}
	return by
}

func set(words ...string) map[string]bool {
	m := make(map[string]bool, len(words))
	for _, w := range words {
		m[w] = true
	}
	return m
}
