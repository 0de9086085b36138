// Passkeys: the device makes or shows one, and its answer goes into the hidden fields of a form. Where the browser
// has none, the words lead to password and code.
const can = "PublicKeyCredential" in window && isSecureContext;

const bytes = (text) =>
  Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (letter) => letter.charCodeAt(0));
const text = (buffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer))).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");

const algorithms = [-7, -8, -257].map((alg) => ({ type: "public-key", alg }));

function making(data) {
  const known = data.known.split(" ").filter(Boolean);
  return navigator.credentials.create({
    publicKey: {
      challenge: bytes(data.sign),
      rp: { id: data.site, name: "Lodestar" },
      user: { id: bytes(data.user), name: data.email, displayName: data.name },
      pubKeyCredParams: algorithms,
      excludeCredentials: known.map((id) => ({ type: "public-key", id: bytes(id) })),
      authenticatorSelection: { residentKey: "required", requireResidentKey: true, userVerification: "required" },
      attestation: "none",
      timeout: 300000,
    },
  });
}

const showing = (data) =>
  navigator.credentials.get({
    publicKey: { challenge: bytes(data.sign), rpId: data.site, userVerification: "required", timeout: 300000 },
  });

function fill(form, made) {
  const answer = made.response;
  const values = {
    id: made.rawId,
    userHandle: answer.userHandle,
    clientDataJSON: answer.clientDataJSON,
    authenticatorData: answer.authenticatorData,
    signature: answer.signature,
    attestationObject: answer.attestationObject,
  };
  for (const [name, value] of Object.entries(values)) {
    const field = form.elements.namedItem(name);
    if (field && value) field.value = text(value);
  }
}

for (const part of can ? document.querySelectorAll("[data-passkey]") : []) {
  const form = part.querySelector("form");
  const failed = part.querySelector("[data-passkey-failed]");
  const button = form.querySelector("button");
  part.hidden = false;
  document.querySelector("[data-passkey-without]").hidden = true;
  button.addEventListener("click", async (event) => {
    const name = form.elements.namedItem("name");
    if (name?.matches("input[type=text]") && !name.value.trim()) return;
    event.preventDefault();
    button.disabled = true;
    failed.hidden = true;
    try {
      fill(form, await (part.dataset.passkey === "make" ? making(part.dataset) : showing(part.dataset)));
      form.submit();
    } catch {
      failed.hidden = false;
      button.disabled = false;
      button.focus();
    }
  });
}

for (const offer of can ? document.querySelectorAll("[data-passkey-offer]") : []) offer.hidden = false;
