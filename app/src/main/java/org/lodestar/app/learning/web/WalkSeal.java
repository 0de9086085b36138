package org.lodestar.app.learning.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.learning.domain.Walk;
import org.lodestar.app.vault.face.RowCodes;
import org.springframework.stereotype.Component;

/**
 * How far somebody has come, as it travels in the pages themselves: with a code under a key of
 * ours, so that nobody is counted who did not walk. It is not secret: it says what stands on the
 * pages.
 */
@Component
class WalkSeal {
  private static final String PURPOSE = "learning.walk";

  /** A course of sixty pages fits. */
  private static final int LONGEST = 4_000;

  private final RowCodes codes;

  WalkSeal(RowCodes codes) {
    this.codes = codes;
  }

  String seal(Walk walk) {
    String line = walk.line();
    return text(line.getBytes(StandardCharsets.UTF_8)) + "." + text(code(line));
  }

  private byte[] code(String line) {
    return codes.of(PURPOSE, List.of(line));
  }

  private static String text(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** What was sealed; empty for anything else. */
  Optional<Walk> open(@Nullable String sealed) {
    if (sealed == null || sealed.length() > LONGEST || sealed.indexOf('.') < 0) {
      return Optional.empty();
    }
    int dot = sealed.indexOf('.');
    try {
      Base64.Decoder decoder = Base64.getUrlDecoder();
      String line = new String(decoder.decode(sealed.substring(0, dot)), StandardCharsets.UTF_8);
      byte[] code = decoder.decode(sealed.substring(dot + 1));
      return MessageDigest.isEqual(code, code(line)) ? Walk.read(line) : Optional.empty();
    } catch (IllegalArgumentException notOurs) {
      return Optional.empty();
    }
  }
}
