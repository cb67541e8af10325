"""What WordPress itself writes into a new blog: published, but nobody's own words."""

from __future__ import annotations

_OPENINGS = {
    "Welcome to WordPress. This is your first post.": 200,
    "Welcome to WordPress.com. This is your first post.": 200,
    "Welcome to WordPress! This is a sample post.": 900,
    "Welcome to WordPress.com! This is your very first post.": 400,
    "This is an example page. It's different from a blog post": 1500,
    "This is an example of a page. Unlike posts, which are displayed on your blog's front page": 1500,
    "This is an example of a WordPress page, you could edit this to put information about yourself": 500,
    "Who we are\n\nSuggested text: Our website address is": 6000,
    "Willkommen bei WordPress. Dies ist dein erster Beitrag.": 250,
    "Willkommen zur deutschen Version von WordPress. Dies ist der erste Beitrag.": 450,
    "Dies ist eine Beispiel-Seite.": 1500,
    "Bienvenue sur WordPress. Ceci est votre premier article.": 250,
    "Ceci est une page d'exemple.": 1500,
    "Bienvenido a WordPress. Esta es tu primera entrada.": 250,
    "Te damos la bienvenida a WordPress. Esta es tu primera entrada.": 250,
    "WordPress へようこそ。": 150,
}
"""How samples begin, and a length in characters that none of their versions has. What is longer goes on
in somebody's own words. The longest is the draft of a privacy policy.
"""
_ANY = tuple(_OPENINGS)


def is_sample(text: str) -> bool:
    """Whether a post is the sample that a new blog comes with."""
    beginning = text[:100].replace("\u2019", "'")
    return beginning.startswith(_ANY) and any(
        beginning.startswith(opening) and len(text) < below for opening, below in _OPENINGS.items()
    )
