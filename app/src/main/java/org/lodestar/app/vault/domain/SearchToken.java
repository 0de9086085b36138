package org.lodestar.app.vault.domain;

import java.util.Arrays;
import org.lodestar.app.vault.Field;

/**
 * A term as the database sees it: HMAC-SHA-256 under the field's own key, cut to 16 bytes. Equal
 * terms of one field have equal tokens; that is what a search needs and all that they give away.
 */
public final class SearchToken {
  private static final int BYTES = 16;

  private SearchToken() {}

  /** The purpose for which a field's key is derived. */
  public static String purpose(Field field) {
    return "org.lodestar.search.1." + field.name();
  }

  public static byte[] of(byte[] fieldKey, String term) {
    return Arrays.copyOf(Derivation.mac(fieldKey, term), BYTES);
  }
}
