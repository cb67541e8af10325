"""What WordPress itself writes into a new blog: published, but nobody's own words."""

from __future__ import annotations

_LONGEST = 6000
"""In characters: the draft of a privacy policy. Whoever went on writing below a sample wrote more."""
_OPENINGS = (
    "Welcome to WordPress. This is your first post.",
    "Welcome to WordPress.com. This is your first post.",
    "Welcome to WordPress! This is a sample post.",
    "Welcome to WordPress.com! This is your very first post.",
    "This is an example page. It's different from a blog post",
    "This is an example of a page. Unlike posts, which are displayed on your blog's front page",
    "This is an example of a WordPress page, you could edit this to put information about yourself",
    "Who we are\n\nSuggested text: Our website address is",
    "Willkommen bei WordPress. Dies ist dein erster Beitrag.",
    "Willkommen zur deutschen Version von WordPress. Dies ist der erste Beitrag.",
    "Dies ist eine Beispiel-Seite.",
    "Bienvenue sur WordPress. Ceci est votre premier article.",
    "Ceci est une page d'exemple.",
    "Bienvenido a WordPress. Esta es tu primera entrada.",
    "Te damos la bienvenida a WordPress. Esta es tu primera entrada.",
    "WordPress へようこそ。",
)


def is_sample(text: str) -> bool:
    """Whether a post is the sample that a new blog comes with."""
    return len(text) < _LONGEST and text[:100].replace("\u2019", "'").startswith(_OPENINGS)
