package org.lodestar.linkage.generate;

import java.util.SplittableRandom;

/** Slips of hand, eye and ear: one letter, or two, of one field. */
final class Slips {
  private static final String[] KEY_ROWS = {"1234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm"};
  private static final String[] LOOK_ALIKES = {
    "0>O", "O>0", "1>l", "l>1", "I>l", "5>S", "S>5", "8>B", "B>8", "rn>m", "m>rn", "cl>d", "d>cl",
    "vv>w", "w>vv", "e>c", "c>e", "n>u", "u>n", "h>b", "6>b", "Z>2", "2>Z", "i>j", "t>f", "a>o"
  };
  private static final String[] SOUND_ALIKES = {
    "ph>f", "f>ph", "ck>k", "k>ck", "c>k", "s>z", "z>s", "ee>ea", "ea>ee", "ou>ow", "ow>ou", "y>ie",
    "ie>y", "i>e", "e>i", "o>u", "u>o", "th>t", "t>th", "v>w", "w>v", "sh>ch", "ch>sh", "d>t",
    "b>p", "g>k", "j>g", "qu>kw", "x>ks", "a>e", "gh>g", "ll>l", "l>ll", "nn>n", "n>nn"
  };
  private static final String[] LOOKS_FROM = side(LOOK_ALIKES, 0);
  private static final String[] LOOKS_TO = side(LOOK_ALIKES, 1);
  private static final String[] SOUNDS_FROM = side(SOUND_ALIKES, 0);
  private static final String[] SOUNDS_TO = side(SOUND_ALIKES, 1);

  /** Where a slip happens, as often as it stands here. */
  private static final Field[] SLIPPERY = {
    Field.FORENAME, Field.SURNAME, Field.FORENAME, Field.SURNAME, Field.ADDRESS, Field.POSTCODE
  };

  private Slips() {}

  /** Throws for a slip; when it happens, tries one field after the other until it shows. */
  static void slip(Mistake kind, Sheet sheet) {
    SplittableRandom random = sheet.random();
    if (random.nextDouble() >= sheet.chance(kind)) {
      return;
    }
    int first = random.nextInt(SLIPPERY.length);
    for (int i = 0; i < SLIPPERY.length; i++) {
      Field field = SLIPPERY[(first + i) % SLIPPERY.length];
      String value = sheet.get(field);
      String slipped = value == null ? null : slipped(kind, value, random);
      if (slipped != null && !slipped.equals(value)) {
        sheet.mark(kind);
        sheet.set(field, slipped);
        return;
      }
    }
  }

  private static String slipped(Mistake kind, String value, SplittableRandom random) {
    return switch (kind) {
      case KEYBOARD -> keyboard(value, random);
      case OCR -> replaceOnce(value, LOOKS_FROM, LOOKS_TO, random);
      case PHONETIC -> replaceOnce(value, SOUNDS_FROM, SOUNDS_TO, random);
      default -> throw new IllegalArgumentException("not a slip: " + kind);
    };
  }

  private static String keyboard(String text, SplittableRandom random) {
    if (text.length() < 2) {
      return text;
    }
    int at = random.nextInt(text.length());
    String head = text.substring(0, at);
    String tail = text.substring(at + 1);
    char key = text.charAt(at);
    return switch (random.nextInt(4)) {
      case 0 -> head + tail;
      case 1 -> head + key + key + tail;
      case 2 -> transposed(text, Math.min(at, text.length() - 2));
      default -> head + neighbour(key, random) + tail;
    };
  }

  private static String transposed(String text, int at) {
    return text.substring(0, at) + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2);
  }

  private static char neighbour(char key, SplittableRandom random) {
    char small = Character.toLowerCase(key);
    for (String row : KEY_ROWS) {
      int at = row.indexOf(small);
      if (at >= 0) {
        boolean left = at == row.length() - 1 || at > 0 && random.nextBoolean();
        char beside = row.charAt(left ? at - 1 : at + 1);
        return small == key ? beside : Character.toUpperCase(beside);
      }
    }
    return (char) ('a' + random.nextInt(26));
  }

  /** The first rule that fits, from a rule thrown for, at the first place where it fits. */
  private static String replaceOnce(
      String text, String[] from, String[] to, SplittableRandom random) {
    int first = random.nextInt(from.length);
    for (int i = 0; i < from.length; i++) {
      int rule = (first + i) % from.length;
      int at = text.indexOf(from[rule]);
      if (at >= 0) {
        return text.substring(0, at) + to[rule] + text.substring(at + from[rule].length());
      }
    }
    return text;
  }

  private static String[] side(String[] rules, int side) {
    String[] parts = new String[rules.length];
    for (int i = 0; i < rules.length; i++) {
      parts[i] = rules[i].split(">", 2)[side];
    }
    return parts;
  }
}
