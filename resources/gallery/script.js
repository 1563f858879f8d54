// What makes a gallery quicker; without it everything can be reached by links.
"use strict";

(() => {
  const plain = (text) =>
    text.normalize("NFD").replace(/\p{M}/gu, "").toLocaleLowerCase().trim();

  // The list of people: those whose names hold what is typed.
  const field = document.querySelector(".search input");
  if (field) {
    const people = [...document.querySelectorAll(".people li")].map((tile) => ({
      tile,
      words: plain(tile.querySelector(".name").textContent),
    }));
    const none = document.querySelector(".nobody");
    const show = () => {
      const wanted = plain(field.value);
      let found = 0;
      for (const { tile, words } of people) {
        tile.hidden = !words.includes(wanted);
        found += !tile.hidden;
      }
      none.hidden = found > 0;
    };
    field.closest(".search").hidden = false;
    field.addEventListener("input", show);
    field.addEventListener("keydown", (event) => {
      const first = people.find(({ tile }) => !tile.hidden);
      if (event.key === "Enter" && first) first.tile.querySelector("a").click();
      if (event.key === "Escape") {
        field.value = "";
        show();
      }
    });
    show();
  }

  // One photo: come from a person's page, it goes on through the photos of that person.
  const steps = document.querySelector(".steps");
  const link = (name) => document.querySelector(`.steps a.${name}`);
  if (steps) {
    const person = /^#p(\d+)$/.exec(location.hash);
    const of = person && document.querySelector(`.who li[data-person="${person[1]}"]`);
    if (of) {
      for (const name of ["before", "after"]) {
        const step = steps.querySelector(`.${name}`);
        const wanted = of.querySelector(`a.${name}`);
        const made = document.createElement(wanted ? "a" : "span");
        made.className = wanted ? step.className.replace(" none", "") : `step ${name} none`;
        made.textContent = step.textContent;
        if (wanted) {
          made.href = wanted.getAttribute("href");
          made.setAttribute("aria-label", wanted.getAttribute("aria-label"));
        }
        step.replaceWith(made);
      }
      const back = document.querySelector("a.back");
      back.href = `${of.querySelector("a.name").getAttribute("href")}#photo-${document.body.dataset.photo}`;
      back.textContent = of.querySelector("a.name").textContent;
    }
    const faces = document.getElementById("faces");
    const kept = "faceorg-faces";
    try {
      faces.checked = sessionStorage.getItem(kept) === "1";
      faces.addEventListener("change", () =>
        sessionStorage.setItem(kept, faces.checked ? "1" : "0"));
    } catch {
      // the browser keeps nothing for files: it is chosen again on each page
    }
  }

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.target === field) return;
    const turned = document.documentElement.dir === "rtl";
    if (event.key === "/" && field) {
      event.preventDefault();
      field.focus();
    } else if (steps && (event.key === "ArrowLeft" || event.key === "ArrowRight")) {
      link((event.key === "ArrowLeft") === turned ? "after" : "before")?.click();
    } else if (steps && event.key === "f") {
      document.getElementById("faces").click();
    } else if (event.key === "Escape") {
      document.querySelector("a.back")?.click();
    }
  });
})();
