package org.lodestar.linkage.encode;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How a value is cut into tokens. Two values count as similar by the tokens that they share, and a
 * token that comes twice counts once.
 */
public enum Tokens {
  /** Pairs of neighbouring letters of each word, with a mark before and after: _A AN NA A_. */
  BIGRAMS {
    @Override
    void cut(String normal, Set<String> tokens) {
      for (String word : normal.split(" ")) {
        String padded = "_" + word + "_";
        for (int at = 0; at + 2 <= padded.length(); at++) {
          tokens.add(padded.substring(at, at + 2));
        }
      }
    }
  },

  /** Each character with its place, for dates and numbers; an unknown digit (-) gives no token. */
  POSITIONAL {
    @Override
    void cut(String normal, Set<String> tokens) {
      for (int at = 0; at < normal.length(); at++) {
        if (normal.charAt(at) != '-') {
          tokens.add(at + ":" + normal.charAt(at));
        }
      }
    }
  },

  /** The value as it stands: it agrees or it does not. */
  WHOLE {
    @Override
    void cut(String normal, Set<String> tokens) {
      tokens.add(normal);
    }
  },

  /**
   * A British postcode as its district and its sector (RM17 6AA gives RM17 and RM176), so that a
   * move within the neighbourhood still agrees; of a district alone, the district.
   */
  POSTCODE {
    @Override
    void cut(String normal, Set<String> tokens) {
      String joined = normal.replace(" ", "");
      boolean full = joined.matches("[A-Z]{1,2}[0-9][A-Z0-9]?[0-9][A-Z]{2}");
      tokens.add(full ? joined.substring(0, joined.length() - 3) : joined);
      if (full) {
        tokens.add("/" + joined.substring(0, joined.length() - 2));
      }
    }
  };

  abstract void cut(String normal, Set<String> tokens);

  /** The tokens of a value in its common form; none of an empty value. */
  List<String> of(String normal) {
    Set<String> tokens = new LinkedHashSet<>();
    if (!normal.isEmpty()) {
      cut(normal, tokens);
    }
    return List.copyOf(tokens);
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
