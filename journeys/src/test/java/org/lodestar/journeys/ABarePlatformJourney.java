package org.lodestar.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.io.IOException;
import java.security.InvalidKeyException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.lodestar.bench.Platform;

/**
 * A bare platform: the first administrator, with a password and a second factor, and the first
 * night on which somebody stands at the door without one. By its name it is walked first, as it
 * needs nothing of the demonstration, which another process of the run fills meanwhile.
 */
class ABarePlatformJourney {
  private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final Pattern LINK = Pattern.compile("http://\\S+/set-up/\\S+");
  private static final String PASSWORD = "seven invented lanterns over the bay";

  /** As the tests of the application do not: they would wait for it. */
  private static final String STRETCHED = "$argon2id$v=19$m=19456,t=2,p=1$";

  @Test
  void namesThePartnershipThroughTheOneTimeLinkAndSignsInWithACode() throws Exception {
    try (Platform platform =
            Stage.start(Stage.folder("lodestar-empty").resolve("data"), "--empty");
        Walk walk = Walk.anybody(platform.url())) {
      Matcher link = LINK.matcher(platform.output());
      assertThat(link.find()).as("the link is printed").isTrue();
      walk.open("/set-up/" + link.group().replaceAll(".*/set-up/", ""));
      walk.press("Continue").sees("There is a problem");
      walk.type("partnership", "Northmoor Partnership").type("organisation", "Northmoor Council");
      walk.pick("kind", "COUNCIL").type("displayName", "Ada First");
      walk.type("email", "ada@example.org");
      walk.at("input[type=password]").all().forEach(field -> field.fill(PASSWORD));
      walk.press("Continue").arrived("/sign-in/set-up");
      byte[] secret = secret(walk.text(".lode-secret"));
      walk.type("code", code(secret, Instant.now())).press("Continue");
      walk.sees("Keep your recovery codes").press("I have kept them").arrived("/people");
      walk.sees("Ada First").press("Sign out");
      assertThat(hashes(platform)).isNotEmpty().allMatch(hash -> hash.startsWith(STRETCHED));

      walk.open("/people").arrived("/sign-in");
      walk.type("email", "ada@example.org").type("password", "a wrong password of mine");
      walk.press("Continue").sees("We could not sign you in");
      walk.type("email", "ada@example.org").type("password", PASSWORD).press("Continue");
      walk.arrived("/sign-in/code").type("code", "000000").press("Sign in");
      walk.type("code", code(secret, Instant.now().plusSeconds(30))).press("Sign in");
      walk.open("/organisations").sees("Northmoor Council");
      walk.open("/").sees("Northmoor Partnership");
      walk.open("/report").sees("We cannot take reports here yet").keepBoth("form-closed");
      atNight(platform.url(), walk);
    }
  }

  /** What the database holds of passwords. */
  private static List<String> hashes(Platform platform) throws IOException, SQLException {
    List<String> hashes = new ArrayList<>();
    try (Connection root = Leaks.connect(platform.data());
        Statement statement = root.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select password_hash from members.person where password_hash is not null")) {
      while (rows.next()) {
        hashes.add(rows.getString(1));
      }
    }
    return hashes;
  }

  /** Each page of the door at night; a number of today opens it to nobody. */
  private static void atNight(String base, Walk ada) throws Exception {
    Sheet nora = invited(ada, "Nora Night", "nora@example.org", "FIRST_RESPONDER");
    Sheet max = invited(ada, "Max Manager", "max@example.org", "MANAGER");
    try (Walk worker = Walk.anybody(base);
        Walk manager = Walk.anybody(base)) {
      joined(worker, nora).press("Sign out");
      joined(manager, max);
      atTheDoor(worker);
      worker.sees("We have no telephone number on record for you").keepBoth("night-no-number");
      number(ada, "Nora Night");
      atTheDoor(worker);
      worker.press("Ask to be let in").sees("There is a problem");
      worker.choose("reason", "DANGER_NOW").press("Ask to be let in");
      String code = worker.keepBoth("night-code").text(".lode-secret");
      worker.press("Go in").sees("Nobody has let you in yet");
      manager.open("/work").click("main a", "ring them back").sees("Nora Night", "less than a day");
      manager.doesNotSee(code).keepBoth("night-manager");
      manager.choose("answer", "NOT_THEM").press("Keep what came of it").sees("Turned away");
      worker.press("Go in").arrived("/sign-in");
    }
  }

  /** The sheet with which somebody joins, while there is no second administrator yet. */
  private static Sheet invited(Walk ada, String name, String email, String role) {
    ada.open("/people/invite").type("displayName", name).type("email", email);
    ada.choose("roles", role).press("Add this person").sees("You are the only administrator");
    ada.keepBoth("account-request").press("Print the sheet");
    return new Sheet(ada.text("#link").replaceAll(".*?(/join/)", "$1"), ada.text("#piece"));
  }

  private record Sheet(String link, String piece) {}

  private static Walk joined(Walk walk, Sheet sheet) throws Exception {
    walk.open(sheet.link()).type("piece", sheet.piece());
    walk.at("input[type=password]").all().forEach(field -> field.fill(PASSWORD));
    walk.press("Continue").arrived("/sign-in/set-up");
    walk.type("code", code(secret(walk.text(".lode-secret")), Instant.now()));
    return walk.press("Continue").press("I have kept them");
  }

  private static Walk withPassword(Walk walk, String email) {
    walk.open("/sign-in").type("email", email).type("password", PASSWORD);
    return walk.press("Continue").arrived("/sign-in/code");
  }

  private static void atTheDoor(Walk walk) {
    withPassword(walk, "nora@example.org").unfold("I do not have my phone");
    walk.follow("I have no recovery code left, and I must get in tonight");
  }

  private static void number(Walk ada, String name) {
    ada.open("/people").follow(name).click("main a[href$='/number']");
    ada.press("Keep this number").sees("There is a problem");
    ada.type("number", "07700 900123").keepBoth("night-number").press("Keep this number");
  }

  private static String code(byte[] secret, Instant when) throws InvalidKeyException {
    var generator = new TimeBasedOneTimePasswordGenerator();
    return generator.generateOneTimePasswordString(
        new SecretKeySpec(secret, generator.getAlgorithm()), when, Locale.ROOT);
  }

  /** The key as it is typed into an app: letters of base 32. */
  private static byte[] secret(String typed) {
    String letters = typed.replaceAll("\\s", "");
    byte[] bytes = new byte[letters.length() * 5 / 8];
    int kept = 0;
    int bits = 0;
    int at = 0;
    for (int i = 0; i < letters.length(); i++) {
      kept = kept << 5 | LETTERS.indexOf(letters.charAt(i));
      bits += 5;
      if (bits >= 8) {
        bits -= 8;
        bytes[at++] = (byte) (kept >> bits);
      }
    }
    return bytes;
  }
}
