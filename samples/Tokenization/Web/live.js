// Byte-pair encoding as the tokenizer does it: words by GPT-2's rule, then in each the merge of lowest rank first.
// Merges come as left, right, result, in order of rank; ids below 256 are bytes.
(() => {
  const merges = JSON.parse(document.getElementById("merges").textContent);
  const [text, size, shown, count, tokens] = ["text", "size", "size-shown", "count", "live-tokens"].map(id => document.getElementById(id));
  const word = /'(?:[sdmt]|ll|ve|re)| ?\p{L}+| ?\p{N}+| ?[^\p{White_Space}\p{L}\p{N}]+|\p{White_Space}+(?!\P{White_Space})|\p{White_Space}+/gu;
  const key = (left, right) => left * 0x100000 + right;
  const [rank, bytes] = [new Map(), Array.from({ length: 256 }, (_, value) => [value])];
  for (let i = 0; i < merges.length; i += 3) {
    rank.set(key(merges[i], merges[i + 1]), i / 3);
    bytes[merges[i + 2]] = [...bytes[merges[i]], ...bytes[merges[i + 1]]];
  }

  // A smaller vocabulary is the beginning of a larger one.
  const ranksBelow = limit => {
    let i = 0;
    while (3 * i < merges.length && merges[3 * i + 2] < limit) i++;
    return i;
  };

  const encodeWord = (ids, ranks) => {
    for (;;) {
      let best = ranks, place = -1;
      for (let i = 0; i + 1 < ids.length; i++) {
        const found = rank.get(key(ids[i], ids[i + 1]));
        if (found < best) [best, place] = [found, i];
      }
      if (place < 0) return ids;
      ids.splice(place, 2, merges[3 * best + 2]);
    }
  };

  const encode = (source, limit) => {
    const [utf8, ranks] = [new TextEncoder(), ranksBelow(limit)];
    return (source.match(word) ?? []).flatMap(part => encodeWord([...utf8.encode(part)], ranks));
  };

  const item = (id, index) => {
    const element = document.createElement("li");
    element.className = `c${index % 6}`;
    element.dataset.id = id;
    element.title = `id ${id}`;
    try {
      element.textContent = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(Uint8Array.from(bytes[id]));
      if (/[\n\r]/.test(element.textContent)) element.classList.add("newline");
    } catch {
      element.classList.add("raw");
      element.textContent = bytes[id].map(value => value.toString(16).toUpperCase().padStart(2, "0")).join("");
    }
    return element;
  };

  const show = () => {
    const ids = encode(text.value, Number(size.value));
    const length = new TextEncoder().encode(text.value).length;
    shown.value = size.value;
    count.textContent = `${ids.length} tokens, ${length} bytes` + (ids.length ? `, ${(length / ids.length).toFixed(2)} bytes per token` : "");
    tokens.replaceChildren(...ids.map(item));
  };

  document.getElementById("controls").hidden = false;
  text.addEventListener("input", show);
  size.addEventListener("input", show);
})();
