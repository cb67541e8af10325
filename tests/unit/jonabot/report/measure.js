// What a person would see wrong with the page; run in the page itself.
() => {
  const box = node => node.getBoundingClientRect();
  const shown = [...document.querySelectorAll("body *:not(style, script)")].filter(node => node.checkVisibility());
  const written = shown.filter(node => [...node.childNodes].some(child => child.nodeType === 3 && child.data.trim()));
  const name = node => `${node.tagName} ${node.textContent.trim().slice(0, 40)}`;

  // https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
  const channels = colour => colour.match(/[\d.]+/g).map(Number);
  const luminance = colour => channels(colour).slice(0, 3)
    .map(value => value / 255)
    .map(value => value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
    .reduce((sum, value, at) => sum + value * [0.2126, 0.7152, 0.0722][at], 0);
  const background = node => {
    for (; node; node = node.parentElement) {
      const colour = getComputedStyle(node).backgroundColor;
      if ((channels(colour)[3] ?? 1) > 0) return colour;
    }
    return "rgb(255, 255, 255)";
  };
  const contrast = node => {
    const style = getComputedStyle(node);
    const [light, dark] = [luminance(node.closest("svg") ? style.fill : style.color), luminance(background(node))]
      .sort((one, other) => other - one);
    return (light + 0.05) / (dark + 0.05);
  };
  const hides = node => getComputedStyle(node).overflow === "hidden" && node.textContent.trim();
  const overlap = (one, other) =>
    Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
    Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1;
  const collisions = [...document.querySelectorAll("svg")].filter(svg => svg.checkVisibility()).flatMap(svg => {
    const texts = [...svg.querySelectorAll("text")].filter(text => text.textContent.trim());
    return texts.flatMap((one, at) => texts.slice(at + 1)
      .filter(other => overlap(box(one), box(other)))
      .map(other => `${one.textContent} on ${other.textContent}`));
  });

  return {
    width: innerWidth,
    dark: matchMedia("(prefers-color-scheme: dark)").matches,
    paper: getComputedStyle(document.body).backgroundColor,
    window: document.documentElement.clientWidth,
    content: document.documentElement.scrollWidth,
    outside: shown.filter(node => box(node).right > innerWidth + 1 && !node.closest(".scroll")).map(name),
    unseen: written.filter(node => box(node).width < 1 || box(node).height < 1).map(name),
    cut: shown.filter(node => hides(node) && node.scrollHeight > node.clientHeight + 1).map(name),
    faint: written.filter(node => contrast(node) < 4.5).map(name),
    collisions,
    charts: shown.filter(node => node.tagName === "svg").length,
    flat: [...document.querySelectorAll("section")].filter(node => box(node).height < 40).map(name),
  };
}
