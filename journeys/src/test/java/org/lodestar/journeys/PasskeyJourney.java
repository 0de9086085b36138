package org.lodestar.journeys;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import org.junit.jupiter.api.Test;

/** A worker with a device that keeps passkeys, and a browser that runs no script. */
class PasskeyJourney {
  @Test
  void makesAPasskeyAndSignsInWithItAlone() {
    try (Walk worker = Walk.atDeskAs("Moira Manager")) {
      CDPSession device = worker.page().context().newCDPSession(worker.page());
      String id = device(device);
      worker.open("/settings").sees("Browsers that we know");
      worker.click("main a[href='/settings/passkeys']");
      worker.arrived("/settings/passkeys").press("Make a passkey").sees("There is a problem");
      worker.type("name", "Work phone").press("Make a passkey").sees("Work phone: made");
      worker.check().keepBoth("passkeys").press("Sign out");

      worker.open("/sign-in").press("Sign in with a passkey").arrived("/sign-in/passkey");
      unlocked(device, id, false);
      worker.press("Use a passkey").sees("Nothing was taken from your device");
      worker.check().keepBoth("passkey");
      unlocked(device, id, true);
      worker.press("Use a passkey").arrived("/work").check();
      worker.open("/settings/passkeys").sees("last used");
      worker.open("/settings").sees("This browser").keepBoth("settings-browsers");
    }
  }

  @Test
  void withoutAScriptTheWordsLeadToPasswordAndCode() {
    try (Walk worker = Walk.withoutScript()) {
      worker.open("/sign-in").doesNotRead("Sign in with a passkey");
      worker.signedInAs("Moira Manager").open("/settings/passkeys");
      worker.sees("Use your password and a code").doesNotRead("Make a passkey");
    }
  }

  /** A device of the browser's own, whose owner is always there and has unlocked it. */
  private static String device(CDPSession wire) {
    wire.send("WebAuthn.enable");
    JsonObject options = new JsonObject();
    options.addProperty("protocol", "ctap2");
    options.addProperty("transport", "internal");
    options.addProperty("hasResidentKey", true);
    options.addProperty("hasUserVerification", true);
    options.addProperty("isUserVerified", true);
    options.addProperty("automaticPresenceSimulation", true);
    JsonObject added = new JsonObject();
    added.add("options", options);
    return wire.send("WebAuthn.addVirtualAuthenticator", added)
        .get("authenticatorId")
        .getAsString();
  }

  private static void unlocked(CDPSession wire, String device, boolean is) {
    JsonObject told = new JsonObject();
    told.addProperty("authenticatorId", device);
    told.addProperty("isUserVerified", is);
    wire.send("WebAuthn.setUserVerified", told);
  }
}
