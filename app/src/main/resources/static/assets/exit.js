// "Exit this page": the button, the early link and three presses of Shift do the same.
const component = document.querySelector("[data-exit-component]");

function leave() {
  dispatchEvent(new Event("lodestar:leaving"));
  document.documentElement.classList.add("lode-leaving");
  const overlay = document.createElement("div");
  overlay.className = "govuk-exit-this-page-overlay lode-overlay";
  overlay.setAttribute("role", "alert");
  document.body.append(overlay);
  overlay.textContent = component ? component.dataset.activated : "";
  for (const field of document.querySelectorAll("input, textarea")) {
    if (field.type === "checkbox" || field.type === "radio") field.checked = false;
    else field.value = "";
  }
  location.replace("/leave");
}

function watchButtons() {
  for (const link of document.querySelectorAll("[data-exit]")) {
    link.addEventListener("click", (event) => {
      event.preventDefault();
      leave();
    });
  }
}

function watchShift() {
  const seconds = 5;
  let presses = 0;
  let clean = false;
  let timer;
  let fade;

  const spoken = document.createElement("span");
  spoken.className = "govuk-visually-hidden";
  spoken.setAttribute("role", "status");
  component.append(spoken);

  const dots = document.createElement("div");
  dots.className = "govuk-exit-this-page__indicator";
  dots.setAttribute("aria-hidden", "true");
  for (let dot = 0; dot < 3; dot++) {
    const light = document.createElement("div");
    light.className = "govuk-exit-this-page__indicator-light";
    dots.append(light);
  }
  component.querySelector("a").append(dots);

  const draw = () => {
    dots.classList.toggle("govuk-exit-this-page__indicator--visible", presses > 0);
    [...dots.children].forEach((light, index) =>
      light.classList.toggle("govuk-exit-this-page__indicator-light--on", index < presses));
  };
  const forget = () => {
    presses = 0;
    draw();
    spoken.textContent = component.dataset.timedOut;
    fade = setTimeout(() => { spoken.textContent = ""; }, seconds * 1000);
  };
  const press = () => {
    clearTimeout(timer);
    clearTimeout(fade);
    presses += 1;
    draw();
    if (presses >= 3) {
      leave();
      return;
    }
    spoken.textContent = presses === 1 ? component.dataset.pressTwoMore : component.dataset.pressOneMore;
    timer = setTimeout(forget, seconds * 1000);
  };

  // Shift together with another key is typing, not a wish to leave.
  addEventListener("keydown", (event) => {
    if (event.key === "Shift") { if (!event.repeat) clean = true; } else clean = false;
  });
  addEventListener("keyup", (event) => {
    if (event.key !== "Shift") return;
    if (clean) press();
    clean = false;
  });
}

watchButtons();
if (component) watchShift();
addEventListener("pageshow", () => {
  document.documentElement.classList.remove("lode-leaving");
  document.querySelector(".lode-overlay")?.remove();
});
